package io.github.entas.measure;

/**
 * What to do about a stratum of which only one cluster was drawn: how much its clusters differ
 * cannot be seen.
 *
 * @since 0.1.0
 */
public enum LonelyStrata {
  /** Refuse the design and name the stratum. */
  REFUSE,
  /**
   * Measure the cluster from the mean of all clusters, not from that of its stratum. Errors come
   * out too large rather than too small, as strata differ; {@code "adjust"} of R's package survey.
   */
  CENTER_AT_GRAND_MEAN
}
