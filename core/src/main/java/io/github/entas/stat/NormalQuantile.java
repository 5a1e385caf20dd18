package io.github.entas.stat;

/**
 * Φ⁻¹ by algorithm AS 241 (PPND16), Wichura 1988, Applied Statistics 37(3), 477–484,
 * doi:10.2307/2347330: rational functions of degree 7 over 7, on three ranges.
 */
final class NormalQuantile {

  private static final double CENTRAL = 0.425;
  private static final double CENTRAL_SQUARE = 0.180625;
  private static final double MIDDLE = 5;

  private NormalQuantile() {}

  static double of(double p) {
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
