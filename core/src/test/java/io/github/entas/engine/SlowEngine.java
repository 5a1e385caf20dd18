package io.github.entas.engine;

import io.github.entas.population.Cohort;
import io.github.entas.population.WelfareDistribution;
import io.github.entas.program.Interaction;
import io.github.entas.strategy.Strategy;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * The model page in plain loops, for comparison: plain pseudo-random numbers, fresh households in
 * each draw, transitory shocks, responses, listing, take-up and enrollment all sampled. It shares
 * no code with the engine but the values of a scenario.
 */
final class SlowEngine {

  private final Scenario scenario;
  private final List<WelfareDistribution> welfare;
  private final int perCohort;

  private SlowEngine(Scenario scenario, int perCohort) {
    this.scenario = scenario;
    this.welfare = scenario.population().cohorts().stream().map(Cohort::distribution).toList();
    this.perCohort = perCohort;
  }

  /** Runs a scenario on this number of draws and of households per cohort. */
  static SlowOutcome run(Scenario scenario, int draws, int perCohort, long seed) {
    SlowOutcome outcome = new SlowOutcome(scenario, draws);
    SplittableRandom random = new SplittableRandom(seed);
    SlowEngine engine = new SlowEngine(scenario, perCohort);
    for (int d = 0; d < draws; d++) {
      engine.draw(d, random.split(), outcome);
    }
    return outcome;
  }

  private void draw(int d, SplittableRandom random, SlowOutcome outcome) {
    SlowDraw draw = new SlowDraw(scenario, welfare, random);
    SlowHouseholds households = new SlowHouseholds(scenario, welfare, draw, perCohort, random);
    List<SlowRegistry> registries =
        IntStream.range(0, scenario.programs().size())
            .mapToObj(p -> new SlowRegistry(scenario, p, draw, households))
            .toList();
    for (int s = 0; s < scenario.strategies().size(); s++) {
      List<SlowProgram> programs =
          IntStream.range(0, registries.size())
              .mapToObj(p -> new SlowProgram(scenario, p, draw, households, registries.get(p)))
              .toList();
      for (int t = 0; t <= scenario.horizonYears(); t++) {
        if (t > 0) {
          year(t, scenario.strategies().get(s), draw, programs);
          items(outcome, s, t, d, programs);
        }
        measures(outcome, s, t, d, draw, households, programs);
      }
    }
  }

  private void year(int t, Strategy strategy, SlowDraw draw, List<SlowProgram> programs) {
    for (int p = 0; p < programs.size(); p++) {
      programs.get(p).run(t, SlowTerms.of(scenario, strategy, draw, p, t));
    }
  }

  /** Money, enrollment, coverage and leakage. */
  private void items(SlowOutcome outcome, int s, int t, int d, List<SlowProgram> programs) {
    for (int p = 0; p < programs.size(); p++) {
      SlowProgram program = programs.get(p);
      outcome.item(ItemColumn.SPENT, p, s, t)[d] = program.spent[t];
      outcome.item(ItemColumn.PARTNERS, p, s, t)[d] = program.partners[t];
      outcome.item(ItemColumn.ENROLLED, p, s, t)[d] = program.enrolled(t);
      boolean anybody = program.hasAnybody();
      outcome.item(ItemColumn.COVERAGE, p, s, t)[d] = anybody ? program.coverage(t) : 0;
      outcome.item(ItemColumn.LEAKAGE, p, s, t)[d] = anybody ? program.leakage(t) : Double.NaN;
    }
    for (int e = 0; e < scenario.enablers().size(); e++) {
      double money = scenario.strategies().get(s).money(scenario.enablers().get(e).id(), t);
      outcome.item(ItemColumn.SPENT, programs.size() + e, s, t)[d] = money;
    }
  }

  /** Section 2: FGT measures of y_t = q(v_t)·exp(g_t + U_t) + B_t. */
  private void measures(
      SlowOutcome outcome,
      int s,
      int t,
      int d,
      SlowDraw draw,
      SlowHouseholds households,
      List<SlowProgram> programs) {
    double[] uplift = uplift(t, draw, households, programs);
    List<SlowProgram> running = programs.stream().filter(SlowProgram::hasAnybody).toList();
    int cohorts = scenario.population().cohorts().size();
    double[] poor = new double[cohorts];
    double gap = 0;
    double severity = 0;
    for (int i = 0; i < households.count; i++) {
      double y = households.consumption[t][i] * (uplift[i] == 0 ? 1 : Math.exp(uplift[i]));
      for (SlowProgram program : running) {
        y += program.transfer(i, t);
      }
      if (y < households.line[i]) {
        double shortfall = (households.line[i] - y) / households.line[i];
        poor[households.cohort[i]] += households.persons[i];
        gap += households.persons[i] * shortfall;
        severity += households.persons[i] * shortfall * shortfall;
      }
    }
    double persons = scenario.population().persons();
    double allPoor = 0;
    for (int c = 0; c < cohorts; c++) {
      allPoor += poor[c];
      outcome.cohortHeadcount(c, s, t)[d] =
          poor[c] / scenario.population().cohorts().get(c).persons();
    }
    outcome.measure(Measure.HEADCOUNT, s, t)[d] = allPoor / persons;
    outcome.measure(Measure.POVERTY_GAP, s, t)[d] = gap / persons;
    outcome.measure(Measure.SEVERITY, s, t)[d] = severity / persons;
    outcome.published(s, t)[d] = allPoor / persons + draw.surveyNoise[t];
  }

  /** U_t: own uplifts, spillovers and interactions, cut off above. */
  private double[] uplift(
      int t, SlowDraw draw, SlowHouseholds households, List<SlowProgram> programs) {
    double[] total = new double[households.count];
    programs.stream().filter(SlowProgram::hasAnybody).forEach(p -> p.addUplift(t, total));
    for (int j = 0; j < scenario.interactions().size(); j++) {
      Interaction both = scenario.interactions().get(j);
      SlowProgram first = programs.get(scenario.items().indexOf(both.first()));
      SlowProgram second = programs.get(scenario.items().indexOf(both.second()));
      for (int i = 0; i < total.length && first.hasAnybody() && second.hasAnybody(); i++) {
        if (first.hasEnrolled(i) && second.hasEnrolled(i)) {
          total[i] += draw.interaction[j] * Math.min(first.profile(i, t), second.profile(i, t));
        }
      }
    }
    for (int i = 0; i < total.length; i++) {
      total[i] = Math.min(total[i], scenario.upliftCap());
    }
    return total;
  }
}
