package io.github.entas.engine;

import static io.github.entas.engine.Quadrature.cdf;

import io.github.entas.population.BaseHeadcount;
import io.github.entas.population.Cohort;
import io.github.entas.population.Event;
import io.github.entas.population.Outlook;
import io.github.entas.population.Population;
import io.github.entas.population.WelfareDistribution;
import io.github.entas.population.YearlyShock;
import io.github.entas.program.EffectLever;
import io.github.entas.program.Enabler;
import io.github.entas.program.Interaction;
import io.github.entas.program.Lever;
import io.github.entas.program.Program;
import io.github.entas.program.Transfer;
import io.github.entas.program.Uplift;
import io.github.entas.stat.Distribution;
import java.util.List;
import java.util.SplittableRandom;

/**
 * One sample of everything that is common to the city (model, sections 3, 4, 8 and 9), by plain
 * pseudo-random numbers.
 */
final class SlowDraw {

  /** Cumulative growth over the line, g, by cohort and year; the common shift included. */
  final double[][] growth;

  /** Yearly growth of the line; 0 where none is given. */
  final double lineGrowth;

  /** By program. */
  final double[] takeUp;

  /** Money per household and active year, by program. */
  final double[] cost;

  /** δ = logPoints × discount, by program; 0 without an uplift. */
  final double[] delta;

  /** Transfer consumed, per person and month, before erosion, by program; 0 without one. */
  final double[] transfer;

  /** Log points by interaction. */
  final double[] interaction;

  /** By enabler and lever. */
  final double[][] maxGain;

  /** Error of the published headcount by year; 0 in the base year. */
  final double[] surveyNoise;

  private final Scenario scenario;
  private final List<WelfareDistribution> welfare;
  private final SplittableRandom random;

  SlowDraw(Scenario scenario, List<WelfareDistribution> welfare, SplittableRandom random) {
    this.scenario = scenario;
    this.welfare = welfare;
    this.random = random;
    Outlook outlook = scenario.outlook();
    int programs = scenario.programs().size();
    this.lineGrowth = outlook.lineGrowth() == null ? 0 : sample(outlook.lineGrowth());
    this.growth = growth(outlook);
    this.takeUp = new double[programs];
    this.cost = new double[programs];
    this.transfer = new double[programs];
    for (int p = 0; p < programs; p++) {
      Program program = scenario.programs().get(p);
      takeUp[p] = share(program.takeUp());
      cost[p] = cost(program.cost().perHousehold());
      transfer[p] = transfer(program);
    }
    this.delta = effects(outlook.effectCorrelation());
    this.interaction =
        scenario.interactions().stream()
            .map(Interaction::logPoints)
            .mapToDouble(this::sample)
            .toArray();
    this.maxGain = scenario.enablers().stream().map(this::gains).toArray(double[][]::new);
    this.surveyNoise = new double[scenario.horizonYears() + 1];
    for (int t = 1; t < surveyNoise.length; t++) {
      surveyNoise[t] = scenario.surveyStandardError() * random.nextGaussian();
    }
  }

  /** Section 3: g_{c,t} = δ + Σ_{k≤t} β_c·(G + S_k) − Σ_events loss. */
  private double[][] growth(Outlook outlook) {
    int years = scenario.horizonYears();
    double yearly =
        outlook.realGrowth() != null
            ? sample(outlook.realGrowth())
            : sample(outlook.consumptionGrowth()) - lineGrowth;
    double[] common = new double[years + 1];
    for (int t = 1; t <= years; t++) {
      common[t] = common[t - 1] + yearly + shock(outlook.yearlyShock());
    }
    double start = shift(scenario.population());
    var cohorts = scenario.population().cohorts();
    double[][] g = new double[cohorts.size()][years + 1];
    for (int c = 0; c < cohorts.size(); c++) {
      for (int t = 0; t <= years; t++) {
        g[c][t] = start + cohorts.get(c).growthExposure() * common[t];
      }
    }
    for (Event event : outlook.events()) {
      strike(event, g);
    }
    return g;
  }

