package io.github.entas.engine;

import io.github.entas.population.Cohort;
import io.github.entas.population.WelfareDistribution;
import io.github.entas.program.Enabler;
import io.github.entas.program.Interaction;
import io.github.entas.program.Program;
import io.github.entas.strategy.Strategy;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A scenario by numbers instead of names, with everything that no draw changes worked out once.
 *
 * <p>Immutable and safe to share between threads.
 */
final class Model {

  /**
   * An interaction by numbers.
   *
   * @param first position of one program
   * @param second position of the other
   */
  record Pair(int first, int second) {}

  private final Scenario scenario;
  private final Quantities quantities;
  private final HouseholdBlocks blocks;
  private final WelfareDistribution[] distributions;
  private final HouseholdPoverty[] poverty;
  private final @Nullable PovertyKernel[] kernels;
  private final CohortClasses classes;
  private final ProgramModel[] programs;
  private final Pair[] pairs;
  private final double[][][] money;
  private final double[][][] strength;
  private final Lanes lanes;
  private final EnginePlan[] plans;
  private final double[] weights;
  private final double persons;
  private final double[] lines;
  private final boolean cohortsKept;

  Model(Scenario scenario) {
    this(scenario, true);
  }

  /**
   * The model of a scenario.
   *
   * @param cohortsKept whether the headcounts of the cohorts are wanted
   */
  Model(Scenario scenario, boolean cohortsKept) {
    this.scenario = scenario;
    this.cohortsKept = cohortsKept;
    this.quantities = new Quantities(scenario);
    this.blocks = HouseholdBlocks.of(scenario.simulation());
    List<Cohort> cohorts = scenario.population().cohorts();
    this.distributions =
        cohorts.stream().map(Cohort::distribution).toArray(WelfareDistribution[]::new);
    this.poverty = cohorts.stream().map(HouseholdPoverty::of).toArray(HouseholdPoverty[]::new);
    this.kernels = new PovertyKernel[poverty.length];
    Arrays.setAll(kernels, c -> poverty[c].kernel());
    this.classes = CohortClasses.of(scenario, poverty);
    LeverIndex levers = new LeverIndex(scenario.enablers());
    this.programs =
        scenario.programs().stream()
            .map(program -> ProgramModel.of(program, scenario, levers))
            .toArray(ProgramModel[]::new);
    this.pairs = scenario.interactions().stream().map(this::numbered).toArray(Pair[]::new);
    this.money = scenario.strategies().stream().map(this::money).toArray(double[][][]::new);
    this.strength =
        scenario.strategies().stream()
            .map(strategy -> strengths(strategy, levers))
            .toArray(double[][][]::new);
    int[][] leversOn =
        scenario.programs().stream()
            .map(program -> levers.numbersOn(program.id()))
            .toArray(int[][]::new);
    this.lanes = new Lanes(money, strength, leversOn);
    this.persons = scenario.population().persons();
    this.lines = cohorts.stream().mapToDouble(Cohort::povertyLine).toArray();
    this.weights = cohorts.stream().mapToDouble(c -> c.persons() / persons).toArray();
    this.plans = new EnginePlan[lanes.count()];
    for (int i = 0; i < plans.length; i++) {
      boolean program = lanes.get(i).item() < programs.length;
      plans[i] = program ? EnginePlan.of(this, lanes.get(i)) : EnginePlan.TABLES;
    }
  }

  /** Whether some lane of a program is worked out from tables. */
  boolean isTabulated(int p) {
    return lanes.of(p).stream().anyMatch(lane -> plan(lane) == EnginePlan.TABLES);
  }

  private Pair numbered(Interaction interaction) {
    List<String> ids = scenario.programs().stream().map(Program::id).toList();
    return new Pair(ids.indexOf(interaction.first()), ids.indexOf(interaction.second()));
  }

  /** The city's money by item and year. */
  private double[][] money(Strategy strategy) {
    List<String> items = scenario.items();
    double[][] byItem = new double[items.size()][years()];
    for (int item = 0; item < byItem.length; item++) {
      for (int t = 1; t < years(); t++) {
        byItem[item][t] = strategy.money(items.get(item), t);
      }
    }
    return byItem;
  }

