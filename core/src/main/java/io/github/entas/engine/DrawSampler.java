package io.github.entas.engine;

import io.github.entas.population.BaseHeadcount;
import io.github.entas.population.Cohort;
import io.github.entas.population.HeadcountShift;
import io.github.entas.population.Poverty;
import io.github.entas.population.WelfareDistribution;
import io.github.entas.random.RandomKey;
import io.github.entas.random.Sampling;
import io.github.entas.random.UniformSequence;
import io.github.entas.stat.Elementary;
import io.github.entas.stat.StandardNormal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Samples the draws of one randomization; draw {@code position} needs no other draw.
 *
 * <p>Immutable and safe to share between threads.
 */
final class DrawSampler {

  private final Model model;
  private final int randomization;
  private final GrowthSampler growth;
  private final @Nullable UniformSequence[] sequences;
  private final UniformSequence commonEffect;
  private final Rotation.Sampler[] rotations;
  private final double effectCorrelation;

  /** Whether a quantity follows what all effects have in common. */
  private final boolean[] correlated;

  DrawSampler(Model model, int randomization) {
    Scenario scenario = model.scenario();
    Sampling sampling = scenario.simulation().sampling();
    RandomKey root = RandomKey.of(scenario.simulation().seed(), randomization).named("draw");
    this.model = model;
    this.randomization = randomization;
    this.growth = new GrowthSampler(scenario, headcountShift(scenario), root);
    this.sequences = new UniformSequence[model.quantities().size()];
    for (int q = 0; q < sequences.length; q++) {
      Quantity quantity = model.quantities().get(q);
      sequences[q] = quantity.isConstant() ? null : quantity.sequence(root, sampling);
    }
    this.commonEffect = sampling.sequence(root.named("commonEffect"));
    this.rotations =
        scenario.programs().stream()
            .map(p -> new Rotation.Sampler(root, sampling, p.id(), scenario.horizonYears()))
            .toArray(Rotation.Sampler[]::new);
    this.effectCorrelation = scenario.outlook().effectCorrelation();
    this.correlated = new boolean[sequences.length];
    for (int q = 0; q < correlated.length; q++) {
      correlated[q] = effectCorrelation > 0 && model.quantities().isLogPoints(q);
    }
  }

  private static @Nullable HeadcountShift headcountShift(Scenario scenario) {
    if (scenario.population().headcount() == null) {
      return null;
    }
    List<Cohort> cohorts = scenario.population().cohorts();
    return HeadcountShift.of(
        cohorts.stream().map(Cohort::distribution).toList(),
        cohorts.stream().mapToDouble(Cohort::povertyLine).toArray(),
        cohorts.stream().mapToDouble(Cohort::persons).toArray());
  }

  /** The draw at a position of this randomization: draw 16·position + randomization. */
  Draw draw(int position) {
    Draw draw = new Draw(model);
    fill(position, draw);
    return draw;
  }

  /** Fills a draw with the one at a position. */
  void fill(int position, Draw draw) {
    draw.index = position * Settings.RANDOMIZATIONS + randomization;
    Quantities all = model.quantities();
    double[] values = draw.quantities;
    quantities(position, values, draw.moved);
    double base = growth.baseHeadcount(position);
    double inRange = Math.min(Math.max(base, BaseHeadcount.LOWEST), BaseHeadcount.HIGHEST);
    draw.moved[all.size()] = base < BaseHeadcount.LOWEST || base > BaseHeadcount.HIGHEST;
    growth.common(position, yearlyGrowth(values), draw.commonGrowth);
    growth.growth(position, draw.commonGrowth, inRange, draw.growth);
    growth.surveyNoise(position, draw.surveyNoise);
    erosion(values, draw.erosion);
    pick(values, all.takeUp, draw.takeUp);
    pick(values, all.cost, draw.costPerHousehold);
    pick(values, all.logPoints, draw.uplift);
    times(values, all.discount, draw.uplift);
    pick(values, all.perPersonPerMonth, draw.transfer);
    times(values, all.deliveredShare, draw.transfer);
    times(values, all.consumedShare, draw.transfer);
    pick(values, all.interactions, draw.interactions);
    pick(values, all.maxGains, draw.maxGains);
    for (int p = 0; p < rotations.length; p++) {
      rotations[p].fill(position, draw.rotations[p]);
    }
    for (int c = 0; c < draw.growth.length; c++) {
      without(c, draw);
    }
  }

  /** What poverty is without any program. */
  private void without(int c, Draw draw) {
    WelfareDistribution distribution = model.distribution(c);
    double line = model.povertyLine(c);
    double floor = model.poverty(c).floor();
    for (int t = 0; t < model.years(); t++) {
      double shift = draw.growth[c][t];
      Poverty poverty = distribution.poverty(line, shift);
      draw.baseline[c][t][0] = poverty.headcount();
      draw.baseline[c][t][1] = poverty.povertyGap();
      draw.baseline[c][t][2] = poverty.severity();
      double factor = Elementary.exp(shift);
      draw.growthFactor[c][t] = factor;
      draw.ratio[c][t] = Threshold.ratio(floor, factor, 0);
      draw.logLine[c][t] = Threshold.logLine(draw.ratio[c][t], shift);
    }
  }

  private void quantities(int position, double[] values, boolean[] moved) {
    for (int q = 0; q < values.length; q++) {
      Quantity quantity = model.quantities().get(q);
      double value = quantity.at(uniform(q, position));
      moved[q] = quantity.isOutside(value);
      values[q] = quantity.moved(value);
    }
  }

  private double uniform(int q, int position) {
    UniformSequence own = sequences[q];
    if (own == null) {
      return 0.5;
    }
    double u = own.at(position);
    return correlated[q] ? correlated(u, position) : u;
  }

  /** Φ(z_p) with z_p = √r·F + √(1−r)·ε_p. */
  private double correlated(double own, int position) {
    double common = StandardNormal.quantile(commonEffect.at(position));
    double z =
        Math.sqrt(effectCorrelation) * common
            + Math.sqrt(1 - effectCorrelation) * StandardNormal.quantile(own);
    return Math.min(Math.max(StandardNormal.cdf(z), Double.MIN_NORMAL), 1 - 0x1p-53);
  }

  private double yearlyGrowth(double[] values) {
    Quantities quantities = model.quantities();
    return quantities.realGrowth >= 0
        ? values[quantities.realGrowth]
        : values[quantities.consumptionGrowth] - values[quantities.lineGrowth];
  }

  private void erosion(double[] values, double[] erosion) {
    int place = model.quantities().lineGrowth;
    double lineGrowth = place < 0 ? 0 : values[place];
    for (int t = 0; t < erosion.length; t++) {
      erosion[t] = StrictMath.exp(-lineGrowth * t);
    }
  }

  /** Values by place; 0 where there is none. */
  private static void pick(double[] values, int[] places, double[] picked) {
    for (int i = 0; i < places.length; i++) {
      picked[i] = places[i] < 0 ? 0 : values[places[i]];
    }
  }

  /** Multiplies by values, where there are some. */
  private static void times(double[] values, int[] places, double[] product) {
    for (int i = 0; i < places.length; i++) {
      product[i] *= places[i] < 0 ? 1 : values[places[i]];
    }
  }
}
