package io.github.entas.stat;

import io.github.entas.Checks;

/**
 * Φ⁻¹ of many probabilities, without logarithms and branches: with v = (p·(1 − p))^¼, Φ⁻¹(p) = (p −
 * ½)·P(v)/Q(v).
 *
 * <p>The fourth root stretches the tails so that one rational function of degrees 13 and 13 does
 * for both of them and the middle. It is the minimax fit of the absolute error of Φ⁻¹ over [2⁻³³, 1
 * − 2⁻³³]: weighted least squares with Lawson's reweighting, then the Remez exchange, in 110-digit
 * arithmetic; 1.96e-13, rounding included 2.1e-13. Q has positive coefficients and P all but, so
 * nothing cancels; both are divided by 2⁶⁰.
 */
final class NormalQuantiles {

  private static final double SMALLEST = 0x1p-33;
  private static final double LARGEST = 1 - SMALLEST;

  private NormalQuantiles() {}

  static void apply(double[][] rows, int n) {
    requireInRange(rows[0], n);
    denominators(rows[0], rows[1], rows[2], n);
    quotients(rows[0], rows[1], rows[2], n);
  }

  private static void requireInRange(double[] p, int n) {
    for (int i = 0; i < n; i++) {
      if (!(p[i] >= SMALLEST && p[i] <= LARGEST)) {
        new Checks().that(false, "/p", "be in [2⁻³³, 1 − 2⁻³³]", p[i]).throwIfAny();
      }
    }
  }

  /** v and Q(v). */
  private static void denominators(double[] p, double[] root, double[] denominator, int n) {
    for (int i = 0; i < n; i++) {
      double v = Math.sqrt(Math.sqrt(p[i] * (1 - p[i])));
      double v2 = v * v;
      double even = 0.45543765037127365;
      even = even * v2 + 0.40955521014857954;
      even = even * v2 + 0.08486699206516574;
      even = even * v2 + 0.000893660480056868;
      even = even * v2 + 3.9850118488993594e-07;
      even = even * v2 + 6.407950173947707e-12;
      even = even * v2 + 8.673617379884035e-19;
      double odd = 0.29273981000632526;
      odd = odd * v2 + 0.5793832028582014;
      odd = odd * v2 + 0.2424141727964048;
      odd = odd * v2 + 0.013089708501781074;
      odd = odd * v2 + 2.7878856053002993e-05;
      odd = odd * v2 + 2.517277002719893e-09;
      odd = odd * v2 + 5.368629385574506e-15;
      root[i] = v;
      denominator[i] = even + v * odd;
    }
  }

  /** (p − ½)·P(v)/Q(v) in the place of p. */
  private static void quotients(double[] p, double[] root, double[] denominator, int n) {
    for (int i = 0; i < n; i++) {
      double v = root[i];
      double v2 = v * v;
      double even = 0.06129485279516336;
      even = even * v2 + 1.0285819021946268;
      even = even * v2 + 0.49421657987036016;
      even = even * v2 + 0.00803637882262562;
      even = even * v2 + 4.520491422121913e-06;
      even = even * v2 + 8.737676437981074e-11;
      even = even * v2 + 1.4971445092785467e-17;
      double odd = -0.0059090176030914595;
      odd = odd * v2 + 0.890246235680368;
      odd = odd * v2 + 0.9060921494361115;
      odd = odd * v2 + 0.09915856113915911;
      odd = odd * v2 + 0.00028480095929519144;
      odd = odd * v2 + 3.13512330963235e-08;
      odd = odd * v2 + 8.080040778248078e-14;
      p[i] = (p[i] - 0.5) * (even + v * odd) / denominator[i];
    }
  }
}
