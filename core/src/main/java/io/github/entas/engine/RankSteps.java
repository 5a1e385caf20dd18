package io.github.entas.engine;

import io.github.entas.population.SampleWelfare;
import io.github.entas.population.WelfareDistribution;
import java.util.Arrays;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegrator;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegratorFactory;

/**
 * Latent ranks between two lines, as nodes of a quadrature: for a function f of the rank v(y) of a
 * line y, ∫ f(v(y)) dy ≈ Σ first·f(rank) and ∫ (to − y)·f(v(y)) dy ≈ Σ second·f(rank).
 *
 * <p>Five points of Gauss and Legendre where the distribution is smooth; where it is that of a
 * sample the rank is constant between records, and the nodes are exact. Holds the nodes it was last
 * asked for; the property of one thread.
 */
final class RankSteps {

  private static final int POINTS = 5;
  private static final GaussIntegrator GAUSS = new GaussIntegratorFactory().legendre(POINTS);

  private final WelfareDistribution welfare;
  private final double line;

  private double[] ranks = new double[POINTS];
  private double[] first = new double[POINTS];
  private double[] second = new double[POINTS];
  private int count;

  /** The ranks of lines in units of the poverty line. */
  RankSteps(WelfareDistribution welfare, double povertyLine) {
    this.welfare = welfare;
    this.line = povertyLine;
  }

  /** Finds the nodes between two lines, {@code from} not above {@code to}. */
  void between(double from, double to) {
    count = 0;
    if (welfare instanceof SampleWelfare sample) {
      ofRecords(sample, from, to);
    } else if (to > from) {
      double half = (to - from) / 2;
      for (int i = 0; i < POINTS; i++) {
        double y = from + half * (1 + GAUSS.getPoint(i));
        node(welfare.rank(y * line), half * GAUSS.getWeight(i), to - y);
      }
    }
  }

  private void ofRecords(SampleWelfare sample, double from, double to) {
    double low = from;
    while (low < to) {
      double next = sample.nextAbove(low * line) / line;
      double high = Math.min(Math.max(next, Math.nextUp(low)), to);
      double middle = low + (high - low) / 2;
      node(sample.rank(middle * line), high - low, to - middle);
      low = high;
    }
  }

  private void node(double rank, double width, double distance) {
    if (count == ranks.length) {
      ranks = Arrays.copyOf(ranks, 2 * count);
      first = Arrays.copyOf(first, 2 * count);
      second = Arrays.copyOf(second, 2 * count);
    }
    ranks[count] = rank;
    first[count] = width;
    second[count++] = width * distance;
  }

  int count() {
    return count;
  }

  double rank(int node) {
    return ranks[node];
  }

  double first(int node) {
    return first[node];
  }

  double second(int node) {
    return second[node];
  }
}
