package io.github.entas.measure;

/** What one poor person adds to the additive measures of poverty, each to a few roundings. */
final class Gap {

  private Gap() {}

  /** (z − x)₊/z; near the line z − x is exact, where 1 − x/z would cancel. */
  static double of(double welfare, double line) {
    return Math.max(0, (line - welfare) / line);
  }

  /** gᵅ for α > 0; the headcount is for the caller, who knows what is poor. */
  static double power(double gap, double alpha) {
    if (alpha == 1) {
      return gap;
    }
    return alpha == 2 ? gap * gap : StrictMath.pow(gap, alpha);
  }

  /** ln(z/x) for 0 < x ≤ z. */
  static double log(double welfare, double line) {
    if (welfare > line / 2) {
      return StrictMath.log1p((line - welfare) / welfare);
    }
    double ratio = line / welfare;
    return ratio < Double.POSITIVE_INFINITY
        ? StrictMath.log(ratio)
        : StrictMath.log(line) - StrictMath.log(welfare);
  }
}
