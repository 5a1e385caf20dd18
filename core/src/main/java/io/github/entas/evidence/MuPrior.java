package io.github.entas.evidence;

import io.github.entas.Checks;

/**
 * What is believed of the mean effect μ before any study: a normal distribution, or nothing.
 *
 * @param mean expected value, in the unit of the estimates; finite
 * @param sd standard deviation, in the unit of the estimates, greater than 0; +∞ says nothing at
 *     all (a flat prior)
 * @since 0.1.0
 */
public record MuPrior(double mean, double sd) {

  /** Checks the parameters. */
  public MuPrior {
    new Checks()
        .finite("/mean", mean)
        .that(sd > 0, "/sd", "be greater than 0; infinite for a flat prior", sd)
        .throwIfAny();
  }

  /**
   * A normal distribution.
   *
   * @throws io.github.entas.InvalidValueException if a parameter is out of its range
   */
  public static MuPrior normal(double mean, double sd) {
    return new MuPrior(mean, sd);
  }

  /** Every mean effect as likely as every other. */
  public static MuPrior flat() {
    return new MuPrior(0, Double.POSITIVE_INFINITY);
  }

  /** Whether nothing is believed. */
  public boolean isFlat() {
    return sd == Double.POSITIVE_INFINITY;
  }

  /** 1/sd², 0 of a flat prior. */
  double precision() {
    return 1 / sd / sd;
  }
}
