package io.github.entas.random;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Uniformity and independence of scrambled Sobol points across keys and dimensions.
 *
 * <p>False alarms: every assertion has a rate of 2·10⁻⁶, 8 assertions.
 */
@Tag("statistical")
class SobolBlockStatisticsTest {

  private static final RandomKey ROOT = RandomKey.of(20_240, 2);
  private static final int KEYS = 1 << 13;

  // Seen to fail with one scramble for all dimensions (key.at(dimension) left out) and with the
  // points unscrambled.
  @Test
  void pointsOfManyKeysAreUniformAndUncorrelatedAcrossDimensions() {
    double[][] third = new double[3][KEYS];
    double[] out = new double[16];
    for (int i = 0; i < KEYS; i++) {
      SobolBlock block = SobolBlock.of(ROOT.named("cohort" + i), 64, 16);
      int[] dimensions = {0, 1, 63};
      for (int d = 0; d < 3; d++) {
        block.fill(dimensions[d], out);
        third[d][i] = out[2];
      }
    }
    for (int d = 0; d < 3; d++) {
      Evidence.assertUniform(Evidence.counts(third[d], 64));
      Evidence.assertUniform(Evidence.counts(third[d], third[(d + 1) % 3], 16));
    }
  }

  // The first dimension is a van der Corput sequence, so the variance is that of two names.
  // Seen to fail with one order of the points for all blocks, and with the order left alone.
  @Test
  void correlationsOfBlocksHaveTheirVariance() {
    double[][] rows = new double[64][4096];
    for (int i = 0; i < rows.length; i++) {
      SobolBlock.of(ROOT.named("block" + i), 1, 4096).fill(0, rows[i]);
    }
    double variance = 1 + 144.0 / 256 * 32 / 31;
    Evidence.assertSumOfSquares(
        Evidence.sumOfSquaredCorrelations(rows, variance), rows.length * 63 / 2);
  }

  // Seen to fail with the bits below the strata taken from the number of the stratum unhashed.
  @Test
  void pointsAreUniformInsideTheirStrata() {
    double[] out = new double[1 << 16];
    SobolBlock.of(ROOT.named("inside"), 8, out.length).fill(7, out);
    double[] inside =
        IntStream.range(0, out.length).mapToDouble(i -> out[i] * 0x1p16 % 1).toArray();
    Evidence.assertUniform(Evidence.counts(inside, 256));
  }
}
