package io.github.entas.report;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The colors of page and charts.
 *
 * <p>The first six hues follow those of Okabe and Ito (2008, "Color universal design"), made darker
 * where a text in that color on white would have less contrast than the 4.5 that WCAG 2.1 asks for;
 * violet and teal fill up to eight. No reader depends on them: dash and marker differ as well.
 */
final class Palette {

  static final String PAPER = "#ffffff";
  static final String INK = "#222222";
  static final String MUTED = "#595959";
  static final String GRID = "#e4e4e4";
  static final String RULE = "#8c8c8c";

  /** Series that stand back behind the named ones. */
  static final String BACKGROUND = "#767676";

  /** What the program adds or takes, and the better and the worse direction. */
  static final String BETTER = "#0072b2";

  static final String WORSE = "#b84a00";

  private static final List<String> COLORS =
      List.of(
          "#0072b2", "#b84a00", "#007a58", "#a5437c", "#222222", "#8a6100", "#5b4fa2", "#2a7d8c");

  private static final List<String> DASHES =
      List.of("", "8 3", "3 3", "10 3 3 3", "5 2", "1.5 3", "12 4", "8 3 2 3 2 3");

  private static final List<Marker> MARKERS = List.of(Marker.values());

  private Palette() {}

  /** How many series can be told apart; of more, only the chosen ones are colored. */
  static int colors() {
    return COLORS.size();
  }

  /**
   * The style of the series at an index, from 0; from 8 on, colors come again with other dashes and
   * markers.
   */
  static Style style(int index) {
    int color = index % COLORS.size();
    int round = index / COLORS.size();
    return new Style(
        COLORS.get(color),
        DASHES.get((color + round) % DASHES.size()),
        MARKERS.get((color + round) % MARKERS.size()),
        true);
  }

  /** The style of what everything is compared to. */
  static Style reference() {
    return new Style(MUTED, "6 4", Marker.BAR, true);
  }

  /**
   * One style a series.
   *
   * @param count how many series there are
   * @param named indices of those that matter most; they are colored first, and where there are
   *     more series than colors only they are, the first eight of them
   */
  static List<Style> styles(int count, Set<Integer> named) {
    boolean all = count <= COLORS.size();
    List<Integer> colored =
        IntStream.range(0, count)
            .filter(index -> all || named.contains(index))
            .limit(COLORS.size())
            .boxed()
            .toList();
    return IntStream.range(0, count)
        .mapToObj(
            index -> colored.contains(index) ? style(colored.indexOf(index)) : background(index))
        .toList();
  }

  private static Style background(int index) {
    Marker marker = MARKERS.get(index % MARKERS.size());
    return new Style(BACKGROUND, "", marker, false);
  }
}
