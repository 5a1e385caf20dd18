package io.github.entas.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.entas.InvalidValueException;
import org.junit.jupiter.api.Test;

class LatentLognormalTest {

  private static final LatentLognormal FLOORED = new LatentLognormal(300, 6, 0.7);

  @Test
  void nobodyIsPoorOnceTheFloorHasReachedTheLine() {
    assertThat(FLOORED.poverty(600, Math.log(2.000001))).isEqualTo(new Poverty(0, 0, 0));
    assertThat(FLOORED.headcount(600, 1e6)).isZero();
    assertThat(FLOORED.headcount(600, Math.log(1.999))).isPositive();
  }

  @Test
  void everybodyIsPoorWhenConsumptionVanishes() {
    assertThat(FLOORED.poverty(600, -1e6)).isEqualTo(new Poverty(1, 1, 1));
    assertThat(new LatentLognormal(0, 6, 0.01).poverty(600, -1e6)).isEqualTo(new Poverty(1, 1, 1));
  }

  @Test
  void nobodyIsPoorWhenConsumptionIsBoundless() {
    assertThat(new LatentLognormal(0, 6, 0.7).poverty(600, 1e6)).isEqualTo(Poverty.NONE);
  }

  @Test
  void consumptionIsTheQuantileOfTheLatentRank() {
    assertThat(FLOORED.consumption(0)).isEqualTo(FLOORED.median());
    assertThat(FLOORED.consumption(1)).isCloseTo(300 + Math.exp(6.7), within(1e-10));
    double z = FLOORED.consumption(-1.5);
    assertThat(FLOORED.headcount(z, 0)).isCloseTo(0.06680720126885806, within(1e-13));
  }

  @Test
  void singleMeasuresAreThoseOfTheTriple() {
    Poverty poverty = FLOORED.poverty(600, 0.1);

    assertThat(FLOORED.headcount(600, 0.1)).isEqualTo(poverty.headcount());
    assertThat(FLOORED.povertyGap(600, 0.1)).isEqualTo(poverty.povertyGap());
    assertThat(FLOORED.severity(600, 0.1)).isEqualTo(poverty.severity());
  }

  @Test
  void momentsAreThoseOfTheWholeDistribution() {
    assertThat(FLOORED.mean()).isCloseTo(300 + Math.exp(6.245), within(1e-10));
    assertThat(FLOORED.median()).isCloseTo(300 + Math.exp(6), within(1e-10));
  }

  @Test
  void impossibleNumbersAreRefusedTogether() {
    assertThatThrownBy(() -> new LatentLognormal(-1, Double.NaN, 6))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            """
            floor must be a finite number, 0 or more: -1.0
            mu must be a finite number: NaN
            sigma must be in [0.000001, 5]: 6.0
            Maybe 5, the nearest feasible value: sigma is in log points, typically 0.4 to 0.9.""");
    assertThatThrownBy(() -> new LatentLognormal(0, 1, Double.NaN))
        .hasMessage("sigma must be in [0.000001, 5]: NaN");
    assertThatThrownBy(() -> new LatentLognormal(0, 1, 0))
        .hasMessage("sigma must be in [0.000001, 5]: 0.0");
  }

  @Test
  void notANumberIsNeverTakenForOne() {
    assertThat(FLOORED.headcount(600, Double.NaN)).isNaN();
    assertThatThrownBy(() -> FLOORED.poverty(Double.NaN, 0))
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  void measuresThatCannotBelongTogetherAreRefused() {
    assertThatThrownBy(() -> new Poverty(1.1, 0.1, 0.2))
        .hasMessage(
            """
            headcount must be in [0, 1]: 1.1
            Maybe 0.011 was meant: rates are fractions.
            severity must be in [0, povertyGap = 0.1]: 0.2""");
    assertThatThrownBy(() -> new Poverty(0.1, 0.2, 0))
        .hasMessage("povertyGap must be in [0, headcount = 0.1]: 0.2");
    assertThatThrownBy(() -> new Poverty(0.1, 0.05, Double.NaN))
        .hasMessage("severity must be in [0, povertyGap = 0.05]: NaN");
  }
}
