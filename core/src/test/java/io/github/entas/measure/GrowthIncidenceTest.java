package io.github.entas.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.entas.measure.ChangeSamples.Rows;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class GrowthIncidenceTest {

  private static final Offset<Double> EXACT = within(1e-15);

  private static final GrowthIncidence GROWTH =
      GrowthIncidence.of(
          WeightedSample.of(50, 100, 150, 300), WeightedSample.of(60, 120, 240, 270));

  /** 60/50, 120/100, 240/150, 270/300; quantiles reach up to and including the quarter. */
  @Test
  void theCurveComparesQuantiles() {
    assertThat(GROWTH.at(0)).isCloseTo(0.2, EXACT);
    assertThat(GROWTH.at(0.5)).isCloseTo(0.2, EXACT);
    assertThat(GROWTH.at(0.51)).isCloseTo(0.6, EXACT);
    assertThat(GROWTH.at(0.75)).isCloseTo(0.6, EXACT);
    assertThat(GROWTH.at(1)).isCloseTo(-0.1, EXACT);
    assertThat(GROWTH.atMedian()).isCloseTo(0.2, EXACT);
    assertThat(GROWTH.percentiles()).hasSize(99);
    assertThat(GROWTH.percentiles()[74]).isEqualTo(GROWTH.at(0.75));
    assertThat(GROWTH.percentiles()[75]).isEqualTo(GROWTH.at(0.76));
  }

  /** Percentile k of 100 rows is row k, whatever k/100·100 comes out as. */
  @Test
  void aPercentileIsNotMovedByRounding() {
    double[] before = IntStream.rangeClosed(1, 100).mapToDouble(i -> i).toArray();
    double[] after = Arrays.stream(before).map(x -> x * x).toArray();
    double[] rates =
        GrowthIncidence.of(WeightedSample.of(before), WeightedSample.of(after)).percentiles();
    for (int i = 0; i < rates.length; i++) {
      assertThat(rates[i]).isEqualTo(i);
    }
  }

  /** 690/600 − 1; halves 180/150 and 510/450; thirds 66⅔+…: (60 + ⅓·120)/(50 + ⅓·100) = 1.2. */
  @Test
  void groupsOfEquallyManyPersonsShareRows() {
    assertThat(GROWTH.ofMean()).isCloseTo(0.15, EXACT);
    assertThat(GROWTH.ofGroupMeans(1)).containsExactly(new double[] {0.15}, EXACT);
    assertThat(GROWTH.ofGroupMeans(2)).containsExactly(new double[] {0.2, 2.0 / 15}, EXACT);
    // Middle third: ⅔ of the second and of the third row, 240/(500/3); last: ⅓·240 + 270 of 350.
    assertThat(GROWTH.ofGroupMeans(3)).containsExactly(new double[] {0.2, 0.44, 0}, within(1e-14));
  }

  /** (0.2 + 0.2 + 0.6 − 0.1)/4; of the poorest 60 %, (0.25·0.2 + 0.25·0.2 + 0.1·0.6)/0.6. */
  @Test
  void theMeanRateIsTheMeanOfTheCurve() {
    assertThat(GROWTH.meanRate(1)).isCloseTo(0.225, EXACT);
    assertThat(GROWTH.meanRate(0.5)).isCloseTo(0.2, EXACT);
    assertThat(GROWTH.meanRate(0.6)).isCloseTo(0.16 / 0.6, EXACT);
  }

  /** Three rows against two: thirds and halves step at different shares. */
  @Test
  void samplesNeedNotHaveTheSameRows() {
    GrowthIncidence growth =
        GrowthIncidence.of(
            WeightedSample.of(10, 20, 40),
            WeightedSample.of(new double[] {20, 50}, new double[] {7, 7}));
    // ⅓ at 20/10, ⅙ at 20/20, ⅙ at 50/20, ⅓ at 50/40.
    assertThat(growth.meanRate(1)).isCloseTo((1 + 0 + 0.75 + 0.25) / 3, EXACT);
    assertThat(growth.at(0.4)).isZero();
    assertThat(growth.at(0.6)).isEqualTo(1.5);
  }

  @Test
  void onePersonHasOneRate() {
    GrowthIncidence growth = GrowthIncidence.of(WeightedSample.of(8), WeightedSample.of(10));
    assertThat(growth.percentiles()).containsOnly(0.25);
    assertThat(growth.meanRate(0.3)).isCloseTo(0.25, EXACT);
    assertThat(growth.ofGroupMeans(10)).containsExactly(fill(10, 0.25), within(1e-14));
  }

  @Provide
  Arbitrary<Rows> twoDates() {
    return ChangeSamples.rows(2);
  }

  /** Rates are below 1000: some roundings of it. */
  @Property(seed = "31", tries = 300)
  void repeatingRowsAndScalingWeightsChangeNothing(@ForAll("twoDates") Rows rows) {
    GrowthIncidence growth = GrowthIncidence.of(rows.at(0), rows.at(1));
    for (Rows same : List.of(rows.twice(), rows.weighing(4), rows.weighing(3.7))) {
      GrowthIncidence again = GrowthIncidence.of(same.at(0), same.at(1));
      assertThat(again.meanRate(0.3)).isCloseTo(growth.meanRate(0.3), within(1e-11));
      assertThat(again.ofGroupMeans(5)).containsExactly(growth.ofGroupMeans(5), within(1e-11));
      assertThat(again.at(0.35)).isEqualTo(growth.at(0.35));
    }
  }

  /** Groups with their shares of the first total add up to growth of the mean. */
  @Property(seed = "32", tries = 300)
  void groupsAddUpToGrowthOfTheMean(@ForAll("twoDates") Rows rows) {
    GrowthIncidence growth = GrowthIncidence.of(rows.at(0), rows.at(1));
    double[] rates = growth.ofGroupMeans(10);
    double[] shares = InequalityMeasures.of(rows.at(0)).decileShares();
    double sum = IntStream.range(0, 10).mapToDouble(i -> rates[i] * shares[i]).sum();
    assertThat(sum).isCloseTo(growth.ofMean(), within(1e-11));
  }

  @Test
  void ratesOfNothingAreRefused() {
    GrowthIncidence growth =
        GrowthIncidence.of(WeightedSample.of(0, 0, 10), WeightedSample.of(1, 2, 3));
    assertThat(growth.at(0.9)).isEqualTo(-0.7);
    assertThatIllegalArgumentException()
        .isThrownBy(growth::atMedian)
        .withMessage(
            "quantileBefore must be greater than 0 for a rate of growth at p = 0.5: 0.0\n"
                + "Maybe a floor was meant: withFloor raises what is below.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> growth.meanRate(0.5))
        .withMessageStartingWith(
            "quantileBefore must be greater than 0 for a rate of growth at p = 0.0: 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> growth.ofGroupMeans(3))
        .withMessageStartingWith("meanBefore must be greater than 0 for a rate of growth at p = 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> growth.ofGroupMeans(0))
        .withMessage("groups must be at least 1: 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> growth.at(50))
        .withMessage("p must be in [0, 1]: 50.0\nMaybe 0.5 was meant: rates are fractions.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> growth.meanRate(0))
        .withMessage("p must be in (0, 1]: 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> GrowthIncidence.of(WeightedSample.of(-1, 1), WeightedSample.of(1)).ofMean())
        .withMessageStartingWith("meanBefore must be greater than 0");
  }

  private static double[] fill(int n, double value) {
    double[] values = new double[n];
    Arrays.fill(values, value);
    return values;
  }
}
