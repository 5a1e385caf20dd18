package io.github.entas.engine;

import io.github.entas.population.Cohort;
import io.github.entas.population.Poverty;
import java.util.Arrays;
import java.util.List;

/**
 * Simulates strategies in a draw and writes their columns: the exact measures without programs,
 * plus what the programs change. The property of one thread.
 */
final class StrategyRunner {

  private final Model model;
  private final Columns columns;
  private final Enroller enroller;
  private final Enrollment enrollment;
  private final EffectSums sums;
  private final Effects effects;
  private final double[] weights;
  private final double[] total = new double[EffectSums.MEASURES];
  private final double[] ofCohort = new double[EffectSums.MEASURES];

  StrategyRunner(Model model, Columns columns) {
    this.model = model;
    this.columns = columns;
    this.enrollment = new Enrollment(model);
    this.enroller = new Enroller(model, new Workspace(model), enrollment, columns);
    this.sums = new EffectSums(model);
    this.effects = new Effects(model, enrollment, sums);
    List<Cohort> cohorts = model.scenario().population().cohorts();
    double persons = model.scenario().population().persons();
    this.weights = cohorts.stream().mapToDouble(c -> c.persons() / persons).toArray();
  }

  /** Simulates one strategy; returns whether the cap has cut an uplift. */
  boolean run(int strategy, Draw draw, Households households) {
    enroller.run(strategy, draw, households);
    Gains gains = new Gains(model, enrollment, draw);
    effects.run(gains, households);
    for (int t = 0; t < model.years(); t++) {
      measures(strategy, t, gains);
      participants(strategy, t, draw);
    }
    return gains.cut();
  }

  private void measures(int strategy, int t, Gains gains) {
    int index = gains.draw().index();
    Arrays.fill(total, 0);
    for (int c = 0; c < weights.length; c++) {
      Poverty neighbors = neighbors(c, t, gains);
      int at = sums.at(c, t);
      ofCohort[0] = neighbors.headcount() + sums.difference[at];
      ofCohort[1] = neighbors.povertyGap() + sums.difference[at + 1];
      ofCohort[2] = neighbors.severity() + sums.difference[at + 2];
      columns.cohortHeadcount(c, strategy, t)[index] = ofCohort[0];
      for (int j = 0; j < total.length; j++) {
        total[j] += weights[c] * ofCohort[j];
      }
    }
    columns.measure(Measure.HEADCOUNT, strategy, t)[index] = total[0];
    columns.measure(Measure.POVERTY_GAP, strategy, t)[index] = total[1];
    columns.measure(Measure.SEVERITY, strategy, t)[index] = total[2];
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

  private void participants(int strategy, int t, Draw draw) {
    for (int p = 0; p < model.programs(); p++) {
      double on = sums.on[p][t];
      double poorOn = sums.poorOn[p][t];
      double coverage = poorOn > 0 ? poorOn / poor(p, t, draw) : 0;
      double leakage = on > 0 ? 1 - poorOn / on : Double.NaN;
      columns.put(ItemColumn.COVERAGE, p, strategy, t, draw.index(), coverage);
      columns.put(ItemColumn.LEAKAGE, p, strategy, t, draw.index(), leakage);
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
