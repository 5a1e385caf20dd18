package io.github.entas.report;

import io.github.entas.Checks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What strategies cost and where they lead, each with its interval; those that nothing beats are
 * joined by a line.
 *
 * @param x how costs read
 * @param y how outcomes read
 * @param xTitle what the horizontal axis shows
 * @param points at least one, up to several hundred
 * @param goal the level to reach
 * @param heights outcomes that there must be room for as well, so that charts compare
 */
record PointsChart(
    Caption caption,
    String xTitle,
    NumberText x,
    NumberText y,
    List<Point> points,
    Optional<Goal> goal,
    List<Double> heights)
    implements Chart {

  /**
   * A strategy.
   *
   * @param low at most {@code y}, {@code high} at least
   * @param onFrontier whether it is joined to the others that nothing beats
   */
  record Point(
      String id,
      String name,
      Style style,
      double x,
      double y,
      double low,
      double high,
      boolean onFrontier) {

    Point {
      new Checks()
          .that(Math.abs(x) <= Ticks.LARGEST, "/x", "be a number within ±1e100", x)
          .that(Math.abs(y) <= Ticks.LARGEST, "/y", "be a number within ±1e100", y)
          .that(low <= y && low >= -Ticks.LARGEST, "/low", "be at most y = " + y, low)
          .that(high >= y && high <= Ticks.LARGEST, "/high", "be at least y = " + y, high)
          .throwIfAny();
    }
  }

  private static final double HEIGHT = 320;
  private static final double MARGIN = 24;
  private static final double ABOVE = 14;

  /** Of more points than this, those without a color keep their interval to the tip. */
  private static final int MANY = 60;

  private static final Stroke FRONTIER = new Stroke(Palette.INK, 1.5, "");

  PointsChart {
    points = List.copyOf(points);
    heights = List.copyOf(heights);
    new Checks().that(!points.isEmpty(), "/points", "hold at least one", "none").throwIfAny();
  }

  @Override
  public Markup draw(String prefix) {
    Drawing drawing = new Drawing();
    double top = caption.draw(drawing);
    Frame highest = frame(top);
    PointLabels labels = new PointLabels(highest);
    List<Point> unnamed = name(labels, highest);
    double down = legend(unnamed).draw(drawing, top) - top + ABOVE;
    Frame frame = frame(top + down);
    frame.draw(drawing);
    goal.ifPresent(set -> goalLine(drawing, frame, set));
    List<Spot> frontier = frontier(frame);
    if (frontier.size() > 1) {
      drawing.path(frontier, FRONTIER, "");
    }
    // Those that matter most come last, on top of the others.
    points.stream()
        .sorted(Comparator.comparing(PointsChart::matters))
        .forEach(point -> mark(drawing, frame, point));
    labels.draw(drawing, down);
    return drawing.svg(prefix, caption, frame.title(drawing, xTitle));
  }

  private Frame frame(double top) {
    double bottom = top + HEIGHT;
    double[] all =
        Stream.of(
                points.stream().flatMap(point -> Stream.of(point.low, point.high)),
                goal.stream().map(Goal::level),
                heights.stream())
            .flatMap(values -> values)
            .mapToDouble(Double::doubleValue)
            .sorted()
            .toArray();
    Axis vertical = Axis.upwards(all[0], all[all.length - 1], bottom, top, y);
    double first = points.stream().mapToDouble(Point::x).min().orElseThrow();
    double last = points.stream().mapToDouble(Point::x).max().orElseThrow();
    double edge = Math.min(Ticks.LARGEST - last, (last - first) * 0.04);
    Axis horizontal =
        Axis.rightwards(
            first >= 0 && first < last / 3 ? 0 : first,
            last + Math.max(0, edge),
            Frame.left(vertical) + 10,
            Drawing.WIDTH - MARGIN,
            x);
    return new Frame(horizontal, vertical);
  }

  private static void goalLine(Drawing drawing, Frame frame, Goal goal) {
    double height = frame.y().at(goal.level());
    drawing.line(frame.left(), height, frame.right(), height, Goal.LINE);
  }

  private List<Spot> frontier(Frame frame) {
    return points.stream()
        .filter(Point::onFrontier)
        .sorted(Comparator.comparingDouble(Point::x).thenComparing(Point::y))
        .map(point -> spot(frame, point))
        .toList();
  }

  private void mark(Drawing drawing, Frame frame, Point point) {
    Spot spot = spot(frame, point);
    Style style = point.style;
    String color = color(point);
    drawing.series(point.id);
    if (hasWhisker(point)) {
      double low = frame.y().at(point.low);
      double high = frame.y().at(point.high);
      Stroke whisker = new Stroke(color, matters(point) ? 1.25 : 0.6, "");
      drawing.line(spot.x(), low, spot.x(), high, whisker);
    }
    drawing.marker(style.marker(), spot.x(), spot.y(), matters(point) ? 5 : 3, color, tip(point));
    drawing.end();
  }

  private String tip(Point point) {
    return Drawing.tip(point.name, x.of(point.x) + ", " + y.of(point.y, point.low, point.high));
  }

  /**
   * Names the goal, the frontier and other prominent points where there is room; the prominent ones
   * that found none are told by a legend.
   */
  private List<Point> name(PointLabels labels, Frame frame) {
    List<Point> inOrder = new ArrayList<>(points.stream().filter(PointsChart::matters).toList());
    inOrder.sort(Comparator.comparing(Point::onFrontier).reversed());
    inOrder.stream()
        .filter(this::hasWhisker)
        .forEach(
            point ->
                labels.blockWhisker(
                    frame.x().at(point.x), frame.y().at(point.low), frame.y().at(point.high)));
    points.forEach(point -> labels.block(spot(frame, point)));
    labels.blockLine(frontier(frame));
    goal.ifPresent(set -> labels.onLine(frame.y().at(set.level()), set.label()));
    return inOrder.stream()
        .filter(point -> !labels.near(named(frame, point)))
        .filter(point -> point.style.prominent())
        .sorted(Comparator.comparingDouble(Point::x))
        .toList()
        .stream()
        .filter(point -> !labels.led(named(frame, point)))
        .toList();
  }

  private static PointLabels.Named named(Frame frame, Point point) {
    return new PointLabels.Named(
        spot(frame, point),
        frame.y().at(point.low),
        frame.y().at(point.high),
        point.name,
        color(point));
  }

  private static Legend legend(List<Point> unnamed) {
    return new Legend(
        unnamed.stream()
            .map(
                point ->
                    new Legend.Entry(point.name, Legend.marker(point.style.marker(), color(point))))
            .toList());
  }

  /** What nothing beats is never gray. */
  private static String color(Point point) {
    return point.onFrontier ? point.style.named().color() : point.style.color();
  }

  private boolean hasWhisker(Point point) {
    return point.style.prominent() || points.size() <= MANY;
  }

  private static boolean matters(Point point) {
    return point.onFrontier || point.style.prominent();
  }

  private static Spot spot(Frame frame, Point point) {
    return new Spot(frame.x().at(point.x), frame.y().at(point.y));
  }
}
