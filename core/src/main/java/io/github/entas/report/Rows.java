package io.github.entas.report;

import java.util.List;

/**
 * Named rows from top to bottom: names on the left, a plot in the middle, numbers on the right.
 *
 * @param top of the first row
 * @param left where the plot begins
 * @param right where the plot ends
 */
record Rows(double top, double height, double left, double right) {

  private static final double WIDEST_NAME = 210;
  private static final int MOST_LINES = 2;
  private static final double GAP = 12;
  private static final double TO_BASE = 0.35 * Font.LABEL.size();

  /**
   * Rows whose columns fit the names and the numbers; they are higher where a name takes two lines.
   */
  static Rows fitting(double top, double height, List<String> names, List<String> numbers) {
    double left = Math.min(WIDEST_NAME, widest(names)) + GAP;
    double right = Drawing.WIDTH - Math.min(WIDEST_NAME, widest(numbers)) - GAP;
    double highest = widest(names) > WIDEST_NAME ? MOST_LINES * Font.LABEL.line() + 4 : 0;
    return new Rows(top, Math.max(height, highest), Math.ceil(left), Math.floor(right));
  }

  double middle(int row) {
    return top + (row + 0.5) * height;
  }

  double bottom(int rows) {
    return top + rows * height;
  }

  void name(Drawing drawing, int row, Font font, String name) {
    List<String> lines = font.wrap(name, left - GAP + 0.5, MOST_LINES);
    double first = middle(row) + TO_BASE - (lines.size() - 1) * font.line() / 2;
    drawing.lines(0, first, Anchor.START, font, name, lines);
  }

  /** Writes the number of a row, from where the plot ends. */
  void number(Drawing drawing, int row, Font font, String number) {
    double room = Drawing.WIDTH - right - GAP + 0.5;
    drawing.name(right + GAP, middle(row) + TO_BASE, Anchor.START, font, number, room);
  }

  private static double widest(List<String> texts) {
    return texts.stream().mapToDouble(Font.STRONG::width).max().orElse(0);
  }
}
