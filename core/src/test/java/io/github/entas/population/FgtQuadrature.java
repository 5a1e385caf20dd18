package io.github.entas.population;

import org.apache.commons.math3.analysis.integration.gauss.GaussIntegrator;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegratorFactory;

/**
 * Poverty measures straight from their definition, the mean of ((z−y)/z)₊ʲ over the latent rank.
 *
 * <p>Panels of width 0.1 with ten Gauss-Legendre nodes up to the rank at the line; the integrand is
 * positive, so the sum is good to a few ulps.
 */
final class FgtQuadrature {

  private static final double LOWEST_RANK = -38;
  private static final double PANEL = 0.1;
  private static final double SQRT_2PI = Math.sqrt(2 * Math.PI);
  private static final GaussIntegratorFactory NODES = new GaussIntegratorFactory();

  private final LatentLognormal welfare;
  private final double line;
  private final double shift;
  private final double rankAtLine;

  FgtQuadrature(LatentLognormal welfare, double line, double shift) {
    this.welfare = welfare;
    this.line = line;
    this.shift = shift;
    double over = line * Math.exp(-shift) - welfare.floor();
    this.rankAtLine =
        over > 0 ? (Math.log(over) - welfare.mu()) / welfare.sigma() : Double.NEGATIVE_INFINITY;
  }

  double fgt(int order) {
    double sum = 0;
    double high = Math.min(rankAtLine, -LOWEST_RANK);
    while (high > LOWEST_RANK) {
      double low = high - PANEL;
      GaussIntegrator panel = NODES.legendreHighPrecision(10, low, high);
      sum += panel.integrate(v -> Math.pow(relativeGap(v), order) * density(v));
      high = low;
    }
    return sum;
  }

  private double relativeGap(double v) {
    double over = Math.exp(welfare.mu() + welfare.sigma() * v + shift);
    double floor = welfare.floor() * Math.exp(shift);
    return Math.max(0, (line - floor - over) / line);
  }

  private static double density(double v) {
    return Math.exp(-v * v / 2) / SQRT_2PI;
  }
}
