package io.github.entas.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SampleSorterTest {

  @Test
  void aMillionRowsComeOutAsTheJdkSortsThem() {
    SplittableRandom random = new SplittableRandom(1);
    double[] welfare = random.doubles(1_000_000, -1e3, 1e6).toArray();
    double[] weights = new double[welfare.length];
    for (int i = 0; i < weights.length; i++) {
      // Told by the welfare, so that each weight can be seen to have stayed with its row.
      weights[i] = 1 + Math.abs(welfare[i]);
    }
    double[] expected = welfare.clone();
    Arrays.sort(expected);

    double[][] rows = SampleSorter.sorted(welfare, weights, (x, w) -> new double[][] {x, w});

    assertThat(Arrays.equals(rows[0], expected)).isTrue();
    for (int i = 0; i < expected.length; i++) {
      if (rows[1][i] != 1 + Math.abs(expected[i])) {
        assertThat(rows[1][i]).as("weight of row %d", i).isEqualTo(1 + Math.abs(expected[i]));
      }
    }
  }
}
