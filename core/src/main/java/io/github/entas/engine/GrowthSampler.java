package io.github.entas.engine;

import io.github.entas.population.BaseHeadcount;
import io.github.entas.population.Cohort;
import io.github.entas.population.Event;
import io.github.entas.population.HeadcountShift;
import io.github.entas.population.Outlook;
import io.github.entas.population.Population;
import io.github.entas.population.YearlyShock;
import io.github.entas.random.RandomKey;
import io.github.entas.random.Sampling;
import io.github.entas.random.UniformSequence;
import io.github.entas.stat.Distribution;
import io.github.entas.stat.NormalDistribution;
import io.github.entas.stat.StandardNormal;
import io.github.entas.stat.StudentTDistribution;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The path of consumption over the line without programs (model, sections 3 and 4) in one
 * randomization:
 *
 * <pre>
 * g_{c,t} = δ + Σ_{k≤t} β_c·(G + S_k) − Σ_events loss
 * </pre>
 */
final class GrowthSampler {

  private final Population population;
  private final int horizon;
  private final @Nullable HeadcountShift shift;
  private final List<EventSampler> events;
  private final UniformSequence headcount;
  private final UniformSequence[] shocks;
  private final UniformSequence[] survey;
  private final @Nullable DoubleUnaryOperator shock;
  private final double surveyStandardError;

  GrowthSampler(Scenario scenario, @Nullable HeadcountShift shift, RandomKey root) {
    Sampling sampling = scenario.simulation().sampling();
    Outlook outlook = scenario.outlook();
    this.population = scenario.population();
    this.horizon = scenario.horizonYears();
    this.shift = shift;
    this.events =
        outlook.events().stream()
            .map(event -> new EventSampler(event, population, horizon, root, sampling))
            .toList();
    this.headcount = sampling.sequence(root.named("headcount"));
    this.shocks = yearly(root.named("yearlyShock"), sampling, horizon);
    this.survey = yearly(root.named("survey"), sampling, horizon);
    this.shock = outlook.yearlyShock() == null ? null : quantiles(outlook.yearlyShock());
    this.surveyStandardError = scenario.surveyStandardError();
  }

  /** One sequence a year, year t at t − 1. */
  static UniformSequence[] yearly(RandomKey key, Sampling sampling, int horizon) {
    UniformSequence[] sequences = new UniformSequence[horizon];
    for (int t = 1; t <= horizon; t++) {
      sequences[t - 1] = sampling.sequence(key.at(t));
    }
    return sequences;
  }

  /** A Student t of ν degrees of freedom has variance ν/(ν−2): scaled to the wanted sd. */
  private static DoubleUnaryOperator quantiles(YearlyShock shock) {
    Double nu = shock.degreesOfFreedom();
    Distribution distribution =
        nu == null || shock.sd() == 0
            ? NormalDistribution.of(0, shock.sd())
            : StudentTDistribution.of(0, shock.sd() * Math.sqrt((nu - 2) / nu), nu);
    return distribution.quantileFunction();
  }

  /** The true base headcount before it is moved into its range; NaN where none is published. */
  double baseHeadcount(int position) {
    BaseHeadcount base = population.headcount();
    if (base == null) {
      return Double.NaN;
    }
    double z = StandardNormal.quantile(headcount.at(position));
    return base.rate() + base.standardError() * z;
  }

  /**
   * Fills the growth, by cohort and year.
   *
   * @param common Σ_{k≤t} (G + S_k)
   * @param baseHeadcount the true base headcount, in its range; NaN: the cohorts' own hold
   */
  void growth(int position, double[] common, double baseHeadcount, double[][] growth) {
    double start = shift == null ? 0 : shift.forHeadcount(baseHeadcount);
    List<Cohort> cohorts = population.cohorts();
    for (int c = 0; c < cohorts.size(); c++) {
      for (int t = 0; t <= horizon; t++) {
        growth[c][t] = start + cohorts.get(c).growthExposure() * common[t];
      }
    }
    for (int e = 0; e < events.size(); e++) {
      events.get(e).strike(position, growth);
    }
  }

  /**
   * Sums up what grows in all cohorts, by year.
   *
   * @param yearlyGrowth G, log points a year
   */
  void common(int position, double yearlyGrowth, double[] sum) {
    for (int t = 1; t <= horizon; t++) {
      double shockOfYear = shock == null ? 0 : shock.applyAsDouble(shocks[t - 1].at(position));
      sum[t] = sum[t - 1] + yearlyGrowth + shockOfYear;
    }
  }

  /** The error of the published headcount by year; none in the base year. */
  void surveyNoise(int position, double[] noise) {
    for (int t = 1; t <= horizon; t++) {
      noise[t] = surveyStandardError * StandardNormal.quantile(survey[t - 1].at(position));
    }
  }

  /** One event in one randomization. */
  private static final class EventSampler {

    private final Event event;
    private final boolean[] struck;
    private final UniformSequence[] occurrence;
    private final UniformSequence[] loss;
    private final DoubleUnaryOperator losses;

    EventSampler(
        Event event, Population population, int horizon, RandomKey root, Sampling sampling) {
      this.event = event;
      this.struck = new boolean[population.cohorts().size()];
      for (int c = 0; c < struck.length; c++) {
        struck[c] = event.cohorts().contains(population.cohorts().get(c).id());
      }
      RandomKey key = root.named("event").named(event.id());
      this.occurrence = yearly(key.named("occurrence"), sampling, horizon);
      this.loss = yearly(key.named("loss"), sampling, horizon);
      this.losses = event.loss().quantileFunction();
    }

    /** Takes what is lost, this year's loss and what is left of earlier ones, out of the growth. */
    void strike(int position, double[][] growth) {
      double left = 0;
      for (int t = 1; t <= occurrence.length; t++) {
        left *= event.persistence();
        if (occurrence[t - 1].at(position) < event.annualProbability()) {
          left += losses.applyAsDouble(loss[t - 1].at(position));
        }
        for (int c = 0; c < struck.length; c++) {
          growth[c][t] -= struck[c] ? left : 0;
        }
      }
    }
  }
}
