package io.github.entas.benchmarks.baseline;

import io.github.entas.engine.Scenario;
import io.github.entas.population.BaseHeadcount;
import io.github.entas.population.Cohort;
import io.github.entas.population.Outlook;
import io.github.entas.population.YearlyShock;
import io.github.entas.program.Program;
import io.github.entas.program.Transfer;
import io.github.entas.program.Uplift;
import io.github.entas.stat.Distribution;
import java.util.List;
import java.util.Objects;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.jspecify.annotations.Nullable;

/** One sample of everything uncertain that is common to the city. */
final class PlainSample {

  private static final double HIGHEST_SHIFT = 10;
  private static final double SHIFT_ERROR = 1e-12;
  private static final int MOST_EVALUATIONS = 200;

  /** g, by cohort and year. */
  final double[][] growth;

  /** Growth of the line, log points a year. */
  final double lineGrowth;

  /** Share that is willing, by program. */
  final double[] takeUp;

  /** Money per household and active year, by program. */
  final double[] cost;

  /** δ, log points, by program. */
  final double[] effect;

  /** Transfer consumed, money per person and month before erosion, by program. */
  final double[] transfer;

  /** Log points, by interaction. */
  final double[] interaction;

  private final Numbers numbers;

  PlainSample(PlainCity city, Numbers numbers) {
    Scenario scenario = city.scenario;
    this.numbers = numbers;
    Outlook outlook = scenario.outlook();
    List<Program> programs = scenario.programs();
    lineGrowth = value(outlook.lineGrowth());
    growth = growth(city);
    takeUp = programs.stream().mapToDouble(p -> share(p.takeUp())).toArray();
    cost = programs.stream().mapToDouble(p -> cost(p.cost().perHousehold())).toArray();
    effect = effects(programs, outlook.effectCorrelation());
    transfer = programs.stream().mapToDouble(p -> transfer(p.transfer())).toArray();
    interaction = scenario.interactions().stream().mapToDouble(i -> value(i.logPoints())).toArray();
  }

  private double[][] growth(PlainCity city) {
    Scenario scenario = city.scenario;
    Outlook outlook = scenario.outlook();
    double yearly = value(Objects.requireNonNull(outlook.realGrowth()));
    double start = shift(city);
    List<Cohort> cohorts = scenario.population().cohorts();
    double[][] g = new double[cohorts.size()][scenario.horizonYears() + 1];
    double sum = 0;
    for (int t = 0; t <= scenario.horizonYears(); t++) {
      sum += t == 0 ? 0 : yearly + shock(outlook.yearlyShock());
      for (int c = 0; c < g.length; c++) {
        g[c][t] = start + cohorts.get(c).growthExposure() * sum;
      }
    }
    return g;
  }

  /** Student's t by R. W. Bailey's polar method (1994), doi:10.2307/2153537. */
  private double shock(@Nullable YearlyShock shock) {
    if (shock == null) {
      return 0;
    }
    Double given = shock.degreesOfFreedom();
    if (given == null) {
      return shock.sd() * numbers.gaussian();
    }
    double df = given;
    double radius = Math.sqrt(df * (Math.pow(1 - numbers.uniform(), -2 / df) - 1));
    double student = radius * Math.cos(2 * Math.PI * numbers.uniform());
    return shock.sd() * Math.sqrt((df - 2) / df) * student;
  }

  /** The shift of everybody's log consumption that gives the headcount drawn. */
  private double shift(PlainCity city) {
    BaseHeadcount given = city.scenario.population().headcount();
    if (given == null) {
      return 0;
    }
    double drawn = given.rate() + given.standardError() * numbers.gaussian();
    double wanted = Math.max(BaseHeadcount.LOWEST, Math.min(BaseHeadcount.HIGHEST, drawn));
    return new BrentSolver(SHIFT_ERROR)
        .solve(
            MOST_EVALUATIONS,
            shift -> city.headcount(shift) - wanted,
            -HIGHEST_SHIFT,
            HIGHEST_SHIFT);
  }

  /** The effects of all programs share one factor. */
  private double[] effects(List<Program> programs, double correlation) {
    double[] effects = new double[programs.size()];
    double common = Math.sqrt(correlation) * numbers.gaussian();
    for (int p = 0; p < effects.length; p++) {
      double z = common + Math.sqrt(1 - correlation) * numbers.gaussian();
      Uplift uplift = programs.get(p).uplift();
      if (uplift != null) {
        effects[p] = uplift.logPoints().quantile(numbers.cdf(z)) * share(uplift.discount());
      }
    }
    return effects;
  }

  private double transfer(@Nullable Transfer given) {
    return given == null
        ? 0
        : Math.max(0, value(given.perPersonPerMonth()))
            * share(given.deliveredShare())
            * share(given.consumedShare());
  }

  private double share(Distribution distribution) {
    return Math.max(0, Math.min(1, value(distribution)));
  }

  private double cost(Distribution distribution) {
    return Math.max(0.01 * distribution.quantile(0.5), value(distribution));
  }

  /** By inverse CDF; 1 − u is never 0. */
  private double value(@Nullable Distribution distribution) {
    double u = 1 - numbers.uniform();
    return distribution == null ? 0 : distribution.quantile(Math.min(u, Math.nextDown(1.0)));
  }
}
