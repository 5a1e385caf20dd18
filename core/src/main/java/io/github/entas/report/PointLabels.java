package io.github.entas.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Names of points where they cover no other name, no marker, whisker or line: beside the point, or
 * farther away, where a line leads to from an end of the point's whisker.
 */
final class PointLabels {

  /**
   * A point to be named.
   *
   * @param low where its whisker ends below
   * @param high where it ends above
   */
  record Named(Spot spot, double low, double high, String text, String color) {}

  private record Box(double left, double top, double right, double bottom) {

    static Box around(double x, double y, double half) {
      return new Box(x - half, y - half, x + half, y + half);
    }

    boolean meets(Box other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
  }

  /** A name in its place, and the line that leads there, of two spots or none. */
  private record Placed(Box box, String text, List<String> lines, String color, List<Spot> leader) {

    double width() {
      return box.right - box.left;
    }
  }

  private static final Font FONT = Font.LABEL;
  private static final double WIDEST = 190;
  private static final int MOST_LINES = 3;
  private static final double NEAR = 8;
  private static final double MARKER = 5;

  /** Rows above and below the point that are tried, nearest first. */
  private static final double[] ROWS = {0, -1, 1, -2, 2};

  private static final int FARTHEST_ROW = 8;
  private static final int FARTHEST_ASIDE = 8;
  private static final double ASIDE = 16;

  /** Rows and steps aside of a name that a line leads to, nearest first. */
  private static final List<Spot> FAR =
      IntStream.rangeClosed(1, FARTHEST_ROW)
          .boxed()
          .flatMap(
              row ->
                  IntStream.rangeClosed(-FARTHEST_ASIDE, FARTHEST_ASIDE)
                      .mapToObj(aside -> new Spot(ASIDE * aside, 0.6 * FONT.line() * row)))
          .sorted(Comparator.comparingDouble(far -> far.x() * far.x() + far.y() * far.y()))
          .toList();

  private final Frame frame;
  private final List<Box> taken = new ArrayList<>();
  private final List<Placed> placed = new ArrayList<>();

  PointLabels(Frame frame) {
    this.frame = frame;
  }

  /** Keeps a marker free of names. */
  void block(Spot spot) {
    taken.add(Box.around(spot.x(), spot.y(), MARKER));
  }

  /** Keeps a whisker free of names. */
  void blockWhisker(double x, double low, double high) {
    taken.add(new Box(x - 1, high, x + 1, low));
  }

  /** Keeps a line free of names. */
  void blockLine(List<Spot> spots) {
    taken.addAll(along(spots));
  }

  /**
   * Names a horizontal line, above or below it and as far to the right as there is room, and keeps
   * the line free of other names.
   */
  void onLine(double height, String text) {
    List<String> shown = List.of(FONT.fit(text, frame.right() - frame.left()));
    double last = frame.right() - width(shown);
    List<Box> places =
        DoubleStream.iterate(last, left -> left >= frame.left(), left -> left - ASIDE)
            .boxed()
            .flatMap(
                left -> Stream.of(box(left, height - 10, shown), box(left, height + 10, shown)))
            .toList();
    Box above = box(last, height - 12 < frame.top() ? height + 10 : height - 10, shown);
    Box box = places.stream().filter(this::isFree).findFirst().orElse(above);
    place(box, text, shown, Palette.INK, List.of());
    taken.add(new Box(frame.left(), height - 1, frame.right(), height + 1));
  }

  /** Names a point beside it; tells whether there was room. */
  boolean near(Named point) {
    List<String> lines = lines(point);
    double width = width(lines);
    for (double row : ROWS) {
      double middle = point.spot.y() + row * 0.6 * FONT.line();
      for (double left : new double[] {point.spot.x() + NEAR, point.spot.x() - NEAR - width}) {
        Box box = box(left, middle, lines);
        if (isFree(box)) {
          place(box, point.text, lines, point.color, List.of());
          return true;
        }
      }
    }
    return false;
  }

  /** Names a point farther away, with a line that leads there; tells whether there was room. */
  boolean led(Named point) {
    List<String> lines = lines(point);
    double width = width(lines);
    double half = (lines.size() - 1) * FONT.line() / 2;
    for (Spot far : FAR) {
      for (int side : new int[] {-1, 1}) {
        double edge = point.spot.y() + side * MARKER;
        double outermost = side < 0 ? Math.min(point.high, edge) : Math.max(point.low, edge);
        Spot end = new Spot(point.spot.x(), outermost + 2 * side);
        double middle = end.y() + side * (far.y() + half + NEAR);
        Box box = box(end.x() + far.x() - width / 2, middle, lines);
        double x = Math.max(box.left, Math.min(box.right, end.x()));
        List<Spot> leader = List.of(end, new Spot(x, side < 0 ? box.bottom : box.top));
        if (isFree(box) && along(leader).stream().noneMatch(this::meetsTaken)) {
          blockLine(leader);
          place(box, point.text, lines, point.color, leader);
          return true;
        }
      }
    }
    return false;
  }

  /** Draws the names, moved down so far. */
  void draw(Drawing drawing, double down) {
    for (Placed label : placed) {
      if (!label.leader.isEmpty()) {
        Spot from = label.leader.get(0);
        Spot to = label.leader.get(1);
        Stroke stroke = new Stroke(label.color, 0.75, "");
        drawing.line(from.x(), from.y() + down, to.x(), to.y() + down, stroke);
      }
      double last = label.box.bottom - Font.DESCENT * FONT.size() + down;
      double first = last - (label.lines.size() - 1) * FONT.line();
      Font font = FONT.in(label.color);
      boolean centered = !label.leader.isEmpty();
      double x = centered ? label.box.left + label.width() / 2 : label.box.left;
      Anchor anchor = centered ? Anchor.MIDDLE : Anchor.START;
      drawing.lines(x, first, anchor, font, label.text, label.lines);
    }
  }

  private void place(Box box, String text, List<String> lines, String color, List<Spot> leader) {
    taken.add(box);
    placed.add(new Placed(box, text, lines, color, leader));
  }

  private static List<String> lines(Named point) {
    return FONT.wrap(point.text, WIDEST, MOST_LINES);
  }

  private static double width(List<String> lines) {
    return lines.stream().mapToDouble(FONT::width).max().orElse(0);
  }

  private static Box box(double left, double middle, List<String> lines) {
    double half = (FONT.size() + (lines.size() - 1) * FONT.line()) / 2;
    return new Box(left, middle - half, left + width(lines), middle + half);
  }

  /** Small boxes along a line. */
  private static List<Box> along(List<Spot> spots) {
    return IntStream.range(1, spots.size())
        .boxed()
        .flatMap(i -> along(spots.get(i - 1), spots.get(i)))
        .toList();
  }

  private static Stream<Box> along(Spot a, Spot b) {
    double length = Math.max(Math.abs(b.x() - a.x()), Math.abs(b.y() - a.y()));
    int steps = 1 + (int) (length / 4);
    return IntStream.rangeClosed(0, steps)
        .mapToObj(
            k ->
                Box.around(
                    a.x() + k * (b.x() - a.x()) / steps, a.y() + k * (b.y() - a.y()) / steps, 2));
  }

  private boolean isFree(Box box) {
    return box.left >= frame.left()
        && box.right <= frame.right()
        && box.top >= frame.top()
        && box.bottom <= frame.bottom()
        && !meetsTaken(box);
  }

  private boolean meetsTaken(Box box) {
    for (Box other : taken) {
      if (box.meets(other)) {
        return true;
      }
    }
    return false;
  }
}
