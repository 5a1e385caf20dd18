package io.github.entas.runner;

import io.github.entas.analysis.BudgetAnswer;
import io.github.entas.search.BudgetCurve;
import io.github.entas.search.BudgetPoint;
import java.util.ArrayList;
import java.util.List;

/** What chance each budget buys, as a planner reads it. */
final class BudgetText {

  private BudgetText() {}

  /**
   * The whole text, line by line.
   *
   * @param width columns that a table may take
   */
  static List<String> lines(BudgetAnswer answer, int width, ScreenWords words) {
    BudgetCurve curve = answer.curve();
    MixText mixes = new MixText(curve.space(), width, words);
    List<String> lines =
        new ArrayList<>(mixes.heading(curve.scenario(), curve.objective(), curve.year()));
    lines.add("");
    lines.addAll(answered(answer, mixes));
    lines.addAll(
        mixes.titled(
            words.counted("budget.best", curve.candidates()),
            words.text("budget.column.budget"),
            words.texts("budget.column.chance", "budget.column.headcount"),
            curve.points().stream().map(point -> row(point, mixes)).toList()));
    lines.addAll(FindingList.inJson(answer.findings(), words));
    return lines;
  }

  private static MixText.Row row(BudgetPoint point, MixText mixes) {
    return new MixText.Row(
        mixes.words().money(point.budget()),
        point.best().mix(),
        List.of(mixes.chance(point.chance()), mixes.percent(point.fresh().headcount())));
  }

  private static List<String> answered(BudgetAnswer answer, MixText mixes) {
    ScreenWords words = mixes.words();
    String chance = words.percent(answer.chance());
    BudgetPoint smallest = answer.smallest();
    return smallest == null
        ? words.lines("budget.none", words.money(mixes.space().budget()), chance)
        : words.lines(
            "budget.smallest",
            chance,
            words.money(smallest.budget()),
            mixes.chance(smallest.chance()));
  }
}
