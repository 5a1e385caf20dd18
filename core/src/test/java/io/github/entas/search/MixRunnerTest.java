package io.github.entas.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entas.engine.CancelToken;
import io.github.entas.strategy.Strategy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MixRunnerTest {

  private static final int MIXES = 5_500;
  private static final int DRAWS = 64;

  private static Strategy mix(int number) {
    double capital = 5_000.0 * number;
    return Strategy.of("mix-" + number).with("capital", capital).with("training", 30e6 - capital);
  }

  /** 16,384 years of strategies are simulated together, so 5,461 mixes of three years. */
  @Test
  void mixesOfManyBatchesKeepTheirOrderAndTheirNumbers() {
    List<Long> done = new ArrayList<>();
    List<Long> totals = new ArrayList<>();
    SearchListener listener =
        (stage, some, all) -> {
          done.add(some);
          totals.add(all);
        };
    MixRunner runner =
        new MixRunner(
            SearchTown.of(DRAWS, 64, 3), 3, Objective.HEADCOUNT, 2, listener, new CancelToken());
    List<Strategy> mixes = new ArrayList<>();
    for (int number = 0; number < MIXES; number++) {
      mixes.add(mix(number));
    }
    List<Candidate> all = runner.candidates(SearchListener.Stage.CANDIDATES, mixes, 7, 99);
    assertThat(done).isSorted().doesNotHaveDuplicates().last().isEqualTo((long) MIXES * DRAWS);
    assertThat(totals).containsOnly((long) MIXES * DRAWS);
    assertThat(all).hasSize(MIXES);
    for (int number = 0; number < MIXES; number++) {
      assertThat(all.get(number).order()).isEqualTo(7 + number);
      assertThat(all.get(number).mix()).isEqualTo(mixes.get(number));
    }
    for (int number : new int[] {0, 5_460, 5_461, MIXES - 1}) {
      Candidate alone =
          runner.candidates(SearchListener.Stage.CANDIDATES, List.of(mix(number)), 0, 99).get(0);
      assertThat(all.get(number).numbers()).isEqualTo(alone.numbers());
      assertThat(all.get(number).means()).containsExactly(alone.means());
    }
  }
}
