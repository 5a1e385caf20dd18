package io.github.entas.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ProPoorGrowthTest {

  private static final Offset<Double> EXACT = within(1e-15);

  private static final WeightedSample BEFORE = WeightedSample.of(50, 100, 150, 300);

  /**
   * Line 120: W₁ = (ln 2.4 + ln 1.2)/4, W₂ = ln 2/4, H₁ = ½. With the mean of the second date, 200
   * for 150, the first has one poor with 200/3: W = ln 1.8/4.
   */
  @Test
  void theHandCaseComesOut() {
    ProPoorGrowth growth = ProPoorGrowth.of(BEFORE, WeightedSample.of(60, 120, 240, 380), 120);

    assertThat(growth.rate()).isCloseTo(Math.log(2.88 / 2) / 2, EXACT);
    assertThat(growth.neutralRate()).isCloseTo(Math.log(2.88 / 1.8) / 2, EXACT);
    assertThat(growth.growthOfMean()).isCloseTo(Math.log(4.0 / 3), EXACT);
    assertThat(growth.excess()).isCloseTo(Math.log(1.8 / 2) / 2, EXACT);
  }

  /** Those who stay poor gain a tenth each, as everybody does: ln 1.1 by all three. */
  @Test
  void whereEverybodyGainsAlikeAndThePoorStayPoorAllRatesAreOne() {
    ProPoorGrowth growth = ProPoorGrowth.of(BEFORE, WeightedSample.of(55, 110, 165, 330), 120);

    assertThat(growth.rate()).isCloseTo(Math.log(1.1), EXACT);
    assertThat(growth.neutralRate()).isCloseTo(Math.log(1.1), EXACT);
    assertThat(growth.growthOfMean()).isCloseTo(Math.log(1.1), EXACT);
    assertThat(growth.excess()).isCloseTo(0, EXACT);
  }

  /** While the poor stay poor it is the mean of the logs of the growth incidence curve. */
  @Test
  void itIsTheMeanGrowthOfThePoor() {
    WeightedSample after = WeightedSample.of(70, 105, 150, 300);
    ProPoorGrowth growth = ProPoorGrowth.of(BEFORE, after, 120);
    GrowthIncidence curve = GrowthIncidence.of(BEFORE, after);

    assertThat(growth.rate())
        .isCloseTo((Math.log1p(curve.at(0.25)) + Math.log1p(curve.at(0.5))) / 2, EXACT);
    assertThat(growth.excess()).isPositive();
  }

  /** Doubled prices and doubled welfare: nothing real has changed. */
  @Test
  void linesInThePricesOfEachDateTakeInflationOut() {
    ProPoorGrowth growth =
        ProPoorGrowth.of(BEFORE, 120, WeightedSample.of(100, 200, 300, 600), 240);
    assertThat(growth).isEqualTo(new ProPoorGrowth(0, 0, 0));
  }

  /** One person, from half the line to beyond it: growth counts up to the line. */
  @Test
  void growthBeyondTheLineDoesNotCount() {
    ProPoorGrowth growth = ProPoorGrowth.of(WeightedSample.of(5), WeightedSample.of(20), 10);
    assertThat(growth.rate()).isCloseTo(Math.log(2), EXACT);
    assertThat(growth.neutralRate()).isCloseTo(Math.log(2), EXACT);
    assertThat(growth.growthOfMean()).isCloseTo(Math.log(4), EXACT);
  }

  @Test
  void ratesWithoutThePoorOrOfNothingAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ProPoorGrowth.of(BEFORE, BEFORE, 40))
        .withMessage(
            "headcountBefore must be greater than 0 for a rate of growth among the poor: 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ProPoorGrowth.of(BEFORE, WeightedSample.of(0, 100), 120))
        .withMessageStartingWith("welfare must be greater than 0 for the Watts index: 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ProPoorGrowth.of(BEFORE, BEFORE, Double.NaN))
        .withMessageStartingWith("lineBefore must be a finite number greater than 0: NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ProPoorGrowth(Double.NaN, 0, Double.POSITIVE_INFINITY))
        .withMessage(
            "rate must be a finite number: NaN\ngrowthOfMean must be a finite number: Infinity");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ProPoorGrowth(0, Double.NaN, 0))
        .withMessage("neutralRate must be a finite number: NaN");
  }
}
