package io.github.entas.runner;

import io.github.entas.analysis.BudgetAnswer;
import io.github.entas.search.BudgetCurve;
import io.github.entas.search.BudgetPoint;
import java.util.ArrayList;
import java.util.List;

/** What chance each budget buys, as a planner reads it. */
final class BudgetText {

  private static final int DECIMALS = 2;

  private BudgetText() {}

  static List<String> lines(BudgetAnswer answer) {
    BudgetCurve curve = answer.curve();
    List<String> lines =
        new ArrayList<>(
            MixText.heading(curve.scenario(), curve.objective(), curve.year(), curve.space()));
    lines.add("");
    lines.addAll(DisplayText.wrap(sentence(answer), PlannerTable.WIDTH));
    lines.add("");
    lines.add(
        "The best of " + Numbers.whole(curve.candidates()) + " mixes by budget, on fresh draws");
    lines.addAll(
        MixText.table(
            curve.space(),
            "budget",
            List.of("chance of the target", "headcount"),
            curve.points().stream().map(BudgetText::row).toList()));
    lines.addAll(FindingList.lines(answer.findings(), "with --json"));
    return lines;
  }

  private static MixText.Row row(BudgetPoint point) {
    return new MixText.Row(
        Money.text(point.budget()),
        point.best().mix(),
        List.of(
            MixText.chance(point.chance()),
            Numbers.fixed(100 * point.fresh().headcount(), DECIMALS) + " %"));
  }

  private static String sentence(BudgetAnswer answer) {
    String chance = Percent.text(answer.chance());
    BudgetPoint smallest = answer.smallest();
    return smallest == null
        ? "No budget of up to "
            + Money.text(answer.curve().space().budget())
            + " a year has a chance of "
            + chance
            + "."
        : "Smallest budget with a chance of "
            + chance
            + ": "
            + Money.text(smallest.budget())
            + " a year ("
            + MixText.chance(smallest.chance())
            + ").";
  }
}
