package io.github.entas.program;

/**
 * How much of an uplift is there at an age since enrollment.
 *
 * @since 0.1.0
 */
public sealed interface Profile permits DecayProfile, YearlyProfile {

  /** The full uplift at every age. */
  Profile FULL = new DecayProfile(0, 0, Double.POSITIVE_INFINITY);

  /**
   * Factor on the uplift.
   *
   * @param age years since enrollment at the observation: ½, 1½, 2½, …
   */
  double at(double age);
}
