package io.github.entas.measure;

/**
 * Integrals of the slope of a Lorenz curve over the ranks with positive welfare.
 *
 * <p>The slope may be 0 at the lowest of these ranks and infinite at rank 1; the logarithm is
 * integrable at both.
 */
final class LorenzIntegrals {

  private final Slope slope;
  private final double lowest;

  private LorenzIntegrals(Slope slope, double lowest) {
    this.slope = slope;
    this.lowest = lowest;
  }

  static LorenzIntegrals of(LorenzCurve curve) {
    double lowest = curve.rank(0);
    if (curve instanceof GeneralQuadraticLorenz quadratic) {
      return new LorenzIntegrals(quadratic::slopeAt, lowest);
    }
    BetaLorenz beta = (BetaLorenz) curve;
    return new LorenzIntegrals(beta::slopeAt, lowest);
  }

  double watts(double r, double headcount) {
    double above = 1 - headcount;
    return DoubleExponential.integrate(
        (fromLow, fromHigh) ->
            StrictMath.log(r / positive(slope.at(lowest + fromLow, above + fromHigh))),
        headcount - lowest);
  }

  double meanLogDeviation() {
    return DoubleExponential.integrate(
        (fromLow, fromHigh) -> -StrictMath.log(positive(slope.at(lowest + fromLow, fromHigh))),
        1 - lowest);
  }

  double theil() {
    return DoubleExponential.integrate(
        (fromLow, fromHigh) -> {
          double welfare = positive(slope.at(lowest + fromLow, fromHigh));
          return welfare * StrictMath.log(welfare);
        },
        1 - lowest);
  }

  /**
   * Next to the lowest rank rounding may leave a slope of 0 or less; a point there weighs about
   * 1e-16 of the integral, whatever its logarithm.
   */
  private static double positive(double slope) {
    return slope <= 0 ? Double.MIN_NORMAL : slope;
  }

  /** L′ as a function of the rank and of 1 − rank, so that both ends are told apart finely. */
  @FunctionalInterface
  private interface Slope {
    double at(double p, double above);
  }
}
