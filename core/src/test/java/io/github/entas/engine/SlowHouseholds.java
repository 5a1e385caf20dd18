package io.github.entas.engine;

import io.github.entas.population.Cohort;
import io.github.entas.population.WelfareDistribution;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The households of one draw (model, section 2), freshly sampled: permanent and transitory parts of
 * every year, what they would consume without any program, and their traits.
 */
final class SlowHouseholds {

  final int count;

  /** Welfare distributions by cohort. */
  final List<WelfareDistribution> welfare;

  /** Number of the household's cohort. */
  final int[] cohort;

  /** Persons that the household stands for. */
  final double[] persons;

  /** Poverty line of the household. */
  final double[] line;

  /** a_t, by year and household. */
  final double[][] permanent;

  /** q(v_t)·exp(g_t), by year and household. */
  final double[][] consumption;

  /** ν, by program and household. */
  final double[][] proxyNoise;

  /** Uniform trait that decides on listing, by program and household. */
  final double[][] listing;

  /** Uniform trait that decides on willingness, by program and household. */
  final double[][] willingness;

  /** Uniform trait that decides on response, by program and household. */
  final double[][] response;

  /** Uniform traits that decide on enrollment, by program, year and household. */
  final double[][][] enrollment;

  SlowHouseholds(
      Scenario scenario,
      List<WelfareDistribution> welfare,
      SlowDraw draw,
      int perCohort,
      SplittableRandom random) {
    this.welfare = welfare;
    var cohorts = scenario.population().cohorts();
    int years = scenario.horizonYears();
    int programs = scenario.programs().size();
    this.count = cohorts.size() * perCohort;
    this.cohort = new int[count];
    this.persons = new double[count];
    this.line = new double[count];
    this.permanent = new double[years + 1][count];
    this.consumption = new double[years + 1][count];
    for (int i = 0; i < count; i++) {
      cohort[i] = i / perCohort;
      Cohort own = cohorts.get(cohort[i]);
      persons[i] = own.persons() / perCohort;
      line[i] = own.povertyLine();
      path(i, own, draw.growth[cohort[i]], random);
    }
    this.proxyNoise = new double[programs][count];
    this.listing = new double[programs][];
    this.willingness = new double[programs][];
    this.response = new double[programs][];
    this.enrollment = new double[programs][years + 1][];
    for (int p = 0; p < programs; p++) {
      for (int i = 0; i < count; i++) {
        proxyNoise[p][i] = random.nextGaussian();
      }
      listing[p] = uniforms(random);
      willingness[p] = uniforms(random);
      response[p] = uniforms(random);
      for (int t = 1; t <= years; t++) {
        enrollment[p][t] = uniforms(random);
      }
    }
  }

  /** v_t = √(1−λ)·a_t + √λ·e_t; a_t = ρ·a_{t−1} + √(1−ρ²)·η_t; y_t = q(v_t)·exp(g_t). */
  private void path(int i, Cohort own, double[] growth, SplittableRandom random) {
    WelfareDistribution f = welfare.get(cohort[i]);
    double lambda = own.dynamics().transitoryShare();
    double rho = own.dynamics().persistence();
    double a = random.nextGaussian();
    for (int t = 0; t < growth.length; t++) {
      if (t > 0) {
        a = rho * a + Math.sqrt(1 - rho * rho) * random.nextGaussian();
      }
      double v = Math.sqrt(1 - lambda) * a + Math.sqrt(lambda) * random.nextGaussian();
      permanent[t][i] = a;
      consumption[t][i] = f.consumption(v) * Math.exp(growth[t]);
    }
  }

  private double[] uniforms(SplittableRandom random) {
    return random.doubles(count).toArray();
  }
}
