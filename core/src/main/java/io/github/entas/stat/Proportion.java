package io.github.entas.stat;

/**
 * A probability estimated by counting, with Wilson's score interval.
 *
 * @param value share of successes
 * @param low lower end of the interval, at least 0
 * @param high upper end of the interval, at most 1
 * @since 0.1.0
 */
public record Proportion(double value, double low, double high) {

  /**
   * Wilson's interval: all π with |p̂ − π| ≤ z·√(π(1 − π)/n).
   *
   * <p>Never empty, never outside [0, 1], exactly 0 below when nothing succeeded and exactly 1
   * above when everything did. Source: Wilson 1927, JASA 22(158), 209–212,
   * doi:10.1080/01621459.1927.10502953.
   *
   * @param successes number of successes, 0 … trials
   * @param trials number of trials, at least 1
   * @param level confidence level in (0, 1), 0.95 for instance
   * @throws IllegalArgumentException if an argument is out of its range
   */
  public static Proportion wilson(long successes, long trials, double level) {
    if (trials < 1) {
      throw new IllegalArgumentException("trials must be at least 1: " + trials);
    }
    if (successes < 0 || successes > trials) {
      throw new IllegalArgumentException(
          "successes must be in 0 … trials, " + trials + ": " + successes);
    }
    double z = Probability.twoSidedQuantile(level);
    double share = (double) successes / trials;
    double penalty = z * z / trials;
    double center = (share + 0.5 * penalty) / (1 + penalty);
    double spread = share * (1 - share) / trials + 0.25 * penalty / trials;
    double halfWidth = z * Math.sqrt(spread) / (1 + penalty);
    double low = successes == 0 ? 0 : Math.max(0, center - halfWidth);
    double high = successes == trials ? 1 : Math.min(1, center + halfWidth);
    return new Proportion(share, low, high);
  }
}
