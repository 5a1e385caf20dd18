package io.github.entas.measure;

import io.github.entas.Checks;
import java.util.ArrayList;
import java.util.List;

/**
 * General quadratic Lorenz curve: L(1 − L) = a(p² − L) + bL(p − 1) + c(p − L).
 *
 * <p>With e = −(a + b + c + 1) &lt; 0, m = b² − 4a and n = 2be − 4c it is L(p) = −(bp + e + √q)/2
 * where q(p) = mp² + np + e². Everything here but the Watts index and the entropy measures is in
 * closed form, written without divisions by m and without differences of nearly equal numbers.
 *
 * <p>It is a Lorenz curve if and only if c ≥ 0, a + c ≥ 1 and 1 + a + b ≥ 0 (not c = 1 + a + b =
 * 0), because
 *
 * <ul>
 *   <li>L′(0) = −c/e;
 *   <li>L(1) is the smaller root of (L − 1)(L − a − c) = 0, the smaller of 1 and a + c;
 *   <li>L″ = r²/(8q^1.5) with r² = n² − 4me² = 16(1 + a + b)((a + c)² + b(a + c) + a), and with
 *       q(0) = e² and q(1) = (a + c − 1)² neither r² nor q is negative between if and only if m ≤
 *       (|e| − |a + c − 1|)², which for a + c ≥ 1 reads 1 + a + b ≥ 0.
 * </ul>
 *
 * Source: Villaseñor and Arnold 1989, Journal of Econometrics 40(2), 327–338,
 * doi:10.1016/0304-4076(89)90089-4.
 *
 * @param a coefficient of p² − L
 * @param b coefficient of L(p − 1)
 * @param c coefficient of p − L
 * @since 0.1.0
 */
public record GeneralQuadraticLorenz(double a, double b, double c) implements LorenzCurve {

  /** A sum that should not be below its limit may be, by the rounding of fitted coefficients. */
  private static final double ROUNDING = 1e-9;

  /** The closed form of a rank is nearer than this, so that a longer step leads astray. */
  private static final double POLISH = 1e-6;

  /** Below it the series for K takes 16 terms; above it the closed form loses one digit. */
  private static final double SMALL = 0.1;

  /** Refuses coefficients that are not finite. */
  public GeneralQuadraticLorenz {
    new Checks().finite("/a", a).finite("/b", b).finite("/c", c).throwIfAny();
  }

  @Override
  public List<Double> coefficients() {
    return List.of(a, b, c);
  }

  @Override
  public double share(double p) {
    Ranks.check(p);
    return share(p, root(p, 1 - p));
  }

  /** 2p(ap + c)/(√q − bp − e), the conjugate of the formula, which has no cancellation. */
  private double share(double p, double root) {
    return 2 * p * (a * p + c) / (root - b * p - e());
  }

  @Override
  public double slope(double p) {
    Ranks.check(p);
    return slopeAt(p, 1 - p);
  }

  /** L′ = (bL + 2ap + c)/√q, by differentiating the equation of the curve. */
  double slopeAt(double p, double above) {
    double root = root(p, above);
    return (b * share(p, root) + 2 * a * p + c) / root;
  }

  @Override
  public double curvature(double p) {
    Ranks.check(p);
    return curvatureAt(p, 1 - p);
  }

  private double curvatureAt(double p, double above) {
    double root = root(p, above);
    return squaredR() / (8 * root * root * root);
  }

  /**
   * −(n + v)/2m with v = r(b + 2s)/√((b + 2s)² − m), or where n and v nearly cancel its conjugate;
   * polished by a step of Newton's, as (b + 2s)² − m loses digits where incomes are nearly equal.
   */
  @Override
  public double rank(double slope) {
    Ranks.checkSlope(slope);
    if (slope <= slopeAt(0, 1)) {
      return 0;
    }
    if (slope >= slopeAt(1, 0)) {
      return 1;
    }
    double k = b + 2 * slope;
    double w = slope * slope + b * slope + a;
    double v = k * Math.sqrt(squaredR()) / (2 * Math.sqrt(w));
    double p =
        n() * v < 0
            ? -(e() * slope + c) * (2 * k * e() + n()) / (2 * w * (n() - v))
            : -(n() + v) / (2 * m());
    double step = (slopeAt(p, 1 - p) - slope) / curvatureAt(p, 1 - p);
    // Where the slope is infinite at 1 it changes too fast for a step there.
    return Math.min(1, Math.max(0, Math.abs(step) < POLISH ? p - step : p));
  }

