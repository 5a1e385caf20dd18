package io.github.entas.io;

import io.github.entas.analysis.BudgetAnswer;
import io.github.entas.analysis.FreshMix;
import io.github.entas.analysis.FrontierPoint;
import io.github.entas.analysis.MixClaim;
import io.github.entas.analysis.SearchSummary;
import io.github.entas.engine.Scenario;
import io.github.entas.search.BudgetCurve;
import io.github.entas.search.BudgetPoint;
import io.github.entas.search.Constraint;
import io.github.entas.search.MixNumbers;
import io.github.entas.search.MixSpace;
import io.github.entas.search.Objective;
import io.github.entas.search.Phasing;
import io.github.entas.search.ProposedMix;
import io.github.entas.search.SearchOutcome;
import io.github.entas.stat.Proportion;
import java.util.List;

/**
 * Writes searches as JSON: schema {@code entas/search/1} for the best mixes of a budget, {@code
 * entas/budget/1} for the budget of a chance.
 *
 * <p>{@code onTarget} is the chance that the true headcount is on target, unless the published one
 * was asked for ({@code published}).
 *
 * @since 0.1.0
 */
public final class SearchWriter {

  private SearchWriter() {}

  /** A search as text. */
  public static String json(SearchSummary summary) {
    return JsonText.of(fields -> new Writing(fields).search(summary));
  }

  /** The budget of a chance as text. */
  public static String json(BudgetAnswer answer) {
    return JsonText.of(fields -> new Writing(fields).budget(answer));
  }

  private record Writing(JsonFields fields) {

    void search(SearchSummary summary) {
      SearchOutcome found = summary.found();
      fields.text("schema", Words.SEARCH);
      asked(found.scenario(), found.space(), found.objective(), found.year(), found.constraints());
      fields.text(
          "method",
          found.method() == SearchOutcome.Method.EXHAUSTIVE ? "exhaustive" : "coarseToFine");
      fields.whole("candidates", found.candidates());
      fields.whole("kept", found.kept());
      fields.whole("contenders", found.contenders());
      seeds(found.scenario(), found.freshSeed());
      fields.object(
          "selection",
          () -> {
            fields.whole("leaders", found.selection().leaders());
            fields.whole("rounds", found.selection().rounds());
            fields.whole("survivors", found.selection().survivors());
            fields.number("minimumDifference", found.selection().minimumDifference());
            fields.number("errorChance", found.selection().errorChance());
          });
      fields.object("best", () -> best(found, summary.winner()));
      fields.object("scaleCheck", () -> new ScaleCheckJson(fields).write(summary.scale()));
      fields.list("leading", found.best(), mix -> fields.object(() -> leading(found, mix)));
      fields.list(
          "notSeparable", summary.notSeparable(), claim -> fields.object(() -> claim(claim)));
      fields.list("frontier", summary.frontier(), point -> fields.object(() -> point(point)));
      FindingJson.write(fields, summary.findings());
    }

    void budget(BudgetAnswer answer) {
      BudgetCurve curve = answer.curve();
      fields.text("schema", Words.BUDGET);
      asked(curve.scenario(), curve.space(), curve.objective(), curve.year(), curve.constraints());
      fields.whole("candidates", curve.candidates());
      seeds(curve.scenario(), curve.freshSeed());
      fields.number("chance", answer.chance());
      BudgetPoint smallest = answer.smallest();
      if (smallest != null) {
        fields.object("smallest", () -> rung(curve, smallest));
      }
      fields.list("curve", curve.points(), point -> fields.object(() -> rung(curve, point)));
      FindingJson.write(fields, answer.findings());
    }