  /** An event: each year k with its probability, loss·persistence^j in year k+j. */
  private void strike(Event event, double[][] g) {
    var cohorts = scenario.population().cohorts();
    int years = scenario.horizonYears();
    for (int k = 1; k <= years; k++) {
      if (random.nextDouble() >= event.annualProbability()) {
        continue;
      }
      double loss = sample(event.loss());
      for (int c = 0; c < cohorts.size(); c++) {
        if (event.cohorts().contains(cohorts.get(c).id())) {
          for (int t = k; t <= years; t++) {
            g[c][t] -= loss * Math.pow(event.persistence(), t - k);
          }
        }
      }
    }
  }

  /** S_k: a normal number, or a Student t (Bailey's polar method) scaled to the sd. */
  private double shock(YearlyShock shock) {
    if (shock == null) {
      return 0;
    }
    if (shock.degreesOfFreedom() == null) {
      return shock.sd() * random.nextGaussian();
    }
    double nu = shock.degreesOfFreedom();
    double radius = Math.sqrt(nu * (Math.pow(1 - random.nextDouble(), -2 / nu) - 1));
    double student = radius * Math.cos(2 * Math.PI * random.nextDouble());
    return shock.sd() * student * Math.sqrt((nu - 2) / nu);
  }

  /** Section 4: the common shift δ that gives the population the headcount drawn, by bisection. */
  private double shift(Population population) {
    BaseHeadcount base = population.headcount();
    if (base == null) {
      return 0;
    }
    double drawn = base.rate() + base.standardError() * random.nextGaussian();
    double wanted = Math.max(0.0001, Math.min(0.9999, drawn));
    double richest = 50;
    double poorest = -50;
    for (int i = 0; i < 100; i++) {
      double middle = (richest + poorest) / 2;
      if (headcount(population, middle) > wanted) {
        poorest = middle;
      } else {
        richest = middle;
      }
    }
    return (richest + poorest) / 2;
  }

  private double headcount(Population population, double shift) {
    double poor = 0;
    for (int c = 0; c < welfare.size(); c++) {
      Cohort cohort = population.cohorts().get(c);
      WelfareDistribution f = welfare.get(c);
      poor += cohort.persons() * cdf(f.rank(cohort.povertyLine() * Math.exp(-shift)));
    }
    return poor / population.persons();
  }

  /** Section 7: z_p = √r·F + √(1−r)·ε_p decides logPoints; δ = logPoints × discount. */
  private double[] effects(double correlation) {
    double[] effects = new double[scenario.programs().size()];
    double factor = random.nextGaussian();
    for (int p = 0; p < effects.length; p++) {
      Uplift uplift = scenario.programs().get(p).uplift();
      double own = random.nextGaussian();
      if (uplift != null) {
        double z = Math.sqrt(correlation) * factor + Math.sqrt(1 - correlation) * own;
        effects[p] = uplift.logPoints().quantile(cdf(z)) * share(uplift.discount());
      }
    }
    return effects;
  }

  private double transfer(Program program) {
    Transfer given = program.transfer();
    return given == null
        ? 0
        : Math.max(0, sample(given.perPersonPerMonth()))
            * share(given.deliveredShare())
            * share(given.consumedShare());
  }

  private double[] gains(Enabler enabler) {
    double[] gains = new double[enabler.levers().size()];
    for (int l = 0; l < gains.length; l++) {
      Lever lever = enabler.levers().get(l);
      gains[l] =
          lever instanceof EffectLever
              ? Math.max(0, sample(lever.maxGain()))
              : share(lever.maxGain());
    }
    return gains;
  }

  private double share(Distribution distribution) {
    return Math.max(0, Math.min(1, sample(distribution)));
  }

  private double cost(Distribution distribution) {
    return Math.max(0.01 * distribution.quantile(0.5), sample(distribution));
  }

  private double sample(Distribution distribution) {
    double u = random.nextDouble();
    return distribution.quantile(u == 0 ? 0x1p-54 : u);
  }
}
