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

/**
 * What tables of mixes have in common.
 *
 * @param space of the mixes
 * @param width columns that a table may take
 */
record MixText(MixSpace space, int width, ScreenWords words) {

  private static final String INDENT = "    ";

  /** What was asked, and of how many mixes. */
  List<String> heading(Scenario scenario, Objective objective, int year) {
    List<String> lines =
        new ArrayList<>(DisplayText.wrap(DisplayText.clean(scenario.name()), PlannerTable.WIDTH));
    lines.addAll(
        words.lines(
            objective == Objective.PUBLISHED_ON_TARGET ? "mix.published" : "mix.target",
            words.percent(scenario.target().headcount()),
            String.valueOf(year),
            DisplayText.clean(scenario.currency()),
            String.valueOf(scenario.baseYear())));
    Settings settings = scenario.simulation();
    lines.addAll(
        words.lines(
            "mix.space",
            DisplayText.clean(String.join(", ", space.items())),
            words.money(space.step()),
            words.whole(settings.draws()),
            String.valueOf(settings.seed())));
    return lines;
  }

  /** A row of a table of mixes. */
  record Row(String label, Strategy mix, List<String> cells) {}

  /** A table of mixes under a title, an empty line before it. */
  List<String> titled(String title, String label, List<String> headings, List<Row> rows) {
    List<String> lines = new ArrayList<>(List.of(""));
    lines.addAll(DisplayText.wrap(title, PlannerTable.WIDTH));
    lines.addAll(table(label, headings, rows));
    return lines;
  }

  /**
   * What each item gets that gets something in any, then other cells. Where that is too wide, what
   * items get stands below each row.
   */
  private List<String> table(String label, List<String> headings, List<Row> rows) {
    List<String> items =
        space.items().stream()
            .filter(item -> rows.stream().anyMatch(row -> row.mix().budget().containsKey(item)))
            .toList();
    List<String> lines = table(items, label, headings, rows).lines();
    return DisplayText.width(lines.get(1)) <= width
        ? lines
        : narrow(items, table(List.of(), label, headings, rows).lines(), rows);
  }

  private TextTable table(List<String> items, String label, List<String> headings, List<Row> rows) {
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
  private List<String> narrow(List<String> items, List<String> table, List<Row> rows) {
    List<String> lines = new ArrayList<>(table.subList(0, 2));
    for (int r = 0; r < rows.size(); r++) {
      lines.add(table.get(2 + r));
      Strategy mix = rows.get(r).mix();
      String text =
          items.stream()
              .filter(mix.budget()::containsKey)
              .map(item -> DisplayText.clean(item) + ' ' + money(mix, item))
              .collect(Collectors.joining(", "));
      DisplayText.wrap(text.isEmpty() ? words.text("mix.nothing") : text, width - INDENT.length())
          .forEach(line -> lines.add(INDENT + line));
    }
    return lines;
  }

  /** Money of an item; of several years the first and the last. */
  private String money(Strategy mix, String item) {
    Budget budget = mix.budget().get(item);
    if (budget == null) {
      return "–";
    }
    List<Double> amounts = budget.amounts();
    String first = words.money(amounts.get(0));
    String last = words.money(amounts.get(amounts.size() - 1));
    return first.equals(last) ? first : first + "…" + last;
  }

  /** A chance with its interval: {@code "41.2 % [39.7–42.8]"}. */
  String chance(Proportion chance) {
    return words.chance(chance.value()) + " " + words.interval(chance.low(), chance.high());
  }

  /** A share in percent with two decimals: {@code "4.99 %"}. */
  String percent(double share) {
    return words.points(share) + " %";
  }
}
