package io.github.entas.engine;

import io.github.entas.Checks;

/**
 * The headcount a city wants, and when.
 *
 * @param headcount share of poor persons, in [0, 1]
 * @param year calendar year
 * @since 0.1.0
 */
public record Target(double headcount, int year) {

  /** Checks the range. */
  public Target {
    new Checks().share("/headcount", headcount).throwIfAny();
  }

  /** A target for a year. */
  public static Target of(double headcount, int year) {
    return new Target(headcount, year);
  }
}
