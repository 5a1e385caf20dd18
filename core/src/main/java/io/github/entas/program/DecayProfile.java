package io.github.entas.program;

import io.github.entas.Checks;

/**
 * A ramp, then a decay towards a permanent share.
 *
 * <p>profile(age) = min(1, age/rampYears) · [permanentShare + (1−permanentShare) · 2^(−max(0,
 * age−rampYears)/halfLifeYears)]; the first factor is 1 without a ramp.
 *
 * @param rampYears years to the full uplift, 0 or more
 * @param permanentShare share that never decays, in [0, 1]
 * @param halfLifeYears half-life of the rest, greater than 0; infinite: no decay
 * @since 0.1.0
 */
public record DecayProfile(double rampYears, double permanentShare, double halfLifeYears)
    implements Profile {

  /** Checks the ranges. */
  public DecayProfile {
    new Checks()
        .nonNegative("/rampYears", rampYears)
        .share("/permanentShare", permanentShare)
        .that(halfLifeYears > 0, "/halfLifeYears", "be greater than 0", halfLifeYears)
        .throwIfAny();
  }

  /** A profile from its ramp, permanent share and half-life. */
  public static DecayProfile of(double rampYears, double permanentShare, double halfLifeYears) {
    return new DecayProfile(rampYears, permanentShare, halfLifeYears);
  }

  @Override
  public double at(double age) {
    double ramp = rampYears == 0 ? 1 : Math.min(1, age / rampYears);
    double decayed = StrictMath.pow(2, -Math.max(0, age - rampYears) / halfLifeYears);
    return ramp * (permanentShare + (1 - permanentShare) * decayed);
  }
}
