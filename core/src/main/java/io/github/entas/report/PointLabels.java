package io.github.entas.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Names beside points, each at the first of ten places where it covers no other name, no marker,
 * whisker or line; a name that finds no place is left to the point's tip.
 */
final class PointLabels {

  private record Box(double left, double top, double right, double bottom) {

    boolean meets(Box other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
  }

  private record Placed(Box box, String text, String shown, String color) {}

  private static final Font FONT = Font.LABEL;
  private static final double WIDEST = 170;
  private static final double NEAR = 8;

  /** Rows above and below the point that are tried, nearest first. */
  private static final double[] ROWS = {0, -1, 1, -2, 2};

  private final Frame frame;
  private final List<Box> taken = new ArrayList<>();
  private final List<Placed> placed = new ArrayList<>();

  PointLabels(Frame frame) {
    this.frame = frame;
  }

  /** Keeps a marker free of names. */
  void block(Spot spot) {
    taken.add(new Box(spot.x() - 5, spot.y() - 5, spot.x() + 5, spot.y() + 5));
  }

  /** Keeps a whisker free of names. */
  void blockWhisker(double x, double low, double high) {
    taken.add(new Box(x - 1, high, x + 1, low));
  }

  /** Keeps a line free of names, by small boxes along it. */
  void blockLine(List<Spot> spots) {
    for (int i = 1; i < spots.size(); i++) {
      Spot a = spots.get(i - 1);
      Spot b = spots.get(i);
      double length = Math.max(Math.abs(b.x() - a.x()), Math.abs(b.y() - a.y()));
      int steps = 1 + (int) (length / 4);
      for (int k = 0; k <= steps; k++) {
        double x = a.x() + k * (b.x() - a.x()) / steps;
        double y = a.y() + k * (b.y() - a.y()) / steps;
        taken.add(new Box(x - 2, y - 2, x + 2, y + 2));
      }
    }
  }

  /** Names a horizontal line, at its right end and above it, or below where it is the highest. */
  void onLine(double height, String text) {
    String shown = FONT.fit(text, frame.right() - frame.left());
    double left = frame.right() - FONT.width(shown);
    double middle = height - 12 < frame.top() ? height + 10 : height - 10;
    place(box(left, middle, shown), text, shown, Palette.INK);
  }

  /** Names a point where there is room. */
  void add(Spot spot, String text, String color) {
    String shown = FONT.fit(text, WIDEST);
    double width = FONT.width(shown);
    for (double row : ROWS) {
      double middle = spot.y() + row * 0.6 * FONT.line();
      for (double left : new double[] {spot.x() + NEAR, spot.x() - NEAR - width}) {
        Box box = box(left, middle, shown);
        if (isInside(box) && taken.stream().noneMatch(box::meets)) {
          place(box, text, shown, color);
          return;
        }
      }
    }
  }

  void draw(Drawing drawing) {
    for (Placed label : placed) {
      double base = label.box.bottom - Font.DESCENT * FONT.size();
      double room = label.box.right - label.box.left + 0.01;
      Font font = FONT.in(label.color);
      drawing.name(label.box.left, base, Anchor.START, font, label.text, room);
    }
  }

  private void place(Box box, String text, String shown, String color) {
    taken.add(box);
    placed.add(new Placed(box, text, shown, color));
  }

  private static Box box(double left, double middle, String shown) {
    double half = FONT.size() / 2;
    return new Box(left, middle - half, left + FONT.width(shown), middle + half);
  }

  private boolean isInside(Box box) {
    return box.left >= frame.left()
        && box.right <= frame.right()
        && box.top >= frame.top()
        && box.bottom <= frame.bottom();
  }
}
