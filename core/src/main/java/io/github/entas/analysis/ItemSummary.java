package io.github.entas.analysis;

import io.github.entas.engine.ItemColumn;
import io.github.entas.engine.Outcome;
import io.github.entas.engine.Scenario;
import org.jspecify.annotations.Nullable;

/**
 * What a program or an enabler does in one year of a strategy, means over the draws.
 *
 * @param budget the city's money given
 * @param spent money spent, partners' part included
 * @param householdsEnrolled households newly enrolled; 0 for an enabler
 * @param coverageOfPoor share of the persons who would be poor without any program that is on the
 *     program, over the draws in which somebody is; null when nobody is
 * @param leakage share of the persons on the program who would not be poor without any program,
 *     over the draws in which somebody is on it; null when nobody is
 * @since 0.1.0
 */
public record ItemSummary(
    double budget,
    double spent,
    double householdsEnrolled,
    @Nullable Double coverageOfPoor,
    @Nullable Double leakage) {

  static ItemSummary of(Outcome outcome, int item, int strategy, int t) {
    Scenario scenario = outcome.scenario();
    boolean program = item < scenario.programs().size();
    return new ItemSummary(
        budget(scenario, item, strategy, t),
        outcome.itemMean(ItemColumn.SPENT, item, strategy, t),
        program ? outcome.itemMean(ItemColumn.ENROLLED, item, strategy, t) : 0,
        program ? ofParticipants(outcome.itemMean(ItemColumn.COVERAGE, item, strategy, t)) : null,
        program ? ofParticipants(outcome.itemMean(ItemColumn.LEAKAGE, item, strategy, t)) : null);
  }

  private static @Nullable Double ofParticipants(double mean) {
    return Double.isNaN(mean) ? null : Double.valueOf(mean);
  }

  private static double budget(Scenario scenario, int item, int strategy, int t) {
    return t == 0 ? 0 : scenario.strategies().get(strategy).money(scenario.items().get(item), t);
  }
}
