package io.github.entas.program;

import io.github.entas.Checks;

/**
 * A registry known by its error rates: a share of the poor is missed, a share of the listed is not
 * poor.
 *
 * <p>With p and r the probabilities, over the transitory shock, that consumption in the registry's
 * year is below the line, and between the line and {@code reach} times the line, a household is
 * listed iff its uniform trait is below (1−ε)·p + ℓ·r, where ℓ = min(1, ι/(1−ι)·(1−ε)·Σwp/Σwr).
 *
 * @param exclusionError ε, share of the poor that is missed, in [0, 1]
 * @param inclusionError ι, share of the listed that is not poor, in [0, 1)
 * @param reach how far above the line errors of inclusion reach, greater than 1
 * @param refreshYears see {@link Targeting#refreshYears()}
 * @since 0.1.0
 */
public record ErrorRates(
    double exclusionError, double inclusionError, double reach, int refreshYears)
    implements Targeting {

  /** The {@code reach} where none is given. */
  public static final double DEFAULT_REACH = 2;

  /** Checks the ranges. */
  public ErrorRates {
    new Checks()
        .share("/exclusionError", exclusionError)
        .shareBelowOne("/inclusionError", inclusionError)
        .that(
            reach > 1 && Double.isFinite(reach),
            "/reach",
            "be a finite number greater than 1",
            reach)
        .that(refreshYears >= 0, "/refreshYears", "be 0 or more", refreshYears)
        .throwIfAny();
  }

  /** A registry renewed every year, with errors of inclusion up to twice the line. */
  public static ErrorRates of(double exclusionError, double inclusionError) {
    return new ErrorRates(exclusionError, inclusionError, DEFAULT_REACH, YEARLY);
  }

  /** This registry with another reach. */
  public ErrorRates withReach(double newReach) {
    return new ErrorRates(exclusionError, inclusionError, newReach, refreshYears);
  }

  /** This registry with another interval between renewals. */
  public ErrorRates withRefreshYears(int years) {
    return new ErrorRates(exclusionError, inclusionError, reach, years);
  }
}
