package io.github.entas.engine;

/**
 * Moments and a histogram of one number over the draws, in place of the draws.
 *
 * @param moments of all numbers
 * @param column of this one
 * @param draws how many there are
 * @param histogram of this one
 */
record Tally(Moments moments, int column, int draws, Histogram histogram) implements Sample {

  @Override
  public double mean() {
    return moments.mean(column);
  }

  @Override
  public double sd() {
    return moments.sd(column);
  }

  @Override
  public double[] randomizationMeans() {
    return moments.randomizationMeans(column);
  }

  @Override
  public double quantile(double p) {
    if (!(p >= 0 && p <= 1)) {
      throw new IllegalArgumentException("p must be in [0, 1]: " + p);
    }
    double position = (draws - 1) * p;
    int below = (int) position;
    double weight = position - below;
    double lower = histogram.orderStatistic(below);
    return weight == 0 ? lower : lower + weight * (histogram.orderStatistic(below + 1) - lower);
  }

  @Override
  public double quantileError() {
    return histogram.width();
  }
}
