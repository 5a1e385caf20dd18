package io.github.entas.program;

import io.github.entas.Checks;
import java.util.List;

/**
 * The profile as a list: values for the ages ½, 1½, 2½, …; the last one is kept.
 *
 * @param byYear at least one finite value; copied
 * @since 0.1.0
 */
public record YearlyProfile(List<Double> byYear) implements Profile {

  /** Checks that there are values and that they are finite. */
  public YearlyProfile {
    byYear = List.copyOf(byYear);
    Checks checks = new Checks();
    checks.that(!byYear.isEmpty(), "/byYear", "hold at least one value", "none");
    for (int i = 0; i < byYear.size(); i++) {
      checks.finite("/byYear/" + i, byYear.get(i));
    }
    checks.throwIfAny();
  }

  /** A profile by year. */
  public static YearlyProfile of(List<Double> byYear) {
    return new YearlyProfile(byYear);
  }

  @Override
  public double at(double age) {
    return byYear.get(Math.min((int) age, byYear.size() - 1));
  }
}
