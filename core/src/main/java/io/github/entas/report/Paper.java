package io.github.entas.report;

import io.github.entas.Language;
import io.github.entas.MessageBundle;
import io.github.entas.analysis.ScenarioNames;
import io.github.entas.analysis.StrategySummary;
import io.github.entas.analysis.Summary;
import io.github.entas.analysis.YearSummary;
import io.github.entas.engine.Scenario;
import io.github.entas.engine.Target;
import io.github.entas.io.Result;
import io.github.entas.stat.Estimate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What every section of a page draws on: the result, its language, and the strategy that the page
 * is about, the one with the best chance in the target's year.
 */
record Paper(Result result, MessageBundle words, LocalNumbers numbers) {

  private static final double FINEST_SHARE = 0.0001;
  private static final double FINEST_CHANCE = 0.01;

  /** Far below what is shown, far above rounding. */
  private static final double WHOLE = 1e-9;

  static Paper of(Result result, Language language) {
    MessageBundle words = MessageBundle.of(Paper.class, "messages", language);
    String currency = result.summary().scenario().currency();
    return new Paper(result, words, new LocalNumbers(language, words, currency));
  }

  String text(String key, String... values) {
    return words.text(key, values);
  }

  /** A message about so many things, whose key ends with {@code .one} for one of them. */
  String counted(String key, int count, String... values) {
    return words.text(count == 1 ? key + ".one" : key, values);
  }

  Summary summary() {
    return result.summary();
  }

  Scenario scenario() {
    return summary().scenario();
  }

  Target target() {
    return scenario().target();
  }

  String baseYear() {
    return Integer.toString(scenario().baseYear());
  }

  String targetYear() {
    return Integer.toString(target().year());
  }

  List<StrategySummary> strategies() {
    return summary().strategies();
  }

  /** The strategy with the best chance in the target's year. */
  StrategySummary chosen() {
    return summary().best(target().year());
  }

  /** What it is compared to; nothing where it is the reference itself. */
  Optional<StrategySummary> reference() {
    StrategySummary reference = strategies().get(scenario().referenceIndex());
    return reference.equals(chosen()) ? Optional.empty() : Optional.of(reference);
  }

  /** The position of a strategy, by which charts and script know it. */
  String seriesId(StrategySummary strategy) {
    return "s" + strategies().indexOf(strategy);
  }

  /**
   * One style a strategy; where they are many, only the likeliest to reach the target stand out.
   */
  List<Style> styles() {
    int year = target().year();
    List<Integer> byChance =
        IntStream.range(0, strategies().size())
            .boxed()
            .sorted(
                Comparator.<Integer>comparingDouble(
                        s -> -strategies().get(s).in(year).onTarget().trueHeadcount().value())
                    .thenComparingDouble(s -> strategies().get(s).in(year).headcount().mean()))
            .toList();
    Set<Integer> leading =
        byChance.stream().limit(Palette.colors()).collect(Collectors.toUnmodifiableSet());
    return Palette.styles(strategies().size(), leading);
  }

  /** A name as it stands in tables and charts. */
  String label(String name) {
    return ScenarioNames.label(name);
  }

  NumberText shares() {
    return new NumberText(share -> numbers.percent(share, 2), FINEST_SHARE);
  }

  /** Chances: whole percents, as axes have them, without decimals. */
  NumberText chances() {
    return new NumberText(this::chance, FINEST_CHANCE);
  }

  private String chance(double probability) {
    boolean whole = Math.abs(100 * probability - Math.rint(100 * probability)) < WHOLE;
    return whole ? numbers.percent(probability, 0) : numbers.chance(probability);
  }

  NumberText money() {
    return new NumberText(numbers::axisMoney, 1);
  }

  Fan fan(StrategySummary strategy) {
    return fan(strategy, strategy.years().stream().map(YearSummary::headcount).toList());
  }

  Fan cohortFan(StrategySummary strategy, String cohort) {
    return fan(
        strategy,
        strategy.years().stream().map(y -> quantity(y.cohortHeadcounts(), cohort)).toList());
  }

  private static Estimate quantity(Map<String, Estimate> byCohort, String cohort) {
    Estimate estimate = byCohort.get(cohort);
    if (estimate == null) {
      throw new IllegalArgumentException("a year must have every cohort: " + cohort);
    }
    return estimate;
  }

  private Fan fan(StrategySummary strategy, List<Estimate> headcounts) {
    List<Fan.Year> years =
        IntStream.range(0, headcounts.size())
            .mapToObj(t -> year(strategy.years().get(t).year(), headcounts.get(t)))
            .toList();
    return new Fan(seriesId(strategy), label(strategy.name()), years);
  }

  private static Fan.Year year(int year, Estimate headcount) {
    return new Fan.Year(
        year,
        at(headcount, 0.05),
        at(headcount, 0.25),
        headcount.mean(),
        at(headcount, 0.75),
        at(headcount, 0.95));
  }

  /**
   * A quantile that every headcount has; never below none, although draws that were corrected for
   * their sampling can lie there by a hair.
   */
  static double at(Estimate headcount, double probability) {
    Double value = headcount.quantiles().get(probability);
    if (value == null) {
      throw new IllegalArgumentException("an estimate must have its quantile at " + probability);
    }
    return Math.max(0, value);
  }

  /** The level of the target as charts show it. */
  Goal goal() {
    double level = target().headcount();
    return new Goal(level, target().year(), text("chart.target", numbers.percent(level, 2)));
  }
}
