package io.github.entas.engine;

import io.github.entas.population.Cohort;
import io.github.entas.program.ErrorRates;
import io.github.entas.program.Program;
import io.github.entas.program.ProxyMeans;
import io.github.entas.random.RandomKey;
import io.github.entas.random.SobolBlock;
import io.github.entas.stat.BulkFunctions;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

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
  private final @Nullable EnrollmentOrder[] orders;

  private Households(Model model, double[][] latent, Traits[] traits, Registry[] registries) {
    this.latent = latent;
    this.traits = traits;
    this.registries = registries;
    this.orders = new EnrollmentOrder[traits.length];
    for (int p = 0; p < traits.length && traits.length > 1; p++) {
      if (model.isTabulated(p)) {
        orders[p] = EnrollmentOrder.of(model, p, registries[p], traits[p]);
      }
    }
  }

  /** Samples the households of a randomization, by block. */
  static Households[] of(Model model, int randomization) {
    long seed = model.scenario().simulation().seed();
    RandomKey root = RandomKey.of(seed, randomization).named("household");
    double[][][] latent = paths(model, root);
    Traits[][] traits = new Traits[model.programs()][];
    Arrays.setAll(traits, p -> Traits.of(model, p, root));
    Welfare welfare = new Welfare(model, latent);
    ProxyScores[] scores = new ProxyScores[traits.length];
    for (int p = 0; p < scores.length; p++) {
      if (model.program(p).program().targeting() instanceof ProxyMeans test) {
        scores[p] = ProxyScores.of(model, p, test, welfare, traits[p]);
      }
    }
    Households[] blocks = new Households[latent.length];
    for (int b = 0; b < blocks.length; b++) {
      Traits[] own = new Traits[traits.length];
      Registry[] registries = new Registry[traits.length];
      for (int p = 0; p < own.length; p++) {
        own[p] = traits[p][b];
        registries[p] = registry(model, p, scores[p], b, latent[b], own[p]);
      }
      blocks[b] = new Households(model, latent[b], own, registries);
    }
    return blocks;
  }

  private static Registry registry(
      Model model,
      int p,
      @Nullable ProxyScores scores,
      int block,
      double[][] latent,
      Traits traits) {
    if (scores != null) {
      return ProxyRegistry.of(model, p, scores, block);
    }
    if (model.program(p).program().targeting() instanceof ErrorRates rates) {
      return new ErrorRatesRegistry(model, p, rates, latent, traits.listing());
    }
    return UniversalRegistry.of(model, p);
  }

  /** ln(q/z) of the permanent part, made for the years in which somebody is scored. */
  static final class Welfare {

    private final Model model;
    private final double[][][] latent;
    private final double[][][] years;
    private final BulkFunctions bulk = BulkFunctions.create();

    Welfare(Model model, double[][][] latent) {
      this.model = model;
      this.latent = latent;
      this.years = new double[model.years()][][];
    }

    /** By block and household. */
    double[][] inYear(int t) {
      if (years[t] == null) {
        years[t] = new double[latent.length][];
        Arrays.setAll(years[t], b -> ofBlock(latent[b][t]));
      }
      return years[t];
    }

    private double[] ofBlock(double[] w) {
      int size = model.householdsPerCohort();
      double[] welfare = new double[w.length];
      for (int c = 0; c < model.cohorts(); c++) {
        model.poverty(c).logPermanent(w, c * size, (c + 1) * size, welfare, bulk);
      }
      return welfare;
    }
  }

  /** a_t = ρ·a_{t−1} + √(1−ρ²)·η_t, and from it w, by block, year and household. */
  private static double[][][] paths(Model model, RandomKey root) {
    int size = model.householdsPerCohort();
    double[][][] latent = new double[model.blocks().count()][model.years()][size * model.cohorts()];
    double[] innovation = new double[size * latent.length];
    double[] path = new double[innovation.length];
    int[] scratch = new int[2 * innovation.length];
    BulkFunctions bulk = BulkFunctions.create();
    for (int c = 0; c < model.cohorts(); c++) {
      Cohort cohort = model.scenario().population().cohorts().get(c);
      RandomKey key = root.named("path").named(cohort.id());
      SobolBlock sobol = SobolBlock.of(key, model.years(), path.length);
      double rho = cohort.dynamics().persistence();
      double fresh = Math.sqrt(1 - rho * rho);
      for (int t = 0; t < model.years(); t++) {
        sobol.fill(t, innovation, scratch);
        bulk.normalQuantile(innovation, innovation, 0, innovation.length);
        for (int i = 0; i < path.length; i++) {
          double eta = innovation[i];
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

  /** The order of enrollment of a program worked out from tables. */
  EnrollmentOrder order(int program) {
    return Objects.requireNonNull(orders[program]);
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
      perHousehold += orderBytes(program, years);
    }
    return perHousehold
        * scenario.simulation().households()
        * scenario.population().cohorts().size();
  }

  /** Of the order in which those listed are enrolled, a number and a trait a year. */
  private static long orderBytes(Program program, int years) {
    double listed = program.targeting() instanceof ProxyMeans test ? test.eligibleShare() : 1;
    boolean isOrdered = !(program.targeting() instanceof ErrorRates);
    return isOrdered ? (long) (listed * years * (Double.BYTES + Integer.BYTES)) : 0;
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
