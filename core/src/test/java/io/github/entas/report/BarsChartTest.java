package io.github.entas.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class BarsChartTest {

  @Test
  void partsLieOneBehindTheOtherInProportion() {
    Svg svg = Svg.of(OtherCharts.bars(4));
    Element city = svg.mark("Mix 3, City: Rp 13 bn");
    Element province = svg.mark("Mix 3, Province and ministries: Rp 7.5 bn");
    // Between two parts lies one unit of paper.
    double first = Svg.number(city, "width") + 1;
    double second = Svg.number(province, "width") + 1;

    assertThat(Svg.number(province, "x") - Svg.number(city, "x"))
        .isBetween(first - 0.02, first + 0.02);
    assertThat(second / first).isBetween(7.5 / 13 - 1e-4, 7.5 / 13 + 1e-4);
    assertThat(svg.texts()).contains("Rp 20.5 bn");
  }

  @Test
  void aPartOfNothingHasNoMark() {
    assertThat(Svg.of(OtherCharts.bars(1)).tips()).containsExactly("Mix 0, City: Rp 10 bn");
  }

  @Test
  void amountsAreNumbersFromNothingUp() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BarsChart.Row("a", "A", List.of(1.0, -1.0)))
        .withMessageContaining("values must be numbers in [0, 1e100]: -1.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BarsChart.Row("a", "A", List.of(Double.NaN)))
        .withMessageContaining("values must be numbers in [0, 1e100]: NaN");
  }

  @Test
  void everyRowHasEveryPart() {
    BarsChart.Row row = new BarsChart.Row("a", "A", List.of(1.0));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new BarsChart(Charts.CAPTION, List.of("x", "y"), Charts.MONEY, List.of(row)))
        .withMessageContaining("rows must hold one value a part, 2: [1]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BarsChart(Charts.CAPTION, List.of(), Charts.MONEY, List.of()))
        .withMessageContaining("parts must be one to four: 0")
        .withMessageContaining("rows must hold at least one: none");
  }
}
