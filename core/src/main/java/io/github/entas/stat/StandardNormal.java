package io.github.entas.stat;

/**
 * The standard normal distribution: Φ, φ, Φ⁻¹ and ln Φ, fit for kernels.
 *
 * <p>Deterministic to the bit on every machine: {@code + − × ÷ √} only. NaN gives NaN everywhere.
 *
 * @since 0.1.0
 */
public final class StandardNormal {

  private static final double INVERSE_SQRT_2PI = 0.3989422804014327;

  /** Beyond this Φ(−x) is below the smallest number. */
  private static final double UNDERFLOW = 38.5;

  /** Up to here the rational approximation of the scaled tail holds. */
  private static final double RATIONAL_END = 40;

  /** Keeps the first 26 bits of a significand, so that the square is exact. */
  private static final long HIGH_BITS = -1L << 27;

  private static final double CENTRAL = 0.425;
  private static final double CENTRAL_SQUARE = 0.180625;
  private static final double MIDDLE = 5;

  private StandardNormal() {}

  /**
   * Cumulative probability, Φ(x) = ∫₋∞ˣ φ.
   *
   * <p>Absolute error below 3e-16; below 0 the relative error is below 8e-16 as long as the result
   * is a normal number (x ≥ −37.5). Non-decreasing up to that rounding; Φ(0) is exactly ½, −∞ gives
   * 0 and +∞ gives 1.
   *
   * @param x any number
   */
  public static double cdf(double x) {
    double distance = Math.abs(x);
    if (distance <= UNDERFLOW) {
      double tail = expOfHalfSquare(distance) * rationalTail(distance);
      return x < 0 ? tail : 1 - tail;
    }
    if (x > 0) {
      return 1;
    }
    return x < 0 ? 0 : Double.NaN;
  }

  /**
   * Density, φ(x) = exp(−x²/2)/√(2π).
   *
   * <p>Relative error below 5e-16 as long as the result is a normal number (|x| ≤ 37.6); ±∞ gives
   * 0.
   *
   * @param x any number
   */
  public static double density(double x) {
    double distance = Math.abs(x);
    return distance > UNDERFLOW + 1 ? 0 : INVERSE_SQRT_2PI * expOfHalfSquare(distance);
  }

  /**
   * Upper tail without its exponential decay, exp(x²/2)·Φ(−x), for x ≥ 0.
   *
   * <p>Mills' ratio divided by √(2π): ½ at 0, about 1/(x√(2π)) far out, never under- or
   * overflowing. Relative error below 6e-16; +∞ gives 0.
   *
   * @param x at least 0
   * @throws IllegalArgumentException if x is negative
   */
  public static double scaledTail(double x) {
    if (x < 0) {
      throw new IllegalArgumentException("x must be 0 or more: " + x);
    }
    return x <= RATIONAL_END ? rationalTail(x) : asymptoticTail(x);
  }

  /**
   * Logarithm of the cumulative probability, ln Φ(x), safe however small Φ is.
   *
   * <p>Relative error below 1e-15 as long as the result is a normal number (x ≤ 37.5); −∞ gives −∞,
   * +∞ gives 0.
   *
   * @param x any number
   */
  public static double logCdf(double x) {
    if (x < 0) {
      return Elementary.log(scaledTail(-x)) - 0.5 * x * x;
    }
    return Elementary.log1p(-cdf(-x));
  }

  /**
   * Quantile, Φ⁻¹(p).
   *
   * <p>Relative error below 1e-15 for every p, subnormal ones included; Φ⁻¹(½) is exactly 0.
   * Non-decreasing up to that rounding. Source: algorithm AS 241 (PPND16), Wichura 1988, Applied
   * Statistics 37(3), 477–484, doi:10.2307/2347330.
   *
   * @param p probability in (0, 1)
   * @throws io.github.entas.InvalidValueException if p is not in (0, 1)
   */
  public static double quantile(double p) {
    Probability.requireOpen(p);
    double q = p - 0.5;
    if (Math.abs(q) <= CENTRAL) {
      return q * central(CENTRAL_SQUARE - q * q);
    }
    double outside = q < 0 ? p : 1 - p;
    double r = Math.sqrt(-Elementary.log(outside));
    double distance = r <= MIDDLE ? middle(r - 1.6) : outer(r - MIDDLE);
    return q < 0 ? -distance : distance;
  }

