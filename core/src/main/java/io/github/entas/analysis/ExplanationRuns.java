package io.github.entas.analysis;

import io.github.entas.engine.ItemColumn;
import io.github.entas.engine.Measure;
import io.github.entas.engine.Outcome;
import io.github.entas.engine.Sample;
import io.github.entas.engine.Scenario;
import io.github.entas.engine.Simulation;
import io.github.entas.program.Cost;
import io.github.entas.program.Enabler;
import io.github.entas.program.Program;
import io.github.entas.program.Uplift;
import io.github.entas.stat.Distribution;
import io.github.entas.strategy.Budget;
import io.github.entas.strategy.Strategy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The strategy as it is, without each of its enablers, and with as much money and as many places as
 * there are households: what an explanation asks beside the attribution.
 *
 * <p>Whom a program could reach is told by running it without any limit, in the years in which the
 * strategy gives it money: everybody eligible and willing is then enrolled the first time. With
 * everybody willing these are all who were ever eligible.
 */
final class ExplanationRuns {

  /** At a cost of 1 a household this pays for all of them, whatever their size and partners. */
  private static final double MONEY_PER_PERSON = 1e6;

  private final Scenario scenario;
  private final Strategy strategy;
  private final int t;
  private final UnaryOperator<Simulation> settings;
  private final Outcome asItIs;
  private final Outcome eligible;
  private final Outcome willing;

  ExplanationRuns(Scenario scenario, Strategy strategy, int t, UnaryOperator<Simulation> settings) {
    this.scenario = scenario;
    this.strategy = strategy;
    this.t = t;
    this.settings = settings;
    this.asItIs = Coalitions.run(scenario, withoutEnablers(), t, settings);
    this.eligible = unlimited(Distribution.constant(1));
    this.willing = unlimited(null);
  }

  /** The strategy, then it without each enabler of the scenario in turn. */
  private List<Strategy> withoutEnablers() {
    List<Strategy> strategies = new ArrayList<>();
    strategies.add(strategy);
    for (Enabler enabler : scenario.enablers()) {
      Map<String, Budget> budget = new LinkedHashMap<>(strategy.budget());
      budget.remove(enabler.id());
      strategies.add(new Strategy("without " + strategies.size(), strategy.name(), budget));
    }
    return strategies;
  }

  private Outcome unlimited(@Nullable Distribution takeUp) {
    Map<String, Budget> budget = new LinkedHashMap<>(strategy.budget());
    double enough = MONEY_PER_PERSON * scenario.population().persons();
    List<Program> programs = new ArrayList<>();
    for (Program p : scenario.programs()) {
      Budget own = budget.get(p.id());
      if (own != null) {
        List<Double> amounts =
            IntStream.rangeClosed(1, t).mapToObj(k -> own.in(k) > 0 ? enough : 0.0).toList();
        budget.put(p.id(), Budget.byYear(amounts));
      }
      programs.add(
          new Program(
              p.id(),
              p.name(),
              p.startYear(),
              p.cohorts(),
              p.targeting(),
              takeUp == null ? p.takeUp() : takeUp,
              Cost.perHousehold(1),
              null,
              p.householdSize(),
              p.uplift(),
              p.transfer()));
    }
    Strategy most = new Strategy(strategy.id(), strategy.name(), budget);
    return Coalitions.run(scenario.withPrograms(programs), List.of(most), t, settings);
  }

  /** Years since the base year. */
  int year() {
    return t;
  }

  Strategy strategy() {
    return strategy;
  }

  double headcount() {
    return asItIs.sample(Measure.HEADCOUNT, 0, t).mean();
  }

  double headcountError() {
    return asItIs.sample(Measure.HEADCOUNT, 0, t).standardError();
  }

  /** Households that were eligible in a year with money for the program. */
  double eligible(String program) {
    return enrolled(eligible, program, 0);
  }

  /** Those of them who were willing then. */
  double willing(String program) {
    return enrolled(willing, program, 0);
  }

  /** Those of them who were enrolled. */
  double placed(String program) {
    return enrolled(asItIs, program, 0);
  }

  /** Those enrolled in year k. */
  double placed(String program, int k) {
    return asItIs.itemMean(ItemColumn.ENROLLED, item(program), 0, k);
  }

  /** Households that the program enrolls because of the enabler. */
  double placedBecause(String enabler, String program) {
    return placed(program) - enrolled(asItIs, program, without(enabler));
  }

  /** Partners' money for the program because of the enabler, all years. */
  double partnersBecause(String enabler, String program) {
    double money = 0;
    for (int k = 1; k <= t; k++) {
      money +=
          asItIs.itemMean(ItemColumn.PARTNERS, item(program), 0, k)
              - asItIs.itemMean(ItemColumn.PARTNERS, item(program), without(enabler), k);
    }
    return money;
  }

  private int without(String enabler) {
    return 1 + item(enabler) - scenario.programs().size();
  }

  private int item(String id) {
    return scenario.items().indexOf(id);
  }

  private double enrolled(Outcome outcome, String program, int strategyNumber) {
    double households = 0;
    for (int k = 1; k <= t; k++) {
      households += outcome.itemMean(ItemColumn.ENROLLED, item(program), strategyNumber, k);
    }
    return households;
  }

  /** Headcount with what spills over from a program − without, by randomization. */
  Change spillover(String program) {
    List<Program> programs =
        scenario.programs().stream()
            .map(p -> p.id().equals(program) ? withoutSpillover(p) : p)
            .toList();
    Outcome without =
        Coalitions.run(scenario.withPrograms(programs), List.of(strategy), t, settings);
    Sample with = asItIs.sample(Measure.HEADCOUNT, 0, t);
    Sample alone = without.sample(Measure.HEADCOUNT, 0, t);
    double[] means = Means.minus(with.randomizationMeans(), alone.randomizationMeans());
    return new Change(with.mean() - alone.mean(), Sample.standardError(means));
  }

  private static Program withoutSpillover(Program p) {
    Uplift uplift = p.uplift();
    return new Program(
        p.id(),
        p.name(),
        p.startYear(),
        p.cohorts(),
        p.targeting(),
        p.takeUp(),
        p.cost(),
        p.capacityPerYear(),
        p.householdSize(),
        uplift == null ? null : uplift.withSpillover(0),
        p.transfer());
  }

  /**
   * A change of the mean headcount.
   *
   * @param value with − without
   * @param standardError simulation error, paired
   */
  record Change(double value, double standardError) {}
}
