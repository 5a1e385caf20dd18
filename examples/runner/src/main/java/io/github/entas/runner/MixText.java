package io.github.entas.runner;

import io.github.entas.engine.Scenario;
import io.github.entas.engine.Settings;
import io.github.entas.search.MixSpace;
import io.github.entas.search.Objective;
import io.github.entas.stat.Proportion;
import io.github.entas.strategy.Budget;
import io.github.entas.strategy.Strategy;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What tables of mixes have in common. */
final class MixText {

  private static final String INDENT = "    ";

  private MixText() {}

  /** What was asked, and of how many mixes. */
  static List<String> heading(Scenario scenario, Objective objective, int year, MixSpace space) {
    List<String> lines =
        new ArrayList<>(DisplayText.wrap(DisplayText.clean(scenario.name()), PlannerTable.WIDTH));
    lines.addAll(
        DisplayText.wrap(
            "Target: a "
                + (objective == Objective.PUBLISHED_ON_TARGET ? "published " : "")
                + "headcount of at most "
                + Percent.text(scenario.target().headcount())
                + " in "
                + year
                + ". Money: "
                + DisplayText.clean(scenario.currency())
                + " a year at prices of "
                + scenario.baseYear()
                + ".",
            PlannerTable.WIDTH));
    Settings settings = scenario.simulation();
    lines.addAll(
        DisplayText.wrap(
            DisplayText.clean(
                "Mixes of "
                    + String.join(", ", space.items())
                    + " in steps of "
                    + Money.text(space.step())
                    + "; "
                    + Numbers.whole(settings.draws())
                    + " draws, seed "
                    + settings.seed()
                    + "."),
            PlannerTable.WIDTH));
    return lines;
  }

  /** A row of a table of mixes. */
  record Row(String label, Strategy mix, List<String> cells) {}

  /**
   * A table of mixes: what each item gets that gets something in any, then other cells. Where that
   * is too wide, what items get stands below each row.
   */
  static List<String> table(MixSpace space, String label, List<String> headings, List<Row> rows) {
    List<String> items =
        space.items().stream()
            .filter(item -> rows.stream().anyMatch(row -> row.mix().budget().containsKey(item)))
            .toList();
    List<String> lines = table(items, label, headings, rows).lines();
    return DisplayText.width(lines.get(1)) <= PlannerTable.WIDTH
        ? lines
        : narrow(items, table(List.of(), label, headings, rows).lines(), rows);
  }

  private static TextTable table(
      List<String> items, String label, List<String> headings, List<Row> rows) {
    List<String> heading = new ArrayList<>(List.of(label));
    items.forEach(item -> heading.add(DisplayText.clean(item)));
    heading.addAll(headings);
    TextTable table = TextTable.headed(List.of(heading));
    for (Row row : rows) {
      List<String> cells = new ArrayList<>();
      items.forEach(item -> cells.add(money(row.mix(), item)));
      cells.addAll(row.cells());
      table.row(row.label(), cells);
    }
    return table;
  }

  /** The mixes below the rows of a table without them, its heading and rule first. */
  private static List<String> narrow(List<String> items, List<String> table, List<Row> rows) {
    List<String> lines = new ArrayList<>(table.subList(0, 2));
    for (int r = 0; r < rows.size(); r++) {
      lines.add(table.get(2 + r));
      Strategy mix = rows.get(r).mix();
      String text =
          items.stream()
              .filter(mix.budget()::containsKey)
              .map(item -> DisplayText.clean(item) + ' ' + money(mix, item))
              .collect(Collectors.joining(", "));
      DisplayText.wrap(text.isEmpty() ? "nothing" : text, PlannerTable.WIDTH - INDENT.length())
          .forEach(line -> lines.add(INDENT + line));
    }
    return lines;
  }

  /** Money of an item; of several years the first and the last. */
  private static String money(Strategy mix, String item) {
    Budget budget = mix.budget().get(item);
    if (budget == null) {
      return "–";
    }
    List<Double> amounts = budget.amounts();
    String first = Money.text(amounts.get(0));
    String last = Money.text(amounts.get(amounts.size() - 1));
    return first.equals(last) ? first : first + "…" + last;
  }

  /** A chance with its interval: {@code "41.2 % [39.7–42.8]"}. */
  static String chance(Proportion chance) {
    return Percent.chance(chance.value())
        + " ["
        + Numbers.fixed(100 * chance.low(), 1)
        + "–"
        + Numbers.fixed(100 * chance.high(), 1)
        + "]";
  }
}
