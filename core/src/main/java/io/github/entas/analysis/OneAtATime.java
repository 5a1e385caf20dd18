package io.github.entas.analysis;

import io.github.entas.InvalidValueException;
import io.github.entas.Violation;
import io.github.entas.engine.Measure;
import io.github.entas.engine.Outcome;
import io.github.entas.engine.ProgressListener;
import io.github.entas.engine.Scenario;
import io.github.entas.engine.Settings;
import io.github.entas.engine.Simulation;
import io.github.entas.strategy.Strategy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Which numbers of a scenario move its answer most, one at a time: the headcount of its best
 * strategy in the target's year, at a low and at a high value of each number.
 *
 * <p>All runs have the same draws of everything else, so that their differences are paired: a
 * number without any effect has a swing of exactly 0. What two numbers do only together is not seen
 * this way.
 *
 * <p>Cost: two simulations a number.
 *
 * @param scenario as simulated: one strategy, up to the target's year
 * @param base the answer with every number as it is
 * @param effects the largest swing of the headcount first, then that of the chance; copied
 * @since 0.1.0
 */
public record OneAtATime(Scenario scenario, NumberEffect.Answer base, List<NumberEffect> effects) {

  private static final Comparator<NumberEffect> LARGEST_FIRST =
      Comparator.<NumberEffect>comparingDouble(effect -> -Math.abs(effect.swing()))
          .thenComparingDouble(effect -> -Math.abs(effect.onTargetSwing()))
          .thenComparing(effect -> effect.number().pointer());

  /** Sorts the effects. */
  public OneAtATime {
    effects = effects.stream().sorted(LARGEST_FIRST).toList();
  }

  /** A scenario with another value of one number. */
  @FunctionalInterface
  public interface Change {

    /**
     * The scenario with that number a constant of that value.
     *
     * @param pointer JSON pointer of the number
     */
    Scenario with(String pointer, double value);
  }

  /**
   * The scenario to ask of: up to the target's year, with the strategy of the lowest mean headcount
   * in that year only; of equal ones the first.
   *
   * @param settings size and seed of this run and of those to come
   * @param prepare threads, cancel token
   */
  public static Scenario question(
      Scenario scenario, Settings settings, UnaryOperator<Simulation> prepare) {
    int year = scenario.target().year();
    Scenario sized = scenario.withSimulation(settings);
    List<Strategy> strategies = sized.strategies();
    Outcome outcome = run(sized.until(year, strategies), prepare);
    int best = 0;
    for (int s = 1; s < strategies.size(); s++) {
      if (headcount(outcome, s) < headcount(outcome, best)) {
        best = s;
      }
    }
    return sized.until(year, List.of(strategies.get(best)));
  }

  /**
   * The effects of numbers.
   *
   * @param scenario with one strategy, {@link #question}
   * @param numbers to vary
   * @param change gives the scenario with another value of one of them
   * @param prepare threads, cancel token
   * @param progress is told the draws done, of those of all runs
   * @throws InvalidValueException if the scenario has more strategies than one
   */
  public static OneAtATime of(
      Scenario scenario,
      List<VariedNumber> numbers,
      Change change,
      UnaryOperator<Simulation> prepare,
      ProgressListener progress) {
    if (scenario.strategies().size() != 1) {
      throw new InvalidValueException(
          List.of(
              new Violation(
                  "/strategies",
                  "strategies must be one alone",
                  String.valueOf(scenario.strategies().size()),
                  "")));
    }
    int t = scenario.target().year() - scenario.baseYear();
    int draws = scenario.simulation().draws();
    int total = draws * (1 + 2 * numbers.size());
    NumberEffect.Answer base = NumberEffect.answer(run(scenario, prepare), t);
    List<NumberEffect> effects = new ArrayList<>();
    for (VariedNumber number : numbers) {
      Outcome low = run(change.with(number.pointer(), number.low()), prepare);
      Outcome high = run(change.with(number.pointer(), number.high()), prepare);
      effects.add(NumberEffect.of(number, low, high, t));
      progress.drawsDone(draws * (1 + 2 * effects.size()), total);
    }
    return new OneAtATime(scenario, base, effects);
  }

  /** The strategy whose headcount it is. */
  public Strategy strategy() {
    return scenario.strategies().get(0);
  }

  private static double headcount(Outcome outcome, int strategy) {
    return outcome.sample(Measure.HEADCOUNT, strategy, outcome.scenario().horizonYears()).mean();
  }

  private static Outcome run(Scenario scenario, UnaryOperator<Simulation> prepare) {
    return prepare.apply(Simulation.of(scenario).cohorts(false)).run();
  }
}