  /** Strength of each lever by year: K_t = (1−depreciation)·K_{t−1} + B_t. */
  private double[][] strengths(Strategy strategy, LeverIndex levers) {
    double[][] byYear = new double[years()][levers.all().size()];
    for (LeverIndex.Placed placed : levers.all()) {
      Enabler enabler = scenario.enablers().get(placed.enabler());
      double stock = 0;
      for (int t = 1; t < byYear.length; t++) {
        stock = (1 - enabler.depreciation()) * stock + strategy.money(enabler.id(), t);
        byYear[t][placed.number()] = enabler.strength(stock);
      }
    }
    return byYear;
  }

  Scenario scenario() {
    return scenario;
  }

  Quantities quantities() {
    return quantities;
  }

  /** T + 1: the base year and the years simulated. */
  int years() {
    return scenario.horizonYears() + 1;
  }

  int cohorts() {
    return distributions.length;
  }

  int programs() {
    return programs.length;
  }

  HouseholdBlocks blocks() {
    return blocks;
  }

  /** Representative households of each cohort that a draw sees. */
  int householdsPerCohort() {
    return blocks.size();
  }

  WelfareDistribution distribution(int cohort) {
    return distributions[cohort];
  }

  double povertyLine(int cohort) {
    return lines[cohort];
  }

  HouseholdPoverty poverty(int cohort) {
    return poverty[cohort];
  }

  ProgramModel program(int p) {
    return programs[p];
  }

  /** Programs and enablers together, the programs first. */
  int items() {
    return programs.length + scenario.enablers().size();
  }

  /** The city's money for an item in a year. */
  double money(int strategy, int item, int t) {
    return money[strategy][item][t];
  }

  /** Which cohorts share their tables. */
  CohortClasses classes() {
    return classes;
  }

  /** The city's money for an item, by year; not a copy. */
  double[] money(int strategy, int item) {
    return money[strategy][item];
  }

  /** The largest number of groups of a program that is worked out from tables. */
  int mostGroups() {
    int most = 0;
    for (int p = 0; p < programs.length; p++) {
      if (isTabulated(p)) {
        most = Math.max(most, Groups.start(programs[p].epochs()[years() - 1] + 1));
      }
    }
    return most;
  }

  /** How a program's lane is worked out. */
  EnginePlan plan(Lanes.Lane lane) {
    return plans[lane.number()];
  }

  /** All persons. */
  double persons() {
    return persons;
  }

  /** How many lanes of programs are worked out how. */
  Map<EnginePlan, Integer> plans() {
    Map<EnginePlan, Integer> counts = new EnumMap<>(EnginePlan.class);
    for (int i = 0; i < plans.length; i++) {
      if (lanes.get(i).item() < programs.length) {
        counts.merge(plans[i], 1, Integer::sum);
      }
    }
    return counts;
  }

  /** A cohort's share of the population. */
  double weight(int cohort) {
    return weights[cohort];
  }

  /** Number of cohorts of which the headcount is kept: all or none. */
  int keptCohorts() {
    return cohortsKept ? cohorts() : 0;
  }

  /** Whether the poverty of a cohort's households is smooth enough for tables. */
  boolean isSmooth(int cohort) {
    return kernels[cohort] != null;
  }

  /** The kernel of a smooth cohort. */
  PovertyKernel kernel(int cohort) {
    return Objects.requireNonNull(kernels[cohort]);
  }

  /** The kernel of cohorts of one class: the one that reaches down to the poorest of them. */
  PovertyKernel kernel(int[] cohorts) {
    int poorest = cohorts[0];
    for (int c : cohorts) {
      poorest = poverty[c].latent(0) < poverty[poorest].latent(0) ? c : poorest;
    }
    return kernel(poorest);
  }

  /** Strength of a lever in a year. */
  double strength(LeverIndex.Placed placed, int strategy, int t) {
    return strength[strategy][t][placed.number()];
  }

  Lanes lanes() {
    return lanes;
  }

  Pair[] pairs() {
    return pairs;
  }

  /** The gain of a lever in a year: maxGain × strength. */
  double gain(LeverIndex.Placed placed, int strategy, int t, Draw draw) {
    return draw.maxGains[placed.number()] * strength[strategy][t][placed.number()];
  }

  /** A number under some levers, one after the other in the order of the file. */
  double applied(List<LeverIndex.Placed> levers, double value, int strategy, int t, Draw draw) {
    double moved = value;
    for (int i = 0; i < levers.size(); i++) {
      LeverIndex.Placed placed = levers.get(i);
      moved = placed.lever().applied(moved, gain(placed, strategy, t, draw));
    }
    return moved;
  }
}
