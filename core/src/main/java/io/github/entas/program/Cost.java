package io.github.entas.program;

import io.github.entas.Checks;
import io.github.entas.stat.Distribution;
import io.github.entas.stat.Range;

/**
 * What a program costs, in base-year money.
 *
 * @param perHousehold money per household and active year, greater than 0
 * @param activeYears D, years a household is on the program, at least 1
 * @param fixedPerYear money a year in which the program runs, 0 or more
 * @since 0.1.0
 */
public record Cost(Distribution perHousehold, int activeYears, double fixedPerYear) {

  /** Checks the ranges. */
  public Cost {
    Checks checks =
        new Checks()
            .that(activeYears >= 1, "/activeYears", "be 1 or more", activeYears)
            .nonNegative("/fixedPerYear", fixedPerYear);
    Range.COST.check(checks, "/perHousehold", perHousehold);
    checks.throwIfAny();
  }

  /** A cost that falls once, in the year of enrollment. */
  public static Cost perHousehold(Distribution perHousehold) {
    return new Cost(perHousehold, 1, 0);
  }

  /** A cost that falls once, in the year of enrollment, and is known. */
  public static Cost perHousehold(double perHousehold) {
    return perHousehold(Distribution.constant(perHousehold));
  }

  /** This cost for households that stay on the program for several years. */
  public Cost withActiveYears(int years) {
    return new Cost(perHousehold, years, fixedPerYear);
  }

  /** This cost with a fixed part for each year in which the program runs. */
  public Cost withFixedPerYear(double money) {
    return new Cost(perHousehold, activeYears, money);
  }
}
