package io.github.entas.search;

import io.github.entas.strategy.Strategy;
import java.util.ArrayList;
import java.util.List;

/**
 * A cheap stand-in for simulations: the headcount is a bowl of the shares of the budget, 0.05 + Σ
 * wᵢ·(sᵢₜ − cᵢₜ)² over items and years, and the chance one minus that. Keeps what was tried.
 */
final class Bowl implements CoarseToFine.MixSampler {

  private final MixSpace space;
  private final double[] weights;
  private final double[][] centers;
  private final List<Strategy> tried = new ArrayList<>();

  /**
   * A bowl.
   *
   * @param weights by item
   * @param centers by stage and item
   */
  Bowl(MixSpace space, double[] weights, double[]... centers) {
    this.space = space;
    this.weights = weights;
    this.centers = centers;
  }

  /** The mixes tried so far. */
  List<Strategy> tried() {
    return tried;
  }

  @Override
  public List<Candidate> sample(List<Strategy> mixes, int firstOrder) {
    List<Candidate> candidates = new ArrayList<>();
    for (Strategy mix : mixes) {
      tried.add(mix);
      double[] shares = shares(mix);
      double height = height(shares);
      MixNumbers numbers =
          new MixNumbers(1 - height, 1 - height, height, height, height, height, 0);
      int order = firstOrder + candidates.size();
      candidates.add(new Candidate(order, mix, numbers, new double[] {height}));
    }
    return candidates;
  }

  /** Shares of the budget by stage, then item. */
  double[] shares(Strategy mix) {
    int items = weights.length;
    double[] shares = new double[centers.length * items];
    for (int place = 0; place < shares.length; place++) {
      String item = space.items().get(place % items);
      shares[place] = mix.money(item, 1 + place / items) / space.budget();
    }
    return shares;
  }

  /** The height at shares of the budget. */
  double height(double[] shares) {
    double height = 0.05;
    for (int place = 0; place < shares.length; place++) {
      int item = place % weights.length;
      double off = shares[place] - centers[place / weights.length][item];
      height += weights[item] * off * off;
    }
    return height;
  }

  /**
   * The lowest point of one stage on the simplex within bounds: sᵢ = cᵢ + λ/wᵢ cut to the bounds,
   * with the λ at which the shares sum to one.
   */
  double[] lowest(double[] least, double[] most) {
    double low = -1e3;
    double high = 1e3;
    double[] shares = new double[weights.length];
    for (int step = 0; step < 200; step++) {
      double lambda = 0.5 * (low + high);
      double sum = 0;
      for (int i = 0; i < shares.length; i++) {
        double free = centers[0][i] + lambda / weights[i];
        shares[i] = Math.min(most[i], Math.max(least[i], free));
        sum += shares[i];
      }
      low = sum < 1 ? lambda : low;
      high = sum < 1 ? high : lambda;
    }
    return shares;
  }

  /** The lowest of all points of a grid, one by one. */
  int[] lowest(MixGrid grid) {
    int[] lowest = {};
    double height = Double.POSITIVE_INFINITY;
    for (int[] point : grid.points()) {
      double[] shares = new double[point.length];
      for (int place = 0; place < point.length; place++) {
        shares[place] = (double) point[place] / space.steps();
      }
      if (height(shares) < height) {
        height = height(shares);
        lowest = point;
      }
    }
    return lowest;
  }
}
