package io.github.entas.analysis;

import io.github.entas.analysis.Statement.Share;
import io.github.entas.engine.ItemColumn;
import io.github.entas.engine.Outcome;
import io.github.entas.engine.Scenario;
import io.github.entas.program.Program;
import io.github.entas.strategy.Strategy;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What becomes of the city's money for a program over all years, means over the draws.
 *
 * @param given the strategy's budget for the program
 * @param spent what is spent of it, partners' money left out
 * @param tooEarly what is given for years before the program starts
 * @param unabsorbed what is not spent in the later years, by reason
 */
record ProgramBalance(double given, double spent, double tooEarly, Map<Reason, Double> unabsorbed) {

  /** A reason for less of the money than this goes without saying. */
  private static final double TRACE = 0.001;

  /** Why money is not spent. */
  enum Reason {
    FIXED_COST(ItemColumn.UNABSORBED_NOT_RUNNING, "unspent.fixed-cost"),
    CAPACITY(ItemColumn.UNABSORBED_CAPACITY, "unspent.capacity"),
    TAKE_UP(ItemColumn.UNABSORBED_TAKE_UP, "unspent.take-up"),
    ELIGIBLE(ItemColumn.UNABSORBED_ELIGIBLE, "unspent.eligible");

    private final ItemColumn column;
    private final String statement;

    Reason(ItemColumn column, String statement) {
      this.column = column;
      this.statement = statement;
    }
  }

  static ProgramBalance of(Outcome outcome, int strategy, int program) {
    Scenario scenario = outcome.scenario();
    Program item = scenario.programs().get(program);
    Strategy from = scenario.strategies().get(strategy);
    int start = Objects.requireNonNull(item.startYear()) - scenario.baseYear();
    double given = 0;
    double spent = 0;
    double tooEarly = 0;
    Map<Reason, Double> unabsorbed = new EnumMap<>(Reason.class);
    for (int t = 1; t <= scenario.horizonYears(); t++) {
      given += from.money(item.id(), t);
      if (t < start) {
        tooEarly += from.money(item.id(), t);
        continue;
      }
      spent += outcome.itemMean(ItemColumn.SPENT, program, strategy, t);
      spent -= outcome.itemMean(ItemColumn.PARTNERS, program, strategy, t);
      for (Reason reason : Reason.values()) {
        double money = outcome.itemMean(reason.column, program, strategy, t);
        unabsorbed.merge(reason, money, Double::sum);
      }
    }
    return new ProgramBalance(given, spent, tooEarly, unabsorbed);
  }

  /** The city's money that is not spent. */
  double unspent() {
    return given - spent;
  }

  /** Shares of the money given that are not spent, each with its reason. */
  List<Statement> reasons() {
    List<Statement> reasons = new ArrayList<>();
    addReason(reasons, tooEarly / given, "unspent.too-early");
    unabsorbed.forEach((reason, money) -> addReason(reasons, money / given, reason.statement));
    return reasons;
  }

  private static void addReason(List<Statement> reasons, double share, String statement) {
    if (share >= TRACE) {
      reasons.add(Statement.of(statement, new Share(share)));
    }
  }
}
