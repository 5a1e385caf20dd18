package io.github.entas.analysis;

import io.github.entas.Checks;
import io.github.entas.engine.Scenario;
import io.github.entas.engine.Simulation;
import io.github.entas.program.Enabler;
import io.github.entas.program.Program;
import io.github.entas.strategy.Strategy;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What growth, each program and each enabler of a strategy add to what it reaches in a year.
 *
 * <p>The players are growth and every item that the strategy gives money in some year up to that
 * one. Every subset of them is simulated, on the same draws and households: items that are out have
 * no budget; without growth the outlook has no growth over the line, no shocks and no events
 * ({@link io.github.entas.population.Outlook#withoutGrowth()}). The value of a subset is base year
 * − mean of the year: with nobody in it is 0 to rounding.
 *
 * @param strategy id
 * @param year calendar year
 * @param players growth first, then programs and enablers in the order of the scenario; copied
 * @param headcount fall of the headcount, a fraction
 * @param persons fall of the number of poor persons
 * @param povertyGap fall of the poverty gap, a fraction
 * @param chance chance that the true headcount is at or below the target's. A chance makes cliffs:
 *     whoever takes the headcount over the edge gets the credit, so that parts of it say little
 * @since 0.1.0
 */
public record StrategyAttribution(
    String strategy,
    int year,
    List<Player> players,
    Part headcount,
    Part persons,
    Part povertyGap,
    Part chance) {

  /** Programs and enablers at most: with growth as many as an attribution takes. */
  public static final int MOST_ITEMS = Attribution.MOST_PLAYERS - 1;

  /** What a player is. */
  public enum Kind {
    /** Growth, shocks and events. */
    GROWTH,
    /** A program. */
    PROGRAM,
    /** An enabler. */
    ENABLER
  }

  /**
   * Who adds something.
   *
   * @param kind what it is
   * @param id of the program or enabler; {@code growth} for growth
   * @param name what people call it
   */
  public record Player(Kind kind, String id, String name) {

    /** How an attribution calls it: {@code growth}, {@code program:ID} or {@code enabler:ID}. */
    public String key() {
      return switch (kind) {
        case GROWTH -> id;
        case PROGRAM -> "program:" + id;
        case ENABLER -> "enabler:" + id;
      };
    }
  }

  /**
   * One measure attributed.
   *
   * @param base the measure where nobody is in: that of the base year
   * @param total what all players add together; the Shapley values add up to it
   * @param attribution by {@link Player#key()}
   * @param shapleyErrors simulation error of each Shapley value, in the order of the players; none
   *     for the chance; copied
   * @param interactionErrors simulation error of each interaction, in the order of the attribution;
   *     none for the chance; copied
   */
  public record Part(
      double base,
      double total,
      Attribution attribution,
      List<Double> shapleyErrors,
      List<Double> interactionErrors) {

    /** Copies the lists. */
    public Part {
      shapleyErrors = List.copyOf(shapleyErrors);
      interactionErrors = List.copyOf(interactionErrors);
    }
  }

  /** Copies the list. */
  public StrategyAttribution {
    players = List.copyOf(players);
  }

  /**
   * Attributes what a strategy reaches.
   *
   * <p>Runs 2ⁿ⁺¹ strategies for n items, up to 256 at once; only sums of draws are kept.
   *
   * @param scenario with the strategy
   * @param strategyId which
   * @param year calendar year, after the base year
   * @param settings how to run a simulation: threads, limits, who is told; not the scenario
   * @throws io.github.entas.InvalidValueException if there is no such strategy or year, or the
   *     strategy gives money to more than {@link #MOST_ITEMS} items
   */
  public static StrategyAttribution of(
      Scenario scenario, String strategyId, int year, UnaryOperator<Simulation> settings) {
    Strategy strategy = known(scenario, strategyId, year);
    int t = year - scenario.baseYear();
    List<Player> players = players(scenario, strategy, t);
    List<String> items = players.stream().skip(1).map(Player::id).toList();
    Coalitions coalitions = Coalitions.of(scenario, strategy, items, t, settings);
    List<String> keys = players.stream().map(Player::key).toList();
    double persons = scenario.population().persons();
    return new StrategyAttribution(
        strategyId,
        year,
        players,
        coalitions.headcount().part(keys, 1),
        coalitions.headcount().part(keys, persons),
        coalitions.povertyGap().part(keys, 1),
        coalitions.chance().part(keys, 1));
  }

  /**
   * Refuses what {@link #of} refuses, before anything is simulated.
   *
   * @param scenario with the strategy
   * @param strategyId which
   * @param year calendar year, after the base year
   * @throws io.github.entas.InvalidValueException as for {@link #of}
   */
  public static void check(Scenario scenario, String strategyId, int year) {
    players(scenario, known(scenario, strategyId, year), year - scenario.baseYear());
  }

  private static Strategy known(Scenario scenario, String strategyId, int year) {
    List<String> ids = scenario.strategies().stream().map(Strategy::id).toList();
    String known = ids.stream().map(Figures::quoted).collect(Collectors.joining(", "));
    new Checks()
        .that(
            ids.contains(strategyId), "/strategy", "be one of " + known, Figures.quoted(strategyId))
        .that(
            year > scenario.baseYear() && year <= scenario.baseYear() + scenario.horizonYears(),
            "/year",
            "be a simulated year, "
                + (scenario.baseYear() + 1)
                + " to "
                + (scenario.baseYear() + scenario.horizonYears()),
            year)
        .throwIfAny();
    return scenario.strategies().get(ids.indexOf(strategyId));
  }

  private static List<Player> players(Scenario scenario, Strategy strategy, int t) {
    List<Player> players = new ArrayList<>();
    players.add(new Player(Kind.GROWTH, "growth", "Growth, shocks and events"));
    for (Program program : scenario.programs()) {
      if (isFunded(strategy, program.id(), t)) {
        players.add(new Player(Kind.PROGRAM, program.id(), program.name()));
      }
    }
    for (Enabler enabler : scenario.enablers()) {
      if (isFunded(strategy, enabler.id(), t)) {
        players.add(new Player(Kind.ENABLER, enabler.id(), enabler.name()));
      }
    }
    int items = players.size() - 1;
    new Checks()
        .that(
            items <= MOST_ITEMS,
            "/strategy",
            "give money to at most " + MOST_ITEMS + " programs and enablers",
            items + " under " + Figures.quoted(strategy.id()),
            "Maybe programs that are alike could be one: every subset of them is simulated.")
        .throwIfAny();
    return players;
  }

  /** Whether there is money for an item in some year up to t. */
  private static boolean isFunded(Strategy strategy, String item, int t) {
    var budget = strategy.budget().get(item);
    return budget != null && IntStream.rangeClosed(1, t).anyMatch(k -> budget.in(k) > 0);
  }
}
