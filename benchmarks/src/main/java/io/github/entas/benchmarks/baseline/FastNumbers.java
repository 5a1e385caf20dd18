package io.github.entas.benchmarks.baseline;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.SharedStateContinuousSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** The fastest generator and normal sampler of Commons RNG, Φ of Commons Statistics. */
final class FastNumbers implements Numbers {

  private final NormalDistribution normal = NormalDistribution.of(0, 1);
  private UniformRandomProvider random = RandomSource.XO_SHI_RO_256_PP.create(0L);
  private SharedStateContinuousSampler gaussian = ZigguratSampler.NormalizedGaussian.of(random);

  @Override
  public void restart(long seed) {
    random = RandomSource.XO_SHI_RO_256_PP.create(seed);
    gaussian = gaussian.withUniformRandomProvider(random);
  }

  @Override
  public double uniform() {
    return random.nextDouble();
  }

  @Override
  public double gaussian() {
    return gaussian.sample();
  }

  @Override
  public double cdf(double x) {
    return normal.cumulativeProbability(x);
  }
}
