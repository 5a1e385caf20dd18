package io.github.entas.report;

import io.github.entas.Checks;

/**
 * What a chart is called and says.
 *
 * @param title what the chart shows; drawn above it
 * @param subtitle unit and reading, drawn below the title; may be blank
 * @param description what somebody who does not see the chart needs to know
 */
record Caption(String title, String subtitle, String description) {

  private static final int LINES = 2;

  Caption {
    new Checks().text("/title", title).text("/description", description).throwIfAny();
  }

  /** Draws title and subtitle and returns where the chart may begin. */
  double draw(Drawing drawing) {
    double y = lines(drawing, Font.TITLE, title, 22);
    if (!subtitle.isBlank()) {
      y = lines(drawing, Font.NOTE, subtitle, y);
    }
    return y - 2;
  }

  private static double lines(Drawing drawing, Font font, String text, double first) {
    double y = first;
    for (String line : font.wrap(text, Drawing.WIDTH - 2, LINES)) {
      drawing.text(0, y, Anchor.START, font, line);
      y += font.line();
    }
    return y;
  }
}
