package io.github.entas.strategy;

import io.github.entas.Checks;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A mix of programs and enablers: a budget for some of them.
 *
 * @param id key, unique in the scenario
 * @param name what people call it
 * @param budget budgets by id of program or enabler; the others get nothing; copied, order kept
 * @since 0.1.0
 */
public record Strategy(String id, String name, Map<String, Budget> budget) {

  /** Checks that it can be named. */
  public Strategy {
    budget = Collections.unmodifiableMap(new LinkedHashMap<>(budget));
    new Checks().text("/id", id).text("/name", name).throwIfAny();
  }

  /** A strategy that spends nothing, named by its id. */
  public static Strategy of(String id) {
    return new Strategy(id, id, Map.of());
  }

  /** This strategy with the same amount every year for one more item. */
  public Strategy with(String item, double amountEveryYear) {
    return with(item, Budget.everyYear(amountEveryYear));
  }

  /** This strategy with a budget for one more item. */
  public Strategy with(String item, Budget itemBudget) {
    Map<String, Budget> larger = new LinkedHashMap<>(budget);
    larger.put(item, itemBudget);
    return new Strategy(id, name, larger);
  }

  /** This strategy under another display name. */
  public Strategy withName(String newName) {
    return new Strategy(id, newName, budget);
  }

  /** Money for an item in simulated year {@code t}, t = 1, 2, …; 0 where there is no budget. */
  public double money(String item, int t) {
    @Nullable Budget given = budget.get(item);
    return given == null ? 0 : given.in(t);
  }
}
