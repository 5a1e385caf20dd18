package io.github.entas.analysis;

import io.github.entas.engine.Measure;
import io.github.entas.engine.Outcome;
import io.github.entas.search.ProposedMix;
import io.github.entas.search.SearchOutcome;
import io.github.entas.stat.Estimate;

/**
 * A mix that a search proposed, on fresh draws that did not choose it, in the year asked about.
 *
 * @param mix its budgets, and what the draws of the search say of it
 * @param onTarget chances of the target
 * @param headcount share of persons below the line
 * @param povertyGap FGT(1) of all persons
 * @param severity FGT(2) of all persons
 * @param expectedShortfall E[(P0 − target)₊], a fraction
 * @param cost mean spending a year up to the year asked about, partners included, in base-year
 *     money
 * @since 0.1.0
 */
public record FreshMix(
    ProposedMix mix,
    OnTarget onTarget,
    Estimate headcount,
    Estimate povertyGap,
    Estimate severity,
    double expectedShortfall,
    double cost) {

  static FreshMix of(SearchOutcome found, ProposedMix mix) {
    Outcome fresh = found.fresh();
    int strategy = found.freshNumber(mix);
    int year = found.simulatedYear();
    return new FreshMix(
        mix,
        OnTarget.of(fresh, strategy, year),
        fresh.sample(Measure.HEADCOUNT, strategy, year).estimate(),
        fresh.sample(Measure.POVERTY_GAP, strategy, year).estimate(),
        fresh.sample(Measure.SEVERITY, strategy, year).estimate(),
        fresh.expectedShortfall(strategy, year),
        found.freshNumbers(mix).cost());
  }
}
