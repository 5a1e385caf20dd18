package io.github.entas.report;

import io.github.entas.Checks;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * How contributions lead from one value to another: one arrow a contribution, to the left where it
 * takes and to the right where it adds, each beginning where the one above it ends.
 *
 * @param start name of the value that all begins with
 * @param base that value
 * @param steps contributions in order; may be empty
 * @param end name of the value that all ends with, which is the base and the contributions together
 * @param value how values read
 * @param change how contributions read, with their sign
 * @param lessIsBetter whether an arrow to the left is good news
 */
record WaterfallChart(
    Caption caption,
    String start,
    double base,
    List<Step> steps,
    String end,
    NumberText value,
    NumberText change,
    boolean lessIsBetter)
    implements Chart {

  /**
   * A contribution.
   *
   * @param low lower end of its interval, at most {@code delta}
   * @param high upper end, at least {@code delta}
   */
  record Step(String id, String name, double delta, double low, double high) {

    Step {
      new Checks()
          .that(Math.abs(delta) <= Ticks.LARGEST, "/delta", "be a number within ±1e100", delta)
          .that(low <= delta && low >= -Ticks.LARGEST, "/low", "be at most delta = " + delta, low)
          .that(
              high >= delta && high <= Ticks.LARGEST, "/high", "be at least delta = " + delta, high)
          .throwIfAny();
    }
  }

  private static final double ROW = 30;
  private static final double HALF = 9;
  private static final double HEAD = 7;
  private static final Stroke JOINT = new Stroke(Palette.RULE, 1, "");
  private static final Stroke WHISKER = new Stroke(Palette.INK, 1.25, "");

  WaterfallChart {
    steps = List.copyOf(steps);
    new Checks()
        .that(Math.abs(base) <= Ticks.LARGEST, "/base", "be a number within ±1e100", base)
        .throwIfAny();
  }

  /** The value after all contributions. */
  double total() {
    double total = base;
    for (Step step : steps) {
      total += step.delta;
    }
    return total;
  }

  @Override
  public Markup draw(String prefix) {
    Drawing drawing = new Drawing();
    Rows rows = rows(caption.draw(drawing) + 10);
    int last = steps.size() + 1;
    Axis axis = axis(rows);
    Frame frame = new Frame(axis, new Axis(0, 1, rows.bottom(last + 1), rows.top(), List.of()));
    for (Axis.Tick tick : axis.ticks()) {
      double place = axis.at(tick.value());
      drawing.line(place, rows.top(), place, frame.bottom(), Stroke.GRID);
    }
    drawing.line(rows.left(), frame.bottom(), rows.right(), frame.bottom(), Stroke.AXIS);
    frame.draw(drawing);
    whole(drawing, rows, 0, axis.at(base), start, value.of(base));
    double before = base;
    for (int i = 0; i < steps.size(); i++) {
      contribution(drawing, rows, axis, i + 1, before);
      before += steps.get(i).delta;
    }
    whole(drawing, rows, last, axis.at(total()), end, value.of(total()));
    return drawing.svg(prefix, caption, frame.title(drawing, ""));
  }

  private Rows rows(double top) {
    List<String> names =
        Stream.concat(Stream.of(start, end), steps.stream().map(Step::name)).toList();
    List<String> numbers =
        Stream.concat(
                Stream.of(value.of(base), value.of(total())),
                steps.stream().map(step -> change.of(step.delta)))
            .toList();
    return Rows.fitting(top, ROW, names, numbers);
  }

  private Axis axis(Rows rows) {
    List<Double> ends = new ArrayList<>(List.of(base));
    double before = base;
    for (Step step : steps) {
      ends.add(before + step.low);
      ends.add(before + step.high);
      before += step.delta;
      ends.add(before);
    }
    double min = stream(ends).min().orElseThrow();
    double max = stream(ends).max().orElseThrow();
    double edge = (max - min) * 0.04;
    return Axis.rightwards(min - edge, max + edge, rows.left(), rows.right(), value);
  }

  /** A value that is no contribution: a diamond, as a bar would begin at a cut axis. */
  private void whole(
      Drawing drawing, Rows rows, int row, double place, String name, String number) {
    double middle = rows.middle(row);
    double to = row == 0 ? middle + rows.height() - HALF : middle - rows.height() + HALF;
    drawing.line(place, middle, place, to, JOINT);
    drawing.marker(Marker.DIAMOND, place, middle, 6, Palette.INK, Drawing.tip(name, number));
    rows.name(drawing, row, Font.STRONG, name);
    rows.number(drawing, row, Font.STRONG, number);
  }

  private void contribution(Drawing drawing, Rows rows, Axis axis, int row, double before) {
    Step step = steps.get(row - 1);
    double from = axis.at(before);
    double to = axis.at(before + step.delta);
    double middle = rows.middle(row);
    String color = step.delta < 0 == lessIsBetter ? Palette.BETTER : Palette.WORSE;
    String tip = Drawing.tip(step.name, change.of(step.delta, step.low, step.high));
    drawing.series(step.id);
    drawing.area(arrow(from, to, middle), color, 1, tip);
    if (step.high > step.low) {
      double low = axis.at(before + step.low);
      double high = axis.at(before + step.high);
      double y = middle + HALF + 3;
      drawing.line(low, y, high, y, WHISKER);
      drawing.line(low, y - 2, low, y + 2, WHISKER);
      drawing.line(high, y - 2, high, y + 2, WHISKER);
    }
    if (row < steps.size()) {
      drawing.line(to, middle + HALF, to, middle + rows.height() - HALF, JOINT);
    }
    rows.name(drawing, row, Font.LABEL, step.name);
    rows.number(drawing, row, Font.LABEL.in(color), change.of(step.delta));
    drawing.end();
  }

  private static List<Spot> arrow(double from, double to, double middle) {
    double neck = to > from ? Math.max(from, to - HEAD) : Math.min(from, to + HEAD);
    return List.of(
        new Spot(from, middle - HALF),
        new Spot(neck, middle - HALF),
        new Spot(to, middle),
        new Spot(neck, middle + HALF),
        new Spot(from, middle + HALF));
  }

  private static DoubleStream stream(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue);
  }
}
