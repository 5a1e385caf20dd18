package io.github.entas.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class ErrorsPictureTest {

  @Test
  void everyShareOfTheDrawsIsADot() {
    assertThat(Svg.of(OtherCharts.errors(0.004, 0.0001)).tips())
        .filteredOn(tip -> tip.startsWith("What nobody knows"))
        .hasSize(50 + 1); // and the interval below them
  }

  @Test
  void theTwoIntervalsAreOnOneScale() {
    Svg svg = Svg.of(OtherCharts.errors(0.004, 0.0004));
    double draws = length(svg, Palette.BETTER);
    double mean = length(svg, Palette.WORSE);

    // Both known to a hundredth of a unit.
    double expected = 1.959963984540054 * 0.0004 / (1.645 * 0.004);
    assertThat(mean / draws).isBetween(expected - 1e-4, expected + 1e-4);
  }

  @Test
  void theEndsOfTheMeansIntervalAreToldApart() {
    assertThat(Svg.of(OtherCharts.errors(0.004, 0.00001)).texts())
        .contains("What more draws would tell: the mean: 5.198%–5.202%");
  }

  @Test
  void whatIsNoNumberIsRefused() {
    List<Double> few = List.of(1.0, Double.NaN);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> picture(few, 1, 0, Double.NaN, -1))
        .withMessageContaining("quantiles must be 10 to 100: 2")
        .withMessageContaining("quantiles must be numbers within ±1e100: NaN")
        .withMessageContaining("quantiles must ascend: [1.0, NaN]")
        .withMessageContaining("mean must be a number within ±1e100: NaN")
        .withMessageContaining("high must be at least low = 1.0: 0.0")
        .withMessageContaining("standardError must be a number in [0, 1e100]: -1.0");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                picture(
                    IntStream.range(0, 20).mapToObj(i -> 1.0 * i).toList(), Double.NaN, 1, 1, 1))
        .withMessageContaining("low must be a number within ±1e100: NaN");
  }

  private static double length(Svg svg, String color) {
    Element bar =
        svg.all("line").stream()
            .filter(line -> line.getAttribute("stroke").equals(color))
            .findFirst()
            .orElseThrow();
    return Svg.number(bar, "x2") - Svg.number(bar, "x1");
  }

  private static ErrorsPicture picture(
      List<Double> quantiles, double low, double high, double mean, double standardError) {
    return new ErrorsPicture(
        Charts.CAPTION,
        new ErrorsPicture.Terms("a", "b"),
        Charts.PERCENT,
        Charts.PERCENT,
        quantiles,
        low,
        high,
        mean,
        standardError);
  }
}
