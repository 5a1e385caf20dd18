package io.github.entas.io;

import io.github.entas.strategy.Budget;
import io.github.entas.strategy.Strategy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads strategies. */
final class StrategyBinder {

  private static final Budget NO_MONEY = Budget.everyYear(0);

  private StrategyBinder() {}

  /** A strategy for a file that has none. */
  static Strategy standIn() {
    return Strategy.of("?");
  }

  /** The strategy, what cannot be read of its budget left out or set to 0. */
  static Strategy read(Element element) {
    Fields fields = new Fields(element);
    String id = fields.text("id");
    String name = fields.text("name", id);
    @Nullable Element given = fields.optional("budget");
    Map<String, Budget> budget = given == null ? Map.of() : budget(given);
    return fields.build(() -> new Strategy(id, name, budget), Strategy.of(id));
  }

  private static Map<String, Budget> budget(Element element) {
    Map<String, Budget> budget = new LinkedHashMap<>();
    element
        .members("must be an object of amounts by program and enabler")
        .forEach((item, given) -> budget.put(item, amounts(given)));
    return budget;
  }

  private static Budget amounts(Element element) {
    if (element.node() instanceof Node.Sequence) {
      List<Double> amounts = element.elements().stream().map(Element::number).toList();
      return element.build(() -> Budget.byYear(amounts), NO_MONEY);
    }
    double amount = element.number("must be an amount, or a list of amounts by year");
    return element.build(() -> Budget.everyYear(amount), NO_MONEY);
  }
}
