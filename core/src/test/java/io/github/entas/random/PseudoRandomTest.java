package io.github.entas.random;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A small battery for one long pseudo-random sequence.
 *
 * <p>False alarms: every assertion has a rate of 2·10⁻⁶, 23 assertions. Every test was seen to fail
 * with the counter multiplied by the golden ratio but not mixed, and with the hash of the counter
 * modulo 4096; the first also with one number in 64 moved to the upper half.
 */
@Tag("statistical")
class PseudoRandomTest {

  private static final int N = 1 << 19;
  private static final double[] X =
      IntStream.range(0, N)
          .mapToDouble(Sampling.PSEUDO_RANDOM.sequence(RandomKey.of(3, 9).named("battery"))::at)
          .toArray();

  @Test
  void numbersAreUniform() {
    for (int cells : new int[] {2, 64, 4096}) {
      Evidence.assertUniform(Evidence.counts(X, cells));
    }
  }

  @Test
  void theirLowBitsAreUniform() {
    double[] low = IntStream.range(0, N).mapToDouble(i -> X[i] * 0x1p20 % 1).toArray();
    Evidence.assertUniform(Evidence.counts(low, 4096));
  }

  @Test
  void pairsAreUniform() {
    Evidence.assertUniform(Evidence.counts(everySecond(0), everySecond(1), 64));
  }

  @Test
  void serialCorrelationsAreThoseOfIndependentNumbers() {
    for (int lag = 1; lag <= 16; lag++) {
      int shift = lag;
      double[] later = IntStream.range(0, N).mapToDouble(i -> X[(i + shift) % N]).toArray();
      Evidence.assertStandardNormal(Evidence.correlation(X, later) * Math.sqrt(N));
    }
  }

  // Of n independent numbers, each step changes the side of ½ with probability ½.
  @Test
  void runsBesideTheMedianAreAsManyAsOfIndependentNumbers() {
    long changes = IntStream.range(1, N).filter(i -> X[i] < 0.5 != X[i - 1] < 0.5).count();
    Evidence.assertStandardNormal((changes - (N - 1) / 2.0) / Math.sqrt((N - 1) / 4.0));
  }

  // The number of ascents of n independent numbers has mean (n − 1)/2 and variance (n + 1)/12.
  @Test
  void ascentsAreAsManyAsOfIndependentNumbers() {
    long ascents = IntStream.range(1, N).filter(i -> X[i] > X[i - 1]).count();
    Evidence.assertStandardNormal((ascents - (N - 1) / 2.0) / Math.sqrt((N + 1) / 12.0));
  }

  private static double[] everySecond(int first) {
    return IntStream.range(0, N / 2).mapToDouble(i -> X[2 * i + first]).toArray();
  }
}
