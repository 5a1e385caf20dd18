package io.github.entas.measure;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary Lorenz curves. */
final class Lorenz {

  private Lorenz() {}

  private static Arbitrary<Double> between(double low, double high) {
    return Arbitraries.doubles().between(low, high).ofScale(9);
  }

  /** General quadratic curves with c ≥ 0, a + c ≥ 1 and 1 + a + b at least this. */
  static Arbitrary<LorenzCurve> generalQuadratic(double leastConvex) {
    return Combinators.combine(between(0, 1.5), between(0, 1), between(leastConvex, 1.5))
        .as(
            (c, above, convex) -> {
              double a = 1 - c + above;
              return new GeneralQuadraticLorenz(a, convex - 1 - a, c);
            });
  }

  /** Beta curves that are Lorenz curves: γ = 1. */
  static Arbitrary<LorenzCurve> beta() {
    return Combinators.combine(between(0.01, 1), between(0.1, 1))
        .as((theta, delta) -> new BetaLorenz(theta, 1, delta));
  }

  /** Beta curves as they are fitted, convex but with a few people below zero. */
  static Arbitrary<LorenzCurve> fittedBeta() {
    return Combinators.combine(between(0.05, 0.8), between(0.7, 0.99), between(0.2, 0.99))
        .as(BetaLorenz::new);
  }

  /** Curves of both kinds that are Lorenz curves. */
  static Arbitrary<LorenzCurve> valid() {
    return Arbitraries.oneOf(generalQuadratic(0.001), beta());
  }

  /** All of them. */
  static Arbitrary<LorenzCurve> any() {
    return Arbitraries.oneOf(valid(), fittedBeta());
  }

  /** All but those that nearly have a kink. */
  static Arbitrary<LorenzCurve> smooth() {
    return Arbitraries.oneOf(generalQuadratic(0.1), beta(), fittedBeta());
  }
}
