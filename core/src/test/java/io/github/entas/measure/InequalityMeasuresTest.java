package io.github.entas.measure;

import static io.github.entas.measure.Refusals.FLOOR;
import static io.github.entas.measure.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InequalityMeasuresTest {

  private static final InequalityMeasures WITH_NOTHING = of(0, 1, 3);
  private static final InequalityMeasures WITH_DEBT = of(-1, 1, 3);

  private static InequalityMeasures of(double... welfare) {
    return InequalityMeasures.of(WeightedSample.of(welfare));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 1000})
  void everyIndexIsExactlyZeroWhereAllHaveTheSame(int rows) {
    double[] welfare = new double[rows];
    Arrays.fill(welfare, 0.7);
    double[] weights = IntStream.range(0, rows).mapToDouble(i -> 1 + i / 3.0).toArray();
    InequalityMeasures equal = InequalityMeasures.of(WeightedSample.of(welfare, weights));

    assertThat(
            DoubleStream.of(
                equal.gini(),
                equal.sGini(3.5),
                equal.theil(),
                equal.meanLogDeviation(),
                equal.generalizedEntropy(-2),
                equal.generalizedEntropy(2.5),
                equal.atkinson(0.5),
                equal.atkinson(1),
                equal.atkinson(2),
                equal.hoover(),
                equal.wolfson()))
        .containsOnly(0.0);
    // The border of a fifth may fall inside a row; the totals beside it are rounded.
    assertThat(equal.quintileShareRatio()).isCloseTo(1, within(1e-14));
    assertThat(equal.decileShares()).containsExactly(tenths(), within(1e-15));
  }

  private static double[] tenths() {
    double[] tenths = new double[10];
    Arrays.fill(tenths, 0.1);
    return tenths;
  }

  @Test
  void oneOwnerOfNHasOneLessANth() {
    InequalityMeasures owner = of(0, 0, 0, 8);
    assertThat(owner.gini()).isEqualTo(0.75);
    assertThat(owner.hoover()).isEqualTo(0.75);
    assertThat(owner.sGini(3)).isCloseTo(1 - 1 / 16.0, within(1e-15));
    assertThat(owner.theil()).isCloseTo(Math.log(4), within(1e-15));
    assertThat(owner.generalizedEntropy(2)).isEqualTo(1.5);
    assertThat(owner.atkinson(0.5)).isCloseTo(0.75, within(1e-15));
  }

  @Test
  void smallCasesByHand() {
    InequalityMeasures two = of(1, 3);
    assertThat(two.gini()).isEqualTo(0.25);
    assertThat(two.sGini(2)).isCloseTo(0.25, within(1e-16));
    // (½ − ⅛)·(3 − 1)/2.
    assertThat(two.sGini(3)).isCloseTo(0.375, within(1e-16));
    assertThat(two.hoover()).isEqualTo(0.25);
    assertThat(two.generalizedEntropy(2)).isEqualTo(0.125);
    // (½·(2 + 2/3) − 1)/2.
    assertThat(two.generalizedEntropy(-1)).isCloseTo(1 / 6.0, within(1e-16));
    // The harmonic mean is 3/2, the geometric √3.
    assertThat(two.atkinson(2)).isCloseTo(0.25, within(1e-16));
    assertThat(two.atkinson(1)).isCloseTo(1 - Math.sqrt(3) / 2, within(2e-16));
    assertThat(two.atkinson(0)).isZero();
    // 2(2·¾ − 1)/1.
    assertThat(two.wolfson()).isEqualTo(1);
  }

  @Test
  void sharesOfTenRowsAreTheirs() {
    double[] welfare = {1, 2, 3, 4, 5, 6, 7, 8, 9, 55};
    for (double weight : new double[] {1, 0.1, 7, 1 / 3.0}) {
      double[] weights = new double[10];
      Arrays.fill(weights, weight);
      InequalityMeasures ten = InequalityMeasures.of(WeightedSample.of(welfare, weights));
      double[] shares = Arrays.stream(welfare).map(x -> x / 100).toArray();
      if (weight == 1 || weight == 7) {
        assertThat(ten.decileShares()).containsExactly(shares);
      } else {
        // Totals of rounded products, each to a unit in its last place.
        assertThat(ten.decileShares()).containsExactly(shares, within(2e-16));
      }
      assertThat(ten.quintileShareRatio()).isCloseTo(64 / 3.0, within(1e-14));
    }
  }

  @Test
  void bordersOfDecilesPartRows() {
    // Three rows: the first three deciles and a third of the fourth are in the first row.
    double[] shares = of(1, 2, 3).decileShares();
    assertThat(shares[0]).isCloseTo(0.05, within(1e-16));
    assertThat(shares[3]).isCloseTo((1 / 3.0 * 0.1 + 2 / 3.0 * 0.2) / 2, within(1e-16));
    assertThat(shares[9]).isCloseTo(0.15, within(2e-16));
  }

  @Test
  void indicesOfTheWholeRangeTakeZeroAndDebt() {
    assertThat(WITH_NOTHING.gini()).isCloseTo(0.5, within(1e-16));
    assertThat(WITH_NOTHING.theil())
        .isCloseTo((0.75 * Math.log(0.75) + 2.25 * Math.log(2.25)) / 3, within(1e-15));
    assertThat(WITH_NOTHING.generalizedEntropy(0.5)).isPositive();
    assertThat(WITH_NOTHING.atkinson(0.5)).isBetween(0.0, 1.0);
    // Pairs differ by 2, 4 and 2: 2·8/9/2 over the mean, 1.
    assertThat(WITH_DEBT.gini()).isCloseTo(8 / 9.0, within(1e-15));
    assertThat(of(-4, 0, 5).gini()).isGreaterThan(1);
    assertThat(WITH_DEBT.hoover()).isCloseTo(2 / 3.0, within(1e-15));
  }

  @Test
  void infiniteWherePowersOverflow() {
    assertThat(of(1, 1, 100).generalizedEntropy(1000)).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(of(1e-5, 1).generalizedEntropy(-100)).isEqualTo(Double.POSITIVE_INFINITY);
  }

  @Test
  void refusesSamplesWithoutWelfare() {
    assertRefused(() -> of(-1, 1), "mean must be a finite number greater than 0: 0.0");
    assertRefused(() -> of(-3, 1), "mean must be a finite number greater than 0: -1.0");
    assertThatNullPointerException().isThrownBy(() -> InequalityMeasures.of(null));
  }

  @Test
  void refusesEntropyOfWelfareItIsNotDefinedFor() {
    String positive = "welfare must be greater than 0 for ";
    assertRefused(WITH_NOTHING::meanLogDeviation, positive + "GE(0.0): 0.0" + FLOOR);
    assertRefused(() -> WITH_NOTHING.generalizedEntropy(-2), positive + "GE(-2.0): 0.0" + FLOOR);
    assertRefused(WITH_DEBT::theil, "welfare must be 0 or more for GE(1.0): -1.0" + FLOOR);
    assertRefused(() -> WITH_NOTHING.atkinson(1), positive + "Atkinson(1.0): 0.0" + FLOOR);
    assertRefused(
        () -> WITH_DEBT.atkinson(0.5), "welfare must be 0 or more for Atkinson(0.5): -1.0" + FLOOR);
    WeightedSample floored = WeightedSample.of(0, 1, 3).withFloor(0.5);
    assertThat(InequalityMeasures.of(floored).meanLogDeviation()).isPositive();
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void refusesParametersThatAreNotFinite(double value) {
    InequalityMeasures two = of(1, 3);
    assertRefused(() -> two.generalizedEntropy(value), "alpha must be a finite number: " + value);
    assertRefused(
        () -> two.atkinson(value), "aversion must be a finite number, 0 or more: " + value);
    assertRefused(
        () -> two.sGini(value), "aversion must be a finite number greater than 1: " + value);
  }

  @Test
  void refusesAversionOutsideOfItsRange() {
    assertRefused(
        () -> of(1, 3).atkinson(-0.1), "aversion must be a finite number, 0 or more: -0.1");
    assertRefused(() -> of(1, 3).sGini(1), "aversion must be a finite number greater than 1: 1.0");
  }

  @Test
  void refusesRatiosToNothing() {
    assertRefused(
        () -> of(0, 0, 1, 1, 1).quintileShareRatio(),
        "0.2 must be greater than 0 for a ratio: 0.0");
    assertRefused(
        () -> of(0, 0, 1).wolfson(), "median must be a finite number greater than 0: 0.0");
  }
}
