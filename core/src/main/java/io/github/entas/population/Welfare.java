package io.github.entas.population;

import io.github.entas.InvalidValueException;
import java.util.Map;

/**
 * The welfare distribution of a cohort as it was given.
 *
 * <p>What was given is kept, so that a scenario can be written back unchanged; {@link #fit} solves
 * it. Shares are fractions, money is per person per month.
 *
 * @since 0.1.0
 */
public sealed interface Welfare
    permits LognormalWelfare,
        ShiftedLognormalWelfare,
        DagumWelfare,
        SinghMaddalaWelfare,
        GroupedWelfare,
        SampleWelfare {

  /** Measured quantities it was given by, in the order of their declaration; often none. */
  default Map<WelfareParameter, Double> given() {
    return Map.of();
  }

  /**
   * Solves for the distribution that has the given values.
   *
   * <p>The fitted distribution reproduces them to about 1e-12, relative, or as near as its three
   * numbers can hold them: μ is known to ulp(μ), which moves the probit of the headcount by
   * ulp(μ)/σ, and the distance of the line z from the floor to ulp(floor)/(z−floor), relative.
   *
   * @param povertyLine poverty line, money per person per month, finite and positive
   * @throws InvalidValueException if no distribution of the family has these values at this line, a
   *     lognormal's σ in [1e-6, 5]; the message gives the reason and the nearest feasible value
   */
  WelfareDistribution fit(double povertyLine);
}
