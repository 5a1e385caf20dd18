package io.github.entas.search;

import io.github.entas.Checks;

/**
 * What a mix must keep to be proposed: a chance at least, anything else at most the bound, in the
 * sample of the search.
 *
 * @param of what is bounded
 * @param bound a fraction in [0, 1]
 * @since 0.1.0
 */
public record Constraint(Objective of, double bound) {

  /** Checks the bound. */
  public Constraint {
    new Checks().share("/bound", bound).throwIfAny();
  }

  /** Whether a mix keeps it. */
  public boolean holds(MixNumbers numbers) {
    return of.moreIsBetter() ? numbers.of(of) >= bound : numbers.of(of) <= bound;
  }
}
