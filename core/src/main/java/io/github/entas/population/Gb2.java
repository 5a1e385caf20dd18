package io.github.entas.population;

import org.apache.commons.math3.special.Beta;

/**
 * Formulas of the generalized beta distribution of the second kind, of which Dagum's (q = 1) and
 * Singh and Maddala's (p = 1) are cases.
 *
 * <p>With u = (y/b)^a/(1 + (y/b)^a) the distribution function is I_u(p, q), and the part of E[Yᵏ]
 * below y is E[Yᵏ]·I_u(p + k/a, q − k/a) with E[Yᵏ] = bᵏ·B(p + k/a, q − k/a)/B(p, q). Source:
 * McDonald 1984, doi:10.2307/1913469.
 *
 * @param b scale
 */
record Gb2(double b, double a, double p, double q) {

  /** Up to here eˣ is finite; from here on eˣ ± 1 is eˣ to the last digit. */
  private static final double LARGEST_EXPONENT = 700;

  /** ln(1 + xʸ) for x &gt; 0, also where the power overflows. */
  static double logOnePlusPower(double x, double y) {
    double exponent = y * StrictMath.log(x);
    return exponent > LARGEST_EXPONENT ? exponent : StrictMath.log1p(StrictMath.pow(x, y));
  }

  /** (eᵗ − 1)^(1/y) for t ≥ 0, also where eᵗ overflows. */
  static double rootOfExpm1(double t, double y) {
    return t > LARGEST_EXPONENT
        ? StrictMath.exp(t / y)
        : StrictMath.pow(StrictMath.expm1(t), 1 / y);
  }

  /** E[Yᵏ], which exists for k &lt; aq. */
  double moment(int k) {
    double logRatio = Beta.logBeta(p + k / a, q - k / a) - Beta.logBeta(p, q);
    return StrictMath.pow(b, k) * StrictMath.exp(logRatio);
  }

  /**
   * The share of E[Yᵏ] below y.
   *
   * @param u (y/b)^a/(1 + (y/b)^a)
   * @param v 1 − u
   */
  double partOfMoment(int k, double u, double v) {
    double first = p + k / a;
    double second = q - k / a;
    return u * (first + second + 2) > first + 1
        ? 1 - Beta.regularizedBeta(v, second, first)
        : Beta.regularizedBeta(u, first, second);
  }

  /**
   * The measures of poverty below a line z: with M_k the part of E[Yᵏ] below it, P₁ = P₀ − M₁/z and
   * P₂ = P₀ − 2M₁/z + M₂/z². They need aq &gt; 2.
   *
   * @param headcount P₀, from its closed form
   */
  Poverty poverty(double headcount, double line) {
    if (headcount == 0) {
      return Poverty.NONE;
    }
    double first = below(1, line);
    double second = below(2, line);
    return Poverty.rounded(headcount, headcount - first, headcount - 2 * first + second);
  }

  /** E[Yᵏ; Y &lt; z]/zᵏ. */
  private double below(int k, double line) {
    double odds = StrictMath.pow(line / b, a);
    double v = 1 / (1 + odds);
    double u = odds < 1 ? odds * v : 1 - v;
    return partOfMoment(k, u, v) * moment(k) / StrictMath.pow(line, k);
  }
}
