package io.github.entas.report;

import java.util.Comparator;
import java.util.List;

/** Names beside the right ends of lines, moved apart where they would overlap. */
record EndLabels(List<End> ends) {

  /**
   * The end of a line.
   *
   * @param y where the line ends
   */
  record End(double y, String text, String color) {

    private List<String> lines() {
      return EndLabels.lines(text);
    }
  }

  private static final Font FONT = Font.LABEL;
  private static final double WIDEST = 190;
  private static final double INDENT = 14;
  private static final double LINE = FONT.line();
  private static final int MOST_LINES = 3;

  /** Where letters stand so that their middle is at a height. */
  private static final double TO_BASE = 0.35 * FONT.size();

  EndLabels {
    ends = ends.stream().sorted(Comparator.comparingDouble(End::y)).toList();
  }

  /** The room that names take, the widest of them broken into lines. */
  static double room(List<String> texts) {
    double widest = texts.stream().mapToDouble(FONT::width).max().orElse(0);
    return INDENT + Math.min(WIDEST, Math.ceil(widest));
  }

  /** The height that names take, one below the other. */
  static double height(List<String> texts) {
    return texts.stream().mapToDouble(text -> lines(text).size() * LINE).sum();
  }

  private static List<String> lines(String text) {
    return FONT.wrap(text, WIDEST, MOST_LINES);
  }

  /** Draws the names, from {@code x} on, each led to by a line where it had to move. */
  void draw(Drawing drawing, double x, double top, double bottom) {
    List<Double> heights = ends.stream().map(end -> end.lines().size() * LINE).toList();
    List<Double> wanted = ends.stream().map(End::y).toList();
    double half = LINE / 2;
    List<Double> places = Spread.apart(wanted, heights, top - half, bottom + half);
    for (int i = 0; i < ends.size(); i++) {
      End end = ends.get(i);
      double y = places.get(i);
      if (Math.abs(y - end.y) > 2) {
        drawing.line(x + 3, end.y, x + INDENT - 2, y, new Stroke(end.color, 0.75, ""));
      }
      List<String> lines = end.lines();
      double first = y + TO_BASE - (lines.size() - 1) * LINE / 2;
      drawing.lines(x + INDENT, first, Anchor.START, FONT.in(end.color), end.text, lines);
    }
  }
}
