package io.github.entas.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws that every measure of poverty and inequality keeps. */
class MeasureProperties {

  private static final double LINE = 10;

  /** Sums of some tens of terms of the size of the result: a few roundings each. */
  private static final double ROUNDING = 1e-12;

  private static final List<ToDoubleFunction<WeightedSample>> INEQUALITY =
      List.of(
          s -> InequalityMeasures.of(s).gini(),
          s -> InequalityMeasures.of(s).sGini(3),
          s -> InequalityMeasures.of(s).theil(),
          s -> InequalityMeasures.of(s).meanLogDeviation(),
          s -> InequalityMeasures.of(s).generalizedEntropy(-1),
          s -> InequalityMeasures.of(s).generalizedEntropy(2),
          s -> InequalityMeasures.of(s).atkinson(0.5),
          s -> InequalityMeasures.of(s).atkinson(1),
          s -> InequalityMeasures.of(s).atkinson(2),
          s -> InequalityMeasures.of(s).hoover());

  private static final List<ToDoubleFunction<WeightedSample>> POVERTY =
      List.of(
          s -> PovertyMeasures.of(s, LINE).headcount(),
          s -> PovertyMeasures.of(s, LINE).povertyGap(),
          s -> PovertyMeasures.of(s, LINE).severity(),
          s -> PovertyMeasures.of(s, LINE).fgt(2.5),
          s -> PovertyMeasures.of(s, LINE).watts(),
          s -> PovertyMeasures.of(s, LINE).sen(),
          s -> PovertyMeasures.of(s, LINE).senShorrocksThon());

  /** Welfare and weights as they were given. */
  static final class Rows {

    private final double[] welfare;
    private final double[] weights;

    Rows(double[] welfare, double[] weights) {
      this.welfare = welfare;
      this.weights = weights;
    }

    double[] welfare() {
      return welfare;
    }

    double[] weights() {
      return weights;
    }

    WeightedSample sample() {
      return WeightedSample.of(welfare, weights);
    }
  }

  @Provide
  Arbitrary<Rows> rows() {
    return Arbitraries.integers()
        .between(1, 30)
        .flatMap(
            size ->
                Combinators.combine(
                        Arbitraries.doubles().between(0.5, 40).array(double[].class).ofSize(size),
                        Arbitraries.doubles().between(0.1, 5).array(double[].class).ofSize(size))
                    .as(Rows::new));
  }

  @Property(seed = "401", tries = 300)
  void theOrderOfRowsChangesNoBit(@ForAll("rows") Rows rows) {
    int n = rows.welfare().length;
    double[] welfare = new double[n];
    double[] weights = new double[n];
    for (int i = 0; i < n; i++) {
      welfare[i] = rows.welfare()[n - 1 - i];
      weights[i] = rows.weights()[n - 1 - i];
    }
    WeightedSample turned = WeightedSample.of(welfare, weights);
    for (ToDoubleFunction<WeightedSample> measure : all()) {
      assertThat(measure.applyAsDouble(turned)).isEqualTo(measure.applyAsDouble(rows.sample()));
    }
  }

  @Property(seed = "402", tries = 300)
  void everyRowTwiceChangesNothing(@ForAll("rows") Rows rows) {
    WeightedSample twice =
        WeightedSample.of(
            concat(rows.welfare(), rows.welfare()), concat(rows.weights(), rows.weights()));
    assertUnchanged(rows.sample(), twice, all());
  }

  @Property(seed = "403", tries = 300)
  void theUnitOfWeightsChangesNothing(@ForAll("rows") Rows rows) {
    double[] weights = Arrays.stream(rows.weights()).map(w -> 7.3 * w).toArray();
    assertUnchanged(rows.sample(), WeightedSample.of(rows.welfare(), weights), all());
  }

  @Property(seed = "404", tries = 300)
  void theUnitOfMoneyChangesNoInequality(@ForAll("rows") Rows rows) {
    double[] welfare = Arrays.stream(rows.welfare()).map(x -> 1024 * x).toArray();
    assertUnchanged(rows.sample(), WeightedSample.of(welfare, rows.weights()), INEQUALITY);
  }

  @Property(seed = "405", tries = 300)
  void givingToSomebodyPoorerLessensInequality(@ForAll("rows") Rows rows) {
    if (rows.welfare().length < 2) {
      return;
    }
    WeightedSample before = rows.sample();
    int last = before.size() - 1;
    double apart = before.welfare(last) - before.welfare(0);
    double persons = Math.min(before.weight(0), before.weight(last));
    double[] welfare = ranked(before);
    welfare[0] += 0.3 * apart * persons / before.weight(0);
    welfare[last] -= 0.3 * apart * persons / before.weight(last);
    WeightedSample after = WeightedSample.of(welfare, weights(before));
    for (ToDoubleFunction<WeightedSample> measure : INEQUALITY) {
      assertThat(measure.applyAsDouble(after))
          .isLessThanOrEqualTo(measure.applyAsDouble(before) + ROUNDING);
    }
    assertThat(PovertyMeasures.of(after, 50).senShorrocksThon())
        .isLessThanOrEqualTo(PovertyMeasures.of(before, 50).senShorrocksThon() + ROUNDING);
  }

