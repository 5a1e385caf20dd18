package io.github.entas.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.entas.stat.StandardNormal;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of household poverty against the formulas of the model, section 2. */
class HouseholdPovertyOracleTest {

  /** The bound that SmoothPoverty derives for its table. */
  private static final double TABLE = 5e-11;

  private static double discounted(double k, double s, int j) {
    return StrictMath.exp(-j * k * s + j * j * s * s / 2 + StandardNormal.logCdf(k - j * s));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.01, 0.15, 0.34, 0.7, 1, 1.6, 3, 5})
  void theTableIsTheFormula(double s) {
    SmoothPoverty poverty = SmoothPoverty.of(0, 0, 1, s);
    int steps = 20_000;
    double[] sum = new double[3];
    int[] one = {0};
    for (int i = 0; i <= steps; i++) {
      // From far below the table through its cells to above its upper end at 9 + 2s.
      double k = -12 + (24 + 2 * s) * i / steps;
      double[] latent = {-k * s};
      Arrays.fill(sum, 0);
      poverty.add(one, 0, 1, latent, 0, 1, 1, sum);
      double first = discounted(k, s, 1);
      double cdf = StandardNormal.cdf(k);
      assertThat(sum[0]).isCloseTo(cdf, within(TABLE));
      assertThat(sum[1]).isCloseTo(cdf - first, within(TABLE));
      assertThat(sum[2]).isCloseTo(cdf - 2 * first + discounted(k, s, 2), within(TABLE));
      assertThat(poverty.poor(latent[0], 0)).isCloseTo(cdf, within(TABLE));
    }
  }

  @ParameterizedTest
  @CsvSource({"0, 0.1, 0", "0.5, -0.2, 0", "0.5, 0.05, 0.08", "0.3, 0.3, 0.2"})
  void aThresholdIsWhereConsumptionMeetsTheLine(double floor, double shift, double transfer) {
    double ratio = Threshold.ratio(floor, StrictMath.exp(shift), transfer);
    double aboveFloor = StrictMath.exp(Threshold.logLine(ratio, shift));
    assertThat((floor + aboveFloor) * StrictMath.exp(shift) + transfer).isCloseTo(1, within(1e-14));
    assertThat(ratio).isCloseTo(aboveFloor * StrictMath.exp(shift), within(1e-14));
  }

  @ParameterizedTest
  @CsvSource({"0.5, 0.7, 0", "0, 0, 1", "0, 0, 1.5", "0.4, 0.2, 0.6"})
  void nobodyIsPoorOnceTheFloorIsAtTheLine(double floor, double shift, double transfer) {
    double ratio = Threshold.ratio(floor, StrictMath.exp(shift), transfer);
    double logLine = Threshold.logLine(ratio, shift);
    assertThat(ratio).isZero();
    double[] sum = new double[3];
    int[] one = {0};
    double[] latent = {-20};
    SmoothPoverty.of(floor, 0, 1, 0.3).add(one, 0, 1, latent, logLine, ratio, 1, sum);
    new StepPoverty(floor, a -> a).add(one, 0, 1, latent, logLine, ratio, 1, sum);
    assertThat(sum).containsExactly(0, 0, 0);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-3, -0.5, -1e-9})
  void withoutTransitoryShockTheGapIsTheHouseholdsOwn(double latent) {
    double ratio = Threshold.ratio(0.2, StrictMath.exp(0.05), 0.1);
    double logLine = Threshold.logLine(ratio, 0.05);
    double[] latents = {logLine + latent};
    double[] sum = new double[3];
    new StepPoverty(0.2, a -> a).add(new int[] {0}, 0, 1, latents, logLine, ratio, 1, sum);
    double consumption = (0.2 + StrictMath.exp(latents[0])) * StrictMath.exp(0.05) + 0.1;
    double gap = 1 - consumption;
    assertThat(sum[0]).isEqualTo(1);
    assertThat(sum[1]).isCloseTo(gap, within(1e-14));
    assertThat(sum[2]).isCloseTo(gap * gap, within(1e-14));
  }
}
