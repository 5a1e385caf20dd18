package io.github.entas.analysis;

import io.github.entas.engine.ItemColumn;
import io.github.entas.engine.Outcome;
import java.util.List;

/**
 * Who pays what in one year of a strategy, means over the draws, in base-year money.
 *
 * @param year calendar year
 * @param given the city's budget: {@code citySpent + cityUnabsorbed}, up to rounding
 * @param citySpent the city's part of what is spent
 * @param cityUnabsorbed the city's money that is not spent, for whatever reason
 * @param partnersSpent the partners' part of what is spent
 * @since 0.1.0
 */
public record BudgetYear(
    int year, double given, double citySpent, double cityUnabsorbed, double partnersSpent) {

  private static final List<ItemColumn> UNABSORBED =
      List.of(
          ItemColumn.UNABSORBED_NOT_RUNNING,
          ItemColumn.UNABSORBED_CAPACITY,
          ItemColumn.UNABSORBED_TAKE_UP,
          ItemColumn.UNABSORBED_ELIGIBLE);

  static BudgetYear of(Outcome outcome, int strategy, int t, YearSummary summary) {
    SpendingSummary spending = summary.spending();
    double unabsorbed = 0;
    for (int item = 0; item < spending.items().size(); item++) {
      for (ItemColumn reason : UNABSORBED) {
        unabsorbed += outcome.itemMean(reason, item, strategy, t);
      }
    }
    double given = spending.items().values().stream().mapToDouble(ItemSummary::budget).sum();
    return new BudgetYear(summary.year(), given, spending.city(), unabsorbed, spending.partners());
  }
}
