package io.github.entas.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.entas.evidence.RandomEffects.PredictionIntervals;
import io.github.entas.evidence.RandomEffects.ShrunkenStudy;
import io.github.entas.stat.Interval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

/** Laws of pooling; studies have estimates in [-2, 2] and standard errors in [0.05, 1]. */
class RandomEffectsProperties {

  private static final int TRIES = 200;

  /**
   * Another order or unit rounds each y and v once, 1e-16 of values up to 1; τ² is a root whose
   * slope can be a thousandth of its terms.
   */
  private static final double ROUNDING = 1e-10;

  @Property(seed = "1", tries = TRIES)
  void orderDoesNotMatter(
      @ForAll("studies") Studies studies, @ForAll PoolingMethod method, @ForAll int shuffle) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < studies.count(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, new Random(shuffle));
    Studies shuffled =
        Studies.of(
            order.stream().mapToDouble(studies::estimate).toArray(),
            order.stream().mapToDouble(studies::variance).toArray());

    same(RandomEffects.of(shuffled, method), RandomEffects.of(studies, method), 1, 0);
  }

  @Property(seed = "2", tries = TRIES)
  void theMeanMovesWithTheEstimates(
      @ForAll("studies") Studies studies,
      @ForAll PoolingMethod method,
      @ForAll @IntRange(min = -4000, max = 4000) int eighths) {
    // Estimates are multiples of 1/64, so that nothing is rounded.
    double shift = eighths / 8.0;
    Studies moved =
        Studies.of(
            Arrays.stream(studies.estimates()).map(y -> y + shift).toArray(), studies.variances());

    same(RandomEffects.of(moved, method), RandomEffects.of(studies, method), 1, shift);
  }

  @Property(seed = "3", tries = TRIES)
  void anotherUnitScalesTheVarianceByItsSquare(
      @ForAll("studies") Studies studies,
      @ForAll PoolingMethod method,
      @ForAll @Scale(2) @DoubleRange(min = -8, max = 8) double digits) {
    double c = Math.pow(10, digits);
    RandomEffects scaled = RandomEffects.of(times(studies, c), method);

    same(scaled, RandomEffects.of(studies, method), c, 0);
  }

  @Property(seed = "4", tries = TRIES)
  void equalVariancesMakeFourMethodsOne(@ForAll("studies") Studies studies) {
    double[] v = new double[studies.count()];
    Arrays.fill(v, studies.variance(0));
    Studies equal = Studies.of(studies.estimates(), v);
    double hedges = RandomEffects.of(equal, PoolingMethod.HE).tau2();

    for (PoolingMethod method : List.of(PoolingMethod.DL, PoolingMethod.PM, PoolingMethod.REML)) {
      // A difference of variances up to 2.
      assertThat(RandomEffects.of(equal, method).tau2()).isCloseTo(hedges, within(1e-13));
    }
  }

  @Property(seed = "5", tries = TRIES)
  void pauleAndMandelMakeHartungAndKnappWald(@ForAll("studies") Studies studies) {
    RandomEffects pooled = RandomEffects.of(studies, PoolingMethod.PM);

    if (pooled.tau2() > 0) {
      assertThat(pooled.hartungKnapp().standardError())
          .isCloseTo(pooled.standardError(), within(1e-12));
    } else {
      assertThat(pooled.q()).isLessThanOrEqualTo(pooled.degreesOfFreedom());
    }
  }

  @Property(seed = "6", tries = TRIES)
  void inconsistencyIsThatOfQUnderDerSimonianAndLaird(@ForAll("studies") Studies studies) {
    RandomEffects pooled = RandomEffects.of(studies, PoolingMethod.DL);
    double q = pooled.q();
    double expected = q == 0 ? 0 : Math.max(0, 100 * (q - pooled.degreesOfFreedom()) / q);

    assertThat(pooled.i2()).isCloseTo(expected, within(1e-11));
    assertThat(RandomEffects.of(studies, PoolingMethod.EE).i2()).isCloseTo(expected, within(1e-11));
    assertThat(pooled.h2()).isCloseTo(1 / (1 - pooled.i2() / 100), within(1e-11 * pooled.h2()));
  }

  @Property(seed = "7", tries = TRIES)
  void farApartStudiesCountTheSame(@ForAll("studies") Studies studies) {
    Studies apart =
        Studies.of(
            Arrays.stream(studies.estimates()).map(y -> 1e6 * y).toArray(), studies.variances());
    RandomEffects pooled = RandomEffects.of(apart, PoolingMethod.HE);

    double mean = Arrays.stream(apart.estimates()).average().orElseThrow();
    if (pooled.tau2() > 0) {
      // Weights differ by v/τ² ≤ 1/τ², which is a share of distances up to 4e6.
      assertThat(pooled.estimate()).isCloseTo(mean, within(4e6 / pooled.tau2() + 1e-9));
    }
  }

  @Property(seed = "8", tries = TRIES)
  void studiesShrinkTowardsTheMean(
      @ForAll("studies") Studies studies, @ForAll PoolingMethod method) {
    RandomEffects pooled = RandomEffects.of(studies, method);
    List<ShrunkenStudy> shrunken = pooled.shrunken();

    for (int i = 0; i < studies.count(); i++) {
      double low = Math.min(pooled.estimate(), studies.estimate(i));
      double high = Math.max(pooled.estimate(), studies.estimate(i));
      assertThat(shrunken.get(i).estimate()).isBetween(low - 1e-15, high + 1e-15);
      assertThat(shrunken.get(i).standardError())
          .isBetween(0.0, Math.sqrt(studies.variance(i)) * (1 + 1e-15));
    }
  }

  @Property(seed = "9", tries = TRIES)
  void whatANewPlaceExpectsIsWiderThanTheMean(
      @ForAll("studies") Studies studies, @ForAll PoolingMethod method) {
    RandomEffects pooled = RandomEffects.of(studies, method);
    PredictionIntervals predicted = pooled.predictionIntervals();

    contains(predicted.normal(), pooled.interval());
    if (studies.count() > 2) {
      assertThat(predicted.riley()).isNotNull();
      contains(predicted.riley(), pooled.interval());
    } else {
      assertThat(predicted.riley()).isNull();
    }
    contains(predicted.hartungKnapp(), pooled.hartungKnapp().interval());
    contains(pooled.hartungKnapp().guardedInterval(), pooled.hartungKnapp().interval());
    contains(pooled.hartungKnapp().guardedInterval(), pooled.interval());
  }

  @Property(seed = "10", tries = TRIES)
  void leavingOneOutIsFittingTheOthers(
      @ForAll("studies") Studies studies, @ForAll PoolingMethod method) {
    if (studies.count() < 3) {
      return;
    }
    List<RandomEffects> all = RandomEffects.of(studies, method, 0.9).leaveOneOut();

    assertThat(all).hasSize(studies.count());
    for (int i = 0; i < all.size(); i++) {
      RandomEffects refit = RandomEffects.of(studies.without(i), method, 0.9);
      assertThat(all.get(i).estimate()).isEqualTo(refit.estimate());
      assertThat(all.get(i).tau2Interval()).isEqualTo(refit.tau2Interval());
      assertThat(all.get(i).studies().ids()).isEqualTo(studies.without(i).ids());
    }
  }

  @Property(seed = "11", tries = TRIES)
  void sharesSumToOne(@ForAll("studies") Studies studies, @ForAll PoolingMethod method) {
    RandomEffects pooled = RandomEffects.of(studies, method);
    double[] shares = pooled.weights();
    double mean = 0;
    for (int i = 0; i < shares.length; i++) {
      assertThat(shares[i]).isBetween(0.0, 1.0);
      mean += shares[i] * studies.estimate(i);
    }

    assertThat(Arrays.stream(shares).sum()).isCloseTo(1, within(1e-14));
    assertThat(pooled.estimate()).isCloseTo(mean, within(1e-13));
  }

  @Property(seed = "12", tries = TRIES)
  void theProfileHoldsThePointEstimateOfPauleAndMandel(
      @ForAll("studies") Studies studies,
      @ForAll @Scale(2) @DoubleRange(min = 0.9, max = 0.99) double level) {
    RandomEffects pooled = RandomEffects.of(studies, PoolingMethod.PM, level);

    // Q at the estimate is its mean, and that lies between the quantiles.
    assertThat(pooled.tau2Interval().low()).isLessThanOrEqualTo(pooled.tau2() + 1e-12);
    assertThat(pooled.tau2Interval().high()).isGreaterThanOrEqualTo(pooled.tau2() - 1e-12);
    assertThat(pooled.tau2IntervalIsEmpty()).isEqualTo(pooled.tau2Interval().high() == 0);
  }

  @Provide
  Arbitrary<Studies> studies() {
    Arbitrary<Double> y = Arbitraries.integers().between(-128, 128).map(n -> n / 64.0);
    Arbitrary<Double> se = Arbitraries.doubles().between(0.05, 1).ofScale(4);
    return Combinators.combine(y, se)
        .as((estimate, error) -> new double[] {estimate, error})
        .list()
        .ofMinSize(2)
        .ofMaxSize(15)
        .map(
            rows ->
                Studies.ofStandardErrors(
                    rows.stream().mapToDouble(row -> row[0]).toArray(),
                    rows.stream().mapToDouble(row -> row[1]).toArray()));
  }

  static Studies times(Studies studies, double c) {
    return Studies.of(
        Arrays.stream(studies.estimates()).map(y -> c * y).toArray(),
        Arrays.stream(studies.variances()).map(v -> c * c * v).toArray());
  }

  private static void contains(Interval outer, Interval inner) {
    double rounding = 1e-14 * (Math.abs(outer.low()) + Math.abs(outer.high()));
    assertThat(outer.low()).isLessThanOrEqualTo(inner.low() + rounding);
    assertThat(outer.high()).isGreaterThanOrEqualTo(inner.high() - rounding);
  }

  /** Whether the first is the second in units of 1/c, moved by {@code shift}. */
  private static void same(RandomEffects actual, RandomEffects expected, double c, double shift) {
    double tolerance = ROUNDING * c;
    assertThat(actual.tau2()).isCloseTo(c * c * expected.tau2(), within(tolerance * c));
    assertThat(actual.estimate()).isCloseTo(c * expected.estimate() + shift, within(tolerance));
    assertThat(actual.standardError()).isCloseTo(c * expected.standardError(), within(tolerance));
    assertThat(actual.q()).isCloseTo(expected.q(), within(ROUNDING * (1 + expected.q())));
    assertThat(actual.tau2Interval().high())
        .isCloseTo(
            c * c * expected.tau2Interval().high(),
            within(tolerance * c * (1 + expected.tau2Interval().high())));
  }
}
