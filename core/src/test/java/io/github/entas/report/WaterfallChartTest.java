package io.github.entas.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class WaterfallChartTest {

  private final Svg svg = Svg.of(OtherCharts.waterfall());

  @Test
  void everyArrowBeginsWhereTheOneAboveItEnds() {
    List<Spot> growth = Svg.spots(svg.mark("Growth: "));
    List<Spot> cash = Svg.spots(svg.mark("Cash transfers: "));
    List<Spot> flood = Svg.spots(svg.mark("Flooding: "));
    List<Spot> skills = Svg.spots(svg.mark("Vocational skills: "));

    assertThat(growth.get(0).x()).isEqualTo(diamond("Poor in 2024: 6.7%"));
    assertThat(cash.get(0).x()).isEqualTo(growth.get(2).x());
    assertThat(flood.get(0).x()).isEqualTo(cash.get(2).x());
    assertThat(skills.get(2).x()).isEqualTo(diamond("Poor in 2029: 5.7%"));
  }

  @Test
  void lessPointsLeftAndMoreRightInAnotherColor() {
    Element cash = svg.mark("Cash transfers: ");
    Element flood = svg.mark("Flooding: ");

    assertThat(Svg.spots(cash).get(2).x()).isLessThan(Svg.spots(cash).get(0).x());
    assertThat(Svg.spots(flood).get(2).x()).isGreaterThan(Svg.spots(flood).get(0).x());
    assertThat(cash.getAttribute("fill")).isEqualTo(Palette.BETTER);
    assertThat(flood.getAttribute("fill")).isEqualTo(Palette.WORSE);
  }

  @Test
  void theLengthOfAnArrowIsInProportion() {
    List<Spot> growth = Svg.spots(svg.mark("Growth: "));
    List<Spot> cash = Svg.spots(svg.mark("Cash transfers: "));
    double ratio = (cash.get(0).x() - cash.get(2).x()) / (growth.get(0).x() - growth.get(2).x());

    // Lengths of more than a hundred units, each known to a hundredth.
    assertThat(ratio).isBetween(62 / 41.0 - 3e-4, 62 / 41.0 + 3e-4);
  }

  @Test
  void theTotalIsTheBaseAndItsContributions() {
    assertThat(OtherCharts.waterfall().total())
        .isEqualTo(0.0671 - 0.0041 - 0.0062 + 0.0021 - 0.0018);
    assertThat(svg.texts()).contains("+0.21 pp", "−0.62 pp");
  }

  @Test
  void aLongNameTakesTwoLinesBeforeItIsCut() {
    List<WaterfallChart.Step> steps =
        List.of(new WaterfallChart.Step("a", "Capital, training and coaching", 1, 0, 2));
    Svg wrapped =
        Svg.of(
            new WaterfallChart(
                Charts.CAPTION,
                "Persentase penduduk miskin 2024",
                3,
                steps,
                Charts.LONG,
                Charts.PERCENT,
                OtherCharts.POINTS,
                true));

    assertThat(wrapped.texts())
        .contains("Persentase penduduk", "miskin 2024", "Capital, training and", "coaching");
    assertThat(wrapped.texts()).filteredOn(text -> text.endsWith("…")).hasSize(1);
    assertThat(wrapped.all("title")).anyMatch(t -> t.getTextContent().equals(Charts.LONG));
  }

  @Test
  void whatIsNoNumberIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new WaterfallChart.Step("a", "A", Double.NaN, 0, 0))
        .withMessageContaining("delta must be a number within ±1e100: NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new WaterfallChart.Step("a", "A", 1, 2, 0))
        .withMessageContaining("low must be at most delta = 1.0: 2.0")
        .withMessageContaining("high must be at least delta = 1.0: 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new WaterfallChart(
                    Charts.CAPTION,
                    "a",
                    Double.NaN,
                    List.of(),
                    "b",
                    Charts.PERCENT,
                    OtherCharts.POINTS,
                    true))
        .withMessageContaining("base must be a number within ±1e100: NaN");
  }

  private double diamond(String tip) {
    return Svg.spots(svg.mark(tip)).get(0).x();
  }
}
