package io.github.entas.population;

import io.github.entas.Checks;

/**
 * How the rank of a household in its cohort moves from year to year (model, section 2).
 *
 * <p>The latent rank is {@code v_t = √(1−λ)·a_t + √λ·e_t}, with {@code a_t = ρ·a_{t−1} +
 * √(1−ρ²)·η_t}: whoever is poor, the distribution of every year is the same.
 *
 * @param persistence ρ in [0, 1], yearly persistence of the permanent part
 * @param transitoryShare λ in [0, 1), transitory share of the cross-section variance, measurement
 *     error included
 * @since 0.1.0
 */
public record Dynamics(double persistence, double transitoryShare) {

  /** Persistence 0.9, transitory share 0.2. */
  public static final Dynamics DEFAULT = new Dynamics(0.9, 0.2);

  /** Checks the ranges. */
  public Dynamics {
    new Checks()
        .share("/persistence", persistence)
        .shareBelowOne("/transitoryShare", transitoryShare)
        .throwIfAny();
  }

  /** Dynamics with the given persistence and transitory share. */
  public static Dynamics of(double persistence, double transitoryShare) {
    return new Dynamics(persistence, transitoryShare);
  }
}
