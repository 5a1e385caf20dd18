package io.github.entas.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class StagesChartTest {

  @Test
  void barsAreAsLongAsTheirNumbers() {
    Svg svg = Svg.of(OtherCharts.stages(1000, 500, 250));
    double all = Svg.number(svg.mark("Eligible: 1000"), "width");
    double half = Svg.number(svg.mark("Willing: 500 · 50%"), "width");
    double quarter = Svg.number(svg.mark("Placed: 250 · 50%"), "width");

    assertThat(half).isBetween(all / 2 - 0.01, all / 2 + 0.01);
    assertThat(quarter).isBetween(all / 4 - 0.01, all / 4 + 0.01);
  }

  @Test
  void aShareOfNobodyIsNotTold() {
    assertThat(Svg.of(OtherCharts.stages(0, 0)).texts()).contains("0").doesNotContain("0 · 0%");
  }

  @Test
  void thereIsAStageAndItsNumberIsOne() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new StagesChart.Stage("Eligible", Double.NaN))
        .withMessageContaining("persons must be a number in [0, 1e100]: NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new StagesChart(
                    Charts.CAPTION, "a", Charts.WHOLE, Charts.PERCENT, "Persons", List.of()))
        .withMessageContaining("stages must hold at least one: none");
  }
}