  @Property(seed = "406", tries = 300)
  void moreForThePoorestNeverAddsPoverty(@ForAll("rows") Rows rows) {
    WeightedSample before = rows.sample();
    double[] welfare = ranked(before);
    welfare[0] += 0.2;
    WeightedSample after = WeightedSample.of(welfare, weights(before));
    for (ToDoubleFunction<WeightedSample> measure : POVERTY) {
      if (measure != POVERTY.get(5)) { // Sen's index may rise when a poor person leaves poverty.
        assertThat(measure.applyAsDouble(after))
            .isLessThanOrEqualTo(measure.applyAsDouble(before) + ROUNDING);
      }
    }
  }

  @Property(seed = "407", tries = 300)
  void theThreeMeasuresAreOrderedAndRiseWithTheLine(@ForAll("rows") Rows rows) {
    PovertyMeasures poverty = PovertyMeasures.of(rows.sample(), LINE);
    PovertyMeasures above = PovertyMeasures.of(rows.sample(), 1.2 * LINE);
    assertThat(poverty.headcount()).isBetween(0.0, 1.0);
    assertThat(poverty.povertyGap()).isBetween(0.0, poverty.headcount());
    assertThat(poverty.severity()).isBetween(0.0, poverty.povertyGap());
    assertThat(above.headcount()).isGreaterThanOrEqualTo(poverty.headcount());
    assertThat(above.povertyGap()).isGreaterThanOrEqualTo(poverty.povertyGap());
    assertThat(above.watts()).isGreaterThanOrEqualTo(poverty.watts());
  }

  @Property(seed = "408", tries = 300)
  void groupsAddUpInTheAdditiveMeasures(@ForAll("rows") Rows one, @ForAll("rows") Rows other) {
    WeightedSample all =
        WeightedSample.of(
            concat(one.welfare(), other.welfare()), concat(one.weights(), other.weights()));
    for (int i : new int[] {0, 1, 2, 3, 4}) {
      ToDoubleFunction<WeightedSample> measure = POVERTY.get(i);
      double sum =
          one.sample().persons() * measure.applyAsDouble(one.sample())
              + other.sample().persons() * measure.applyAsDouble(other.sample());
      assertThat(measure.applyAsDouble(all)).isCloseTo(sum / all.persons(), within(ROUNDING));
    }
  }

  @Property(seed = "409", tries = 300)
  void senShorrocksAndThonIsTheGapTimesOnePlusItsGini(@ForAll("rows") Rows rows) {
    PovertyMeasures poverty = PovertyMeasures.of(rows.sample(), LINE);
    if (poverty.povertyGap() == 0) {
      assertThat(poverty.senShorrocksThon()).isZero();
      return;
    }
    double[] gaps = Arrays.stream(rows.welfare()).map(x -> Math.max(0, 1 - x / LINE)).toArray();
    double gini = InequalityMeasures.of(WeightedSample.of(gaps, rows.weights())).gini();
    assertThat(poverty.senShorrocksThon())
        .isCloseTo(poverty.povertyGap() * (1 + gini), within(ROUNDING));
  }

  @Property(seed = "410", tries = 300)
  void atkinsonFollowsFromGeneralizedEntropy(@ForAll("rows") Rows rows) {
    InequalityMeasures measures = InequalityMeasures.of(rows.sample());
    for (double e : new double[] {0.3, 0.5, 1.5, 2, 3}) {
      double entropy = measures.generalizedEntropy(1 - e);
      double expected = 1 - Math.pow(1 - e * (1 - e) * entropy, 1 / (1 - e));
      assertThat(measures.atkinson(e)).isCloseTo(expected, within(1e-11));
    }
    assertThat(measures.atkinson(1))
        .isCloseTo(1 - Math.exp(-measures.meanLogDeviation()), within(ROUNDING));
  }

  @Property(seed = "411", tries = 300)
  void theLorenzCurveIsConvexAndDecilesAddUpToOne(@ForAll("rows") Rows rows) {
    WeightedSample sample = rows.sample();
    double slope = 0;
    for (int i = 0; i < 20; i++) {
      double next = 20 * (sample.lorenz((i + 1) / 20.0) - sample.lorenz(i / 20.0));
      assertThat(next).isGreaterThanOrEqualTo(slope - ROUNDING);
      slope = next;
    }
    assertThat(Arrays.stream(InequalityMeasures.of(sample).decileShares()).sum())
        .isCloseTo(1, within(ROUNDING));
  }

  private static List<ToDoubleFunction<WeightedSample>> all() {
    return Stream.concat(INEQUALITY.stream(), POVERTY.stream()).toList();
  }

  private static void assertUnchanged(
      WeightedSample one, WeightedSample other, List<ToDoubleFunction<WeightedSample>> measures) {
    for (ToDoubleFunction<WeightedSample> measure : measures) {
      double expected = measure.applyAsDouble(one);
      assertThat(measure.applyAsDouble(other))
          .isCloseTo(expected, within(ROUNDING * (1 + Math.abs(expected))));
    }
  }

  private static double[] ranked(WeightedSample sample) {
    double[] welfare = new double[sample.size()];
    Arrays.setAll(welfare, sample::welfare);
    return welfare;
  }

  private static double[] weights(WeightedSample sample) {
    double[] weights = new double[sample.size()];
    Arrays.setAll(weights, sample::weight);
    return weights;
  }

  private static double[] concat(double[] one, double[] other) {
    double[] both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }
}
