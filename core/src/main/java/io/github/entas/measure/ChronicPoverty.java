package io.github.entas.measure;

import io.github.entas.Checks;
import io.github.entas.stat.Sum;
import java.util.Objects;

/**
 * Poverty of a panel, split into chronic and transient, by components and by spells.
 *
 * <p>Components: the total is the mean over the dates of P(y_t), chronic is P of each person's mean
 * over the dates, transient the rest. For measures convex in welfare, FGT(α ≥ 1) and Watts, the
 * transient part is never negative; α = 2 is preferred. For the headcount it may be. Spells: who is
 * poor at all dates, at some, at none.
 *
 * <p>Few dates make it biased: a mean over two dates still holds half of the variance of passing
 * shocks and of errors of measurement, so that part of what is transient counts as chronic, and
 * errors count as transient poverty that nobody suffered. Shares from panels with different numbers
 * of dates should not be compared.
 *
 * <p>Source: Jalan and Ravallion 1998, Journal of Comparative Economics 26(2), 338–357.
 *
 * @param total mean over the dates of the index, 0 or more
 * @param chronic the index of the mean welfare of each person, 0 or more
 * @param alwaysPoor share of persons strictly below the line at all dates
 * @param sometimesPoor share of persons poor at some dates and not at others
 * @param neverPoor share of persons poor at no date
 * @since 0.1.0
 */
public record ChronicPoverty(
    double total, double chronic, double alwaysPoor, double sometimesPoor, double neverPoor) {

  /** Refuses negative poverty and shares outside [0, 1]. */
  public ChronicPoverty {
    new Checks()
        .nonNegative("/total", total)
        .nonNegative("/chronic", chronic)
        .share("/alwaysPoor", alwaysPoor)
        .share("/sometimesPoor", sometimesPoor)
        .share("/neverPoor", neverPoor)
        .throwIfAny();
  }

  /**
   * The poverty of a panel below one line for all dates.
   *
   * @param panel where each date has its own line, {@link WelfarePanel#overLines} with line 1
   * @param line in the unit of welfare, finite and greater than 0
   */
  public static ChronicPoverty of(PovertyIndex index, WelfarePanel panel, double line) {
    Objects.requireNonNull(index, "index");
    Objects.requireNonNull(panel, "panel");
    double chronic = index.measure(panel.meanOverDates(), line);
    // Differences from the first date, as in the means: nothing changes, nothing is transient.
    double first = index.measure(panel.at(0), line);
    Sum more = new Sum();
    for (int date = 1; date < panel.dates(); date++) {
      more.add(index.measure(panel.at(date), line) - first);
    }
    double[] spells = spells(panel, line);
    return new ChronicPoverty(
        first + more.value() / panel.dates(), chronic, spells[0], spells[1], spells[2]);
  }

  /** Shares of persons who are always, sometimes and never poor. */
  private static double[] spells(WelfarePanel panel, double line) {
    Sum always = new Sum();
    Sum sometimes = new Sum();
    Sum never = new Sum();
    for (int row = 0; row < panel.rows(); row++) {
      int dates = 0;
      for (int date = 0; date < panel.dates(); date++) {
        dates += panel.welfare(date, row) < line ? 1 : 0;
      }
      Sum spell = dates == panel.dates() ? always : dates > 0 ? sometimes : never;
      spell.add(panel.weight(row));
    }
    double persons = new Sum().combine(always).combine(sometimes).combine(never).value();
    return new double[] {
      always.value() / persons, sometimes.value() / persons, never.value() / persons
    };
  }

  /** Total less chronic, in the unit of the index. */
  public double transientPoverty() {
    return total - chronic;
  }

  /**
   * Transient over total poverty.
   *
   * @throws IllegalArgumentException if there is no poverty at all
   */
  public double transientShare() {
    new Checks()
        .that(total > 0, "/total", "be greater than 0 for a share of it", total)
        .throwIfAny();
    return transientPoverty() / total;
  }
}
