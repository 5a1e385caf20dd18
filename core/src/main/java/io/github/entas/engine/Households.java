package io.github.entas.engine;

import io.github.entas.population.Dynamics;
import io.github.entas.random.RandomKey;
import io.github.entas.random.SobolBlock;
import io.github.entas.stat.StandardNormal;

/**
 * The representative households of one randomization, those of cohort c numbered from c·n on: their
 * permanent welfare in every year, their traits towards every program, and who is eligible.
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

  /** Samples the households of a randomization. */
  static Households of(Model model, int randomization) {
    long seed = model.scenario().simulation().seed();
    RandomKey root = RandomKey.of(seed, randomization).named("household");
    double[][] latent = paths(model, root);
    Traits[] traits = new Traits[model.programs()];
    Registry[] registries = new Registry[model.programs()];
    for (int p = 0; p < traits.length; p++) {
      traits[p] = Traits.of(model, p, root);
      registries[p] = Registry.of(model, p, latent, traits[p]);
    }
    return new Households(latent, traits, registries);
  }

  /** a_t = ρ·a_{t−1} + √(1−ρ²)·η_t, and from it w, by year and household. */
  private static double[][] paths(Model model, RandomKey root) {
    int size = model.householdsPerCohort();
    double[][] latent = new double[model.years()][size * model.cohorts()];
    double[] innovation = new double[size];
    double[] path = new double[size];
    for (int c = 0; c < model.cohorts(); c++) {
      var cohort = model.scenario().population().cohorts().get(c);
      RandomKey key = root.named("path").named(cohort.id());
      SobolBlock sobol = SobolBlock.of(key, model.years(), size);
      Dynamics dynamics = cohort.dynamics();
      double rho = dynamics.persistence();
      double fresh = Math.sqrt(1 - rho * rho);
      for (int t = 0; t < model.years(); t++) {
        sobol.fill(t, innovation);
        for (int i = 0; i < size; i++) {
          double eta = StandardNormal.quantile(innovation[i]);
          path[i] = t == 0 ? eta : rho * path[i] + fresh * eta;
          latent[t][c * size + i] = model.poverty(c).latent(path[i]);
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

  /** Bytes that the households of one randomization take. */
  static long bytes(Scenario scenario) {
    int years = scenario.horizonYears() + 1;
    long numbers = years + (long) scenario.programs().size() * (years + 2);
    long households =
        (long) scenario.simulation().households() * scenario.population().cohorts().size();
    long lists = (long) scenario.programs().size() * (years - 1) * households * Integer.BYTES;
    return Double.BYTES * numbers * households + lists;
  }
}
