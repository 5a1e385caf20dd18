package io.github.entas.whichmix;

import io.github.entas.engine.Measure;
import io.github.entas.engine.Outcome;
import io.github.entas.engine.Scenario;
import io.github.entas.search.SearchOutcome;
import io.github.entas.stat.Proportion;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The best mix of a budget, on fresh draws: those that chose it would flatter it.
 *
 * @param year calendar year
 * @param budget rupiah a year
 * @param mix billions of rupiah a year by item
 * @param chance that the true headcount is on target
 * @param published chance that the headcount a survey publishes is
 * @param headcount mean, a fraction
 * @param alike mixes that the search cannot tell from the best, that one included
 * @param mixes all mixes tried
 */
record BestMix(
    int year,
    double budget,
    String mix,
    Proportion chance,
    Proportion published,
    double headcount,
    int alike,
    int mixes) {

  private static final double LEVEL = 0.95;
  private static final double BILLION = 1e9;

  static BestMix of(SearchOutcome found) {
    Outcome fresh = found.fresh();
    int winner = found.freshNumber(found.winner());
    int t = found.simulatedYear();
    int draws = fresh.scenario().simulation().draws();
    String mix =
        found.space().items().stream()
            .filter(item -> found.winner().mix().money(item, 1) > 0)
            .map(item -> item + ' ' + billions(found.winner().mix().money(item, 1)))
            .collect(Collectors.joining(", "));
    return new BestMix(
        found.year(),
        found.space().budget(),
        mix,
        Proportion.wilson(fresh.drawsOnTarget(winner, t), draws, LEVEL),
        Proportion.wilson(fresh.drawsPublishedOnTarget(winner, t), draws, LEVEL),
        fresh.sample(Measure.HEADCOUNT, winner, t).mean(),
        found.contenders(),
        found.candidates());
  }

  /** A title and the names of the columns. */
  static List<String> header(Scenario scenario) {
    String target = text("%.1f %%", 100 * scenario.target().headcount()).replace(".0 ", " ");
    return List.of(
        scenario.name() + ": which mix is most likely to bring the headcount to " + target + '?',
        "",
        text(
            "%4s  %-8s  %-20s  %-20s  %9s  %17s",
            "Year",
            "A year",
            "Chance [95 %]",
            "Chance if published",
            "Headcount",
            "Indistinguishable"));
  }

  /** The numbers, then the mix. */
  List<String> lines() {
    return List.of(
        text(
            "%d  %-8s  %-20s  %-20s  %9s  %17s",
            year,
            rupiah(),
            withInterval(chance),
            withInterval(published),
            text("%.2f %%", 100 * headcount),
            alike + " of " + mixes),
        "      " + mix);
  }

  /** The budget. */
  String rupiah() {
    return "Rp " + billions(budget) + " bn";
  }

  private static String withInterval(Proportion chance) {
    return text(
        "%4.1f %% [%.1f–%.1f]", 100 * chance.value(), 100 * chance.low(), 100 * chance.high());
  }

  private static String billions(double money) {
    return text("%.1f", money / BILLION).replace(".0", "");
  }

  private static String text(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
