package io.github.entas.measure;

import io.github.entas.Checks;

/** The checks of the arguments of a Lorenz curve; cheap where there is nothing to refuse. */
final class Ranks {

  private Ranks() {}

  static void check(double p) {
    if (!(p >= 0 && p <= 1)) {
      new Checks().share("/p", p).throwIfAny();
    }
  }

  static void checkSlope(double slope) {
    if (Double.isNaN(slope)) {
      new Checks().that(false, "/slope", "be a number", slope).throwIfAny();
    }
  }
}
