package io.github.entas.measure;

import static io.github.entas.measure.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import io.github.entas.InvalidValueException;
import io.github.entas.Violation;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeightedSampleTest {

  private static final WeightedSample SAMPLE =
      WeightedSample.of(new double[] {5, 1, 3, 3, 9}, new double[] {2, 1, 3, 1, 0});

  @Test
  void rowsAreOrderedByWelfareThenWeightAndThoseWithoutWeightLeftOut() {
    assertThat(SAMPLE.size()).isEqualTo(4);
    assertThat(IntStream.range(0, 4).mapToDouble(SAMPLE::welfare))
        .containsExactly(1.0, 3.0, 3.0, 5.0);
    assertThat(IntStream.range(0, 4).mapToDouble(SAMPLE::weight))
        .containsExactly(1.0, 1.0, 3.0, 2.0);
    assertThat(IntStream.range(0, 4).mapToDouble(SAMPLE::personsUpTo))
        .containsExactly(1.0, 2.0, 5.0, 7.0);
    assertThat(SAMPLE.persons()).isEqualTo(7);
    assertThat(SAMPLE.mean()).isEqualTo(23.0 / 7);
  }

  @Test
  void theArraysGivenAreCopiedAndLeftAsTheyWere() {
    double[] welfare = {2, 1};
    double[] weights = {3, 4};
    WeightedSample sample = WeightedSample.of(welfare, weights);
    assertThat(welfare).containsExactly(2, 1);
    assertThat(weights).containsExactly(3, 4);
    welfare[0] = 100;
    weights[0] = 100;
    assertThat(sample.welfare(1)).isEqualTo(2);
    assertThat(sample.persons()).isEqualTo(7);
    double[] sorted = {1, 2};
    sample = WeightedSample.of(sorted);
    sorted[0] = 50;
    assertThat(sample.welfare(0)).isEqualTo(1);
  }

  @Test
  void quantilesAreThoseOfTheWeightedDistributionFunction() {
    assertThat(SAMPLE.quantile(0)).isEqualTo(1);
    assertThat(SAMPLE.quantile(1 / 7.0)).isEqualTo(1);
    assertThat(SAMPLE.quantile(0.1429)).isEqualTo(3);
    assertThat(SAMPLE.median()).isEqualTo(3);
    assertThat(SAMPLE.quantile(5 / 7.0)).isEqualTo(3);
    assertThat(SAMPLE.quantile(0.7143)).isEqualTo(5);
    assertThat(SAMPLE.quantile(1)).isEqualTo(5);
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 0.1, 1 / 3.0, 123.456, 1e-7, 3e200})
  void theBordersOfEqualRowsAreSharpWhateverTheirWeight(double weight) {
    for (int rows : new int[] {3, 10, 49, 100, 1000}) {
      double[] weights = new double[rows];
      Arrays.fill(weights, weight);
      double[] welfare = IntStream.rangeClosed(1, rows).asDoubleStream().toArray();
      WeightedSample sample = WeightedSample.of(welfare, weights);
      double total = rows * (rows + 1) / 2.0;
      for (int i = 1; i <= rows; i++) {
        assertThat(sample.quantile(i / (double) rows)).isEqualTo(i);
        // Two roundings: of the running total and of the whole, the quotient is a third.
        assertThat(sample.lorenz(i / (double) rows))
            .isCloseTo(i * (i + 1) / 2.0 / total, within(4e-16));
      }
    }
  }

  @Test
  void aShareWellBesideABorderIsOnItsSide() {
    WeightedSample ten = WeightedSample.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    assertThat(ten.quantile(0.3 * (1 - 1e-13))).isEqualTo(3);
    assertThat(ten.quantile(0.3 * (1 + 5e-15))).isEqualTo(3);
    assertThat(ten.quantile(0.3 * (1 + 3e-14))).isEqualTo(4);
  }

  @Test
  void theLorenzCurveIsLinearInsideARow() {
    // Totals 1, 13, 23 at 1, 5, 7 persons.
    assertThat(SAMPLE.lorenz(0)).isZero();
    assertThat(SAMPLE.lorenz(0.5 / 7)).isCloseTo(0.5 / 23, within(1e-16));
    assertThat(SAMPLE.lorenz(1 / 7.0)).isEqualTo(1 / 23.0);
    assertThat(SAMPLE.lorenz(3 / 7.0)).isCloseTo(7 / 23.0, within(1e-16));
    assertThat(SAMPLE.lorenz(6 / 7.0)).isCloseTo(18 / 23.0, within(2e-16));
    assertThat(SAMPLE.lorenz(1)).isEqualTo(1);
  }

  @Test
  void theLorenzCurveOfDebtsDipsBelowZero() {
    WeightedSample sample = WeightedSample.of(-1, 1, 4);
    assertThat(sample.lorenz(1 / 3.0)).isEqualTo(-0.25);
    assertThat(sample.lorenz(2 / 3.0)).isZero();
  }

  @Test
  void oneRowIsEnough() {
    WeightedSample one = WeightedSample.of(new double[] {7}, new double[] {0.25});
    assertThat(one.size()).isOne();
    assertThat(one.mean()).isEqualTo(7);
    assertThat(one.quantile(0)).isEqualTo(7);
    assertThat(one.median()).isEqualTo(7);
    assertThat(one.lorenz(0.3)).isCloseTo(0.3, within(1e-16));
  }

  @Test
  void theMeanOfEqualWelfareIsThatWelfare() {
    double[] welfare = new double[101];
    Arrays.fill(welfare, 0.1);
    double[] weights = IntStream.range(1, 102).mapToDouble(i -> i / 7.0).toArray();
    assertThat(WeightedSample.of(welfare, weights).mean()).isEqualTo(0.1);
  }

  @Test
  void aFloorRaisesWhatIsBelowAndKeepsTheOrder() {
    WeightedSample raised = SAMPLE.withFloor(3);
    assertThat(IntStream.range(0, 4).mapToDouble(raised::welfare))
        .containsExactly(3.0, 3.0, 3.0, 5.0);
    assertThat(IntStream.range(0, 4).mapToDouble(raised::weight))
        .containsExactly(1.0, 1.0, 3.0, 2.0);
    assertThat(SAMPLE.welfare(0)).isEqualTo(1);
    WeightedSample heavyFirst =
        WeightedSample.of(new double[] {1, 2}, new double[] {5, 4}).withFloor(9);
    assertThat(heavyFirst.weight(0)).isEqualTo(4);
  }

  @Test
  void negativeZeroIsZero() {
    WeightedSample sample = WeightedSample.of(new double[] {0.0, -0.0}, new double[] {1, 2});
    assertThat(sample.weight(0)).isEqualTo(1);
    assertThat(1 / sample.welfare(1)).isEqualTo(Double.POSITIVE_INFINITY);
  }

  @Test
  void refusesSamplesOfNobody() {
    assertRefused(() -> WeightedSample.of(), "welfare must hold at least one row: none");
    assertRefused(
        () -> WeightedSample.of(new double[] {1, 2}, new double[2]),
        "weights must not all be 0: only zeros");
  }

  @Test
  void refusesArraysOfDifferentLength() {
    assertRefused(
        () -> WeightedSample.of(new double[] {1, 2}, new double[] {1}),
        "weights must hold one number for each of 2 rows: 1");
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void refusesNumbersThatAreNotFiniteAndNamesTheRow(double value) {
    assertThat(
            catchThrowableOfType(InvalidValueException.class, () -> WeightedSample.of(1, value))
                .violations())
        .extracting(Violation::path)
        .containsExactly("/welfare/1");
    assertRefused(() -> WeightedSample.of(1, value), "1 must be a finite number: " + value);
    assertRefused(
        () -> WeightedSample.of(new double[] {1, 2}, new double[] {1, value}),
        "1 must be a finite number, 0 or more: " + value);
  }

  @Test
  void refusesNegativeWeights() {
    assertRefused(
        () -> WeightedSample.of(new double[] {1}, new double[] {-1}),
        "0 must be a finite number, 0 or more: -1.0");
  }

  @Test
  void refusesSumsThatOverflow() {
    double most = Double.MAX_VALUE;
    assertRefused(
        () -> WeightedSample.of(new double[] {0, 0}, new double[] {most, most}),
        "persons must be a finite number: Infinity");
    assertRefused(() -> WeightedSample.of(most, most), "total must be a finite number: Infinity");
  }

  @Test
  void refusesSharesOutsideOfTheirRange() {
    assertRefused(
        () -> SAMPLE.quantile(50),
        "p must be in [0, 1]: 50.0\nMaybe 0.5 was meant: rates are fractions.");
    assertRefused(() -> SAMPLE.quantile(Double.NaN), "p must be in [0, 1]: NaN");
    assertRefused(() -> SAMPLE.lorenz(-0.1), "p must be in [0, 1]: -0.1");
  }

  @Test
  void refusesALorenzCurveOfNothing() {
    assertRefused(
        () -> WeightedSample.of(-1, 1).lorenz(0.5),
        "mean must be a finite number greater than 0: 0.0");
  }

  @Test
  void refusesAFloorThatIsNone() {
    assertRefused(() -> SAMPLE.withFloor(Double.NaN), "floor must be a finite number: NaN");
  }
}
