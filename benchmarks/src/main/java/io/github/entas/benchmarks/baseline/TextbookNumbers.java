package io.github.entas.benchmarks.baseline;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.random.Well19937c;

/** Commons Math 3: what its user guide leads to. */
final class TextbookNumbers implements Numbers {

  private final Well19937c random = new Well19937c();
  private final NormalDistribution normal = new NormalDistribution(random, 0, 1);

  @Override
  public void restart(long seed) {
    random.setSeed(seed);
  }

  @Override
  public double uniform() {
    return random.nextDouble();
  }

  @Override
  public double gaussian() {
    return random.nextGaussian();
  }

  @Override
  public double cdf(double x) {
    return normal.cumulativeProbability(x);
  }
}
