package io.github.entas.stat;

/**
 * Exponential and logarithm for kernels: a few nanoseconds, the same bits on every machine.
 *
 * <p>Only {@code + − × ÷} and the bits of the exponent are used, no {@code Math} intrinsics and no
 * fused multiply-add (which takes microseconds where the processor has none). The polynomials are
 * weighted minimax fits by the Remez algorithm in 60-digit arithmetic; the errors stated are those
 * found against 50-digit values, rounding included.
 *
 * @since 0.1.0
 */
public final class Elementary {

  /** Adding and subtracting 1.5·2⁵² rounds to the nearest integer, left in the low bits. */
  private static final double ROUNDER = 0x1.8p52;

  private static final double INVERSE_LN2 = 1.4426950408889634;

  /** ln 2 in two parts; the first has 32 bits, so that its product with an exponent is exact. */
  private static final double LN2_HIGH = 0x1.62e42feep-1;

  private static final double LN2_LOW = 0x1.a39ef35793c76p-33;

  private static final long SQRT_HALF_BITS = 0x3fe6a09e667f3bcdL;
  private static final long EXPONENT = 52;
  private static final long BIAS = 1023;

  private static final double LARGEST_EXPONENT = 709.782712893384;
  private static final double SMALLEST_EXPONENT = -745.1332191019412;
  private static final double NORMAL_EXPONENT = 708;

  private Elementary() {}

  /**
   * Exponential, eˣ.
   *
   * <p>Relative error below 2.3e-16 where the result is a normal number, half a unit of {@link
   * Double#MIN_VALUE} more where it is subnormal. NaN gives NaN, results too large give infinity,
   * too small 0. Source of the method: x = k·ln 2 + r with |r| ≤ ½·ln 2, then 2ᵏ(1 + r + r²·q(r)),
   * q of degree 9.
   *
   * @param x any number
   */
  public static double exp(double x) {
    if (hasNormalExponential(x)) {
      double shifted = shifted(x);
      return expOfReduced(reduced(x, shifted)) * powerOfTwo(shifted);
    }
    return expAtTheEdge(x, 0);
  }

  /**
   * exp(x + low) for a small correction, |low| ≤ 1e-4, that x itself could not hold.
   *
   * <p>Keeps the relative error of {@link #exp} where x + low rounded to one number would lose it.
   */
  static double exp(double x, double low) {
    if (hasNormalExponential(x)) {
      double shifted = shifted(x);
      double k = shifted - ROUNDER;
      double r = (x - k * LN2_HIGH) - (k * LN2_LOW - low);
      return expOfReduced(r) * powerOfTwo(shifted);
    }
    return expAtTheEdge(x, low);
  }

  /**
   * Natural logarithm, ln x.
   *
   * <p>Relative error below 2.5e-16, near 1 as well. 0 gives −∞, +∞ gives +∞, negative numbers and
   * NaN give NaN. Source of the method: x = 2ᵏ·(1+f) with 1+f in [√½, √2), s = f/(2+f), and ln(1+f)
   * = f − (f²/2 − s·(f²/2 + R(s²))).
   *
   * @param x any number
   */
  public static double log(double x) {
    if (isNormalAndPositive(x)) {
      return logOfNormal(x, 0);
    }
    if (x > 0 && x < Double.MIN_NORMAL) {
      return logOfNormal(x * 0x1p54, -54);
    }
    if (x == 0) {
      return Double.NEGATIVE_INFINITY;
    }
    return x > 0 ? x : Double.NaN;
  }

  /**
   * ln(1 + x), accurate for small x.
   *
   * <p>Relative error below 6e-16. −1 gives −∞, smaller numbers and NaN give NaN.
   *
   * @param x any number
   */
  public static double log1p(double x) {
    double sum = 1 + x;
    if (sum == 1) {
      return x;
    }
    if (!(sum > 0 && sum < Double.POSITIVE_INFINITY)) {
      return log(sum);
    }
    double lost = x - (sum - 1);
    return log(sum) + lost / sum;
  }

