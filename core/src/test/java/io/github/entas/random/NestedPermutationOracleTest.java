package io.github.entas.random;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NestedPermutationOracleTest {

  private static final RandomKey KEY = RandomKey.of(5, 3).named("tree");

  @Test
  void wordsGoWhereTheTreeTakesThem() {
    NestedPermutation permutation = NestedPermutation.of(KEY);
    for (int i = 0; i < 2000; i++) {
      int word = (int) Mixer.hash(11, i);
      String image = SlowRandom.permute(KEY, SlowRandom.binary(word, 32));
      assertThat(SlowRandom.binary(permutation.apply(word), 32)).isEqualTo(image);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 6, 7, 12, 13})
  void strataGoWhereTheirWordsGo(int levels) {
    NestedPermutation permutation = NestedPermutation.of(KEY);
    int[] images = permutation.strata(levels);
    assertThat(images).hasSize(1 << levels);
    for (int stratum = 0; stratum < images.length; stratum++) {
      int word = stratum << (32 - levels) | 0x5A5A5A5A >>> levels;
      assertThat(images[stratum]).isEqualTo(permutation.apply(word) >>> (32 - levels));
    }
  }

  @Test
  void noLevelsHaveOneStratum() {
    assertThat(NestedPermutation.of(KEY).strata(0)).containsExactly(0);
  }

  @Test
  void runsOfHashesAreTheHashesOneByOne() {
    long[] run = new long[Mixer.RUN];
    for (long first : new long[] {0, 1, 512, 1L << 40, -3}) {
      Mixer.splitMixes(123, first, run);
      for (int i = 0; i < run.length; i++) {
        assertThat(run[i]).isEqualTo(Mixer.splitMix(123, first + i));
      }
    }
  }

  @Test
  void hashesAreThoseOfSplitMix64() {
    for (int counter : new int[] {0, 1, 2, 77, -1}) {
      assertThat(Mixer.splitMix(123, counter)).isEqualTo(SlowRandom.splitMix(123, counter));
      assertThat(Mixer.hash(123, counter)).isEqualTo(SlowRandom.hash(123, counter));
    }
  }
}
