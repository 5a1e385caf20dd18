package io.github.entas.population;

import org.apache.commons.math3.special.Beta;
import org.apache.commons.math3.special.Gamma;

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

  /** E[Yᵏ], which exists for k &lt; aq. */
  double moment(int k) {
    double logRatio =
        Gamma.logGamma(p + k / a)
            + Gamma.logGamma(q - k / a)
            - Gamma.logGamma(p)
            - Gamma.logGamma(q);
    return StrictMath.pow(b, k) * StrictMath.exp(logRatio);
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
    double gap = clamp(headcount - first, headcount);
    return new Poverty(headcount, gap, clamp(headcount - 2 * first + second, gap));
  }

  /** E[Yᵏ; Y &lt; z]/zᵏ. */
  private double below(int k, double line) {
    double odds = StrictMath.pow(line / b, a);
    double share =
        odds < 1
            ? Beta.regularizedBeta(odds / (1 + odds), p + k / a, q - k / a)
            : 1 - Beta.regularizedBeta(1 / (1 + odds), q - k / a, p + k / a);
    return share * moment(k) / StrictMath.pow(line, k);
  }

  /** Takes back the last rounding error where a measure touches its bound. */
  private static double clamp(double measure, double bound) {
    return Math.min(Math.max(measure, 0), bound);
  }
}
