package io.github.entas.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class FanChartTest {

  private final Svg svg = Svg.of(Charts.fan());

  @Test
  void aValueLiesWhereTheAxisSays() {
    double five = baseline("5%");
    double seven = baseline("7%");
    Element first = svg.mark("Mix B 2024: ");

    assertThat(Svg.number(first, "cy")).isBetween(seven, five);
    double expected = five + (0.0671 - 0.05) / (0.07 - 0.05) * (seven - five);
    assertThat(Svg.number(first, "cy")).isBetween(expected - 0.02, expected + 0.02);
  }

  @Test
  void everyYearTellsItsValueAndInterval() {
    assertThat(svg.tips()).contains("Mix B 2024: 6.7% (6.6%–6.8%)", "Measured (BPS) 2018: 7.2%");
    assertThat(svg.tips()).filteredOn(tip -> tip.startsWith("Mix B")).hasSize(7);
  }

  @Test
  void targetAndItsYearAreMarkedWhereTheyMeet() {
    List<Spot> diamond = Svg.spots(svg.mark("2029: Target 5%"));

    assertThat(diamond.get(0).x()).isEqualTo(Svg.number(svg.text("2029"), "x"));
    double expected = baseline("5%");
    assertThat(diamond.get(1).y()).isBetween(expected - 0.02, expected + 0.02);
  }

  @Test
  void eachSeriesIsAGroupOfItsOwn() {
    assertThat(svg.all("g"))
        .filteredOn(group -> group.hasAttribute("data-series"))
        .extracting(group -> group.getAttribute("data-series"))
        .containsExactly("reference", "mix-b");
  }

  @Test
  void manyYearsHaveNoMarkersOverTheirLine() {
    Svg svg = Svg.of(Charts.fan(new Fan("mix", "Mix", Charts.years(2024, 17, 0.05, 0.002)), 0.05));

    assertThat(svg.all("circle"))
        .filteredOn(circle -> circle.getAttribute("data-tip").startsWith("Mix "))
        .hasSize(17)
        .allMatch(circle -> circle.getAttribute("fill-opacity").equals("0"));
  }

  @Test
  void whatIsNoNumberIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Fan.Year(2025, 1, 2, Double.NaN, 3, 4))
        .withMessageContaining("must be a number within ±1e100: NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Fan.Year(2025, 1, Double.NaN, 2, 3, 4))
        .withMessageContaining("low25 must be at least low5 = 1.0: NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FanChart.Observation(2020, Double.NaN))
        .withMessageContaining("value must be a number within ±1e100: NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Goal(Double.NaN, 2029, "Target"))
        .withMessageContaining("level must be a number within ±1e100: NaN");
  }

  @Test
  void yearsMustBeThereAndAscend() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Fan("a", "A", List.of()))
        .withMessageContaining("years must hold at least one: none");
    Fan.Year year = new Fan.Year(2025, 1, 2, 3, 4, 5);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Fan("a", "A", List.of(year, year)))
        .withMessageContaining("years must ascend: [2025, 2025]");
  }

  private double baseline(String label) {
    return Svg.number(svg.text(label), "y") - 0.35 * 13;
  }
}
