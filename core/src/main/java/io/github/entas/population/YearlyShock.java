package io.github.entas.population;

import io.github.entas.Checks;
import org.jspecify.annotations.Nullable;

/**
 * The common yearly shock to consumption over the line (model, section 3).
 *
 * @param sd standard deviation, log points, 0 or more
 * @param degreesOfFreedom greater than 2 for a Student t scaled to {@code sd}; null for a normal
 * @since 0.1.0
 */
public record YearlyShock(double sd, @Nullable Double degreesOfFreedom) {

  /** Checks the ranges. */
  public YearlyShock {
    Checks checks = new Checks().nonNegative("/sd", sd);
    if (degreesOfFreedom != null) {
      checks.that(
          degreesOfFreedom > 2 && Double.isFinite(degreesOfFreedom),
          "/degreesOfFreedom",
          "be a finite number greater than 2",
          degreesOfFreedom);
    }
    checks.throwIfAny();
  }

  /** A normal shock. */
  public static YearlyShock normal(double sd) {
    return new YearlyShock(sd, null);
  }

  /** A heavy-tailed shock: Student t, scaled to the standard deviation. */
  public static YearlyShock studentT(double sd, double degreesOfFreedom) {
    return new YearlyShock(sd, degreesOfFreedom);
  }
}
