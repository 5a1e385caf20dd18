package io.github.entas.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SmallMultiplesTest {

  @Test
  void panelsFillRowsOfThree() {
    Svg svg = Svg.of(OtherCharts.multiples(7, 6));
    double left = Svg.number(svg.text("Cohort 0"), "x");

    assertThat(Svg.number(svg.text("Cohort 3"), "x")).isEqualTo(left);
    assertThat(Svg.number(svg.text("Cohort 6"), "x")).isEqualTo(left);
    assertThat(Svg.number(svg.text("Cohort 4"), "y"))
        .isEqualTo(Svg.number(svg.text("Cohort 5"), "y"))
        .isGreaterThan(Svg.number(svg.text("Cohort 0"), "y"));
  }

  @Test
  void everyPanelHasTheSameScale() {
    List<String> labels = Svg.of(OtherCharts.multiples(7, 6)).texts();

    assertThat(labels).filteredOn("15%"::equals).hasSize(7);
    assertThat(labels).filteredOn("0%"::equals).hasSize(7);
  }

  @Test
  void aLongTitleTakesTwoLinesAboveItsPanel() {
    Fan fan = new Fan("mix", "Mix", Charts.years(2024, 6, 0.05, 0.006));
    SmallMultiples chart =
        new SmallMultiples(
            Charts.CAPTION,
            Charts.PERCENT,
            new SmallMultiples.Terms("a", "b", "c"),
            List.of(
                new SmallMultiples.Panel("Pekalongan Utara, tidal flood", fan, Optional.empty()),
                new SmallMultiples.Panel("Timur", fan, Optional.empty())));
    Svg svg = Svg.of(chart);

    assertThat(Svg.number(svg.text("flood"), "y")).isEqualTo(Svg.number(svg.text("Timur"), "y"));
    assertThat(Svg.number(svg.text("Pekalongan Utara, tidal"), "y"))
        .isLessThan(Svg.number(svg.text("flood"), "y"));
  }

  @Test
  void thereIsAPanel() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new SmallMultiples(
                    Charts.CAPTION,
                    Charts.PERCENT,
                    new SmallMultiples.Terms("a", "b", "c"),
                    List.of()))
        .withMessageContaining("panels must hold at least one: none");
  }
}
