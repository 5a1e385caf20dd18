package io.github.entas.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxisTest {

  @ParameterizedTest
  @CsvSource({
    "1, 10, 0.1",
    "1, 5, 0.2",
    "1, 4, 0.25",
    "1, 3, 0.5",
    "1, 1, 1",
    "7, 7, 1",
    "7, 5, 2",
    "0.07, 7, 0.01",
    "2500, 1, 2500",
    "1e100, 3, 5e99",
    "1e-9, 10, 1e-10"
  })
  void theStepIsTheSmallestRoundOneThatIsFewEnough(double span, int most, double step) {
    assertThat(Ticks.dividing(span, most, 1e-12).step()).isEqualTo(step);
  }

  @Test
  void ticksAreMultiplesOfWhatTheTextShows() {
    assertThat(Ticks.dividing(0.01, 4, 0.001).step()).isEqualTo(0.005); // not 0.0025
    assertThat(Ticks.dividing(9, 4, 1).step()).isEqualTo(5); // not 2.5 years
    assertThat(Ticks.dividing(90, 4, 1).step()).isEqualTo(25);
  }

  @Test
  void ticksAreExactDecimals() {
    Ticks ticks = Ticks.dividing(0.02, 2, 0.001);
    assertThat(ticks.within(0.05, 0.07)).containsExactly(0.05, 0.06, 0.07);
    assertThat(ticks.around(0.052, 0.068)).containsExactly(0.05, 0.06, 0.07);
    assertThat(ticks.within(-0.011, 0.011)).containsExactly(-0.01, 0.0, 0.01);
  }

  @Test
  void valuesLieInProportion() {
    Axis axis = new Axis(2, 6, 100, 300, List.of());
    assertThat(axis.at(2)).isEqualTo(100);
    assertThat(axis.at(3)).isEqualTo(150);
    assertThat(axis.at(6)).isEqualTo(300);
    assertThat(Axis.upwards(3, 7, 300, 100, Charts.PERCENT).at(4)).isEqualTo(250);
  }

  @Test
  void equalValuesGetAnAxisAroundThem() {
    for (double value : new double[] {0, 0.05, -3, 1e100, -1e100, 1e-300}) {
      Axis axis = Axis.upwards(value, value, 300, 100, Charts.PERCENT);
      assertThat(axis.max()).isGreaterThan(value);
      assertThat(axis.min()).isLessThan(value);
      assertThat(axis.at(value)).isBetween(100.0, 300.0);
    }
    Axis years = Axis.rightwards(2025, 2025, 0, 400, NumberText.YEARS);
    assertThat(years.ticks()).extracting(Axis.Tick::label).containsExactly("2025");
  }

  @Test
  void labelsKeepApartOrGiveWay() {
    NumberText wide = new NumberText(value -> "Rp " + Math.round(value) + ",0 miliar sekali", 1);
    Axis axis = Axis.rightwards(0, 100, 60, 400, wide);

    assertThat(axis.ticks()).extracting(Axis.Tick::value).containsExactly(0.0, 100.0);
    assertThat(Axis.rightwards(0, 100, 60, 160, wide).ticks()).hasSize(1);
  }

  @Test
  void whatIsNoNumberIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Axis.upwards(Double.NaN, 1, 300, 100, Charts.PERCENT))
        .withMessageContaining("min must be a number within ±1e100: NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Axis.upwards(0, 1e101, 300, 100, Charts.PERCENT))
        .withMessageContaining("max must be a number within ±1e100: 1.0E101");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Axis(1, 1, 0, 1, List.of()))
        .withMessageContaining("max must be greater than min = 1.0: 1.0");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.0, 0",
    "-0.001, 0",
    "1, 1",
    "1.005, 1",
    "1.125, 1.13",
    "-1.125, -1.13",
    "100, 100",
    "0.1, 0.1",
    "1e10, 10000000000",
    "123.456, 123.46"
  })
  void coordinatesHaveTwoDecimalsAtMost(double value, String text) {
    assertThat(Coordinate.text(value)).isEqualTo(text);
  }

  @Test
  void aCoordinateMustBeANumber() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Coordinate.text(Double.NaN))
        .withMessageContaining("coordinate must be a finite number: NaN");
  }

  @Test
  void placesKeepApartAndStayNearWhereTheyWantToBe() {
    List<Double> equal = List.of(10.0, 10.0);
    assertThat(Spread.apart(List.of(10.0, 50.0), equal, 0, 100)).containsExactly(10.0, 50.0);
    assertThat(Spread.apart(List.of(50.0, 50.0), equal, 0, 100)).containsExactly(45.0, 55.0);
    assertThat(Spread.apart(List.of(0.0, 0.0), equal, 0, 100)).containsExactly(5.0, 15.0);
    assertThat(Spread.apart(List.of(100.0, 100.0), equal, 0, 100)).containsExactly(85.0, 95.0);
    assertThat(Spread.apart(List.of(50.0, 50.0), List.of(10.0, 30.0), 0, 100))
        .containsExactly(40.0, 60.0);
    assertThat(Spread.apart(List.of(), List.of(), 0, 100)).isEmpty();
  }
}
