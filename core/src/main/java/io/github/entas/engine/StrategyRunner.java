package io.github.entas.engine;

import io.github.entas.population.Cohort;
import io.github.entas.population.Poverty;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Simulates strategies in a draw and writes what comes out: the exact measures without programs,
 * plus what the programs change. The property of one thread.
 */
final class StrategyRunner {

  private final Model model;
  private final Enroller enroller;
  private final Enrollment enrollment;
  private final EffectSums sums;
  private final Effects effects;
  private final double[] weights;
  private final double[] total = new double[EffectSums.MEASURES];
  private final double[] ofCohort = new double[EffectSums.MEASURES];
  private @Nullable BlockResult result;

  StrategyRunner(Model model) {
    this.model = model;
    this.enrollment = new Enrollment(model);
    this.enroller = new Enroller(model, new Workspace(model), enrollment);
    this.sums = new EffectSums(model);
    this.effects = new Effects(model, enrollment, sums);
    List<Cohort> cohorts = model.scenario().population().cohorts();
    double persons = model.scenario().population().persons();
    this.weights = cohorts.stream().mapToDouble(c -> c.persons() / persons).toArray();
  }

  /** From now on writes to this result. */
  void writeTo(BlockResult empty) {
    result = empty;
    enroller.writeTo(empty);
  }

  /** Simulates one strategy; returns whether the cap has cut an uplift. */
  boolean run(int strategy, Draw draw, Households households) {
    enroller.run(strategy, draw, households);
    Gains gains = new Gains(model, enrollment, draw);
    effects.run(gains, households);
    BlockResult block = Objects.requireNonNull(result);
    for (int t = 0; t < model.years(); t++) {
      measures(strategy, t, gains, block);
    }
    for (int t = 1; t < model.years(); t++) {
      participants(strategy, t, draw, block);
    }
    return gains.cut();
  }

  private void measures(int strategy, int t, Gains gains, BlockResult block) {
    int index = gains.draw().index();
    Arrays.fill(total, 0);
    for (int c = 0; c < weights.length; c++) {
      Poverty neighbors = neighbors(c, t, gains);
      int at = sums.at(c, t);
      ofCohort[0] = neighbors.headcount() + sums.difference[at];
      ofCohort[1] = neighbors.povertyGap() + sums.difference[at + 1];
      ofCohort[2] = neighbors.severity() + sums.difference[at + 2];
      block.cohortHeadcount(index, c, strategy, t, ofCohort[0]);
      for (int j = 0; j < total.length; j++) {
        total[j] += weights[c] * ofCohort[j];
      }
    }
    block.measures(index, strategy, t, total[0], total[1], total[2]);
  }

  /** Measures of a cohort of which nobody takes part, but everybody has the spillovers. */
  private Poverty neighbors(int c, int t, Gains gains) {
    Draw draw = gains.draw();
    double spillover = gains.spillover(c, t);
    if (spillover == 0) {
      return draw.baseline()[c][t];
    }
    double shift = draw.growth()[c][t] + gains.capped(spillover);
    return model.latent(c).poverty(model.povertyLine(c), shift);
  }

  private void participants(int strategy, int t, Draw draw, BlockResult block) {
    for (int p = 0; p < model.programs(); p++) {
      int lane = model.lanes().of(strategy, p);
      if (lane == Lanes.NONE) {
        continue;
      }
      double on = sums.on[p][t];
      double poorOn = sums.poorOn[p][t];
      double coverage = poorOn > 0 ? poorOn / poor(p, t, draw) : 0;
      double leakage = on > 0 ? 1 - poorOn / on : Double.NaN;
      block.item(draw.index(), ItemColumn.COVERAGE, lane, t, coverage);
      block.item(draw.index(), ItemColumn.LEAKAGE, lane, t, leakage);
    }
  }

  /** Persons in a program's cohorts who are poor without any program. */
  private double poor(int p, int t, Draw draw) {
    double poor = 0;
    for (int c = 0; c < weights.length; c++) {
      if (model.program(p).cohorts()[c]) {
        double persons = model.scenario().population().cohorts().get(c).persons();
        poor += persons * draw.baseline()[c][t].headcount();
      }
    }
    return poor;
  }
}
