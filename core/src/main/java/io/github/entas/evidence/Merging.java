package io.github.entas.evidence;

import io.github.entas.stat.Distribution;
import io.github.entas.stat.MixtureDistribution;
import io.github.entas.stat.NormalDistribution;
import io.github.entas.stat.Sum;
import java.util.ArrayList;
import java.util.List;

/**
 * Merges consecutive components of a mixture into normal distributions of the same mean and
 * variance, so that these of the whole stay.
 *
 * <p>A group is replaced at the cost of what the square roots of its components' standard
 * deviations vary within it, by weight (of the powers tried, and the logarithm, this one moves
 * quantiles least); the cheapest partition is found by dynamic programming (Fisher 1958, Journal of
 * the American Statistical Association 53, 789–798, doi:10.1080/01621459.1958.10501479).
 */
final class Merging {

  private final double[] weights;
  private final double[] means;
  private final double[] sds;

  /** Sums of the first i weights, and of them times √sd and sd. */
  private final double[] total;

  private final double[] first;
  private final double[] second;

  private Merging(MixtureDistribution mixture) {
    int n = mixture.components().size();
    weights = new double[n];
    means = new double[n];
    sds = new double[n];
    total = new double[n + 1];
    first = new double[n + 1];
    second = new double[n + 1];
    for (int i = 0; i < n; i++) {
      weights[i] = mixture.weights().get(i);
      means[i] = mixture.components().get(i).mean();
      sds[i] = mixture.components().get(i).sd();
    }
    double unit = mixture.sd();
    for (int i = 0; i < n; i++) {
      double x = Math.sqrt(sds[i] / unit);
      total[i + 1] = total[i] + weights[i];
      first[i + 1] = first[i] + weights[i] * x;
      second[i + 1] = second[i] + weights[i] * x * x;
    }
  }

  static MixtureDistribution of(MixtureDistribution mixture, int components) {
    if (mixture.components().size() <= components) {
      return mixture;
    }
    Merging merging = new Merging(mixture);
    return merging.merged(merging.ends(components));
  }

  /** Σ w·(x − x̄)² over the components from, …, to − 1. */
  private double cost(int from, int to) {
    double w = total[to] - total[from];
    double s = first[to] - first[from];
    return w > 0 ? Math.max(0, second[to] - second[from] - s * s / w) : 0;
  }

  /** Where the groups of the cheapest partition end. */
  private List<Integer> ends(int groups) {
    int n = weights.length;
    double[] cheapest = new double[n + 1];
    int[][] begin = new int[groups][n + 1];
    for (int to = 1; to <= n; to++) {
      cheapest[to] = cost(0, to);
    }
    for (int group = 1; group < groups; group++) {
      double[] next = cheapest.clone();
      for (int to = 1; to <= n; to++) {
        for (int from = 1; from < to; from++) {
          double cost = cheapest[from] + cost(from, to);
          if (cost < next[to]) {
            next[to] = cost;
            begin[group][to] = from;
          }
        }
      }
      cheapest = next;
    }
    List<Integer> ends = new ArrayList<>();
    int end = n;
    for (int group = groups - 1; end > 0; group--) {
      // A begin of 0 in a later group says that fewer groups were as cheap.
      if (group == 0 || begin[group][end] > 0) {
        ends.add(0, end);
        end = begin[group][end];
      }
    }
    return ends;
  }

  private MixtureDistribution merged(List<Integer> ends) {
    List<Double> groupWeights = new ArrayList<>();
    List<Distribution> groups = new ArrayList<>();
    int from = 0;
    for (int to : ends) {
      Sum weight = new Sum();
      Sum mean = new Sum();
      for (int i = from; i < to; i++) {
        weight.add(weights[i]);
        mean.add(weights[i] * (means[i] - means[from]));
      }
      double distance = mean.value() / weight.value();
      Sum variance = new Sum();
      for (int i = from; i < to; i++) {
        double d = means[i] - means[from] - distance;
        variance.add(weights[i] * (sds[i] * sds[i] + d * d));
      }
      groupWeights.add(weight.value());
      groups.add(
          NormalDistribution.of(
              means[from] + distance, Math.sqrt(variance.value() / weight.value())));
      from = to;
    }
    return MixtureDistribution.of(groupWeights, groups);
  }
}
