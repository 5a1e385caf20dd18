package io.github.entas.analysis;

import io.github.entas.engine.ItemColumn;
import io.github.entas.engine.Outcome;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a strategy spends in one year, means over the draws, in base-year money.
 *
 * @param total all money spent
 * @param city the city's part of it
 * @param partners the partners' part of it
 * @param items every program and enabler by id, in the order of the scenario; copied
 * @since 0.1.0
 */
public record SpendingSummary(
    double total, double city, double partners, Map<String, ItemSummary> items) {

  /** Copies the map, keeping its order. */
  public SpendingSummary {
    items = Collections.unmodifiableMap(new LinkedHashMap<>(items));
  }

  static SpendingSummary of(Outcome outcome, int strategy, int t) {
    List<String> ids = outcome.scenario().items();
    Map<String, ItemSummary> items = new LinkedHashMap<>();
    double total = 0;
    double partners = 0;
    for (int item = 0; item < ids.size(); item++) {
      ItemSummary summary = ItemSummary.of(outcome, item, strategy, t);
      items.put(ids.get(item), summary);
      total += summary.spent();
      partners += outcome.itemMean(ItemColumn.PARTNERS, item, strategy, t);
    }
    return new SpendingSummary(total, total - partners, partners, items);
  }
}
