package io.github.entas.engine;

import io.github.entas.population.BaseHeadcount;
import io.github.entas.population.Cohort;
import io.github.entas.population.HeadcountShift;
import io.github.entas.population.LatentLognormal;
import io.github.entas.population.Poverty;
import io.github.entas.random.RandomKey;
import io.github.entas.random.Sampling;
import io.github.entas.random.UniformSequence;
import io.github.entas.stat.StandardNormal;
import java.util.Arrays;
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
  }

  private static @Nullable HeadcountShift headcountShift(Scenario scenario) {
    if (scenario.population().headcount() == null) {
      return null;
    }
    List<Cohort> cohorts = scenario.population().cohorts();
    return HeadcountShift.of(
        cohorts.stream().map(Cohort::latent).toList(),
        cohorts.stream().mapToDouble(Cohort::povertyLine).toArray(),
        cohorts.stream().mapToDouble(Cohort::persons).toArray());
  }

  /** The draw at a position of this randomization: draw 16·position + randomization. */
  Draw draw(int position) {
    Quantities quantities = model.quantities();
    boolean[] moved = new boolean[quantities.size() + 1];
    double[] values = values(position, moved);
    double base = growth.baseHeadcount(position);
    double inRange = Math.min(Math.max(base, BaseHeadcount.LOWEST), BaseHeadcount.HIGHEST);
    moved[quantities.size()] = base < BaseHeadcount.LOWEST || base > BaseHeadcount.HIGHEST;
    double[][] paths = growth.growth(position, yearlyGrowth(values), inRange);
    return new Draw(
        position * Settings.RANDOMIZATIONS + randomization,
        paths,
        erosion(values),
        growth.surveyNoise(position),
        pick(values, quantities.takeUp),
        pick(values, quantities.cost),
        product(values, quantities.logPoints, quantities.discount),
        product(
            values,
            quantities.perPersonPerMonth,
            quantities.deliveredShare,
            quantities.consumedShare),
        pick(values, quantities.interactions),
        pick(values, quantities.maxGains),
        Arrays.stream(rotations).map(r -> r.at(position)).toArray(Rotation[]::new),
        baseline(paths),
        thresholds(paths),
        moved);
  }

  private double[] values(int position, boolean[] moved) {
    double[] values = new double[sequences.length];
    for (int q = 0; q < values.length; q++) {
      Quantity quantity = model.quantities().get(q);
      double value = quantity.at(uniform(q, position));
      moved[q] = quantity.isOutside(value);
      values[q] = quantity.moved(value);
    }
    return values;
  }

  private double uniform(int q, int position) {
    UniformSequence own = sequences[q];
    if (own == null) {
      return 0.5;
    }
    double u = own.at(position);
    boolean shared = effectCorrelation > 0 && model.quantities().isLogPoints(q);
    return shared ? correlated(u, position) : u;
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

  private double[] erosion(double[] values) {
    int place = model.quantities().lineGrowth;
    double lineGrowth = place < 0 ? 0 : values[place];
    double[] erosion = new double[model.years()];
    for (int t = 0; t < erosion.length; t++) {
      erosion[t] = StrictMath.exp(-lineGrowth * t);
    }
    return erosion;
  }

  private Poverty[][] baseline(double[][] paths) {
    Poverty[][] baseline = new Poverty[paths.length][];
    for (int c = 0; c < paths.length; c++) {
      LatentLognormal latent = model.latent(c);
      double line = model.povertyLine(c);
      baseline[c] =
          Arrays.stream(paths[c]).mapToObj(g -> latent.poverty(line, g)).toArray(Poverty[]::new);
    }
    return baseline;
  }

  private Threshold[][] thresholds(double[][] paths) {
    Threshold[][] thresholds = new Threshold[paths.length][];
    for (int c = 0; c < paths.length; c++) {
      double floor = model.poverty(c).floor();
      thresholds[c] =
          Arrays.stream(paths[c])
              .mapToObj(g -> Threshold.at(floor, g, 0))
              .toArray(Threshold[]::new);
    }
    return thresholds;
  }

  private static double[] pick(double[] values, int[] places) {
    return Arrays.stream(places).mapToDouble(place -> values[place]).toArray();
  }

  /** Products over the parts; 0 where the first part is missing. */
  private static double[] product(double[] values, int[]... parts) {
    double[] product = new double[parts[0].length];
    for (int p = 0; p < product.length; p++) {
      product[p] = parts[0][p] < 0 ? 0 : 1;
      for (int[] places : parts) {
        product[p] *= places[p] < 0 ? 1 : values[places[p]];
      }
    }
    return product;
  }
}