  /** With ∫₀ᴴ L′² dp = −aH − bL(H) + (r/8)·artanh(rH/(nH + 2e²)). */
  @Override
  public double severity(double r) {
    double headcount = headcount(r);
    if (!(headcount > 0)) {
      return headcount;
    }
    double share = share(headcount);
    double rootR = Math.sqrt(squaredR());
    double x = rootR * headcount / (n() * headcount + 2 * e() * e());
    double artanh = StrictMath.log1p(2 * x / (1 - x)) / 2;
    double squares = rootR / 8 * artanh - a * headcount - b * share;
    double gap = povertyGap(r);
    double severity = headcount - 2 * share / r + squares / (r * r);
    // Rounding must not take it below the square of the mean gap of the poor.
    return Math.max(gap * gap / headcount, severity);
  }

  /**
   * 1 − L(1) + (d² − m)·K(m/s²)/4s with s = |e| + |a + c − 1| and d the difference of the two,
   * which for a + c ≥ 1 is (1 + a + b)·K(m/s²)/s; K(y) = Σ 2yᵏ/(4(k + 1)² − 1).
   */
  @Override
  public double gini() {
    double end = a + c;
    double sum = Math.abs(e()) + Math.abs(end - 1);
    double quarter = end >= 1 ? 1 + a + b : end * end + b * end + a;
    return Math.max(0, 1 - end) + quarter * areaFactor(m() / (sum * sum)) / sum;
  }

  private static double areaFactor(double y) {
    if (Math.abs(y) < SMALL) {
      double series = 0;
      for (int k = 16; k >= 1; k--) {
        series = y * series + 2 / (4.0 * k * k - 1);
      }
      return series;
    }
    double root = Math.sqrt(Math.abs(y));
    double arc = y > 0 ? StrictMath.log1p(2 * root / (1 - root)) / 2 : StrictMath.atan(root);
    return (1 - (1 - y) * arc / root) / y;
  }

  @Override
  public List<String> violations() {
    List<String> violations = new ArrayList<>();
    double end = a + c;
    if (!(e() < 0)) {
      violations.add(
          "The curve does not start at 0: a + b + c + 1 must be greater than 0 and is "
              + -e()
              + ".");
      return List.copyOf(violations);
    }
    if (!(c >= -ROUNDING)) {
      violations.add(
          "Welfare is negative below rank p = "
              + rank(0)
              + ": c must be 0 or more and is "
              + c
              + ".");
    }
    if (!(end >= 1 - ROUNDING)) {
      violations.add(
          "The curve ends at L(1) = " + end + " instead of 1: a + c must be at least 1.");
    }
    double convex = end >= 1 ? 1 + a + b : end * end + b * end + a;
    if (!(convex >= -ROUNDING)) {
      violations.add(
          "The curve is not convex: "
              + (end >= 1 ? "1 + a + b" : "(a + c)² + b(a + c) + a")
              + " must be 0 or more and is "
              + convex
              + ".");
    }
    return List.copyOf(violations);
  }

  private double e() {
    return -(a + b + c + 1);
  }

  private double m() {
    return b * b - 4 * a;
  }

  private double n() {
    return 2 * b * e() - 4 * c;
  }

  /** r², not negative on a Lorenz curve; rounding to below 0 is undone. */
  private double squaredR() {
    double end = a + c;
    double product = 16 * (1 + a + b) * (end * end + b * end + a);
    return product < 0 && product > -ROUNDING ? 0 : product;
  }

  /** √q, from the nearer end; at p = 1 it is |a + c − 1|. */
  private double root(double p, double above) {
    if (p <= 0.5) {
      return Math.sqrt((m() * p + n()) * p + e() * e());
    }
    double atEnd = a + c - 1;
    return Math.sqrt((m() * above - (2 * m() + n())) * above + atEnd * atEnd);
  }
}
