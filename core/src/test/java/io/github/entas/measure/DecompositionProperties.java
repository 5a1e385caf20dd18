package io.github.entas.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class DecompositionProperties {

  private static final double[] ALPHAS = {0, 1, 2, -1, 0.5, 3.3};

  @Property(seed = "1", tries = 300)
  void contributionsAddUp(
      @ForAll @Size(min = 1, max = 40) List<@DoubleRange(min = 0.01, max = 100) Double> values,
      @ForAll @IntRange(min = 1, max = 6) int groups,
      @ForAll @DoubleRange(min = 0.1, max = 100) double line) {
    double[] welfare = values.stream().mapToDouble(x -> x).toArray();
    double[] weights = new double[welfare.length];
    Arrays.setAll(weights, i -> 1 + i % 4);
    String[] labels = new String[welfare.length];
    Arrays.setAll(labels, i -> "g" + (i * 7 / 3) % groups);
    for (double alpha : ALPHAS) {
      EntropyDecomposition parts = EntropyDecomposition.of(welfare, weights, labels, alpha);
      // Rounding is that of powers of ratios up to 1e4, as they are added and taken off again.
      double size = Math.max(1, parts.whole());
      assertThat(parts.within() + parts.between()).isCloseTo(parts.whole(), within(1e-12 * size));
      if (alpha == 0 || alpha == 1) {
        assertThat(parts.groups().stream().mapToDouble(EntropyDecomposition.Group::weight).sum())
            .isCloseTo(1, within(1e-13));
      }
      if (alpha >= 0) {
        FgtDecomposition poverty = FgtDecomposition.of(welfare, weights, labels, line, alpha);
        assertThat(
                poverty.groups().stream().mapToDouble(FgtDecomposition.Group::contribution).sum())
            .isCloseTo(poverty.whole(), within(1e-12 * poverty.whole()));
      }
    }
  }
}
