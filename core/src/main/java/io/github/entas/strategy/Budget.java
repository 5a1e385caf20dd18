package io.github.entas.strategy;

import io.github.entas.Checks;
import java.util.List;

/**
 * Money a year for one program or enabler, in base-year money.
 *
 * @param amounts one amount for each year from the first simulated year on, or a single one; each 0
 *     or more; copied
 * @param everyYear whether the single amount holds for all years; otherwise a missing year is 0
 * @since 0.1.0
 */
public record Budget(List<Double> amounts, boolean everyYear) {

  /** Checks that the amounts are money. */
  public Budget {
    amounts = List.copyOf(amounts);
    Checks checks = new Checks();
    checks.that(
        !amounts.isEmpty() && (!everyYear || amounts.size() == 1),
        "",
        "hold " + (everyYear ? "one amount" : "at least one amount"),
        amounts.size());
    for (int i = 0; i < amounts.size(); i++) {
      checks.nonNegative(everyYear ? "" : "/" + i, amounts.get(i));
    }
    checks.throwIfAny();
  }

  /** The same amount every year. */
  public static Budget everyYear(double amount) {
    return new Budget(List.of(amount), true);
  }

  /** An amount for each year from the first simulated year on; later years get nothing. */
  public static Budget byYear(List<Double> amounts) {
    return new Budget(amounts, false);
  }

  /** Money of simulated year {@code t}, t = 1, 2, … */
  public double in(int t) {
    if (everyYear) {
      return amounts.get(0);
    }
    return t <= amounts.size() ? amounts.get(t - 1) : 0;
  }
}
