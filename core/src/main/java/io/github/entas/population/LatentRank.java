package io.github.entas.population;

import io.github.entas.stat.StandardNormal;

/** Latent ranks of shares, exact in both tails. */
final class LatentRank {

  private LatentRank() {}

  /**
   * Φ⁻¹ of a share, from itself or from its complement, whichever is smaller; ∓∞ at 0 and 1.
   *
   * @param below in [0, 1]
   * @param above 1 − below
   */
  static double ofShares(double below, double above) {
    if (!(below > 0)) {
      return Double.NEGATIVE_INFINITY;
    }
    if (!(above > 0)) {
      return Double.POSITIVE_INFINITY;
    }
    return below <= above ? StandardNormal.quantile(below) : -StandardNormal.quantile(above);
  }
}
