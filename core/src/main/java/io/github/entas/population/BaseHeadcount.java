package io.github.entas.population;

import io.github.entas.Checks;

/**
 * The published headcount of the base year and how sure it is (model, section 4).
 *
 * <p>In each draw the true base headcount is a draw from N(rate, standardError²) moved into
 * [0.0001, 0.9999].
 *
 * @param rate published share of poor persons, in (0, 1)
 * @param standardError its standard error, 0 or more, a fraction
 * @since 0.1.0
 */
public record BaseHeadcount(double rate, double standardError) {

  /** The least true headcount a draw may have. */
  public static final double LOWEST = 0.0001;

  /** The greatest true headcount a draw may have. */
  public static final double HIGHEST = 0.9999;

  /** Checks the ranges. */
  public BaseHeadcount {
    new Checks().openShare("/rate", rate).share("/standardError", standardError).throwIfAny();
  }

  /** A headcount with its standard error. */
  public static BaseHeadcount of(double rate, double standardError) {
    return new BaseHeadcount(rate, standardError);
  }
}
