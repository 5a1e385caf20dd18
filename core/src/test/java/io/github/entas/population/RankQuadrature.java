package io.github.entas.population;

import io.github.entas.measure.WeightedSample;
import io.github.entas.stat.StandardNormal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegrator;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegratorFactory;

/**
 * Measures of a distribution straight from their definitions: integrals over the latent rank of its
 * quantile function, and of nothing else.
 *
 * <p>Panels of width at most 0.1 with ten Gauss–Legendre nodes. The integrands are products of
 * powers of exp, good to rounding, and, but for the Gini's, positive: sums are good to some 1e-14.
 */
final class RankQuadrature {

  private static final double END = 37;
  private static final double PANEL = 0.1;
  private static final int NODES = 10;
  private static final GaussIntegratorFactory RULES = new GaussIntegratorFactory();

  private final WelfareDistribution welfare;

  RankQuadrature(WelfareDistribution welfare) {
    this.welfare = welfare;
  }

  double mean() {
    return integral(welfare::consumption, -END, END);
  }

  /** 2·cov(y, F)/mean. */
  double gini() {
    DoubleUnaryOperator rank = v -> StandardNormal.cdf(v) - StandardNormal.cdf(-v);
    double mean = mean();
    return integral(v -> (welfare.consumption(v) / mean - 1) * rank.applyAsDouble(v), -END, END);
  }

  double share(double p) {
    return integral(welfare::consumption, -END, StandardNormal.quantile(p)) / mean();
  }

  double fgt(int order, double line, double shift) {
    double factor = Math.exp(shift);
    DoubleUnaryOperator gap =
        v -> Math.pow(Math.max(0, 1 - factor * welfare.consumption(v) / line), order);
    return integral(gap, -END, rankAt(line / factor));
  }

  /** Bisection of the quantile function. */
  private double rankAt(double consumption) {
    double low = -END;
    double high = END;
    for (int i = 0; i < 100; i++) {
      double middle = (low + high) / 2;
      if (welfare.consumption(middle) < consumption) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Rows that are the nodes of a fine rule: means over them are integrals, to 1e-11. */
  WeightedSample sample() {
    List<Double> values = new ArrayList<>();
    List<Double> weights = new ArrayList<>();
    for (double low = -7; low < 6.9; low += 0.5) {
      GaussIntegrator rule = RULES.legendreHighPrecision(NODES, low, low + 0.5);
      for (int i = 0; i < NODES; i++) {
        values.add(welfare.consumption(rule.getPoint(i)));
        weights.add(rule.getWeight(i) * StandardNormal.density(rule.getPoint(i)));
      }
    }
    return WeightedSample.of(
        values.stream().mapToDouble(Double::doubleValue).toArray(),
        weights.stream().mapToDouble(Double::doubleValue).toArray());
  }

  private static double integral(DoubleUnaryOperator f, double from, double to) {
    int panels = (int) Math.ceil((to - from) / PANEL);
    double width = (to - from) / panels;
    double sum = 0;
    for (int i = 0; i < panels; i++) {
      double low = from + i * width;
      GaussIntegrator rule = RULES.legendre(NODES, low, low + width);
      sum += rule.integrate(v -> f.applyAsDouble(v) * StandardNormal.density(v));
    }
    return sum;
  }
}
