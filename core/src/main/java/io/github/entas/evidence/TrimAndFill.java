package io.github.entas.evidence;

import io.github.entas.Checks;
import io.github.entas.evidence.MetaRegression.Inference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What the mean would be if the funnel were symmetric: studies at the far end of one side are
 * mirrored at the center, found without them, and all are pooled again.
 *
 * <p>How many, k₀, comes from the signed ranks of the distances from the center of the studies not
 * trimmed, until it no longer changes. An answer to "what if", not an estimate of the studies that
 * are missing; unreliable below ten studies, and misleading where effects differ between places.
 * Source: Duval and Tweedie 2000, Biometrics 56(2), 455–463, doi:10.1111/j.0006-341X.2000.00455.x.
 *
 * @since 0.1.0
 */
public final class TrimAndFill {

  private static final double LEVEL = 0.95;

  private final Studies studies;
  private final Side side;
  private final boolean converged;
  private final int filled;
  private final RandomEffects pooled;

  private TrimAndFill(
      Studies studies, Side side, boolean converged, int filled, RandomEffects pooled) {
    this.studies = studies;
    this.side = side;
    this.converged = converged;
    this.filled = filled;
    this.pooled = pooled;
  }

  /**
   * By L₀, on the side where studies seem to be missing: the left if the estimates grow with their
   * standard errors in a meta-regression by the same method, else the right.
   *
   * @param studies at least three, with standard errors that differ
   * @param method how τ² is estimated, at every step
   * @throws io.github.entas.InvalidValueException if there are fewer, or they do not
   */
  public static TrimAndFill of(Studies studies, PoolingMethod method) {
    Funnel.check(studies);
    double slope =
        MetaRegression.of(
                studies,
                Moderators.of("standardErrors", Funnel.standardErrors(studies)),
                method,
                Inference.NORMAL,
                LEVEL)
            .coefficients()
            .get(1)
            .estimate();
    return of(studies, method, Estimator.L0, slope < 0 ? Side.RIGHT : Side.LEFT);
  }

  /**
   * By one estimator of k₀, on one side.
   *
   * @param studies at least three
   * @param side where studies are missing
   * @throws io.github.entas.InvalidValueException if there are fewer
   */
  public static TrimAndFill of(
      Studies studies, PoolingMethod method, Estimator estimator, Side side) {
    new Checks()
        .that(studies.count() >= 3, "/studies", "be at least 3", studies.count())
        .throwIfAny();
    double sign = side == Side.LEFT ? 1 : -1;
    int[] order =
        IntStream.range(0, studies.count())
            .boxed()
            .sorted(
                (a, b) -> Double.compare(sign * studies.estimate(a), sign * studies.estimate(b)))
            .mapToInt(Integer::intValue)
            .toArray();
    List<Integer> trimmed = new ArrayList<>(List.of(0));
    boolean converged = false;
    boolean repeated = false;
    while (!repeated) {
      int last = trimmed.get(trimmed.size() - 1);
      double center = center(studies, order, last, method);
      int next = estimator.missing(signedRanks(studies, order, center, sign));
      converged = next == last;
      repeated = trimmed.contains(next);
      trimmed.add(next);
    }
    // A cycle: the least correction that is part of it.
    int from = trimmed.indexOf(trimmed.get(trimmed.size() - 1));
    int filled =
        trimmed.subList(from, trimmed.size()).stream().mapToInt(i -> i).min().orElseThrow();
    double center = center(studies, order, filled, method);
    Studies mirrored = mirrored(studies, order, filled, center);
    return new TrimAndFill(studies, side, converged, filled, RandomEffects.of(mirrored, method));
  }

  /** The studies given. */
  public Studies studies() {
    return studies;
  }

  /** The side on which studies were filled in. */
  public Side side() {
    return side;
  }

  /** How many studies were filled in, k₀. */
  public int filled() {
    return filled;
  }

  /**
   * Whether k₀ settled. Rarely it goes around between a few values for ever; then the smallest of
   * them was taken.
   */
  public boolean converged() {
    return converged;
  }

  /**
   * All studies pooled by the method, the given ones first, then those filled in, called "mirror of
   * …".
   */
  public RandomEffects pooled() {
    return pooled;
  }

  /** Whether fewer than ten studies were given. */
  public boolean fewStudies() {
    return Funnel.isFew(studies);
  }

  /** The mean of all but the {@code trimmed} last of the order. */
  private static double center(Studies studies, int[] order, int trimmed, PoolingMethod method) {
    int[] kept = Arrays.copyOf(order, order.length - trimmed);
    double[] y = Arrays.stream(kept).mapToDouble(studies::estimate).toArray();
    double[] v = Arrays.stream(kept).mapToDouble(studies::variance).toArray();
    MixedModel model = MixedModel.pooling(Studies.of(y, v));
    return model.mean(BetweenVariance.of(model, method));
  }

  /**
   * The ranks of the distances from the center in the order of the studies, negative on the side of
   * the missing and 0 at the center; of equal distances the first in order ranks lower.
   */
  private static int[] signedRanks(Studies studies, int[] order, double center, double sign) {
    double[] distances =
        Arrays.stream(order).mapToDouble(i -> sign * (studies.estimate(i) - center)).toArray();
    int[] byDistance =
        IntStream.range(0, distances.length)
            .boxed()
            .sorted((a, b) -> Double.compare(Math.abs(distances[a]), Math.abs(distances[b])))
            .mapToInt(Integer::intValue)
            .toArray();
    int[] ranks = new int[distances.length];
    for (int r = 0; r < ranks.length; r++) {
      int study = byDistance[r];
      ranks[study] = (int) Math.signum(distances[study]) * (r + 1);
    }
    return ranks;
  }

  private static Studies mirrored(Studies studies, int[] order, int filled, double center) {
    int count = studies.count();
    double[] y = Arrays.copyOf(studies.estimates(), count + filled);
    double[] v = Arrays.copyOf(studies.variances(), count + filled);
    List<String> ids = new ArrayList<>(studies.ids());
    Set<String> taken = new HashSet<>(ids);
    for (int i = 0; i < filled; i++) {
      int study = order[count - filled + i];
      y[count + i] = 2 * center - studies.estimate(study);
      v[count + i] = studies.variance(study);
      String id = "mirror of " + studies.ids().get(study);
      while (!taken.add(id)) {
        id += "'";
      }
      ids.add(id);
    }
    return Studies.of(y, v).withIds(ids);
  }

  /**
   * A side of the funnel.
   *
   * @since 0.1.0
   */
  public enum Side {
    /** Low estimates. */
    LEFT,
    /** High estimates. */
    RIGHT
  }

  /**
   * How many studies are missing.
   *
   * @since 0.1.0
   */
  public enum Estimator {
    /**
     * (4T − k(k + 1))/(2k − 1), T the sum of the ranks on the full side, rounded (halves cannot
     * be).
     */
    L0 {
      @Override
      int missing(int[] signedRanks) {
        double k = signedRanks.length;
        double sum = Arrays.stream(signedRanks).filter(rank -> rank > 0).sum();
        return (int) Math.max(0, Math.rint((4 * sum - k * (k + 1)) / (2 * k - 1)));
      }
    },
    /** How many of the full side are farther out than all of the other side, less 1. */
    R0 {
      @Override
      int missing(int[] signedRanks) {
        int farthest = -Arrays.stream(signedRanks).min().orElse(0);
        int beyond =
            (int) Arrays.stream(signedRanks).filter(r -> r > Math.max(0, farthest)).count();
        return Math.max(0, beyond - 1);
      }
    };

    abstract int missing(int[] signedRanks);
  }
}
