package io.github.entas.analysis;

import io.github.entas.analysis.StrategyAttribution.Part;
import io.github.entas.engine.Measure;
import io.github.entas.engine.Outcome;
import io.github.entas.engine.Sample;
import io.github.entas.engine.Scenario;
import io.github.entas.engine.Settings;
import io.github.entas.engine.Simulation;
import io.github.entas.strategy.Budget;
import io.github.entas.strategy.Strategy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Every subset of growth and the items of a strategy, simulated. Growth is bit 0 of the number of a
 * subset, item i bit i + 1.
 *
 * @param headcount fall of it since the base year
 * @param povertyGap fall of it since the base year
 * @param chance chance of the target
 */
record Coalitions(Game headcount, Game povertyGap, Game chance) {

  /** Strategies simulated at once: histograms of draws are kept for each of them. */
  private static final int AT_ONCE = 256;

  /** The value of every subset: the measure where nobody is in, less it where some are. */
  static final class Game {

    private final double base;
    private final double[] values;
    private final double[][] means;

    /**
     * A game.
     *
     * @param base the measure itself where nobody is in
     * @param values by subset
     * @param means the values of each randomization; none where they are not known
     */
    Game(double base, double[] values, double[][] means) {
      this.base = base;
      this.values = values;
      this.means = means;
    }

    /** The game attributed, all numbers times a factor. */
    Part part(List<String> players, double factor) {
      double[] scaled = times(values, factor);
      List<Attribution> ofMeans =
          Arrays.stream(means).map(m -> Attribution.of(players, times(m, factor))).toList();
      Attribution attribution = Attribution.of(players, scaled);
      return new Part(
          base * factor,
          scaled[scaled.length - 1] - scaled[0],
          attribution,
          errors(players.size(), ofMeans, (a, i) -> a.shares().get(i).shapley()),
          errors(
              attribution.interactions().size(),
              ofMeans,
              (a, i) -> a.interactions().get(i).index()));
    }

    private static double[] times(double[] values, double factor) {
      return DoubleStream.of(values).map(v -> v * factor).toArray();
    }

    /** Attribution is linear in the values, so that each randomization has its own. */
    private static List<Double> errors(int number, List<Attribution> ofMeans, Figure figureOf) {
      return ofMeans.isEmpty()
          ? List.of()
          : IntStream.range(0, number)
              .mapToObj(
                  i ->
                      Sample.standardError(
                          ofMeans.stream().mapToDouble(a -> figureOf.of(a, i)).toArray()))
              .toList();
    }

    private interface Figure {
      double of(Attribution attribution, int index);
    }
  }

  static Coalitions of(
      Scenario scenario,
      Strategy strategy,
      List<String> items,
      int t,
      UnaryOperator<Simulation> settings) {
    int subsets = 1 << items.size();
    Filling headcount = new Filling(Measure.HEADCOUNT, 2 * subsets);
    Filling gap = new Filling(Measure.POVERTY_GAP, 2 * subsets);
    double[] chance = new double[2 * subsets];
    Scenario still = scenario.withOutlook(scenario.outlook().withoutGrowth());
    for (int growth = 0; growth <= 1; growth++) {
      for (int from = 0; from < subsets; from += AT_ONCE) {
        List<Strategy> some = some(strategy, items, from, Math.min(subsets, from + AT_ONCE));
        Outcome outcome = run(growth == 1 ? scenario : still, some, t, settings);
        for (int s = 0; s < some.size(); s++) {
          int subset = 2 * (from + s) + growth;
          headcount.fill(outcome, s, t, subset);
          gap.fill(outcome, s, t, subset);
          chance[subset] = outcome.drawsOnTarget(s, t) / (double) scenario.simulation().draws();
        }
      }
    }
    return new Coalitions(
        headcount.game(), gap.game(), new Game(chance[0], chance, new double[0][]));
  }

  /** Runs other strategies up to year t; only means are asked of it. */
  static Outcome run(
      Scenario scenario, List<Strategy> strategies, int t, UnaryOperator<Simulation> settings) {
    List<Strategy> until = strategies.stream().map(s -> until(s, t)).toList();
    Scenario asked = scenario.until(scenario.baseYear() + t, until);
    return settings.apply(Simulation.of(asked)).cohorts(false).streaming(true).run();
  }

  /** Nothing is simulated after year t, so that there must be no money for it either. */
  private static Strategy until(Strategy strategy, int t) {
    Map<String, Budget> budget = new LinkedHashMap<>(strategy.budget());
    budget.replaceAll(
        (item, own) ->
            own.everyYear() || own.amounts().size() <= t
                ? own
                : Budget.byYear(own.amounts().subList(0, t)));
    return new Strategy(strategy.id(), strategy.name(), budget);
  }

  private static List<Strategy> some(Strategy strategy, List<String> items, int from, int to) {
    List<Strategy> some = new ArrayList<>();
    for (int subset = from; subset < to; subset++) {
      Map<String, Budget> budget = new LinkedHashMap<>();
      for (int i = 0; i < items.size(); i++) {
        Budget own = strategy.budget().get(items.get(i));
        if (own != null && (subset >> i & 1) == 1) {
          budget.put(items.get(i), own);
        }
      }
      some.add(new Strategy("subset " + subset, strategy.name(), budget));
    }
    return some;
  }

  /** A game while its subsets are simulated. */
  private static final class Filling {

    private final Measure measure;
    private final double[] values;
    private final double[][] means;
    private double base;

    Filling(Measure measure, int subsets) {
      this.measure = measure;
      this.values = new double[subsets];
      this.means = new double[Settings.RANDOMIZATIONS][subsets];
    }

    void fill(Outcome outcome, int strategy, int t, int subset) {
      Sample before = outcome.sample(measure, strategy, 0);
      Sample after = outcome.sample(measure, strategy, t);
      double[] fall = Means.minus(before.randomizationMeans(), after.randomizationMeans());
      base = before.mean();
      values[subset] = base - after.mean();
      for (int r = 0; r < fall.length; r++) {
        means[r][subset] = fall[r];
      }
    }

    Game game() {
      return new Game(base, values, means);
    }
  }
}
