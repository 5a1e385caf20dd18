package io.github.entas.io;

import io.github.entas.strategy.Budget;
import io.github.entas.strategy.Strategy;

/** Writes the budgets of a strategy. */
final class BudgetJson {

  private BudgetJson() {}

  /** Writes the property {@code budget} of the object that is open. */
  static void write(JsonFields fields, Strategy strategy) {
    fields.object(
        "budget", () -> strategy.budget().forEach((item, budget) -> write(fields, item, budget)));
  }

  private static void write(JsonFields fields, String item, Budget budget) {
    if (budget.everyYear()) {
      fields.number(item, budget.amounts().get(0));
    } else {
      fields.numbers(item, budget.amounts());
    }
  }
}
