package io.github.entas.engine;

import io.github.entas.Checks;

/**
 * A headcount that was published for a year before the simulated ones: shown beside the results,
 * used by none of them.
 *
 * @param year calendar year, the base year at the latest
 * @param headcount share of persons below the line of that year, a fraction
 * @since 0.1.0
 */
public record PastHeadcount(int year, double headcount) {

  /** Checks the share. */
  public PastHeadcount {
    new Checks().share("/headcount", headcount).throwIfAny();
  }
}
