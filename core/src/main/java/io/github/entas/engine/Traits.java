package io.github.entas.engine;

import io.github.entas.random.RandomKey;
import io.github.entas.random.SobolBlock;

/**
 * The uniform traits of every household towards one program: one scrambled Sobol block for each
 * cohort, keyed by program and cohort.
 *
 * @param proxyNoise by household
 * @param listing by household
 * @param takeUp by household
 * @param enrollment by year (t at t − 1) and household
 */
@SuppressWarnings("ArrayRecordComponent") // handed on inside the engine, never compared
record Traits(double[] proxyNoise, double[] listing, double[] takeUp, double[][] enrollment) {

  private static final int OWN = 3;

  static Traits of(Model model, int p, RandomKey root) {
    int size = model.householdsPerCohort();
    int all = size * model.cohorts();
    int horizon = model.years() - 1;
    Traits traits =
        new Traits(new double[all], new double[all], new double[all], new double[horizon][all]);
    double[] block = new double[size];
    RandomKey key = root.named("program").named(model.program(p).program().id());
    for (int c = 0; c < model.cohorts(); c++) {
      if (model.program(p).cohorts()[c]) {
        String cohort = model.scenario().population().cohorts().get(c).id();
        SobolBlock sobol = SobolBlock.of(key.named(cohort), OWN + horizon, size);
        for (int dimension = 0; dimension < OWN + horizon; dimension++) {
          sobol.fill(dimension, block);
          System.arraycopy(block, 0, traits.dimension(dimension), c * size, size);
        }
      }
    }
    return traits;
  }

  private double[] dimension(int dimension) {
    return switch (dimension) {
      case 0 -> proxyNoise;
      case 1 -> listing;
      case 2 -> takeUp;
      default -> enrollment[dimension - OWN];
    };
  }
}
