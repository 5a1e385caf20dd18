package io.github.entas.random;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SobolBlockOracleTest {

  private static final RandomKey KEY = RandomKey.of(5, 3).named("north/path");

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 6, 7, 11})
  void pointsAreThoseOfTheSlowScrambledSequence(int levels) {
    SobolBlock block = SobolBlock.of(KEY, SlowRandom.DIMENSIONS, 1 << levels);
    double[] out = new double[block.size()];
    for (int dimension = 0; dimension < block.dimensions(); dimension++) {
      block.fill(dimension, out);
      for (int n = 0; n < out.length; n++) {
        int position = slowPosition(n, levels);
        assertThat(out[position]).isEqualTo(slowPoint(dimension, n, levels));
      }
    }
  }

  private static int slowPosition(int n, int levels) {
    String digits = SlowRandom.binary(n, levels);
    return levels == 0 ? 0 : Integer.parseInt(SlowRandom.permute(KEY.named("shuffle"), digits), 2);
  }

  /** The first digits are those of the sequence, permuted; the others are the point's own. */
  private static double slowPoint(int dimension, int n, int levels) {
    RandomKey own = KEY.at(dimension);
    String stratum = SlowRandom.sobol(dimension, n, levels);
    long number = levels == 0 ? 0 : Long.parseLong(stratum, 2);
    long deeper = SlowRandom.splitMix(own.named("deeper").bits(), number);
    String digits =
        SlowRandom.permute(own.named("scramble"), stratum) + SlowRandom.binary(deeper >>> 32, 32);
    return SlowRandom.uniform(digits.substring(0, 32));
  }

  @Test
  void directionNumbersAreThoseOfTheGeneratorInEveryDimension() {
    SobolSequenceGenerator generator = new SobolSequenceGenerator(SobolBlock.MAX_DIMENSIONS);
    for (int n = 0; n < 2000; n++) {
      double[] point = new double[SobolBlock.MAX_DIMENSIONS];
      for (int dimension = 0; dimension < point.length; dimension++) {
        int bits = 0;
        for (int bit = 0; bit < 11; bit++) {
          bits ^= ((n ^ n >> 1) >> bit & 1) * DirectionNumbers.of(dimension, bit);
        }
        point[dimension] = Integer.toUnsignedLong(bits) * 0x1p-32;
      }
      assertThat(point).isEqualTo(generator.nextVector());
    }
  }
}
