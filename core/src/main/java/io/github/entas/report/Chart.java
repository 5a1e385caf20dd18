package io.github.entas.report;

/**
 * A picture of numbers: plain data that knows how to draw itself.
 *
 * <p>The same data gives the same bytes. Marks carry {@code data-tip}, groups of a series {@code
 * data-series}.
 */
sealed interface Chart permits FanChart, LinesChart {

  /**
   * Draws the chart, to stand in a page or alone.
   *
   * @param prefix begins the ids in the drawing; another one for every chart of a page
   */
  Markup draw(String prefix);

  /** The chart as an SVG file of its own. */
  default String file() {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + draw("chart").written() + "\n";
  }
}