  /** exp(−x²/2), x ≥ 0: the square is split into an exact part and what is left. */
  private static double expOfHalfSquare(double x) {
    double high = Double.longBitsToDouble(Double.doubleToRawLongBits(x) & HIGH_BITS);
    return Elementary.exp(-0.5 * high * high, -0.5 * (x - high) * (x + high));
  }

  /**
   * exp(x²/2)·Φ(−x) on [0, 40] as one rational function with positive coefficients (nothing
   * cancels): degrees 9 and 10, relative error 5.5e-17, fitted by iteratively reweighted least
   * squares in 80-digit arithmetic.
   */
  private static double rationalTail(double x) {
    double x2 = x * x;
    double x4 = x2 * x2;
    double x8 = x4 * x4;
    double numerator =
        ((0.5 + 0.7754336373577313 * x) + (0.5948563847946593 + 0.2899107328971878 * x) * x2)
            + ((0.09795856138254917 + 0.023701528392484936 * x)
                    + (0.004106092331762259 + 0.0004928398369271645 * x) * x2)
                * x4
            + (3.7473720978290306e-05 + 1.3954508990128765e-06 * x) * x8;
    double denominator =
        ((1 + 2.3487518355183177 * x) + (2.563745596307107 + 1.71698009741847 * x) * x2)
            + ((0.783673844480557 + 0.25565027016913827 * x)
                    + (0.06063929214425087 + 0.010386379814996023 * x) * x2)
                * x4
            + ((0.0012388641469724395 + 9.393268855783635e-05 * x) + 3.4978766793343567e-06 * x2)
                * x8;
    return numerator / denominator;
  }

  /** Asymptotic series of the scaled tail for x > 40; the first term left out is below 1e-17. */
  private static double asymptoticTail(double x) {
    double z = 1 / x / x;
    double series = 1 - z * (1 - 3 * z * (1 - 5 * z * (1 - 7 * z * (1 - 9 * z * (1 - 11 * z)))));
    return INVERSE_SQRT_2PI / x * series;
  }

  /** Φ⁻¹(½ + q)/q where r = 0.425² − q² ≥ 0. */
  private static double central(double r) {
    double numerator =
        septic(
            r,
            3.3871328727963665,
            133.14166789178438,
            1971.5909503065513,
            13731.69376550946,
            45921.95393154987,
            67265.7709270087,
            33430.57558358813,
            2509.0809287301227);
    double denominator =
        septic(
            r,
            1,
            42.31333070160091,
            687.1870074920579,
            5394.196021424751,
            21213.794301586597,
            39307.89580009271,
            28729.085735721943,
            5226.495278852854);
    return numerator / denominator;
  }

  /** −Φ⁻¹(p) where r = √(−ln p) − 1.6, for √(−ln p) ≤ 5. */
  private static double middle(double r) {
    double numerator =
        septic(
            r,
            1.4234371107496835,
            4.630337846156546,
            5.769497221460691,
            3.6478483247632045,
            1.2704582524523684,
            0.2417807251774506,
            0.022723844989269184,
            0.0007745450142783414);
    double denominator =
        septic(
            r,
            1,
            2.053191626637759,
            1.6763848301838038,
            0.6897673349851,
            0.14810397642748008,
            0.015198666563616457,
            0.0005475938084995345,
            1.0507500716444169e-09);
    return numerator / denominator;
  }

  /** −Φ⁻¹(p) where r = √(−ln p) − 5, for √(−ln p) > 5. */
  private static double outer(double r) {
    double numerator =
        septic(
            r,
            6.657904643501103,
            5.463784911164114,
            1.7848265399172913,
            0.29656057182850487,
            0.026532189526576124,
            0.0012426609473880784,
            2.7115555687434876e-05,
            2.0103343992922881e-07);
    double denominator =
        septic(
            r,
            1,
            0.599832206555888,
            0.1369298809227358,
            0.014875361290850615,
            0.0007868691311456133,
            1.8463183175100548e-05,
            1.421511758316446e-07,
            2.0442631033899397e-15);
    return numerator / denominator;
  }

  /** c0 + c1·r + … + c7·r⁷, in pairs that the processor can work on side by side. */
  private static double septic(
      double r,
      double c0,
      double c1,
      double c2,
      double c3,
      double c4,
      double c5,
      double c6,
      double c7) {
    double r2 = r * r;
    double low = (c0 + c1 * r) + (c2 + c3 * r) * r2;
    double high = (c4 + c5 * r) + (c6 + c7 * r) * r2;
    return low + high * (r2 * r2);
  }
}
