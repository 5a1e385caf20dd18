package io.github.entas.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class KimNelsonTest {

  /**
   * Two systems, differences ±1 around 2, so S² = 4/3 with n₀ = 4, α = 0.05: η = ½(0.1^(−2/3) − 1)
   * = 1.820794416806942, h²S²/δ² = 2η·3·4/3 = 14.566355334455535 for δ = 1.
   */
  @Test
  void theWidthFollowsTheFormula() {
    double[][] first = {{3, 1, 3, 1}, {0, 0, 0, 0}};
    KimNelson procedure = new KimNelson(first, 1, 0.05);
    double width4 = 0.5 * (14.566355334455535 / 4 - 1);
    double width12 = 0.5 * (14.566355334455535 / 12 - 1);
    List<Integer> both = List.of(0, 1);
    assertThat(procedure.staying(both, new double[] {width4 - 1e-12, 0}, 4)).isEqualTo(both);
    assertThat(procedure.staying(both, new double[] {width4 + 1e-12, 0}, 4)).containsExactly(0);
    assertThat(procedure.staying(both, new double[] {width12 + 1e-12, 0}, 12)).containsExactly(0);
    assertThat(procedure.staying(both, new double[] {width12 - 1e-12, 0}, 12)).isEqualTo(both);
    assertThat(procedure.staying(both, new double[] {1e-12, 0}, 15))
        .as("beyond h²S²/δ² observations any difference decides")
        .containsExactly(0);
  }

  /**
   * Five systems, one better by δ, with normal observations, spread 1, δ = 0.5, 16 at a time: over
   * 2,000 runs the best is lost at most α = 5 % of the times; by chance alone 5 standard deviations
   * more, 0.05 + 5·√(0.05·0.95/2000) = 0.0744. (Without the (k − 1) in η it is lost more often.)
   */
  @Test
  @Tag("statistical")
  void theBestIsLostNoMoreOftenThanPromised() {
    SplittableRandom random = new SplittableRandom(20_241_124);
    int lost = 0;
    for (int run = 0; run < 2000; run++) {
      lost += losesTheBest(random) ? 1 : 0;
    }
    assertThat(lost / 2000.0).isLessThanOrEqualTo(0.0744);
    assertThat(lost).as("it is no procedure that never decides").isPositive();
  }

  private static boolean losesTheBest(SplittableRandom random) {
    double[] sums = new double[5];
    double[][] first = observe(random, sums);
    KimNelson procedure = new KimNelson(first, 0.5, 0.05);
    List<Integer> inPlay = List.of(0, 1, 2, 3, 4);
    int observations = first[0].length;
    while (inPlay.size() > 1) {
      double[] means = new double[5];
      for (int i = 0; i < 5; i++) {
        means[i] = sums[i] / observations;
      }
      inPlay = procedure.staying(inPlay, means, observations);
      observe(random, sums);
      observations += 16;
    }
    return inPlay.get(0) != 0;
  }

  private static double[][] observe(SplittableRandom random, double[] sums) {
    double[][] seen = new double[5][16];
    for (int i = 0; i < 5; i++) {
      for (int r = 0; r < 16; r++) {
        seen[i][r] = (i == 0 ? 0.5 : 0) + random.nextGaussian();
        sums[i] += seen[i][r];
      }
    }
    return seen;
  }
}
