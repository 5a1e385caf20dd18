package io.github.entas.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.entas.InvalidValueException;
import org.assertj.core.api.Assertions;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionOracleTest {

  /** Half a unit of the last published digit. */
  private static final Offset<Double> PUBLISHED = Assertions.within(0.00005);

  /** Newcombe 1998, Statistics in Medicine 17, 857–872, table I, method 3 (score, uncorrected). */
  @ParameterizedTest
  @CsvSource({
    "81, 263, 0.2553, 0.3662",
    "15, 148, 0.0624, 0.1605",
    "0, 20, 0.0000, 0.1611",
    "1, 29, 0.0061, 0.1718"
  })
  void agreesWithPublishedIntervals(long successes, long trials, double low, double high) {
    Proportion proportion = Proportion.wilson(successes, trials, 0.95);
    assertThat(proportion.value()).isEqualTo((double) successes / trials);
    assertThat(proportion.low()).isCloseTo(low, PUBLISHED);
    assertThat(proportion.high()).isCloseTo(high, PUBLISHED);
  }

  @Test
  void theEndsSolveTheScoreEquation() {
    Proportion proportion = Proportion.wilson(37, 4096, 0.95);
    double z = StandardNormal.quantile(0.975);
    for (double end : new double[] {proportion.low(), proportion.high()}) {
      double score = Math.abs(proportion.value() - end) / Math.sqrt(end * (1 - end) / 4096);
      assertThat(score).isCloseTo(z, Assertions.within(1e-11));
    }
  }

  @Test
  void noneAndAllAreExactAtTheEnd() {
    for (long trials : new long[] {1, 3, 1000, 4096}) {
      assertThat(Proportion.wilson(0, trials, 0.95).low()).isZero();
      assertThat(Proportion.wilson(0, trials, 0.95).high()).isBetween(0.0, 1.0);
      assertThat(Proportion.wilson(trials, trials, 0.95).high()).isEqualTo(1);
      assertThat(Proportion.wilson(trials, trials, 0.95).value()).isEqualTo(1);
    }
  }

  @Test
  void impossibleCountsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Proportion.wilson(0, 0, 0.95))
        .withMessage("trials must be at least 1: 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Proportion.wilson(5, 4, 0.95))
        .withMessage("successes must be in 0 … trials, 4: 5");
    assertThatIllegalArgumentException().isThrownBy(() -> Proportion.wilson(-1, 4, 0.95));
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Proportion.wilson(1, 4, 95))
        .withMessageStartingWith("level must be in (0, 1): 95.0\nMaybe 0.95");
  }
}
