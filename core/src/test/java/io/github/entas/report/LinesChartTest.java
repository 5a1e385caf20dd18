package io.github.entas.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinesChartTest {

  @Test
  void everyPointOfFewLinesTellsItsChance() {
    Svg svg = Svg.of(Charts.lines(5, 6, false));

    assertThat(svg.tips()).hasSize(30).contains("Strategy 1: 2028, 6% (4%–8%)");
    assertThat(svg.texts()).contains("Strategy 0", "Strategy 4");
  }

  @Test
  void ofManyLinesOnlyTheNamedAreLabelledAndTheOthersAreOneMarkEach() {
    Svg svg = Svg.of(Charts.lines(200, 6, false));

    assertThat(svg.texts()).contains("Strategy 3", "Strategy 120").doesNotContain("Strategy 4");
    assertThat(svg.tips()).hasSize(197 + 3 * 6);
    assertThat(svg.all("g")).hasSize(200);
  }

  @Test
  void longNamesAreToldApartByTheirEndsAndDoNotMeet() {
    List<LinesChart.Series> series =
        Charts.lines(8, 2, false).series().stream()
            .map(
                line ->
                    new LinesChart.Series(
                        line.id(), longName(line.id()), line.style(), line.points()))
            .toList();
    Svg svg = Svg.of(new LinesChart(Charts.CAPTION, "", NumberText.YEARS, Charts.PERCENT, series));

    for (int i = 0; i < 8; i++) {
      assertThat(svg.texts()).contains("city s" + i);
    }
    assertThat(svg.labels())
        .allMatch(a -> svg.labels().stream().noneMatch(b -> !a.equals(b) && a.overlaps(b)))
        .allMatch(label -> label.bottom() <= svg.height());
  }

  private static String longName(String id) {
    return "The long and thorough strategy of the whole city " + id;
  }

  @Test
  void ofOneYearTheNamesStandBesideItsMarks() {
    Svg svg = Svg.of(Charts.lines(1, 1, false));

    assertThat(Svg.number(svg.text("Strategy 0"), "x"))
        .isBetween(Svg.number(svg.text("2025"), "x"), Svg.number(svg.text("2025"), "x") + 30);
  }

  @Test
  void aChanceMustBeOne() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LinesChart.Point(2025, 60))
        .withMessageContaining("y must be in [0, 1]: 60.0")
        .withMessageContaining("Maybe 0.6 was meant");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LinesChart.Point(Double.NaN, 0.5))
        .withMessageContaining("x must be a number within ±1e100: NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LinesChart.Point(1, 0.5, 0.6, 0.4))
        .withMessageContaining("low must be in [0, y]: 0.6")
        .withMessageContaining("high must be in [y, 1]: 0.4");
  }

  @Test
  void linesHavePointsInOrder() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LinesChart.Series("a", "A", Palette.style(0), List.of()))
        .withMessageContaining("points must hold at least one: none");
    LinesChart.Point point = new LinesChart.Point(1, 0.5);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LinesChart.Series("a", "A", Palette.style(0), List.of(point, point)))
        .withMessageContaining("points must ascend: [1.0, 1.0]");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new LinesChart(Charts.CAPTION, "", NumberText.YEARS, Charts.PERCENT, List.of()))
        .withMessageContaining("series must hold at least one: none");
  }
}
