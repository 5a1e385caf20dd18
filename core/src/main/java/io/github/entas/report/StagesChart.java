package io.github.entas.report;

import io.github.entas.Checks;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How many persons a program keeps from stage to stage: eligible, willing, placed, responded,
 * lifted.
 *
 * @param id of the series in the page
 * @param count how numbers of persons read
 * @param share how shares read
 * @param heading of the numbers on the right: {@code Persons · share of the stage before}
 * @param stages at least one
 */
record StagesChart(
    Caption caption,
    String id,
    NumberText count,
    NumberText share,
    String heading,
    List<Stage> stages)
    implements Chart {

  /**
   * A stage.
   *
   * @param persons 0 or more
   */
  record Stage(String name, double persons) {

    Stage {
      new Checks()
          .that(
              persons >= 0 && persons <= Ticks.LARGEST,
              "/persons",
              "be a number in [0, 1e100]",
              persons)
          .throwIfAny();
    }
  }

  private static final double ROW = 34;
  private static final double HALF = 12;

  StagesChart {
    stages = List.copyOf(stages);
    new Checks().that(!stages.isEmpty(), "/stages", "hold at least one", "none").throwIfAny();
  }

  @Override
  public Markup draw(String prefix) {
    Drawing drawing = new Drawing();
    double line = caption.draw(drawing) + 12;
    double top = line + 8;
    drawing.name(Drawing.WIDTH, line, Anchor.END, Font.NOTE, heading, Drawing.WIDTH);
    List<String> names = stages.stream().map(Stage::name).toList();
    List<String> numbers = IntStream.range(0, stages.size()).mapToObj(this::number).toList();
    Rows rows = Rows.fitting(top, ROW, names, numbers);
    drawing.series(id);
    for (int i = 0; i < stages.size(); i++) {
      stage(drawing, rows, i);
    }
    drawing.end();
    double bottom = rows.bottom(stages.size());
    drawing.line(rows.left(), top, rows.left(), bottom, Stroke.AXIS);
    return drawing.svg(prefix, caption, bottom + 4);
  }

  private void stage(Drawing drawing, Rows rows, int i) {
    Stage stage = stages.get(i);
    double middle = rows.middle(i);
    double width = length(rows, stage);
    if (i > 0) {
      // What was lost since the stage before, in a paler tone.
      double before = length(rows, stages.get(i - 1));
      drawing.area(
          List.of(
              new Spot(rows.left() + before, middle + HALF - rows.height()),
              new Spot(rows.left() + width, middle - HALF),
              new Spot(rows.left(), middle - HALF),
              new Spot(rows.left(), middle + HALF - rows.height())),
          Palette.BETTER,
          0.15,
          "");
    }
    drawing.box(
        rows.left(),
        middle - HALF,
        width,
        2 * HALF,
        Palette.BETTER,
        Drawing.tip(stage.name, number(i)));
    rows.name(drawing, i, Font.LABEL, stage.name);
    rows.number(drawing, i, Font.LABEL, number(i));
  }

  private double length(Rows rows, Stage stage) {
    double most = stages.stream().mapToDouble(Stage::persons).max().orElseThrow();
    return most > 0 ? stage.persons / most * (rows.right() - rows.left()) : 0;
  }

  private String number(int i) {
    String persons = count.of(stages.get(i).persons);
    double before = i == 0 ? 0 : stages.get(i - 1).persons;
    return before > 0 ? persons + " · " + share.of(stages.get(i).persons / before) : persons;
  }
}
