package io.github.entas.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Influence functions against numeric derivatives of the slow measures. */
class InfluenceOracleTest {

  /** With ties, a row at the line and one without weight. */
  private static final double[] WELFARE = {2.5, 0.4, 1.1, 0.9, 0.9, 7, 1.6, 0.2, 3.1, 2.5, 0.7};

  private static final double[] WEIGHTS = {1, 2, 0.5, 1, 3, 0.7, 2, 0, 1.4, 1, 2.2};

  static Stream<String> measures() {
    return SlowMeasures.all().keySet().stream();
  }

  /**
   * The derivative of T((1 − t)F + tδ_x) by t. Central differences with steps h = 5e-4 and h/2,
   * extrapolated, leave h⁴/480·T⁽⁵⁾. As a function of complex t a measure has no singularity nearer
   * than where the mean is 0, |t| = μ/(x − μ) > 0.2; so T⁽⁵⁾ is below 5!·M/0.2⁵ with M the largest
   * |T| in that circle, and what is left below 5e-11·M. M is below 20 max(1, |z|). Rounding leaves
   * 1e-15/h = 2e-12.
   */
  @ParameterizedTest
  @MethodSource("measures")
  void theyAreWhatOneMorePersonChanges(String name) {
    SlowMeasures.Pair pair = SlowMeasures.all().get(name);
    Influence influence = pair.fast().apply(WeightedSample.of(WELFARE, WEIGHTS));
    assertThat(influence.value()).isCloseTo(pair.slow().of(WELFARE, WEIGHTS), within(1e-13));
    for (double x : new double[] {0.1, 0.2, 0.4, 0.65, 0.9, 1.1, 1.2, 1.6, 2.5, 3.1, 5, 7, 9}) {
      double h = 5e-4;
      double coarse = (shifted(pair, x, h) - shifted(pair, x, -h)) / (2 * h);
      double fine = (shifted(pair, x, h / 2) - shifted(pair, x, -h / 2)) / h;
      double derivative = (4 * fine - coarse) / 3;
      assertThat(influence.at().applyAsDouble(x))
          .as("%s at %s", name, x)
          .isCloseTo(derivative, within(1e-9 * Math.max(1, Math.abs(derivative))));
    }
  }

  /** T((1 − t)F + tδ_x). */
  private static double shifted(SlowMeasures.Pair pair, double x, double t) {
    double persons = Arrays.stream(WEIGHTS).sum();
    double[] welfare = Arrays.copyOf(WELFARE, WELFARE.length + 1);
    double[] weights = new double[welfare.length];
    for (int i = 0; i < WEIGHTS.length; i++) {
      weights[i] = (1 - t) * WEIGHTS[i] / persons;
    }
    welfare[WELFARE.length] = x;
    weights[WELFARE.length] = t;
    return pair.slow().of(welfare, weights);
  }

  @ParameterizedTest
  @MethodSource("measures")
  void theirMeanIsZero(String name) {
    Influence influence =
        SlowMeasures.all().get(name).fast().apply(WeightedSample.of(WELFARE, WEIGHTS));
    assertThat(SlowMeasures.mean(WELFARE, WEIGHTS, influence.at())).isCloseTo(0, within(1e-14));
  }

  @Test
  void thoseThatTakeZeroWelfareAreTheLimits() {
    WeightedSample sample = WeightedSample.of(0, 1, 2, 5);
    for (double alpha : new double[] {0.5, 1, 2}) {
      Influence influence = EntropyInfluences.generalizedEntropy(sample, alpha);
      // The steepest is √x: 1e-15 of x is 1e-7 or so of z, and no more than 2e-7 here.
      assertThat(influence.at().applyAsDouble(0))
          .isCloseTo(influence.at().applyAsDouble(1e-15), within(2e-7));
    }
    assertThat(EntropyInfluences.atkinson(sample, 0.5).at().applyAsDouble(0)).isFinite();
  }

  /**
   * By hand: welfare 1, 2, 3, 4, 10 alike weighted; median 3, line 2.4, headcount 0.4, F(median) =
   * 0.6.
   */
  @Test
  void theHeadcountBelowAShareOfTheMedianFollowsTheMedian() {
    double[] x = {1, 2, 3, 4, 10};
    Influence influence = RelativeLineInfluence.headcount(WeightedSample.of(x), 0.8);
    double bandwidth = Math.sqrt((9 + 4 + 1 + 0 + 36) / 5.0) / Math.pow(5, 0.2);
    double slope = 0.8 * density(x, 2.4, bandwidth) / density(x, 3, bandwidth);
    assertThat(influence.value()).isEqualTo(0.4);
    assertThat(influence.at().applyAsDouble(2)).isCloseTo(0.6 - 0.4 * slope, within(1e-14));
    assertThat(influence.at().applyAsDouble(3)).isCloseTo(-0.4 - 0.4 * slope, within(1e-14));
    assertThat(influence.at().applyAsDouble(4)).isCloseTo(-0.4 + 0.6 * slope, within(1e-14));
  }

  @Test
  void theBandwidthDoesNotDependOnTheUnitOfTheWeights() {
    double[] inThousands = Arrays.stream(WEIGHTS).map(w -> 1000 * w).toArray();
    Influence one = RelativeLineInfluence.headcount(WeightedSample.of(WELFARE, WEIGHTS), 0.6);
    Influence other = RelativeLineInfluence.headcount(WeightedSample.of(WELFARE, inThousands), 0.6);
    assertThat(other.at().applyAsDouble(1)).isCloseTo(one.at().applyAsDouble(1), within(1e-14));
  }

  private static double density(double[] x, double at, double bandwidth) {
    double sum = 0;
    for (double v : x) {
      double distance = (at - v) / bandwidth;
      sum += Math.exp(-distance * distance / 2) / Math.sqrt(2 * Math.PI);
    }
    return sum / x.length / bandwidth;
  }
}
