package io.github.entas.engine;

import io.github.entas.population.Cohort;
import io.github.entas.program.Program;
import io.github.entas.program.ProxyMeans;
import io.github.entas.random.RandomKey;
import io.github.entas.random.SobolBlock;
import io.github.entas.stat.StandardNormal;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * One block of the representative households of a randomization, those of cohort c numbered from
 * c·n on: their permanent welfare in every year, their traits towards every program, and who is
 * eligible.
 *
 * <p>Immutable once built and safe to share between threads.
 */
final class Households {

  private final double[][] latent;
  private final Traits[] traits;
  private final Registry[] registries;

  private Households(double[][] latent, Traits[] traits, Registry[] registries) {
    this.latent = latent;
    this.traits = traits;
    this.registries = registries;
  }

  /** Samples the households of a randomization, by block. */
  static Households[] of(Model model, int randomization) {
    long seed = model.scenario().simulation().seed();
    RandomKey root = RandomKey.of(seed, randomization).named("household");
    double[][][] latent = paths(model, root);
    Traits[][] traits = new Traits[model.programs()][];
    Arrays.setAll(traits, p -> Traits.of(model, p, root));
    Households[] blocks = new Households[latent.length];
    for (int b = 0; b < blocks.length; b++) {
      Traits[] own = new Traits[traits.length];
      Registry[] registries = new Registry[traits.length];
      for (int p = 0; p < own.length; p++) {
        own[p] = traits[p][b];
        registries[p] = Registry.of(model, p, latent[b], own[p]);
      }
      blocks[b] = new Households(latent[b], own, registries);
    }
    return blocks;
  }

  /** a_t = ρ·a_{t−1} + √(1−ρ²)·η_t, and from it w, by block, year and household. */
  private static double[][][] paths(Model model, RandomKey root) {
    int size = model.householdsPerCohort();
    double[][][] latent = new double[model.blocks().count()][model.years()][size * model.cohorts()];
    double[] innovation = new double[size * latent.length];
    double[] path = new double[innovation.length];
    for (int c = 0; c < model.cohorts(); c++) {
      Cohort cohort = model.scenario().population().cohorts().get(c);
      RandomKey key = root.named("path").named(cohort.id());
      SobolBlock sobol = SobolBlock.of(key, model.years(), path.length);
      double rho = cohort.dynamics().persistence();
      double fresh = Math.sqrt(1 - rho * rho);
      for (int t = 0; t < model.years(); t++) {
        sobol.fill(t, innovation);
        for (int i = 0; i < path.length; i++) {
          double eta = StandardNormal.quantile(innovation[i]);
          path[i] = t == 0 ? eta : rho * path[i] + fresh * eta;
          latent[i / size][t][c * size + i % size] = model.poverty(c).latent(path[i]);
        }
      }
    }
    return latent;
  }

  /** w of every household in year {@code t}; not copied. */
  double[] latent(int t) {
    return latent[t];
  }

  Traits traits(int program) {
    return traits[program];
  }

  Registry registry(int program) {
    return registries[program];
  }

  /** Bytes that the households of one randomization take, all blocks and registries. */
  static long bytes(Scenario scenario) {
    int years = scenario.horizonYears() + 1;
    long perHousehold = (long) Double.BYTES * years;
    for (Program program : scenario.programs()) {
      perHousehold += (long) Double.BYTES * (years + 2) + registryBytes(program, scenario);
    }
    return perHousehold
        * scenario.simulation().households()
        * scenario.population().cohorts().size();
  }

  /** Of a proxy test: noise, persons and number; then, a registry's year, welfare and its lists. */
  private static long registryBytes(Program program, Scenario scenario) {
    if (!(program.targeting() instanceof ProxyMeans)) {
      return Integer.BYTES;
    }
    long registries =
        IntStream.rangeClosed(1, scenario.horizonYears())
            .map(program.targeting()::registryYear)
            .distinct()
            .count();
    long once = 2L * Double.BYTES + Integer.BYTES;
    return once + registries * (Double.BYTES + once);
  }
}
