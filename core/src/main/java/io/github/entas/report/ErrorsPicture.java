package io.github.entas.report;

import io.github.entas.Checks;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The two kinds of error, explained by a picture: how wide the draws spread, which only better
 * knowledge makes narrower, and how well their mean is known, which more draws make narrower.
 *
 * <p>Each dot is an equal share of the draws (a quantile dot plot: Kay and others 2016, "When (ish)
 * is my bus?").
 *
 * @param number how values read
 * @param fine how the ends of the mean's interval read, which lie close together
 * @param quantiles of the draws at (i + ½) / n, ascending, 10 to 100 of them
 * @param low a twentieth of the draws lie below
 * @param high a twentieth of the draws lie above
 * @param mean of the draws
 * @param standardError of that mean, 0 or more
 */
record ErrorsPicture(
    Caption caption,
    Terms terms,
    NumberText number,
    NumberText fine,
    List<Double> quantiles,
    double low,
    double high,
    double mean,
    double standardError)
    implements Chart {

  /**
   * Words of the picture.
   *
   * @param uncertainty names the interval of the draws
   * @param simulation names the interval of the mean
   */
  record Terms(String uncertainty, String simulation) {}

  /** Half the width of a 95 % interval in standard errors, of the normal distribution. */
  private static final double NORMAL_95 = 1.959963984540054;

  private static final int BINS = 30;
  private static final double EDGE = 30;

  /** Dots outside of the interval. */
  private static final String PALE = "#8cbfe0";

  private static final double BRACKET = 44;

  ErrorsPicture {
    quantiles = List.copyOf(quantiles);
    int count = quantiles.size();
    Checks checks = new Checks();
    checks.that(count >= 10 && count <= 100, "/quantiles", "be 10 to 100", count);
    for (double quantile : quantiles) {
      checks.that(
          Math.abs(quantile) <= Ticks.LARGEST, "/quantiles", "be numbers within ±1e100", quantile);
    }
    checks
        .that(ascend(quantiles), "/quantiles", "ascend", quantiles)
        .that(Math.abs(mean) <= Ticks.LARGEST, "/mean", "be a number within ±1e100", mean)
        .that(Math.abs(low) <= Ticks.LARGEST, "/low", "be a number within ±1e100", low)
        .that(high >= low && high <= Ticks.LARGEST, "/high", "be at least low = " + low, high)
        .that(
            standardError >= 0 && standardError <= Ticks.LARGEST,
            "/standardError",
            "be a number in [0, 1e100]",
            standardError)
        .throwIfAny();
  }

  @Override
  public Markup draw(String prefix) {
    Drawing drawing = new Drawing();
    double top = caption.draw(drawing) + 8;
    Axis x = axis();
    double radius = (x.to() - x.from()) / BINS / 2;
    int[] heights = heights(x);
    double ground = top + 2 * radius * IntStream.of(heights).max().orElseThrow();
    dots(drawing, x, radius, ground);
    Frame frame = new Frame(x, new Axis(0, 1, ground, top, List.of()));
    drawing.line(x.from(), ground, x.to(), ground, Stroke.AXIS);
    frame.draw(drawing);
    double first = ground + 48;
    String spread = number.of(low) + "–" + number.of(high);
    bracket(drawing, x, first, new double[] {low, high}, Palette.BETTER, terms.uncertainty, spread);
    double half = NORMAL_95 * standardError;
    double[] ends = {mean - half, mean + half};
    String interval = fine.of(ends[0]) + "–" + fine.of(ends[1]);
    bracket(drawing, x, first + BRACKET, ends, Palette.WORSE, terms.simulation, interval);
    return drawing.svg(prefix, caption, first + 2 * BRACKET - 8);
  }

  private Axis axis() {
    double half = NORMAL_95 * standardError;
    double min = Math.min(Math.min(quantiles.get(0), low), mean - half);
    double max = Math.max(Math.max(quantiles.get(quantiles.size() - 1), high), mean + half);
    return Axis.rightwards(min, max, EDGE, Drawing.WIDTH - EDGE, number);
  }

  private void dots(Drawing drawing, Axis x, double radius, double ground) {
    int[] filled = new int[BINS];
    for (double quantile : quantiles) {
      int bin = bin(x, quantile);
      double place = x.from() + (2 * bin + 1) * radius;
      double height = ground - (2 * filled[bin] + 1) * radius;
      filled[bin]++;
      drawing.marker(
          Marker.CIRCLE,
          place,
          height,
          radius,
          quantile >= low && quantile <= high ? Palette.BETTER : PALE,
          Drawing.tip(terms.uncertainty, number.of(quantile)));
    }
  }

  private int[] heights(Axis x) {
    int[] heights = new int[BINS];
    quantiles.forEach(quantile -> heights[bin(x, quantile)]++);
    return heights;
  }

  private static int bin(Axis x, double value) {
    double part = (x.at(value) - x.from()) / (x.to() - x.from());
    return Math.max(0, Math.min(BINS - 1, (int) (part * BINS)));
  }

  private void bracket(
      Drawing drawing,
      Axis x,
      double y,
      double[] ends,
      String color,
      String words,
      String interval) {
    double from = x.at(ends[0]);
    double to = x.at(ends[1]);
    Stroke stroke = new Stroke(color, 2, "");
    drawing.line(from, y, to, y, stroke);
    drawing.line(from, y - 5, from, y + 5, stroke);
    drawing.line(to, y - 5, to, y + 5, stroke);
    drawing.touch((from + to) / 2, y, 6, Drawing.tip(words, interval));
    String label = Font.LABEL.fit(words + ": " + interval, Drawing.WIDTH - 2);
    double width = Font.LABEL.width(label);
    double left = Math.max(0, Math.min(Drawing.WIDTH - width, (from + to) / 2 - width / 2));
    drawing.text(left, y + 20, Anchor.START, Font.LABEL.in(color), label);
  }

  private static boolean ascend(List<Double> values) {
    for (int i = 1; i < values.size(); i++) {
      if (!(values.get(i) >= values.get(i - 1))) {
        return false;
      }
    }
    return true;
  }
}