    private void asked(
        Scenario scenario,
        MixSpace space,
        Objective objective,
        int year,
        List<Constraint> constraints) {
      boolean published = objective == Objective.PUBLISHED_ON_TARGET;
      fields.text("objective", published ? Objective.ON_TARGET.key() : objective.key());
      fields.truth("published", published);
      fields.whole("year", year);
      fields.number("target", scenario.target().headcount());
      fields.text("currency", scenario.currency());
      fields.whole("baseYear", scenario.baseYear());
      fields.number("budget", space.budget());
      fields.number("step", 1.0 / space.steps());
      fields.ids("items", space.items());
      fields.object(
          "bounds",
          () ->
              space
                  .bounds()
                  .forEach(
                      (item, bounds) ->
                          fields.numbers(item, List.of(bounds.least(), bounds.most()))));
      fields.list(
          "ties", space.ties(), tie -> fields.object(() -> tie.shares().forEach(fields::number)));
      fields.text("phasing", phasing(space.phasing()));
      fields.truth("orLess", space.orLess());
      fields.object(
          "constraints", () -> constraints.forEach(c -> fields.number(c.of().key(), c.bound())));
    }

    private static String phasing(Phasing phasing) {
      if (phasing instanceof Phasing.Ramp ramp) {
        return "ramp over " + ramp.years() + " years";
      }
      return phasing instanceof Phasing.FreeByYear free
          ? "free in each of " + free.years() + " years"
          : "constant";
    }

    private void seeds(Scenario scenario, long fresh) {
      fields.whole("draws", scenario.simulation().draws());
      fields.whole("seed", scenario.simulation().seed());
      fields.whole("freshSeed", fresh);
    }

    private void best(SearchOutcome found, FreshMix winner) {
      Objective objective = found.objective();
      BudgetJson.write(fields, winner.mix().mix());
      fields.object("inSample", () -> numbers(objective, winner.mix().inSample()));
      fields.object(
          "freshSample",
          () -> {
            Proportion chance =
                objective == Objective.PUBLISHED_ON_TARGET
                    ? winner.onTarget().publishedHeadcount()
                    : winner.onTarget().trueHeadcount();
            fields.interval("onTarget", chance.value(), chance.low(), chance.high());
            SummaryJson estimates = new SummaryJson(fields);
            estimates.estimate("headcount", winner.headcount());
            estimates.estimate("povertyGap", winner.povertyGap());
            estimates.estimate("severity", winner.severity());
            fields.number("expectedShortfall", winner.expectedShortfall());
            fields.number("cost", winner.cost());
          });
    }

    private void numbers(Objective objective, MixNumbers numbers) {
      fields.number("onTarget", numbers.chance(objective));
      fields.number("headcount", numbers.headcount());
      fields.number("povertyGap", numbers.povertyGap());
      fields.number("severity", numbers.severity());
      fields.number("expectedShortfall", numbers.expectedShortfall());
      fields.number("cost", numbers.cost());
    }

    private void leading(SearchOutcome found, ProposedMix mix) {
      BudgetJson.write(fields, mix.mix());
      fields.object("inSample", () -> numbers(found.objective(), mix.inSample()));
      fields.object("freshSample", () -> numbers(found.objective(), found.freshNumbers(mix)));
    }

    private void claim(MixClaim claim) {
      BudgetJson.write(fields, claim.mix().mix());
      fields.number("difference", claim.difference());
      fields.numbers("interval", List.of(claim.interval().low(), claim.interval().high()));
    }

    private void point(FrontierPoint point) {
      BudgetJson.write(fields, point.mix().mix());
      fields.number("cost", point.cost());
      fields.number("headcount", point.headcount());
      fields.numbers("headcountInterval", List.of(point.interval().low(), point.interval().high()));
      fields.number("onTarget", point.onTarget());
    }

    private void rung(BudgetCurve curve, BudgetPoint point) {
      fields.number("yearlyBudget", point.budget());
      BudgetJson.write(fields, point.best().mix());
      fields.object("inSample", () -> numbers(curve.objective(), point.best().inSample()));
      fields.object(
          "freshSample",
          () -> {
            fields.interval(
                "onTarget", point.chance().value(), point.chance().low(), point.chance().high());
            fields.number("headcount", point.fresh().headcount());
            fields.number("povertyGap", point.fresh().povertyGap());
            fields.number("cost", point.fresh().cost());
          });
    }
  }
}
