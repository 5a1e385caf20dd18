package io.github.entas.report;

import io.github.entas.Checks;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * The same small picture for every part of the population, on one scale: what a strategy makes of
 * the years to come, against what comes without it.
 *
 * @param number how values read
 * @param terms names of strategy, its band and the reference, in this order
 * @param panels at least one; they fill rows of three
 */
record SmallMultiples(Caption caption, NumberText number, Terms terms, List<Panel> panels)
    implements Chart {

  /** Words of the legend. */
  record Terms(String chosen, String band, String reference) {}

  /** A part of the population. */
  record Panel(String title, Fan chosen, Optional<Fan> reference) {

    private Stream<Fan> fans() {
      return Stream.concat(Stream.of(chosen), reference.stream());
    }
  }

  private static final int COLUMNS = 3;
  private static final double GAP = 22;
  private static final double WIDTH = (Drawing.WIDTH - (COLUMNS - 1) * GAP) / COLUMNS;
  private static final double HEIGHT = 110;
  private static final double TITLE = 32;
  private static final double BELOW = 40;
  private static final Style CHOSEN = Palette.style(0);
  private static final Style REFERENCE = Palette.reference();
  private static final double BAND = 0.2;

  SmallMultiples {
    panels = List.copyOf(panels);
    new Checks().that(!panels.isEmpty(), "/panels", "hold at least one", "none").throwIfAny();
  }

  @Override
  public Markup draw(String prefix) {
    Drawing drawing = new Drawing();
    double top = legend().draw(drawing, caption.draw(drawing)) + 8;
    double[] values = fans().flatMapToDouble(Fan::values).sorted().toArray();
    double least = values[0] >= 0 ? 0 : values[0];
    int rows = (panels.size() + COLUMNS - 1) / COLUMNS;
    int lines = panels.stream().mapToInt(panel -> titles(panel).size()).max().orElseThrow();
    double title = TITLE + (lines - 1) * Font.STRONG.line();
    for (int i = 0; i < panels.size(); i++) {
      int row = i / COLUMNS;
      double plot = top + row * (title + HEIGHT + BELOW) + title;
      Axis y = Axis.upwards(least, values[values.length - 1], plot + HEIGHT, plot, number);
      panel(drawing, panels.get(i), i % COLUMNS, y);
    }
    return drawing.svg(prefix, caption, top + rows * (title + HEIGHT + BELOW) - 8);
  }

  private Legend legend() {
    Legend.Entry chosen = new Legend.Entry(terms.chosen, Legend.line(CHOSEN.stroke()));
    Legend.Entry band = new Legend.Entry(terms.band, Legend.area(CHOSEN.color(), BAND));
    Legend.Entry reference = new Legend.Entry(terms.reference, Legend.line(REFERENCE.stroke()));
    boolean compared = panels.stream().anyMatch(panel -> panel.reference.isPresent());
    return new Legend(compared ? List.of(chosen, band, reference) : List.of(chosen, band));
  }

  private Stream<Fan> fans() {
    return panels.stream().flatMap(Panel::fans);
  }

  private void panel(Drawing drawing, Panel panel, int column, Axis y) {
    double labels = Frame.left(y);
    double left = column * (WIDTH + GAP);
    // Half of a year's label may hang over the right end.
    double right = left + WIDTH - 18;
    double[] years =
        fans()
            .flatMapToDouble(fan -> DoubleStream.of(fan.first(), fan.last().year()))
            .sorted()
            .toArray();
    Axis x =
        Axis.rightwards(
            years[0], years[years.length - 1], left + labels + 4, right, NumberText.YEARS);
    List<String> titles = titles(panel);
    double first = y.to() - 14 - (titles.size() - 1) * Font.STRONG.line();
    drawing.lines(left, first, Anchor.START, Font.STRONG, panel.title, titles);
    new Frame(x, y).draw(drawing);
    panel.reference.ifPresent(fan -> reference(drawing, new FanMarks(fan, x, y)));
    FanMarks marks = new FanMarks(panel.chosen, x, y);
    drawing.series(panel.chosen.id());
    marks.band(drawing, Fan.Year::low5, Fan.Year::high95, CHOSEN.color(), BAND);
    marks.line(drawing, Fan.Year::middle, CHOSEN.stroke());
    marks.points(drawing, CHOSEN, 2.5, number);
    drawing.end();
  }

  private static List<String> titles(Panel panel) {
    return Font.STRONG.wrap(panel.title, WIDTH, 2);
  }

  private void reference(Drawing drawing, FanMarks marks) {
    drawing.series(marks.fan().id());
    marks.line(drawing, Fan.Year::middle, REFERENCE.stroke());
    marks.touch(drawing, number);
    drawing.end();
  }
}
