package io.github.entas.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SobolBlockProperties {

  @Property(seed = "1", tries = 200)
  void pointsAreStrictlyInsideStratifiedAndRepeatable(
      @ForAll long bits,
      @ForAll @IntRange(max = 10) int levels,
      @ForAll @IntRange(max = 127) int dimension) {
    double[] out = filled(bits, levels, dimension);
    assertThat(Arrays.stream(out)).allMatch(x -> x > 0 && x < 1);
    for (int k = 0; k <= levels; k++) {
      assertThat(Strata.oneInEach(out, 0, 1 << k)).as("prefix of 2^%s", k).isTrue();
    }
    assertThat(filled(bits, levels, dimension)).isEqualTo(out);
  }

  private static double[] filled(long bits, int levels, int dimension) {
    double[] out = new double[1 << levels];
    SobolBlock.of(new RandomKey(bits), dimension + 1, out.length).fill(dimension, out);
    return out;
  }
}
