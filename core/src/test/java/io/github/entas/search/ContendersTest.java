package io.github.entas.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.distribution.TDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContendersTest {

  private static final int RANDOMIZATIONS = 16;

  /** Of both quantiles' solvers. */
  private static final double ROUNDING = 1e-6;

  /** Means that are off by so much on average, by ±1 around that. */
  private static double[] off(double by) {
    double[] means = new double[RANDOMIZATIONS];
    Arrays.setAll(means, r -> 0.5 + by + (r % 2 == 0 ? 1 : -1));
    return means;
  }

  private static double[] steady(double value) {
    double[] means = new double[RANDOMIZATIONS];
    Arrays.fill(means, value);
    return means;
  }

  /** The best, one that is off, and others that are hopeless. */
  private static List<Candidate> candidates(int number, double off, double hopeless) {
    List<Candidate> candidates = new ArrayList<>();
    candidates.add(MadeUp.candidate(0, steady(0.5)));
    candidates.add(MadeUp.candidate(1, off(off)));
    for (int order = 2; order < number; order++) {
      candidates.add(MadeUp.candidate(order, steady(hopeless)));
    }
    return candidates;
  }

  /** Differences ±1 have variance 16/15, so a standard error of √(16/15)/4 = 1/√15. */
  @ParameterizedTest
  @ValueSource(ints = {2, 3, 45, 10_626})
  void whoIsWorseByTheSimultaneousQuantileIsNone(int number) {
    double quantile =
        new TDistribution(RANDOMIZATIONS - 1)
            .inverseCumulativeProbability(1 - 0.05 / (2 * (number - 1)));
    double far = quantile / Math.sqrt(15);
    for (Objective objective : List.of(Objective.HEADCOUNT, Objective.ON_TARGET)) {
      double worse = objective.moreIsBetter() ? -1 : 1;
      double hopeless = 0.5 + worse;
      List<Candidate> inside = candidates(number, worse * far * (1 - ROUNDING), hopeless);
      List<Candidate> outside = candidates(number, worse * far * (1 + ROUNDING), hopeless);
      assertThat(Contenders.of(inside, objective)).containsExactlyElementsOf(inside.subList(0, 2));
      assertThat(Contenders.of(outside, objective)).containsExactly(outside.get(0));
    }
  }

  @Test
  void whoLooksTheSameInEveryRandomizationContends() {
    List<Candidate> same =
        List.of(
            MadeUp.candidate(0, steady(0.5)),
            MadeUp.candidate(1, steady(0.5)),
            MadeUp.candidate(2, steady(0.5)));
    assertThat(Contenders.of(same, Objective.ON_TARGET)).isEqualTo(same);
    assertThat(Contenders.of(same, Objective.HEADCOUNT)).isEqualTo(same);
    assertThat(Contenders.of(same.subList(0, 1), Objective.HEADCOUNT)).hasSize(1);
  }
}
