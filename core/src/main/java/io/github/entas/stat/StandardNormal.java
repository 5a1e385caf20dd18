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
    return NormalQuantile.of(p);
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
}
