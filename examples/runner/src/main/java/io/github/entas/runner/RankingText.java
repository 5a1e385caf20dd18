package io.github.entas.runner;

import io.github.entas.analysis.NumberEffect;
import io.github.entas.analysis.OneAtATime;
import io.github.entas.analysis.VariedNumber;
import io.github.entas.engine.Settings;
import io.github.entas.engine.Source;
import java.util.ArrayList;
import java.util.List;

/** Which numbers move the answer most: three lines a number, the largest swing first. */
final class RankingText {

  private static final int MOST_ROWS = 10;

  private static final String INDENT = "    ";

  private static final int VALUES = 20;
  private static final int HEADCOUNTS = 13;
  private static final int SWING = 15;
  private static final int CHANCES = 14;
  private static final int BAR = 8;

  /** What would be shown as 0. */
  private static final double SMALLEST_ERROR = 0.00005;

  private static final String NOISE = "≈ noise";

  private final List<String> lines = new ArrayList<>();
  private final int width;

  private RankingText(int width) {
    this.width = width;
  }

  /**
   * The table, an empty line before it.
   *
   * @param unvaried assumptions that are not varied
   * @param width columns that a line may take
   */
  static List<String> lines(OneAtATime ranking, List<String> unvaried, int width) {
    RankingText text = new RankingText(width);
    text.heading(ranking);
    List<NumberEffect> moving =
        ranking.effects().stream()
            .filter(effect -> effect.swing() != 0 || effect.onTargetSwing() != 0)
            .toList();
    double largest = moving.isEmpty() ? 0 : Math.abs(moving.get(0).swing());
    for (int i = 0; i < Math.min(MOST_ROWS, moving.size()); i++) {
      text.row(i + 1, moving.get(i), largest);
    }
    text.footing(ranking, moving.size(), unvaried);
    return text.lines;
  }

  private void heading(OneAtATime ranking) {
    lines.add("");
    wrapped(
        "What moves the answer: the headcount of \""
            + DisplayText.clean(ranking.strategy().name())
            + "\" in "
            + ranking.scenario().target().year()
            + ", "
            + Numbers.fixed(100 * ranking.base().headcount(), 2)
            + " %, and its chance of the target, "
            + Percent.chance(ranking.base().onTarget())
            + "; one number at a time, all others as they are");
    lines.add("");
    lines.add(columns("Low … high value", "Headcount, %", "Swing, points", "Chance, %", ""));
    lines.add("─".repeat(INDENT.length() + VALUES + HEADCOUNTS + SWING + CHANCES + 2 + BAR));
  }

  private void row(int rank, NumberEffect effect, double largest) {
    VariedNumber number = effect.number();
    cut(DisplayText.left(rank + "", INDENT.length()) + DisplayText.clean(number.pointer()));
    Source source = number.source();
    cut(
        INDENT
            + (source == null
                ? "no source is named"
                : source.status().key() + ": " + DisplayText.clean(source.source())));
    lines.add(
        columns(
            value(number.low()) + " … " + value(number.high()),
            points(effect.low().headcount()) + " → " + points(effect.high().headcount()),
            (effect.swing() > 0 ? "+" : "")
                + points(effect.swing())
                + " ± "
                + error(effect.standardError()),
            chance(effect.low().onTarget()) + " → " + chance(effect.high().onTarget()),
            effect.isTold() ? bar(effect, largest) : NOISE));
  }

  private static String columns(
      String values, String headcounts, String swing, String chances, String bar) {
    return (INDENT
            + DisplayText.left(values, VALUES)
            + DisplayText.right(headcounts, HEADCOUNTS)
            + DisplayText.right(swing, SWING)
            + DisplayText.right(chances, CHANCES)
            + "  "
            + bar)
        .stripTrailing();
  }

  private static String bar(NumberEffect effect, double largest) {
    return "█".repeat((int) Math.max(1, Math.rint(BAR * Math.abs(effect.swing()) / largest)));
  }

  private void footing(OneAtATime ranking, int moving, List<String> unvaried) {
    Settings settings = ranking.scenario().simulation();
    lines.add("");
    if (moving == 0) {
      wrapped("None of " + Numbers.whole(ranking.effects().size()) + " numbers moves it.");
    }
    if (moving > MOST_ROWS) {
      wrapped(
          "… and "
              + (moving - MOST_ROWS)
              + " more that move it less, "
              + (ranking.effects().size() - moving)
              + " that do not; all of them with --json.");
    }
    wrapped(
        "Uncertain numbers: their 0.1 and 0.9 quantile. Constants that are assumptions: × 0.8 and"
            + " × 1.25, kept in their range.");
    wrapped(
        "A quick look: "
            + settings.draws()
            + " draws of "
            + Numbers.whole(settings.households())
            + " households a cohort, seed "
            + settings.seed()
            + ", the same in all runs. "
            + NOISE
            + ": less than two simulation errors (±), not told from noise at "
            + settings.draws()
            + " draws.");
    if (!unvaried.isEmpty()) {
      wrapped(
          "Assumptions that are no number to vary: "
              + unvaried.size()
              + ", among them "
              + DisplayText.clean(unvaried.get(0))
              + ".");
    }
  }

  private void wrapped(String text) {
    lines.addAll(DisplayText.wrap(text, width));
  }

  private void cut(String text) {
    List<String> wrapped = DisplayText.wrap(text.strip(), width - INDENT.length() - 1);
    String indent = text.startsWith(" ") ? INDENT : "";
    String first = text.startsWith(" ") || wrapped.size() > 1 ? wrapped.get(0) : text;
    lines.add((indent + first + (wrapped.size() > 1 ? " …" : "")).stripTrailing());
  }

  private static String value(double value) {
    return Math.abs(value) >= 10_000 ? Money.text(value) : Numbers.significant(value, 3);
  }

  private static String points(double share) {
    return Numbers.fixed(100 * share, 2);
  }

  private static String error(double share) {
    return share > 0 && share < SMALLEST_ERROR ? "<0.01" : points(share);
  }

  private static String chance(double share) {
    return Numbers.fixed(100 * share, 1);
  }
}
