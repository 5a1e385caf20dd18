package io.github.entas.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.entas.evidence.RandomEffects.PredictionIntervals;
import io.github.entas.stat.Interval;
import java.util.Objects;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * Published results of the BCG trials, to the digits printed: Viechtbauer 2010, Journal of
 * Statistical Software 36(3), doi:10.18637/jss.v036.i03, sections 3 and 4, and Viechtbauer 2007,
 * doi:10.1002/sim.2514.
 */
class PublishedPoolingOracleTest {

  private static final Offset<Double> TWO_DIGITS = within(0.005);
  private static final Offset<Double> THREE_DIGITS = within(0.0005);
  private static final Offset<Double> FOUR_DIGITS = within(0.00005);

  private final RandomEffects reml = RandomEffects.of(Trials.bcg(), PoolingMethod.REML);

  @Test
  void meanOfTheTrials() {
    assertThat(reml.estimate()).isCloseTo(-0.7145, FOUR_DIGITS);
    assertThat(reml.standardError()).isCloseTo(0.1798, FOUR_DIGITS);
    agree(reml.interval(), -1.0669, -0.3622, FOUR_DIGITS);
  }

  @Test
  void heterogeneityOfTheTrials() {
    assertThat(reml.tau2()).isCloseTo(0.3132, FOUR_DIGITS);
    assertThat(reml.i2()).isCloseTo(92.22, TWO_DIGITS);
    assertThat(reml.h2()).isCloseTo(12.86, TWO_DIGITS);
    assertThat(reml.q()).isCloseTo(152.23, TWO_DIGITS);
    assertThat(reml.degreesOfFreedom()).isEqualTo(12);
    assertThat(reml.qPValue()).isLessThan(1e-4);
    agree(reml.tau2Interval(), 0.1197, 1.1115, FOUR_DIGITS);
    assertThat(RandomEffects.of(Trials.bcg(), PoolingMethod.DL).tau2())
        .isCloseTo(0.3088, FOUR_DIGITS);
  }

  @Test
  void equalEffectsTakeTheirI2FromQ() {
    RandomEffects equal = RandomEffects.of(Trials.bcg(), PoolingMethod.EE);

    assertThat(equal.i2()).isCloseTo(92.12, TWO_DIGITS);
    assertThat(equal.h2()).isCloseTo(12.69, TWO_DIGITS);
    assertThat(equal.tau2()).isZero();
  }

  @Test
  void threeConventionsOfPredictionDiffer() {
    PredictionIntervals intervals = reml.predictionIntervals();

    agree(intervals.normal(), -1.867, 0.438, THREE_DIGITS);
    agree(Objects.requireNonNull(intervals.riley()), -2.008, 0.579, THREE_DIGITS);
    agree(intervals.hartungKnapp(), -1.996, 0.567, THREE_DIGITS);
  }

  private static void agree(Interval interval, double low, double high, Offset<Double> digits) {
    assertThat(interval.low()).isCloseTo(low, digits);
    assertThat(interval.high()).isCloseTo(high, digits);
  }
}
