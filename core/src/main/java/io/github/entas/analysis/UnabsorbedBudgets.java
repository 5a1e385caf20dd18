package io.github.entas.analysis;

import io.github.entas.engine.ItemColumn;
import io.github.entas.engine.Outcome;
import io.github.entas.engine.Scenario;
import io.github.entas.program.Program;
import io.github.entas.strategy.Strategy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Money of the city that programs do not spend over the horizon, and why. */
final class UnabsorbedBudgets {

  /** Less of the money than this is not worth a word. */
  private static final double LITTLE = 0.01;

  private static final double TRACE = 0.001;

  private static final Map<ItemColumn, String> WHY =
      Collections.unmodifiableMap(
          new EnumMap<>(
              Map.of(
                  ItemColumn.UNABSORBED_FIXED_COST, "is less than the fixed cost of a year",
                  ItemColumn.UNABSORBED_CAPACITY, "finds no places (capacityPerYear)",
                  ItemColumn.UNABSORBED_TAKE_UP, "finds no willing households (takeUp)",
                  ItemColumn.UNABSORBED_ELIGIBLE, "finds no more eligible households (targeting)")));

  private UnabsorbedBudgets() {}

  static List<Finding> findings(Outcome outcome) {
    Scenario scenario = outcome.scenario();
    List<Finding> findings = new ArrayList<>();
    for (int s = 0; s < scenario.strategies().size(); s++) {
      for (int p = 0; p < scenario.programs().size(); p++) {
        Balance balance = Balance.of(outcome, s, p);
        if (balance.unspent() > LITTLE * balance.given) {
          findings.add(finding(scenario, s, p, balance));
        }
      }
    }
    return findings;
  }

  private static Finding finding(Scenario scenario, int strategy, int program, Balance balance) {
    String item = scenario.programs().get(program).id();
    String sentence =
        Figures.percent(balance.unspent() / balance.given)
            + " of the money that "
            + Figures.quoted(scenario.strategies().get(strategy).id())
            + " gives to "
            + Figures.quoted(item)
            + " is not spent";
    List<String> reasons = balance.reasons();
    return Finding.warning(
        "budget-not-absorbed",
        "/strategies/" + strategy + "/budget/" + Figures.segment(item),
        reasons.isEmpty() ? sentence + "." : sentence + ": " + String.join(", ", reasons) + ".");
  }

  /** The city's money for a program over all years: given, spent, and too early to be spent. */
  private static final class Balance {

    private double given;
    private double spent;
    private double tooEarly;
    private final Map<ItemColumn, Double> unabsorbed = new EnumMap<>(ItemColumn.class);

    static Balance of(Outcome outcome, int strategy, int program) {
      Scenario scenario = outcome.scenario();
      Program item = scenario.programs().get(program);
      Strategy from = scenario.strategies().get(strategy);
      int start = Objects.requireNonNull(item.startYear()) - scenario.baseYear();
      Balance balance = new Balance();
      for (int t = 1; t <= scenario.horizonYears(); t++) {
        balance.given += from.money(item.id(), t);
        if (t < start) {
          balance.tooEarly += from.money(item.id(), t);
        } else {
          balance.add(outcome, program, strategy, t);
        }
      }
      return balance;
    }

    private void add(Outcome outcome, int program, int strategy, int t) {
      spent += Draws.mean(outcome.item(ItemColumn.SPENT, program, strategy, t));
      spent -= Draws.mean(outcome.item(ItemColumn.PARTNERS, program, strategy, t));
      for (ItemColumn reason : WHY.keySet()) {
        double money = Draws.mean(outcome.item(reason, program, strategy, t));
        unabsorbed.merge(reason, money, Double::sum);
      }
    }

    double unspent() {
      return given - spent;
    }

    /** Shares of the money given, by reason; partners' unspent money is shared out with it. */
    List<String> reasons() {
      List<String> reasons = new ArrayList<>();
      addReason(reasons, tooEarly / given, "comes before the program starts (startYear)");
      double all = 0;
      for (double money : unabsorbed.values()) {
        all += money;
      }
      double each = all > 0 ? (unspent() - tooEarly) / given / all : 0;
      unabsorbed.forEach((reason, money) -> addReason(reasons, money * each, WHY.get(reason)));
      return reasons;
    }

    private static void addReason(List<String> reasons, double share, String why) {
      if (share >= TRACE) {
        reasons.add(Figures.percent(share) + " " + why);
      }
    }
  }
}
