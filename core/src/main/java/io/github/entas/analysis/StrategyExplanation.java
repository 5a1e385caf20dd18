package io.github.entas.analysis;

import io.github.entas.analysis.Explanation.Unit;
import io.github.entas.analysis.StrategyAttribution.Kind;
import io.github.entas.analysis.StrategyAttribution.Part;
import io.github.entas.analysis.StrategyAttribution.Player;
import io.github.entas.engine.Scenario;
import io.github.entas.engine.Simulation;
import io.github.entas.strategy.Strategy;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Why a strategy leads to the headcount it leads to: everything in the tree is simulated.
 *
 * <p>The headcount of the year is that of the base year plus a change by each player, their Shapley
 * values ({@link StrategyAttribution}). Under each of them stands what it changes first and last of
 * all, and with whom it interacts; under a program moreover the way from the households that are
 * eligible to the persons lifted, what time has left of its uplift, and what spills over; under an
 * enabler its levers and what they did to each program.
 *
 * @param attribution the numbers by player
 * @param tree the headcount and where it comes from
 * @since 0.1.0
 */
public record StrategyExplanation(StrategyAttribution attribution, Explanation tree) {

  /** Differences of headcounts that are the same but for the order of additions. */
  private static final double ROUNDING = 1e-12;

  /**
   * Explains a strategy.
   *
   * @param scenario with the strategy
   * @param strategyId which
   * @param year calendar year, after the base year
   * @param settings how to run a simulation, as for {@link StrategyAttribution#of}
   * @throws io.github.entas.InvalidValueException as for {@link StrategyAttribution#of}
   */
  public static StrategyExplanation of(
      Scenario scenario, String strategyId, int year, UnaryOperator<Simulation> settings) {
    StrategyAttribution attribution = StrategyAttribution.of(scenario, strategyId, year, settings);
    Strategy strategy =
        scenario.strategies().stream()
            .filter(s -> s.id().equals(strategyId))
            .findFirst()
            .orElseThrow();
    ExplanationRuns runs =
        new ExplanationRuns(scenario, strategy, year - scenario.baseYear(), settings);
    List<Explanation> parts = new ArrayList<>();
    Part headcount = attribution.headcount();
    parts.add(
        Explanation.about(
            String.valueOf(scenario.baseYear()),
            "base",
            "Headcount " + scenario.baseYear(),
            headcount.base(),
            Unit.SHARE));
    for (int i = 0; i < attribution.players().size(); i++) {
      parts.add(part(scenario, attribution, i, runs));
    }
    Explanation tree =
        new Explanation(
            "headcount",
            String.valueOf(year),
            "Headcount " + year,
            runs.headcount(),
            Unit.SHARE,
            runs.headcountError(),
            true,
            parts);
    return new StrategyExplanation(attribution, tree);
  }

  private static Explanation part(
      Scenario scenario, StrategyAttribution attribution, int i, ExplanationRuns runs) {
    Player player = attribution.players().get(i);
    Part part = attribution.headcount();
    Attribution.Share share = part.attribution().shares().get(i);
    List<Explanation> more = new ArrayList<>();
    more.add(Explanation.of("firstIn", "first of all", 0 - share.firstIn(), Unit.CHANGE));
    more.add(Explanation.of("lastIn", "last of all", 0 - share.lastIn(), Unit.CHANGE));
    double lifted = attribution.persons().attribution().shares().get(i).shapley();
    if (player.kind() == Kind.PROGRAM) {
      more.addAll(ProgramExplanation.of(scenario, player.id(), lifted, runs));
    } else {
      more.add(Explanation.of("lifted", "persons lifted", lifted, Unit.PERSONS));
    }
    if (player.kind() == Kind.ENABLER) {
      more.addAll(EnablerExplanation.of(scenario, player.id(), runs));
    }
    more.addAll(interactions(scenario, attribution, i));
    return new Explanation(
        player.kind() == Kind.GROWTH
            ? "growth"
            : player.kind() == Kind.PROGRAM ? "program" : "enabler",
        player.key(),
        player.name(),
        0 - share.shapley(),
        Unit.CHANGE,
        part.shapleyErrors().get(i),
        false,
        more);
  }

  /** Those that are more than their simulation error, or that the scenario has. */
  private static List<Explanation> interactions(
      Scenario scenario, StrategyAttribution attribution, int i) {
    Part part = attribution.headcount();
    String key = attribution.players().get(i).key();
    List<Explanation> pairs = new ArrayList<>();
    for (int n = 0; n < part.interactionErrors().size(); n++) {
      Attribution.Interaction pair = part.attribution().interactions().get(n);
      if (key.equals(pair.first()) || key.equals(pair.second())) {
        String otherKey = key.equals(pair.first()) ? pair.second() : pair.first();
        Player other =
            attribution.players().stream()
                .filter(p -> p.key().equals(otherKey))
                .findFirst()
                .orElseThrow();
        double error = part.interactionErrors().get(n);
        if (Math.abs(pair.index()) > error + ROUNDING
            || isDeclared(scenario, attribution.players().get(i), other)) {
          pairs.add(
              new Explanation(
                  "interaction",
                  otherKey,
                  "together with " + Figures.quoted(other.name()),
                  0 - pair.index(),
                  Unit.CHANGE,
                  error,
                  false,
                  List.of()));
        }
      }
    }
    return pairs;
  }

  private static boolean isDeclared(Scenario scenario, Player one, Player other) {
    return one.kind() == Kind.PROGRAM
        && other.kind() == Kind.PROGRAM
        && scenario.interactions().stream()
            .anyMatch(
                pair ->
                    List.of(pair.first(), pair.second())
                        .containsAll(List.of(one.id(), other.id())));
  }
}
