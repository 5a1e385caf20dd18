package io.github.entas.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.entas.measure.GrowthRedistribution.Components;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class GrowthRedistributionTest {

  private static final Offset<Double> EXACT = within(1e-15);

  private static final PovertyIndex GAP = PovertyIndex.fgt(1);

  /** Mean 150. */
  private static final WeightedSample BEFORE = WeightedSample.of(50, 100, 150, 300);

  /** Mean 200. */
  private static final WeightedSample AFTER = WeightedSample.of(60, 120, 240, 380);

  /**
   * Line 120. Gaps over the line, four persons: before (70 + 20)/480 = 108/576; after 60/480 =
   * 72/576; the first with the mean of the second, 66⅔ and 133⅓ and more, 53⅓/480 = 64/576; the
   * second with the mean of the first, 45, 90, 180, 285, (75 + 30)/480 = 126/576.
   */
  @Test
  void theHandCaseComesOutWithEitherReference() {
    GrowthRedistribution change = GrowthRedistribution.of(GAP, BEFORE, AFTER, 120);

    assertThat(change.before()).isCloseTo(108 / 576.0, EXACT);
    assertThat(change.after()).isCloseTo(72 / 576.0, EXACT);
    assertThat(change.change()).isCloseTo(-36 / 576.0, EXACT);
    assertParts(change.fromBefore(), -44, 18, 0, -10);
    assertParts(change.fromAfter(), -54, 8, 0, 10);
    assertParts(change.shapley(), -49, 13, 0, 0);
    assertParts(change.shapleyWithLine(), -49, 13, 0, 0);
  }

  /** Prices 4/3 times as high at the second date: nothing real has changed. */
  @Test
  void aLineInThePricesOfEachDateLeavesGrowthOverTheLine() {
    WeightedSample dearer = WeightedSample.of(80, 160, 320, 1520.0 / 3);
    GrowthRedistribution change = GrowthRedistribution.of(GAP, BEFORE, 120, dearer, 160);

    assertParts(change.fromBefore(), -44, 18, 0, -10);
    assertParts(change.fromAfter(), -54, 8, 0, 10);
    assertParts(change.shapley(), -49, 13, 0, 0);
  }

  /**
   * With everybody poor the gap is 1 − μ/z: from mean 2 and line 8 to mean 4 and line 10 the mean
   * does −(4 − 2)·(1/8 + 1/10)/2 = −0.225, the line −(1/10 − 1/8)·(2 + 4)/2 = 0.075.
   */
  @Test
  void threeFactorsTellGrowthFromTheLine() {
    GrowthRedistribution change =
        GrowthRedistribution.of(GAP, WeightedSample.of(1, 3), 8, WeightedSample.of(4, 4), 10);
    Components parts = change.shapleyWithLine();

    assertThat(parts.growth()).isCloseTo(-0.225, EXACT);
    assertThat(parts.redistribution()).isCloseTo(0, EXACT);
    assertThat(parts.line()).isCloseTo(0.075, EXACT);
    assertThat(parts.residual()).isZero();
    assertThat(change.shapley().growth()).isCloseTo(-0.15, EXACT);
    assertThat(change.shapley().line()).isZero();
  }

  /**
   * With everybody poor Watts is ln z − ln μ + mean log deviation, so that parts do not depend on
   * the order: from (1, 4) with line 8, mean 2.5, deviation ln 2.5 − ln 2, to (3, 3) with line 10.
   */
  @Test
  void wattsOfThePoorAloneHasNoResidual() {
    GrowthRedistribution change =
        GrowthRedistribution.of(
            PovertyIndex.watts(), WeightedSample.of(1, 4), 8, WeightedSample.of(3, 3), 10);

    assertThat(change.shapleyWithLine().growth()).isCloseTo(-Math.log(1.2), EXACT);
    assertThat(change.shapleyWithLine().redistribution()).isCloseTo(-Math.log(1.25), EXACT);
    assertThat(change.shapleyWithLine().line()).isCloseTo(Math.log(1.25), EXACT);
    assertThat(change.fromBefore().residual()).isCloseTo(0, EXACT);
    assertThat(change.fromBefore().growth()).isCloseTo(Math.log(1.25 / 1.2), EXACT);
  }

  /** Doubling is exact: even the headcount has nothing left for redistribution. */
  @Test
  void whereEverybodyGainsAlikeGrowthIsTheWholeChange() {
    WeightedSample doubled = WeightedSample.of(100, 200, 300, 600);
    for (double alpha : new double[] {0, 1, 2}) {
      GrowthRedistribution change =
          GrowthRedistribution.of(PovertyIndex.fgt(alpha), BEFORE, doubled, 180);
      for (Components parts : all(change)) {
        assertThat(parts.growth()).isEqualTo(change.change()).isNegative();
        assertThat(parts.redistribution()).isZero();
        assertThat(parts.residual()).isZero();
      }
    }
  }

  @Test
  void whereTheMeanStaysRedistributionIsTheWholeChange() {
    WeightedSample wider = WeightedSample.of(20, 100, 150, 330);
    GrowthRedistribution change = GrowthRedistribution.of(GAP, BEFORE, wider, 120);
    for (Components parts : all(change)) {
      assertThat(parts.redistribution()).isEqualTo(change.change()).isPositive();
      assertThat(parts.growth()).isZero();
      assertThat(parts.residual()).isZero();
    }
  }

  @Test
  void whereNobodyIsPoorNothingChanges() {
    GrowthRedistribution change = GrowthRedistribution.of(GAP, BEFORE, AFTER, 1);
    assertThat(change.change()).isZero();
    for (Components parts : all(change)) {
      assertThat(parts).isEqualTo(new Components(0, 0, 0, 0));
    }
  }

  /** Everybody, one person: the headcount stays 1, the gap falls from 3/4 to 1/2. */
  @Test
  void onePersonWhoStaysPoorHasGrowthOnly() {
    WeightedSample one = WeightedSample.of(2);
    WeightedSample two = WeightedSample.of(4);
    assertThat(GrowthRedistribution.of(PovertyIndex.fgt(0), one, two, 8).change()).isZero();
    assertThat(GrowthRedistribution.of(GAP, one, two, 8).shapley())
        .isEqualTo(new Components(-0.25, 0, 0, 0));
  }

  @Test
  void impossibleDatesAreRefused() {
    WeightedSample nothing = WeightedSample.of(0, 0);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GrowthRedistribution.of(GAP, nothing, AFTER, 120))
        .withMessage("meanBefore must be a finite number greater than 0: 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GrowthRedistribution.of(GAP, BEFORE, nothing, 120))
        .withMessage("meanAfter must be a finite number greater than 0: 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GrowthRedistribution.of(GAP, BEFORE, 0, AFTER, Double.NaN))
        .withMessage(
            "lineBefore must be a finite number greater than 0: 0.0\n"
                + "lineAfter must be a finite number greater than 0: NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                GrowthRedistribution.of(
                    PovertyIndex.watts(), BEFORE, WeightedSample.of(0, 200), 120))
        .withMessageStartingWith("welfare must be greater than 0 for the Watts index: 0.0\nMaybe");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PovertyIndex.fgt(-1))
        .withMessage("alpha must be a finite number, 0 or more: -1.0");
  }

  private static Components[] all(GrowthRedistribution change) {
    return new Components[] {
      change.fromBefore(), change.fromAfter(), change.shapley(), change.shapleyWithLine()
    };
  }

  /** Parts in 576ths. */
  private static void assertParts(
      Components parts, double growth, double redistribution, double line, double residual) {
    assertThat(parts.growth()).isCloseTo(growth / 576, EXACT);
    assertThat(parts.redistribution()).isCloseTo(redistribution / 576, EXACT);
    assertThat(parts.line()).isCloseTo(line / 576, EXACT);
    assertThat(parts.residual()).isCloseTo(residual / 576, EXACT);
  }
}
