package io.github.entas.report;

import io.github.entas.Checks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * What a strategy makes of the years to come, with its uncertainty, against what comes without it.
 *
 * @param number how values read
 * @param chosen the strategy
 * @param reference what it is compared to
 * @param history what was measured so far; may be empty
 * @param goal level and year that the city has set itself
 */
record FanChart(
    Caption caption,
    Terms terms,
    NumberText number,
    Fan chosen,
    Optional<Fan> reference,
    List<Observation> history,
    Optional<Goal> goal)
    implements Chart {

  /**
   * Words of the legend.
   *
   * @param inner the band that holds half of the draws
   * @param outer the band that holds nine in ten
   * @param history the measured points
   */
  record Terms(String inner, String outer, String history) {}

  /** A measured value. */
  record Observation(int year, double value) {

    Observation {
      new Checks()
          .that(Math.abs(value) <= Ticks.LARGEST, "/value", "be a number within ±1e100", value)
          .throwIfAny();
    }
  }

  private static final double HEIGHT = 270;
  private static final double INNER = 0.3;
  private static final double OUTER = 0.15;
  private static final Style CHOSEN = Palette.style(0);
  private static final Style REFERENCE = Palette.reference();
  private static final Stroke OUTLINE = new Stroke(Palette.RULE, 1, "2 3");

  FanChart {
    history = List.copyOf(history);
  }

  @Override
  public Markup draw(String prefix) {
    Drawing drawing = new Drawing();
    double top = legend().draw(drawing, caption.draw(drawing)) + 22;
    Frame frame = frame(top);
    frame.draw(drawing);
    goal.ifPresent(set -> goalLines(drawing, frame, set));
    reference.ifPresent(fan -> referenceMarks(drawing, frame, fan));
    chosenMarks(drawing, frame);
    historyMarks(drawing, frame);
    ends(frame).draw(drawing, frame.right(), top + 4, frame.bottom());
    return drawing.svg(prefix, caption, frame.title(drawing, ""));
  }

  private Legend legend() {
    List<Legend.Entry> entries = new ArrayList<>();
    entries.add(new Legend.Entry(terms.inner, Legend.area(CHOSEN.color(), INNER + OUTER)));
    entries.add(new Legend.Entry(terms.outer, Legend.area(CHOSEN.color(), OUTER)));
    if (!history.isEmpty()) {
      entries.add(new Legend.Entry(terms.history, Legend.marker(Marker.CIRCLE, Palette.INK)));
    }
    return new Legend(entries);
  }

  private Frame frame(double top) {
    double bottom = top + HEIGHT;
    Axis y = Axis.upwards(lowest(), values().max().orElseThrow(), bottom, top, number);
    List<String> names = new ArrayList<>(List.of(chosen.name()));
    reference.map(Fan::name).ifPresent(names::add);
    goal.map(Goal::label).ifPresent(names::add);
    int[] years = years().sorted().toArray();
    double right = Drawing.WIDTH - EndLabels.room(names);
    Axis x =
        Axis.rightwards(
            years[0], years[years.length - 1], Frame.left(y) + 6, right, NumberText.YEARS);
    return new Frame(x, y);
  }

  /** Values that come near zero, seen from their size, are shown from zero on. */
  private double lowest() {
    double min = values().min().orElseThrow();
    return min >= 0 && min < values().max().orElseThrow() / 2 ? 0 : min;
  }

  private DoubleStream values() {
    DoubleStream fans =
        DoubleStream.concat(chosen.values(), reference.stream().flatMapToDouble(Fan::values));
    DoubleStream marks =
        DoubleStream.concat(
            history.stream().mapToDouble(Observation::value),
            goal.stream().mapToDouble(Goal::level));
    return DoubleStream.concat(fans, marks);
  }

  private IntStream years() {
    List<Fan> fans = new ArrayList<>(List.of(chosen));
    reference.ifPresent(fans::add);
    IntStream simulated =
        fans.stream().flatMapToInt(fan -> fan.years().stream().mapToInt(Fan.Year::year));
    IntStream others =
        IntStream.concat(
            history.stream().mapToInt(Observation::year), goal.stream().mapToInt(Goal::year));
    return IntStream.concat(simulated, others);
  }

  private static void goalLines(Drawing drawing, Frame frame, Goal goal) {
    double height = frame.y().at(goal.level());
    double place = frame.x().at(goal.year());
    drawing.line(frame.left(), height, frame.right(), height, Goal.LINE);
    drawing.line(place, frame.top(), place, frame.bottom(), Goal.LINE);
    String year = Integer.toString(goal.year());
    drawing.text(place, frame.top() - 9, Anchor.MIDDLE, Font.STRONG, year);
    drawing.marker(
        Marker.DIAMOND, place, height, 5, Palette.INK, goal.year() + ": " + goal.label());
  }

  private void referenceMarks(Drawing drawing, Frame frame, Fan fan) {
    FanMarks marks = new FanMarks(fan, frame.x(), frame.y());
    drawing.series(fan.id());
    marks.line(drawing, Fan.Year::low5, OUTLINE);
    marks.line(drawing, Fan.Year::high95, OUTLINE);
    marks.line(drawing, Fan.Year::middle, REFERENCE.stroke());
    marks.points(drawing, REFERENCE, 2.5, number);
    drawing.end();
  }

  private void chosenMarks(Drawing drawing, Frame frame) {
    FanMarks marks = new FanMarks(chosen, frame.x(), frame.y());
    drawing.series(chosen.id());
    marks.band(drawing, Fan.Year::low5, Fan.Year::high95, CHOSEN.color(), OUTER);
    marks.band(drawing, Fan.Year::low25, Fan.Year::high75, CHOSEN.color(), INNER);
    marks.line(drawing, Fan.Year::middle, CHOSEN.stroke());
    marks.points(drawing, CHOSEN, 4, number);
    drawing.end();
  }

  private void historyMarks(Drawing drawing, Frame frame) {
    for (Observation point : history) {
      drawing.marker(
          Marker.CIRCLE,
          frame.x().at(point.year),
          frame.y().at(point.value),
          4.5,
          Palette.INK,
          Drawing.tip(terms.history + " " + point.year, number.of(point.value)));
    }
  }

  private EndLabels ends(Frame frame) {
    List<EndLabels.End> ends = new ArrayList<>();
    ends.add(end(frame, chosen, CHOSEN.color()));
    reference.ifPresent(fan -> ends.add(end(frame, fan, REFERENCE.color())));
    goal.ifPresent(
        set -> ends.add(new EndLabels.End(frame.y().at(set.level()), set.label(), Palette.INK)));
    return new EndLabels(ends);
  }

  private static EndLabels.End end(Frame frame, Fan fan, String color) {
    return new EndLabels.End(frame.y().at(fan.last().middle()), fan.name(), color);
  }
}
