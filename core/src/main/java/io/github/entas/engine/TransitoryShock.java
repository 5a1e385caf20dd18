package io.github.entas.engine;

import io.github.entas.stat.Elementary;
import io.github.entas.stat.StandardNormal;

/**
 * Poverty of a household whose log consumption over the floor has a normal shock of standard
 * deviation s, the shock integrated.
 *
 * <p>With k = (ln z' − w)/s and E_j = exp(−j·k·s + j²s²/2)·Φ(k − j·s), FGT(j) = R^j·ψ_j(k) with
 *
 * <pre>
 * ψ_0 = Φ(k),   ψ_1 = Φ(k) − E_1,   ψ_2 = Φ(k) − 2E_1 + E_2.
 * </pre>
 *
 * @param sd s, greater than 0
 */
record TransitoryShock(double sd) {

  /** Below this k every ψ is under 1e-17 and taken as 0. */
  static final double NOBODY = -8.5;

  /** Writes ψ_0, ψ_1 and ψ_2 at k to {@code out[at … at + 2]}. */
  void psi(double k, double[] out, int at) {
    double cdf = StandardNormal.cdf(k);
    double first = discounted(k, 1);
    out[at] = cdf;
    out[at + 1] = cdf - first;
    out[at + 2] = cdf - 2 * first + discounted(k, 2);
  }

  /** E_j(k), through ln Φ: its factors over- and underflow. */
  double discounted(double k, int j) {
    double js = j * sd;
    return Elementary.exp(-js * k + js * js / 2 + StandardNormal.logCdf(k - js));
  }
}