  /** Whether exp(x) is a normal number, and so is the power of two in it. */
  static boolean hasNormalExponential(double x) {
    return x >= -NORMAL_EXPONENT && x <= NORMAL_EXPONENT;
  }

  /** x/ln 2 rounded to an integer k, as a number with k in its low bits. */
  static double shifted(double x) {
    return x * INVERSE_LN2 + ROUNDER;
  }

  /** What is left of x without k·ln 2. */
  static double reduced(double x, double shifted) {
    double k = shifted - ROUNDER;
    return (x - k * LN2_HIGH) - k * LN2_LOW;
  }

  /** e^r for |r| ≤ ½·ln 2, relative error of the polynomial 3.7e-18. */
  static double expOfReduced(double r) {
    double r2 = r * r;
    double r4 = r2 * r2;
    double low =
        (0.5000000000000011 + 0.16666666666666413 * r)
            + (0.041666666666530155 + 0.008333333333494461 * r) * r2;
    double middle =
        (0.0013888888943630134 + 1.9841269506578723e-4 * r)
            + (2.480149309888739e-5 + 2.755758637378518e-6 * r) * r2;
    double high = 2.763024838532302e-7 + 2.500006162553128e-8 * r;
    return 1 + (r + r2 * (low + r4 * (middle + r4 * high)));
  }

  /** 2ᵏ where k is in the low bits; −1022 ≤ k ≤ 1023. */
  static double powerOfTwo(double shifted) {
    return powerOfTwo(Double.doubleToRawLongBits(shifted));
  }

  private static double powerOfTwo(long k) {
    return Double.longBitsToDouble((k + BIAS) << EXPONENT);
  }

  /** Far from 0 the power of two is applied in halves, because it may not be a normal number. */
  private static double expAtTheEdge(double x, double low) {
    if (!(x <= LARGEST_EXPONENT)) {
      return x > 0 ? Double.POSITIVE_INFINITY : Double.NaN;
    }
    if (x < SMALLEST_EXPONENT) {
      return 0;
    }
    double k = x * INVERSE_LN2 + ROUNDER - ROUNDER;
    double r = (x - k * LN2_HIGH) - (k * LN2_LOW - low);
    long half = (long) k / 2;
    return expOfReduced(r) * powerOfTwo(half) * powerOfTwo((long) k - half);
  }

  /** Whether the bits of x can be taken apart as they are. */
  static boolean isNormalAndPositive(double x) {
    return x >= Double.MIN_NORMAL && x < Double.POSITIVE_INFINITY;
  }

  private static double logOfNormal(double x, int scaledBy) {
    long k = exponent(x);
    return log(fraction(x, k), (int) k + scaledBy);
  }

  /** The k of x = 2ᵏ·(1+f) with 1+f in [√½, √2). */
  static long exponent(double x) {
    return (Double.doubleToRawLongBits(x) - SQRT_HALF_BITS) >> EXPONENT;
  }

  /** The f of x = 2ᵏ·(1+f). */
  static double fraction(double x, long k) {
    return Double.longBitsToDouble(Double.doubleToRawLongBits(x) - (k << EXPONENT)) - 1;
  }

  /** k·ln 2 + ln(1+f). */
  static double log(double f, double k) {
    double s = f / (2 + f);
    double z = s * s;
    double z2 = z * z;
    double low = 0.6666666666666734 + 0.39999999999414315 * z;
    double middle = 0.28571428742475385 + 0.2222219856344929 * z;
    double high = (0.18183564867954755 + 0.15314035814324084 * z) + 0.14796105955557476 * z2;
    double rest = z * (low + z2 * (middle + z2 * high));
    double halfSquare = 0.5 * f * f;
    return k * LN2_HIGH - ((halfSquare - (s * (halfSquare + rest) + k * LN2_LOW)) - f);
  }
}
