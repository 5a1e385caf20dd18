package io.github.entas.program;

/**
 * Who is eligible for a program (model, section 5): by the permanent part of welfare only, and
 * blind to gains from programs, so that it is the same under every strategy.
 *
 * @since 0.1.0
 */
public sealed interface Targeting permits Universal, ProxyMeans, ErrorRates {

  /** The registry is renewed every year. */
  int YEARLY = 1;

  /**
   * Years between two scorings of the registry; 0: the base year's registry is used for ever.
   *
   * <p>The places of year t are filled from the registry scored in year ⌊(t−1)/refreshYears⌋ ·
   * refreshYears.
   */
  int refreshYears();

  /** The year of the registry that fills the places of year {@code t}, t = 1, 2, … */
  default int registryYear(int t) {
    return refreshYears() == 0 ? 0 : (t - 1) / refreshYears() * refreshYears();
  }
}
