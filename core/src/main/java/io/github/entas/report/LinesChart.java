package io.github.entas.report;

import io.github.entas.Checks;
import java.util.List;
import java.util.stream.Stream;

/**
 * Chances along years or along what a society would pay: one line a strategy, from 0 to 1.
 *
 * @param xTitle what the horizontal axis shows; blank where its labels say it
 * @param x how its values read; {@link NumberText#YEARS} for years
 * @param y how chances read
 * @param series at least one
 */
record LinesChart(Caption caption, String xTitle, NumberText x, NumberText y, List<Series> series)
    implements Chart {

  /**
   * One line.
   *
   * @param id of the series in the page
   * @param points at least one, ascending in x
   */
  record Series(String id, String name, Style style, List<Point> points) {

    Series {
      points = List.copyOf(points);
      new Checks()
          .that(!points.isEmpty(), "/points", "hold at least one", "none")
          .that(ascend(points), "/points", "ascend", points.stream().map(Point::x).toList())
          .throwIfAny();
    }

    private static boolean ascend(List<Point> points) {
      for (int i = 1; i < points.size(); i++) {
        if (!(points.get(i).x > points.get(i - 1).x)) {
          return false;
        }
      }
      return true;
    }

    private Point last() {
      return points.get(points.size() - 1);
    }
  }

  /**
   * A chance with its interval.
   *
   * @param low at most {@code y}; equal to it, as {@code high}, where there is no interval
   */
  record Point(double x, double y, double low, double high) {

    Point {
      new Checks()
          .that(Math.abs(x) <= Ticks.LARGEST, "/x", "be a number within ±1e100", x)
          .share("/y", y)
          .that(low >= 0 && low <= y, "/low", "be in [0, y]", low)
          .that(high >= y && high <= 1, "/high", "be in [y, 1]", high)
          .throwIfAny();
    }

    /** A chance without an interval. */
    Point(double x, double y) {
      this(x, y, y, y);
    }

    private boolean hasInterval() {
      return high > low;
    }
  }

  private static final double HEIGHT = 280;

  /** Chances below a tenth are still drawn against a tenth. */
  private static final double LOWEST_TOP = 0.1;

  /** With more points than this, a line is marked at its end only. */
  private static final int MANY = 16;

  LinesChart {
    series = List.copyOf(series);
    new Checks().that(!series.isEmpty(), "/series", "hold at least one", "none").throwIfAny();
  }

  @Override
  public Markup draw(String prefix) {
    Drawing drawing = new Drawing();
    double top = caption.draw(drawing) + 12;
    List<Series> named = series.stream().filter(line -> line.style.prominent()).toList();
    Frame frame = frame(top, named);
    frame.draw(drawing);
    series.stream().filter(line -> !line.style.prominent()).forEach(l -> thin(drawing, frame, l));
    series.stream().filter(line -> line.style.prominent()).forEach(l -> line(drawing, frame, l));
    new EndLabels(named.stream().map(line -> end(frame, line)).toList())
        .draw(drawing, frame.x().at(lastPlace()) + 4, top, frame.bottom());
    return drawing.svg(prefix, caption, frame.title(drawing, xTitle));
  }

  private Frame frame(double top, List<Series> named) {
    List<String> names = named.stream().map(Series::name).toList();
    double bottom = top + Math.max(HEIGHT, EndLabels.height(names));
    double highest = points().mapToDouble(Point::high).max().orElseThrow();
    Axis vertical = Axis.upwards(0, Math.max(LOWEST_TOP, highest), bottom, top, y);
    double room = EndLabels.room(names) + 4;
    double first = points().mapToDouble(Point::x).min().orElseThrow();
    double last = lastPlace();
    Axis horizontal =
        Axis.rightwards(first, last, Frame.left(vertical) + 6, Drawing.WIDTH - room, x);
    return new Frame(horizontal, vertical);
  }

  private double lastPlace() {
    return points().mapToDouble(Point::x).max().orElseThrow();
  }

  private Stream<Point> points() {
    return series.stream().flatMap(line -> line.points.stream());
  }

  /** A line that stands back: one mark, told by its last value. */
  private void thin(Drawing drawing, Frame frame, Series line) {
    drawing.series(line.id);
    drawing.path(spots(frame, line), line.style.stroke(), tip(line, line.last()));
    drawing.end();
  }

  private void line(Drawing drawing, Frame frame, Series line) {
    drawing.series(line.id);
    drawing.path(spots(frame, line), line.style.stroke(), "");
    Stroke whisker = new Stroke(line.style.color(), 1, "");
    for (Point point : line.points) {
      double place = frame.x().at(point.x);
      if (point.hasInterval()) {
        drawing.line(place, frame.y().at(point.low), place, frame.y().at(point.high), whisker);
      }
      double height = frame.y().at(point.y);
      if (line.points.size() <= MANY || point.equals(line.last())) {
        String color = line.style.color();
        drawing.marker(line.style.marker(), place, height, 4.5, color, tip(line, point));
      } else {
        drawing.touch(place, height, 4.5, tip(line, point));
      }
    }
    drawing.end();
  }

  private static List<Spot> spots(Frame frame, Series line) {
    return line.points.stream()
        .map(point -> new Spot(frame.x().at(point.x), frame.y().at(point.y)))
        .toList();
  }

  private String tip(Series line, Point point) {
    String value = point.hasInterval() ? y.of(point.y, point.low, point.high) : y.of(point.y);
    return Drawing.tip(line.name, x.of(point.x) + ", " + value);
  }

  private static EndLabels.End end(Frame frame, Series line) {
    return new EndLabels.End(frame.y().at(line.last().y), line.name, line.style.color());
  }
}
