package io.github.entas.engine;

import io.github.entas.random.RandomKey;
import io.github.entas.random.SobolBlock;
import java.util.Arrays;

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

  /** The traits by block. */
  static Traits[] of(Model model, int p, RandomKey root) {
    Traits[] blocks = new Traits[model.blocks().count()];
    Arrays.setAll(blocks, b -> empty(model));
    double[] points = new double[model.scenario().simulation().households()];
    RandomKey key = root.named("program").named(model.program(p).program().id());
    for (int c = 0; c < model.cohorts(); c++) {
      if (model.program(p).cohorts()[c]) {
        String cohort = model.scenario().population().cohorts().get(c).id();
        fill(blocks, c, model, key.named(cohort), points);
      }
    }
    return blocks;
  }

  private static void fill(Traits[] blocks, int c, Model model, RandomKey key, double[] points) {
    int dimensions = OWN + model.years() - 1;
    int size = model.householdsPerCohort();
    SobolBlock sobol = SobolBlock.of(key, dimensions, points.length);
    int[] scratch = new int[2 * points.length];
    for (int dimension = 0; dimension < dimensions; dimension++) {
      sobol.fill(dimension, points, scratch);
      for (int b = 0; b < blocks.length; b++) {
        System.arraycopy(points, b * size, blocks[b].dimension(dimension), c * size, size);
      }
    }
  }

  private static Traits empty(Model model) {
    int all = model.householdsPerCohort() * model.cohorts();
    return new Traits(
        new double[all], new double[all], new double[all], new double[model.years() - 1][all]);
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
