package io.github.entas.runner;

import io.github.entas.analysis.Attribution;
import io.github.entas.analysis.Explanation;
import io.github.entas.analysis.StrategyAttribution;
import io.github.entas.analysis.StrategyAttribution.Part;
import io.github.entas.analysis.StrategyExplanation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why a strategy leads to its headcount: who adds how much, then the tree of it. */
final class ExplanationTree {

  private static final int FEWEST = 40;

  /** Interactions below half of the last digit shown are left to the JSON. */
  private static final double SLIGHT = 0.00005;

  private final List<String> lines = new ArrayList<>();

  private ExplanationTree() {}

  /** The whole text, line by line. */
  static List<String> lines(StrategyExplanation explanation) {
    ExplanationTree text = new ExplanationTree();
    text.table(explanation.attribution());
    text.lines.add("");
    text.node(explanation.tree(), "", "");
    text.legend();
    return text.lines;
  }

  private void table(StrategyAttribution attribution) {
    TextTable table =
        TextTable.headed(
            List.of(
                List.of("Fall of the", "", "", "", "", "Gap,", "Chance,"),
                List.of(
                    "headcount, points", "First", "Mean", "Last", "Persons", "points", "points")));
    for (int i = 0; i < attribution.players().size(); i++) {
      Attribution.Share share = share(attribution.headcount(), i);
      table.row(
          DisplayText.clean(attribution.players().get(i).name()),
          List.of(
              points(share.firstIn()),
              points(share.shapley()),
              points(share.lastIn()),
              persons(share(attribution.persons(), i).shapley()),
              points(share(attribution.povertyGap(), i).shapley()),
              points(share(attribution.chance(), i).shapley())));
    }
    table.row(
        "All together",
        List.of(
            "",
            points(attribution.headcount().total()),
            "",
            persons(attribution.persons().total()),
            points(attribution.povertyGap().total()),
            points(attribution.chance().total())));
    lines.addAll(table.lines());
  }

  private static Attribution.Share share(Part part, int i) {
    return part.attribution().shares().get(i);
  }

  private void node(Explanation node, String first, String rest) {
    List<String> text =
        DisplayText.wrap(
            DisplayText.clean(node.label()) + ": " + value(node),
            Math.max(FEWEST, PlannerTable.WIDTH - first.length()));
    for (int i = 0; i < text.size(); i++) {
      lines.add((i == 0 ? first : rest + (node.children().isEmpty() ? "" : "│ ")) + text.get(i));
    }
    List<Explanation> children =
        node.children().stream().filter(child -> !isSlightInteraction(child)).toList();
    for (int i = 0; i < children.size(); i++) {
      boolean last = i == children.size() - 1;
      node(children.get(i), rest + (last ? "└─ " : "├─ "), rest + (last ? "   " : "│  "));
    }
  }

  /** A part of a change that has an error of its own and would show as 0.00 points. */
  private static boolean isSlightInteraction(Explanation node) {
    return node.children().isEmpty()
        && node.unit() == Explanation.Unit.CHANGE
        && node.standardError() != null
        && Math.abs(node.value()) < SLIGHT;
  }

  private static String value(Explanation node) {
    Double error = node.standardError();
    return switch (node.unit()) {
      case SHARE -> Percent.text(node.value()) + error(error);
      case CHANGE -> signed(node.value()) + error(error) + " points";
      case PERSONS -> persons(node.value());
      case HOUSEHOLDS -> persons(node.value());
      case MONEY -> Money.text(node.value());
      case RATIO -> Numbers.shortest(node.value(), 2);
    };
  }

  private static String error(@Nullable Double error) {
    return error == null ? "" : " ± " + Numbers.twoDigits(100 * error);
  }

  private static String signed(double change) {
    String text = points(change);
    return text.startsWith("-") || change <= 0 ? text : "+" + text;
  }

  private static String points(double share) {
    return Numbers.fixed(100 * share, 2);
  }

  private static String persons(double number) {
    return Numbers.whole(Math.round(number));
  }

  private void wrapped(String text) {
    lines.addAll(DisplayText.wrap(text, PlannerTable.WIDTH));
  }

  private void legend() {
    lines.add("");
    wrapped(
        "First, last: what it adds before and after all others; mean: over all orders, which adds"
            + " up. Gap, chance: its part of the poverty gap and of the chance of the target.");
    wrapped("In the tree points are changes of the headcount: below zero, fewer are poor.");
    lines.add("Interactions below 0.005 points are left out here, not with --json.");
    lines.add("±: simulation error, one standard error; more draws shrink it.");
    wrapped(
        "Parts of a chance say little: whoever takes the headcount over the edge gets the credit.");
  }
}
