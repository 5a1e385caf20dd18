package io.github.entas.runner;

import static io.github.entas.runner.ScreenWords.ENGLISH;

import io.github.entas.stat.Interval;
import java.util.ArrayList;
import java.util.List;

/**
 * Estimates and their intervals drawn on one axis, a line each, 80 columns wide.
 *
 * <p>Intervals that go on beyond the axis end in an arrow; the axis holds every estimate, means and
 * prediction intervals, and as much to either side again as the longest intervals of studies need.
 */
final class ForestPlot {

  private static final int WIDTH = 80;
  private static final int NARROWEST = 16;
  private static final int LONGEST_LABEL = 20;
  private static final int GAP = 2;

  /** How a line is drawn. */
  enum Mark {
    /** A study: a square. */
    STUDY('■', '─', '├', '┤'),
    /** A mean: a diamond. */
    MEAN('◆', '═', '╞', '╡'),
    /** What a new place may expect. */
    PREDICTION('│', '·', '╎', '╎');

    private final char center;
    private final char line;
    private final char left;
    private final char right;

    Mark(char center, char line, char left, char right) {
      this.center = center;
      this.line = line;
      this.left = left;
      this.right = right;
    }
  }

  private final List<Row> rows = new ArrayList<>();

  /** Adds a line: what it is, where, how far, its weight in words. */
  void add(String label, double estimate, Interval interval, String weight, Mark mark) {
    rows.add(new Row(shortened(DisplayText.clean(label)), estimate, interval, weight, mark, false));
  }

  /** A line between groups of lines; {@code title} stands in it. */
  void rule(String title) {
    rows.add(new Row(title, 0, new Interval(0, 0), "", Mark.STUDY, true));
  }

  /** The plot. */
  List<String> lines() {
    List<Row> drawn = rows.stream().filter(row -> !row.rule()).toList();
    Interval axis = axis(drawn);
    int decimals = decimals(axis.width());
    int labels = 0;
    int numbers = 0;
    int weights = 0;
    for (Row row : drawn) {
      labels = Math.max(labels, DisplayText.width(row.label()));
      numbers = Math.max(numbers, row.numbers(decimals).length());
      weights = Math.max(weights, row.weight().length());
    }
    int width = Math.max(NARROWEST, WIDTH - labels - numbers - weights - 3 * GAP);
    Axis scale = new Axis(axis, width);
    List<String> lines = new ArrayList<>();
    for (Row row : rows) {
      lines.add(
          row.rule()
              ? row.label()
                  + "─".repeat(labels + width + numbers + weights + 3 * GAP - row.label().length())
              : line(
                  DisplayText.left(row.label(), labels),
                  scale.draw(row),
                  DisplayText.right(row.numbers(decimals), numbers),
                  DisplayText.right(row.weight(), weights)));
    }
    lines.add(line(" ".repeat(labels), scale.ticks(decimals), "", ""));
    return lines;
  }

  private static String line(String label, String plot, String numbers, String weight) {
    String gap = " ".repeat(GAP);
    return (label + gap + plot + gap + numbers + gap + weight).stripTrailing();
  }

  private static Interval axis(List<Row> rows) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    double least = low;
    double most = high;
    for (Row row : rows) {
      boolean study = row.mark() == Mark.STUDY;
      low = Math.min(low, study ? row.estimate() : row.interval().low());
      high = Math.max(high, study ? row.estimate() : row.interval().high());
      least = Math.min(least, row.interval().low());
      most = Math.max(most, row.interval().high());
    }
    double more = high - low;
    return new Interval(Math.max(least, low - more), Math.min(most, high + more));
  }

  /** So many that the axis has three digits. */
  private static int decimals(double width) {
    return Math.max(0, 3 - (int) Math.ceil(StrictMath.log10(width)));
  }

  private static String shortened(String label) {
    List<String> lines = DisplayText.wrap(label, LONGEST_LABEL - 1);
    return lines.size() == 1 ? lines.get(0) : lines.get(0) + "…";
  }

  /** One line of the plot. */
  private record Row(
      String label, double estimate, Interval interval, String weight, Mark mark, boolean rule) {

    String numbers(int decimals) {
      return ENGLISH.fixed(estimate, decimals)
          + " ["
          + ENGLISH.fixed(interval.low(), decimals)
          + ", "
          + ENGLISH.fixed(interval.high(), decimals)
          + "]";
    }
  }

  /** Places of numbers among columns. */
  private record Axis(Interval range, int width) {

    int column(double value) {
      double share = (value - range.low()) / range.width();
      return (int) Math.floor(Math.max(0, Math.min(1, share)) * (width - 1) + 0.5);
    }

    String draw(Row row) {
      StringBuilder cells = new StringBuilder(" ".repeat(width));
      if (range.contains(0)) {
        cells.setCharAt(column(0), '┊');
      }
      int low = column(row.interval().low());
      int high = column(row.interval().high());
      for (int i = low; i <= high; i++) {
        cells.setCharAt(i, row.mark().line);
      }
      cells.setCharAt(low, row.interval().low() < range.low() ? '◄' : row.mark().left);
      cells.setCharAt(high, row.interval().high() > range.high() ? '►' : row.mark().right);
      cells.setCharAt(column(row.estimate()), row.mark().center);
      return cells.toString();
    }

    /** The ends of the axis, and 0 where there is room for it. */
    String ticks(int decimals) {
      String low = ENGLISH.fixed(range.low(), decimals);
      String high = ENGLISH.fixed(range.high(), decimals);
      StringBuilder cells =
          new StringBuilder(low + " ".repeat(Math.max(1, width - low.length() - high.length())))
              .append(high);
      int zero = column(0);
      boolean room = zero > low.length() && zero < width - high.length() - 1;
      if (range.contains(0) && room) {
        cells.setCharAt(zero, '0');
      }
      return cells.toString();
    }
  }
}
