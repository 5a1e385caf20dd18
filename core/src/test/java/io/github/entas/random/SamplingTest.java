package io.github.entas.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SamplingTest {

  private static final RandomKey KEY = RandomKey.of(2024, 5).named("capital/logPoints");

  @ParameterizedTest
  @EnumSource
  void negativeIndicesAreRefused(Sampling sampling) {
    UniformSequence sequence = sampling.sequence(KEY);
    assertThatThrownBy(() -> sequence.at(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "index must be 0 or more: -1\nMaybe a count ran over: indices end at 2147483647.");
  }

  @ParameterizedTest
  @EnumSource
  void theLastIndexHasANumber(Sampling sampling) {
    assertThat(sampling.sequence(KEY).at(Integer.MAX_VALUE)).isBetween(0x1p-33, 1 - 0x1p-33);
  }

  @Test
  void theEndsOfTheGridAreStrictlyInside() {
    assertThat(Mixer.uniform(0)).isEqualTo(0x1p-33);
    assertThat(Mixer.uniform(-1)).isEqualTo(1 - 0x1p-33);
    assertThat(Mixer.uniform(Integer.MIN_VALUE)).isEqualTo(0.5 + 0x1p-33);
    assertThat(Mixer.uniform(Integer.MAX_VALUE)).isEqualTo(0.5 - 0x1p-33);
  }

  @Test
  void stratifiedNumbersAreTheShuffledAndScrambledVanDerCorputSequence() {
    UniformSequence sequence = Sampling.STRATIFIED.sequence(KEY);
    for (int index : new int[] {0, 1, 2, 3, 63, 64, 4095, 1_000_003, Integer.MAX_VALUE}) {
      String place = SlowRandom.permute(KEY.named("shuffle"), SlowRandom.binary(index, 32));
      String value = new StringBuilder(place).reverse().toString();
      String scrambled = SlowRandom.permute(KEY.named("scramble"), value);
      assertThat(sequence.at(index)).isEqualTo(SlowRandom.uniform(scrambled));
    }
  }

  @Test
  void pseudoRandomNumbersAreHashesOfTheirIndex() {
    UniformSequence sequence = Sampling.PSEUDO_RANDOM.sequence(KEY);
    for (int index : new int[] {0, 1, 2, 3, 63, 64, 4095, 1_000_003, Integer.MAX_VALUE}) {
      String hash = SlowRandom.binary(SlowRandom.hash(KEY.named("counter").bits(), index), 64);
      assertThat(sequence.at(index)).isEqualTo(SlowRandom.uniform(hash.substring(0, 32)));
    }
  }

  /** Frozen after the agreement with the slow sequences above: a change breaks every result. */
  @Test
  void numbersStayWhatTheyAre() {
    assertThat(numbers(Sampling.STRATIFIED.sequence(KEY), 4))
        .containsExactly(
            0.9836851343279704, 0.4807014773832634, 0.5941979015478864, 0.17944020999129862);
    assertThat(numbers(Sampling.PSEUDO_RANDOM.sequence(KEY), 4))
        .containsExactly(
            0.41039006400387734, 0.20239661785308272, 0.479909920017235, 0.003416497609578073);
  }

  @ParameterizedTest
  @EnumSource
  void numbersOfANameDoNotDependOnOtherNames(Sampling sampling) {
    RandomKey root = RandomKey.of(1, 1);
    double[] alone = numbers(sampling.sequence(root.named("growth")), 64);
    for (int i = 0; i < 50; i++) {
      numbers(sampling.sequence(root.named("other" + i)), 64);
    }
    UniformSequence again = sampling.sequence(root.named("growth"));
    double[] backwards = new double[64];
    IntStream.range(0, 64).forEach(i -> backwards[63 - i] = again.at(63 - i));
    assertThat(backwards).containsExactly(alone);
  }

  private static double[] numbers(UniformSequence sequence, int count) {
    return IntStream.range(0, count).mapToDouble(sequence::at).toArray();
  }
}
