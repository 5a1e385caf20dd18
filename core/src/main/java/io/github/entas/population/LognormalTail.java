package io.github.entas.population;

import io.github.entas.stat.StandardNormal;

/**
 * How far exp(s·v) falls short of its threshold exp(s·k), for v standard normal.
 *
 * <p>With the relative shortfall D = (1 − exp(s(v−k)))₊ and Eⱼ = exp(−j·k·s + j²s²/2)·Φ(k − j·s):
 *
 * <pre>
 * E[1{v &lt; k}] = Φ(k);   E[D] = Φ(k) − E₁;   E[D²] = Φ(k) − 2E₁ + E₂
 * </pre>
 *
 * <p>For small s these differences cancel. Substituting u = k − v gives E[Dʲ] = E[(1 − exp(−s·u))ʲ;
 * u &gt; 0], whose expansion in s needs only the partial moments Jₙ = E[(k−v)ⁿ; v &lt; k], and
 * those obey J₀ = Φ(k), J₁ = k·Φ(k) + φ(k), Jₙ₊₁ = k·Jₙ + n·Jₙ₋₁:
 *
 * <pre>
 * E[D] = Σ_{n≥1} −(−s)ⁿ/n!·Jₙ;   E[D²] = Σ_{n≥2} (2ⁿ−2)·(−s)ⁿ/n!·Jₙ
 * </pre>
 */
final class LognormalTail {

  /** Below this value of |s|·(1 + |k|) the series is used; there, thirty terms are plenty. */
  private static final double SERIES_BELOW = 0.25;

  private static final int MAX_TERMS = 60;

  private static final double SQRT_2PI = 2.5066282746310002;

  private LognormalTail() {}

  /**
   * E[D] for s &gt; 0, in (0, Φ(k)), increasing in s.
   *
   * <p>Also right for s &lt; 0, where it is minus the expected relative surplus of exp(|s|·v) over
   * the threshold exp(−|s|·k): see {@link #surplus}.
   */
  static double shortfall(double k, double s) {
    if (nearlyFlat(k, s)) {
      return series(k, s)[0];
    }
    return StandardNormal.cdf(k) - partialMean(k, s, 1);
  }

  /** E[(exp(s(v−k)) − 1)₊], s &gt; 0: the mirror image of the shortfall. */
  static double surplus(double k, double s) {
    return -shortfall(-k, -s);
  }

  /** The mean of (k − v)₊, the limit of E[D]/s for small s and a bound on it for every s. */
  static double slope(double k) {
    return k * StandardNormal.cdf(k) + StandardNormal.density(k);
  }

  /**
   * The poverty measures where the relative gap is {@code ratio}·D.
   *
   * @param k probit of the headcount
   * @param s spread of log consumption over the floor, positive
   * @param ratio largest possible relative gap, in (0, 1]
   */
  static Poverty poverty(double k, double s, double ratio) {
    double headcount = StandardNormal.cdf(k);
    if (headcount == 0) {
      return Poverty.NONE;
    }
    double shortfall;
    double squared;
    if (nearlyFlat(k, s)) {
      double[] sums = series(k, s);
      shortfall = sums[0];
      squared = sums[1];
    } else {
      double e1 = partialMean(k, s, 1);
      shortfall = headcount - e1;
      squared = headcount - 2 * e1 + partialMean(k, s, 2);
    }
    return Poverty.rounded(headcount, ratio * shortfall, ratio * ratio * squared);
  }

  /**
   * Eⱼ. Below its mean the factor exp(−j·k·s + j²s²/2) may overflow where Φ underflows; their
   * product is exp(−k²/2) times the scaled tail, which does neither.
   */
  private static double partialMean(double k, double s, int j) {
    double at = k - j * s;
    return at < 0
        ? SQRT_2PI * StandardNormal.density(k) * StandardNormal.scaledTail(-at)
        : StrictMath.exp(j * s * (0.5 * j * s - k)) * StandardNormal.cdf(at);
  }

  private static boolean nearlyFlat(double k, double s) {
    return Math.abs(s) * (1 + Math.abs(k)) < SERIES_BELOW;
  }

  /** E[D] and E[D²] by their series in s. */
  private static double[] series(double k, double s) {
    double before = StandardNormal.cdf(k);
    double moment = slope(k);
    double power = -s;
    double first = -power * moment;
    double second = 0;
    double doubled = 2;
    for (int n = 2; n <= MAX_TERMS; n++) {
      double next = k * moment + (n - 1) * before;
      before = moment;
      moment = next;
      power *= -s / n;
      doubled *= 2;
      double term = power * moment;
      first -= term;
      second += (doubled - 2) * term;
      if (Math.abs(doubled * term) <= 0x1p-60 * Math.abs(second)) {
        break;
      }
    }
    return new double[] {first, second};
  }
}
