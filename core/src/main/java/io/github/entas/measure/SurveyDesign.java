package io.github.entas.measure;

import io.github.entas.stat.Sum;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How the rows of a survey were drawn: weights, strata, and clusters (primary sampling units).
 *
 * <p>Clusters are taken as drawn with replacement inside each stratum, independently between
 * strata; there is no finite population correction, which makes errors a little too large where a
 * stratum was drawn almost completely. Clusters are nested: the same cluster label in two strata
 * means two clusters. Rows with weight 0 stand for nobody but belong to the design: their clusters
 * count. Immutable.
 *
 * @since 0.1.0
 */
public final class SurveyDesign {

  private final double[] weights;
  private final int[] clusterOfRow;
  private final int[] stratumOfCluster;
  private final int[] clustersInStratum;

  private SurveyDesign(double[] weights, int[] clusterOfRow, int[] stratumOfCluster, int strata) {
    this.weights = weights;
    this.clusterOfRow = clusterOfRow;
    this.stratumOfCluster = stratumOfCluster;
    this.clustersInStratum = new int[strata];
    for (int stratum : stratumOfCluster) {
      clustersInStratum[stratum]++;
    }
  }

  /**
   * Rows drawn one by one: no strata, every row its own cluster.
   *
   * @param weights persons that each row stands for, finite and 0 or more, not all 0; copied
   * @throws IllegalArgumentException as {@link #of(double[], String[], String[], LonelyStrata)}
   */
  public static SurveyDesign of(double[] weights) {
    return of(weights, (String[]) null, (String[]) null, LonelyStrata.REFUSE);
  }

  /** A design that refuses strata with a single cluster. */
  public static SurveyDesign of(
      double[] weights, String @Nullable [] strata, String @Nullable [] clusters) {
    return of(weights, strata, clusters, LonelyStrata.REFUSE);
  }

  /** As {@link #of(double[], String[], String[])}, with labels that are numbers. */
  public static SurveyDesign of(
      double[] weights, int @Nullable [] strata, int @Nullable [] clusters) {
    return of(weights, strata, clusters, LonelyStrata.REFUSE);
  }

  /** As {@link #of(double[], String[], String[], LonelyStrata)}, with labels that are numbers. */
  public static SurveyDesign of(
      double[] weights,
      int @Nullable [] strata,
      int @Nullable [] clusters,
      LonelyStrata lonelyStrata) {
    return of(
        weights,
        strata == null ? null : RowLabels.texts(strata),
        clusters == null ? null : RowLabels.texts(clusters),
        lonelyStrata);
  }

  /**
   * A design.
   *
   * @param weights persons that each row stands for, finite and 0 or more, not all 0; copied
   * @param strata the stratum of each row, or null for no strata; copied
   * @param clusters the cluster of each row inside its stratum, or null where every row is a
   *     cluster of its own; copied
   * @param lonelyStrata what to do about strata with a single cluster
   * @throws IllegalArgumentException if lengths differ, a weight is negative or not finite, all are
   *     0, a label is null, there are fewer than two clusters, or a stratum has a single cluster
   *     and {@code lonelyStrata} refuses that
   */
  public static SurveyDesign of(
      double[] weights,
      String @Nullable [] strata,
      String @Nullable [] clusters,
      LonelyStrata lonelyStrata) {
    Objects.requireNonNull(lonelyStrata, "lonelyStrata");
    int rows = weights.length;
    DesignChecks.weights(weights);
    RowLabels stratum =
        strata == null ? RowLabels.one(rows) : RowLabels.of("/strata", strata, rows);
    RowLabels cluster =
        clusters == null
            ? RowLabels.distinct(rows)
            : RowLabels.of("/clusters", clusters, rows).within(stratum);
    int[] stratumOfCluster = new int[cluster.count()];
    for (int i = 0; i < rows; i++) {
      stratumOfCluster[cluster.id(i)] = stratum.id(i);
    }
    SurveyDesign design =
        new SurveyDesign(weights.clone(), cluster.ids(), stratumOfCluster, stratum.count());
    DesignChecks.clusters(design.clustersInStratum, stratum.names(), lonelyStrata);
    return design;
  }

  /** Number of rows, those with weight 0 included. */
  public int rows() {
    return weights.length;
  }

  /** Number of clusters, over all strata. */
  public int clusters() {
    return stratumOfCluster.length;
  }

  /** Number of strata; 1 where there are none. */
  public int strata() {
    return clustersInStratum.length;
  }

  /** Clusters − strata. */
  public int degreesOfFreedom() {
    return clusters() - strata();
  }

  /** Persons that each row stands for; a copy. */
  double[] weights() {
    return weights.clone();
  }

  /**
   * Estimated variance of the sum of a number u over the sample, Σ_h n_h/(n_h−1) Σ_c (u_hc − ū_h)²
   * with u_hc the sum over cluster c of stratum h, n_h its clusters and ū_h their mean; u_hc² for a
   * lonely cluster, as the influences of all clusters together have mean 0.
   *
   * @param contributions u, one a row, with Σu = 0
   */
  double variance(double[] contributions) {
    double[] totals = totals(contributions, clusterOfRow, clusters());
    double[] sums = totals(totals, stratumOfCluster, strata());
    double[] squares = new double[totals.length];
    for (int c = 0; c < totals.length; c++) {
      int stratum = stratumOfCluster[c];
      double n = clustersInStratum[stratum];
      double deviation = n == 1 ? totals[c] : totals[c] - sums[stratum] / n;
      squares[c] = (n == 1 ? 1 : n / (n - 1)) * deviation * deviation;
    }
    return Sum.of(squares).value();
  }

  private static double[] totals(double[] values, int[] groupOf, int groups) {
    if (groups == values.length) {
      return inOrder(values, groupOf);
    }
    Sum[] sums = new Sum[groups];
    Arrays.setAll(sums, g -> new Sum());
    for (int i = 0; i < values.length; i++) {
      sums[groupOf[i]].add(values[i]);
    }
    return Arrays.stream(sums).mapToDouble(Sum::value).toArray();
  }

  /** As many groups as values: each is alone. */
  private static double[] inOrder(double[] values, int[] groupOf) {
    double[] alone = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      alone[groupOf[i]] = values[i];
    }
    return alone;
  }
}
