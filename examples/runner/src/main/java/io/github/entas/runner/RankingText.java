package io.github.entas.runner;

import io.github.entas.analysis.NumberEffect;
import io.github.entas.analysis.OneAtATime;
import io.github.entas.analysis.VariedNumber;
import io.github.entas.engine.Settings;
import io.github.entas.engine.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Which numbers move the answer most: three lines a number, the largest swing first. */
final class RankingText {

  private static final int MOST_ROWS = 10;

  private static final String INDENT = "    ";

  /** Widths of values, headcounts, swing and chances where nothing in them is wider. */
  private static final List<Integer> WIDTHS = List.of(20, 13, 15, 14);

  private static final int BAR = 8;

  /** The smallest error with a number of its own; half of it would be shown as 0. */
  private static final double SMALLEST_ERROR = 0.0001;

  /** Where money is easier to read with a scale. */
  private static final double MONEY = 10_000;

  private final List<String> lines = new ArrayList<>();
  private final UnaryOperator<String> place;
  private final int width;
  private final ScreenWords words;

  private RankingText(UnaryOperator<String> place, int width, ScreenWords words) {
    this.place = place;
    this.width = width;
    this.words = words;
  }

  /**
   * The table, an empty line before it.
   *
   * @param unvaried assumptions that are not varied
   * @param place what people call a pointer
   * @param width columns that a line of the table may take
   */
  static List<String> lines(
      OneAtATime ranking,
      List<String> unvaried,
      UnaryOperator<String> place,
      int width,
      ScreenWords words) {
    RankingText text = new RankingText(place, width, words);
    text.heading(ranking);
    List<NumberEffect> moving =
        ranking.effects().stream()
            .filter(effect -> effect.swing() != 0 || effect.onTargetSwing() != 0)
            .toList();
    text.table(moving.subList(0, Math.min(MOST_ROWS, moving.size())));
    text.footing(ranking, moving.size(), unvaried);
    return text.lines;
  }

  private void heading(OneAtATime ranking) {
    lines.add("");
    add(
        "validate.ranking",
        DisplayText.clean(ranking.strategy().name()),
        String.valueOf(ranking.scenario().target().year()),
        words.points(ranking.base().headcount()),
        words.chance(ranking.base().onTarget()));
    lines.add("");
  }

  private void table(List<NumberEffect> effects) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        words.texts(
            "validate.ranking.values",
            "validate.ranking.headcounts",
            "validate.ranking.swing",
            "validate.ranking.chances"));
    effects.forEach(effect -> rows.add(cells(effect)));
    int[] widths = widths(rows);
    int taken = INDENT.length() + IntStream.of(widths).sum() + TextTable.GAP;
    int bar = Math.min(BAR, width - taken);
    lines.add(columns(rows.get(0), widths));
    lines.add("─".repeat(taken + bar));
    double largest = effects.isEmpty() ? 0 : Math.abs(effects.get(0).swing());
    for (int i = 0; i < effects.size(); i++) {
      NumberEffect effect = effects.get(i);
      number(i + 1, effect.number());
      lines.add(
          columns(rows.get(i + 1), widths)
              + " ".repeat(TextTable.GAP)
              + (effect.isTold()
                  ? bar(bar * Math.abs(effect.swing()) / largest)
                  : words.text("validate.ranking.noise")));
    }
  }

  private static int[] widths(List<List<String>> rows) {
    int[] widths = WIDTHS.stream().mapToInt(Integer::intValue).toArray();
    for (List<String> row : rows) {
      for (int c = 0; c < widths.length; c++) {
        int gap = c == 0 ? 0 : 1;
        widths[c] = Math.max(widths[c], gap + DisplayText.width(row.get(c)));
      }
    }
    return widths;
  }

  private static String columns(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder(INDENT + DisplayText.left(row.get(0), widths[0]));
    for (int c = 1; c < widths.length; c++) {
      line.append(DisplayText.right(row.get(c), widths[c]));
    }
    return line.toString();
  }

  private static String bar(double length) {
    return "█".repeat((int) Math.max(1, Math.rint(length)));
  }

  /** Where the number is, and what it rests on. */
  private void number(int rank, VariedNumber number) {
    cut(
        DisplayText.left(rank + "", INDENT.length())
            + DisplayText.clean(place.apply(number.pointer())));
    Source source = number.source();
    cut(
        INDENT
            + (source == null
                ? words.text("validate.ranking.unsourced")
                : words.text(
                    "validate.ranking.source." + source.status(),
                    DisplayText.clean(source.source()))));
  }

  private List<String> cells(NumberEffect effect) {
    return List.of(
        value(effect.number().low()) + " … " + value(effect.number().high()),
        words.points(effect.low().headcount()) + " → " + words.points(effect.high().headcount()),
        (effect.swing() > 0 ? "+" : "")
            + words.points(effect.swing())
            + " ± "
            + error(effect.standardError()),
        chance(effect.low().onTarget()) + " → " + chance(effect.high().onTarget()));
  }

  private void footing(OneAtATime ranking, int moving, List<String> unvaried) {
    Settings settings = ranking.scenario().simulation();
    int effects = ranking.effects().size();
    lines.add("");
    if (moving == 0) {
      add("validate.ranking.none", words.whole(effects));
    }
    if (moving > MOST_ROWS) {
      lines.addAll(
          DisplayText.wrap(
              words.counted(
                  "validate.ranking.more", moving - MOST_ROWS, words.whole(effects - moving)),
              PlannerTable.WIDTH));
    }
    add("validate.ranking.varied");
    add(
        "validate.ranking.quick",
        words.whole(settings.draws()),
        words.whole(settings.households()),
        String.valueOf(settings.seed()),
        words.text("validate.ranking.noise"));
    if (!unvaried.isEmpty()) {
      add(
          "validate.ranking.unvaried",
          words.whole(unvaried.size()),
          DisplayText.clean(place.apply(unvaried.get(0))));
    }
  }

  private void add(String key, String... values) {
    lines.addAll(words.lines(key, values));
  }

  private void cut(String text) {
    List<String> wrapped = DisplayText.wrap(text.strip(), width - INDENT.length() - 1);
    String indent = text.startsWith(" ") ? INDENT : "";
    String first = text.startsWith(" ") || wrapped.size() > 1 ? wrapped.get(0) : text;
    lines.add((indent + first + (wrapped.size() > 1 ? " …" : "")).stripTrailing());
  }

  private String value(double value) {
    return Math.abs(value) >= MONEY ? words.money(value) : words.significant(value, 3);
  }

  private String error(double share) {
    return share > 0 && share < SMALLEST_ERROR / 2
        ? "<" + words.points(SMALLEST_ERROR)
        : words.points(share);
  }

  private String chance(double share) {
    return words.fixed(100 * share, 1);
  }
}
