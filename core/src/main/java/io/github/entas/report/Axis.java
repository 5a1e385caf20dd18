package io.github.entas.report;

import io.github.entas.Checks;
import java.util.List;

/**
 * Maps values to places along one direction of a drawing, linearly, and names some of them.
 *
 * @param min the value at {@code from}
 * @param max the value at {@code to}, greater than {@code min}
 * @param from place of the smallest value; greater than {@code to} on an axis that runs upwards
 */
record Axis(double min, double max, double from, double to, List<Tick> ticks) {

  /** A named place. */
  record Tick(double value, String label) {}

  /** A span below this share of its values is none: their digits would end. */
  private static final double SMALLEST_SPAN = 1e-9;

  /** How wide an axis gets that shows a single value, as a share of that value. */
  private static final double AROUND_ONE = 0.2;

  /** Lines of a grid stand back: few of them, far apart. */
  private static final double MOST_LINES = 6;

  private static final double SPARSE = 32;
  private static final double GAP = 10;
  private static final double WIDEST_LABEL = 150;

  Axis {
    Checks checks = new Checks();
    checks.that(max > min, "/max", "be greater than min = " + min, max);
    checks.finite("/from", from).finite("/to", to).throwIfAny();
    ticks = List.copyOf(ticks);
  }

  /** An axis that runs upwards and begins and ends at a tick. */
  static Axis upwards(double min, double max, double bottom, double top, NumberText number) {
    double[] span = widened(min, max, number.finest());
    int most = (int) Math.max(1, Math.min(MOST_LINES, (bottom - top) / SPARSE));
    List<Double> values =
        Ticks.dividing(span[1] - span[0], most, number.finest()).around(span[0], span[1]);
    return new Axis(
        values.get(0), values.get(values.size() - 1), bottom, top, named(values, number));
  }

  /** An axis that runs to the right, begins and ends at its data, and whose labels keep apart. */
  static Axis rightwards(double min, double max, double left, double right, NumberText number) {
    double[] span = widened(min, max, number.finest());
    if (min == max) {
      return new Axis(span[0], span[1], left, right, named(List.of(min), number));
    }
    for (int most = Math.max(2, (int) ((right - left) / 50)); most > 1; most--) {
      Axis axis = across(span, left, right, most, number);
      if (axis.labelsKeepApart()) {
        return axis;
      }
    }
    return across(span, left, right, 1, number).withoutCrowded();
  }

  /** The place of a value. */
  double at(double value) {
    return from + (value - min) / (max - min) * (to - from);
  }

  /** The middle of a tick's label, which never leaves the drawing. */
  double labelAt(Tick tick) {
    double half = Font.NOTE.width(tick.label()) / 2 + 1;
    return Math.max(half, Math.min(Drawing.WIDTH - half, at(tick.value())));
  }

  private static Axis across(
      double[] span, double left, double right, int most, NumberText number) {
    List<Double> values =
        Ticks.dividing(span[1] - span[0], most, number.finest()).within(span[0], span[1]);
    return new Axis(span[0], span[1], left, right, named(values, number));
  }

  private static List<Tick> named(List<Double> values, NumberText number) {
    return values.stream()
        .map(value -> new Tick(value, Font.NOTE.fit(number.of(value), WIDEST_LABEL)))
        .toList();
  }

  private static double[] widened(double min, double max, double finest) {
    new Checks()
        .that(Math.abs(min) <= Ticks.LARGEST, "/min", "be a number within ±1e100", min)
        .that(Math.abs(max) <= Ticks.LARGEST, "/max", "be a number within ±1e100", max)
        .that(min <= max, "/min", "be at most max = " + max, min)
        .throwIfAny();
    double size = Math.max(Math.abs(min), Math.abs(max));
    if (max - min > size * SMALLEST_SPAN) {
      return new double[] {min, max};
    }
    double around = finest == 1 ? 1 : Math.max(finest, AROUND_ONE * size);
    return new double[] {min - around, max + around};
  }

  private boolean labelsKeepApart() {
    return withoutCrowded().ticks.size() == ticks.size();
  }

  private Axis withoutCrowded() {
    List<Tick> kept = new java.util.ArrayList<>();
    double end = Double.NEGATIVE_INFINITY;
    for (Tick tick : ticks) {
      double half = Font.NOTE.width(tick.label()) / 2;
      if (labelAt(tick) - half >= end + GAP) {
        kept.add(tick);
        end = labelAt(tick) + half;
      }
    }
    return new Axis(min, max, from, to, kept);
  }
}
