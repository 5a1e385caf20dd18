package io.github.entas.measure;

import static io.github.entas.measure.Refusals.FLOOR;
import static io.github.entas.measure.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PovertyMeasuresTest {

  /** Incomes 100, 110, 150, 160 and line 125 of the World Bank's handbook on poverty, chapter 4. */
  private static final WeightedSample HANDBOOK = WeightedSample.of(100, 110, 150, 160);

  @Test
  void theHandbooksExampleComesOut() {
    PovertyMeasures poverty = PovertyMeasures.of(HANDBOOK, 125);

    assertThat(poverty.headcount()).isEqualTo(0.5);
    assertThat(poverty.povertyGap()).isCloseTo((0.2 + 0.12) / 4, within(1e-16));
    assertThat(poverty.severity()).isCloseTo((0.04 + 0.0144) / 4, within(1e-16));
    assertThat(poverty.senShorrocksThon()).isCloseTo((0.2 * 7 + 0.12 * 5) / 16, within(1e-16));
  }

  @Test
  void whoIsExactlyAtTheLineIsPoorOnlyWhereAskedFor() {
    PovertyMeasures strict = PovertyMeasures.of(HANDBOOK, 110);
    PovertyMeasures weak = PovertyMeasures.of(HANDBOOK, 110, AtLine.POOR);

    assertThat(strict.headcount()).isEqualTo(0.25);
    assertThat(strict.poorPersons()).isEqualTo(1);
    assertThat(weak.headcount()).isEqualTo(0.5);
    assertThat(weak.poorPersons()).isEqualTo(2);
    assertThat(weak.fgt(0)).isEqualTo(0.5);
    assertThat(weak.fgt(1e-9)).isEqualTo(strict.fgt(1e-9));
    assertThat(weak.povertyGap()).isEqualTo(strict.povertyGap());
    assertThat(weak.severity()).isEqualTo(strict.severity());
    assertThat(weak.watts()).isEqualTo(strict.watts());
    assertThat(weak.senShorrocksThon()).isEqualTo(strict.senShorrocksThon());
    // One more with a gap of 0 among the poor: ½·G + P₁(1 − G), G of 100 and 110.
    double gini = 5 / 210.0;
    assertThat(weak.sen()).isCloseTo(gini / 2 + (1 - gini) / 44, within(1e-16));
    assertThat(strict.sen()).isCloseTo(1 / 44.0, within(1e-17));
  }

  @Test
  void everythingIsZeroWhereNobodyIsPoor() {
    PovertyMeasures nobody = PovertyMeasures.of(HANDBOOK, 100);

    assertThat(nobody.poorPersons()).isZero();
    assertThat(nobody.headcount()).isZero();
    assertThat(nobody.povertyGap()).isZero();
    assertThat(nobody.severity()).isZero();
    assertThat(nobody.fgt(0.3)).isZero();
    assertThat(nobody.watts()).isZero();
    assertThat(nobody.sen()).isZero();
    assertThat(nobody.senShorrocksThon()).isZero();
  }

  @Test
  void everythingIsTheLargestWhereNobodyHasAnything() {
    PovertyMeasures nothing = PovertyMeasures.of(WeightedSample.of(0, 0, 0), 12);

    assertThat(nothing.headcount()).isEqualTo(1);
    assertThat(nothing.povertyGap()).isEqualTo(1);
    assertThat(nothing.severity()).isEqualTo(1);
    assertThat(nothing.sen()).isEqualTo(1);
    assertThat(nothing.senShorrocksThon()).isEqualTo(1);
  }

  @Test
  void everybodyMayBePoor() {
    PovertyMeasures all = PovertyMeasures.of(HANDBOOK, 200);

    assertThat(all.headcount()).isEqualTo(1);
    assertThat(all.poorPersons()).isEqualTo(4);
    assertThat(all.povertyGap()).isCloseTo(1 - 130 / 200.0, within(1e-16));
    // Then Sen's index and that of Sen, Shorrocks and Thon are the same.
    assertThat(all.sen()).isEqualTo(all.senShorrocksThon());
  }

  @Test
  void oneRowHasTheSameGapForAll() {
    PovertyMeasures one =
        PovertyMeasures.of(WeightedSample.of(new double[] {3}, new double[] {0.7}), 4);

    assertThat(one.headcount()).isEqualTo(1);
    assertThat(one.povertyGap()).isEqualTo(0.25);
    assertThat(one.severity()).isEqualTo(0.0625);
    assertThat(one.fgt(0.5)).isEqualTo(0.5);
    assertThat(one.watts()).isCloseTo(Math.log(4 / 3.0), within(1e-16));
    assertThat(one.sen()).isCloseTo(0.25, within(1e-16));
    assertThat(one.senShorrocksThon()).isCloseTo(0.25, within(1e-16));
  }

  @Test
  void debtMakesGapsLargerThanTheLine() {
    PovertyMeasures debt = PovertyMeasures.of(WeightedSample.of(-10, 20), 15);

    assertThat(debt.povertyGap()).isCloseTo(25 / 15.0 / 2, within(1e-16));
    assertThat(debt.severity()).isGreaterThan(debt.povertyGap());
    assertThat(debt.sen()).isCloseTo(25 / 15.0 / 2, within(1e-16));
    // The only gap of two: G is a half.
    assertThat(debt.senShorrocksThon()).isCloseTo(25 / 15.0 / 2 * 1.5, within(1e-16));
  }

  /** 1 − x/z would leave 10 of 16 digits here. */
  @Test
  void smallGapsKeepTheirDigits() {
    double line = 600_000;
    double welfare = line - 0.375;
    PovertyMeasures near = PovertyMeasures.of(WeightedSample.of(welfare), line);

    assertThat(near.povertyGap()).isEqualTo(0.375 / line);
    // ln(1/(1 − g)) = g + g²/2 + g³/3 + …
    double gap = 0.375 / line;
    double watts = gap + gap * gap / 2 + gap * gap * gap / 3;
    assertThat(near.watts()).isCloseTo(watts, within(4e-16 * watts));
  }

  @Test
  void rowsMayHaveLinesOfTheirOwn() {
    double[] welfare = {50, 90, 100, 220};
    double[] weights = {1, 2, 3, 4};
    double[] lines = {100, 90, 125, 200};
    PovertyMeasures own = PovertyMeasures.of(welfare, weights, lines, AtLine.NOT_POOR);

    assertThat(own.headcount()).isEqualTo(0.4);
    assertThat(own.povertyGap()).isCloseTo((0.5 + 3 * 0.2) / 10, within(1e-16));
    assertThat(own.watts()).isCloseTo((Math.log(2) + 3 * Math.log(1.25)) / 10, within(1e-16));
    assertThat(PovertyMeasures.of(welfare, weights, lines, AtLine.POOR).headcount()).isEqualTo(0.6);
  }

  @Test
  void theWattsIndexIsRefusedWhereSomebodyHasNothing() {
    assertRefused(
        () -> PovertyMeasures.of(WeightedSample.of(0, 9), 5).watts(),
        "welfare must be greater than 0 for the Watts index: 0.0" + FLOOR);
    assertRefused(
        () -> PovertyMeasures.of(WeightedSample.of(-2, 9), 5).watts(),
        "welfare must be greater than 0 for the Watts index: -2.0" + FLOOR);
    assertThat(PovertyMeasures.of(WeightedSample.of(0, 9).withFloor(1), 5).watts())
        .isCloseTo(Math.log(5) / 2, within(1e-15));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
  void refusesLinesThatAreNone(double line) {
    String mustHold = " must be a finite number greater than 0: " + line;
    assertRefused(() -> PovertyMeasures.of(HANDBOOK, line), "line" + mustHold);
    double[] one = {1};
    assertRefused(
        () -> PovertyMeasures.of(one, one, new double[] {line}, AtLine.POOR), "0" + mustHold);
  }

  @Test
  void refusesOtherNumbersOfLinesThanRows() {
    double[] one = {1};
    assertRefused(
        () -> PovertyMeasures.of(one, one, new double[] {1, 2}, AtLine.POOR),
        "lines must hold one line for each of 1 rows: 2");
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.5, Double.NaN, Double.POSITIVE_INFINITY})
  void refusesPowersOutsideOfTheirRange(double alpha) {
    assertRefused(
        () -> PovertyMeasures.of(HANDBOOK, 125).fgt(alpha),
        "alpha must be a finite number, 0 or more: " + alpha);
  }

  @Test
  void refusesNulls() {
    assertThatNullPointerException().isThrownBy(() -> PovertyMeasures.of(null, 1));
    assertThatNullPointerException().isThrownBy(() -> PovertyMeasures.of(HANDBOOK, 1, null));
  }

  @Test
  void wattsIsFiniteWhereTheQuotientIsNot() {
    PovertyMeasures poverty = PovertyMeasures.of(WeightedSample.of(1e-310), 1000);

    assertThat(poverty.watts()).isCloseTo(313 * Math.log(10), within(1e-11));
  }
}
