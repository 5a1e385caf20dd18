package io.github.entas.runner;

import io.github.entas.analysis.Attribution;
import io.github.entas.analysis.Explanation;
import io.github.entas.analysis.StrategyAttribution;
import io.github.entas.analysis.StrategyAttribution.Kind;
import io.github.entas.analysis.StrategyAttribution.Part;
import io.github.entas.analysis.StrategyAttribution.Player;
import io.github.entas.analysis.StrategyExplanation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Why a strategy leads to its headcount: who adds how much, then the tree of it. */
final class ExplanationTree {

  private static final int FEWEST = 40;

  /** Interactions below half of the last digit shown are left to the JSON. */
  private static final double SLIGHT = 0.00005;

  private final List<String> lines = new ArrayList<>();
  private final Map<String, String> names;
  private final ScreenWords words;

  private ExplanationTree(StrategyAttribution attribution, ScreenWords words) {
    this.words = words;
    names = attribution.players().stream().collect(Collectors.toMap(Player::key, this::name));
  }

  private String name(Player player) {
    return player.kind() == Kind.GROWTH
        ? words.text("explain.growth")
        : DisplayText.clean(player.name());
  }

  /** The whole text, line by line. */
  static List<String> lines(StrategyExplanation explanation, ScreenWords words) {
    ExplanationTree text = new ExplanationTree(explanation.attribution(), words);
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
                List.of(
                    words.text("explain.fall.top"),
                    "",
                    "",
                    "",
                    "",
                    words.text("explain.gap.top"),
                    words.text("explain.chance.top")),
                words.texts(
                    "explain.fall",
                    "explain.first",
                    "explain.mean",
                    "explain.last",
                    "explain.persons",
                    "explain.gap",
                    "explain.chance")));
    for (int i = 0; i < attribution.players().size(); i++) {
      Attribution.Share share = share(attribution.headcount(), i);
      table.row(
          name(attribution.players().get(i)),
          List.of(
              words.points(share.firstIn()),
              words.points(share.shapley()),
              words.points(share.lastIn()),
              persons(share(attribution.persons(), i).shapley()),
              words.points(share(attribution.povertyGap(), i).shapley()),
              words.points(share(attribution.chance(), i).shapley())));
    }
    table.row(
        words.text("explain.all"),
        List.of(
            "",
            words.points(attribution.headcount().total()),
            "",
            persons(attribution.persons().total()),
            words.points(attribution.povertyGap().total()),
            words.points(attribution.chance().total())));
    lines.addAll(table.lines());
  }

  private static Attribution.Share share(Part part, int i) {
    return part.attribution().shares().get(i);
  }

  private void node(Explanation node, String first, String rest) {
    List<String> text =
        DisplayText.wrap(
            words.text("explain.node", label(node), value(node)),
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

  private String label(Explanation node) {
    return switch (node.key()) {
      case "growth", "program", "enabler" -> player(node);
      case "interaction" -> words.text("explain.node.interaction", player(node));
      default -> words.text("explain.node." + node.key(), DisplayText.clean(node.subject()));
    };
  }

  private String player(Explanation node) {
    return Objects.requireNonNull(names.get(node.subject()), node.subject());
  }

  /** A part of a change that has an error of its own and would show as 0.00 points. */
  private static boolean isSlightInteraction(Explanation node) {
    return node.children().isEmpty()
        && node.unit() == Explanation.Unit.CHANGE
        && node.standardError() != null
        && Math.abs(node.value()) < SLIGHT;
  }

  private String value(Explanation node) {
    Double error = node.standardError();
    return switch (node.unit()) {
      case SHARE -> words.percent(node.value()) + error(error);
      case CHANGE -> words.text("explain.points", signed(node.value()) + error(error));
      case PERSONS, HOUSEHOLDS -> persons(node.value());
      case MONEY -> words.money(node.value());
      case RATIO -> words.shortest(node.value(), 2);
    };
  }

  private String error(@Nullable Double error) {
    return error == null ? "" : " ± " + words.twoDigits(100 * error);
  }

  private String signed(double change) {
    String text = words.points(change);
    return text.startsWith("-") || change <= 0 ? text : "+" + text;
  }

  private String persons(double number) {
    return words.whole(Math.round(number));
  }

  private void legend() {
    lines.add("");
    for (String key : List.of("order", "tree", "slight", "error", "chance")) {
      lines.addAll(words.lines("explain.legend." + key));
    }
  }
}
