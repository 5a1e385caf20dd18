package io.github.entas.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which draw sees which households. Mutants that these tests catch: parts that go on within a turn
 * only, or only with the turns; a turn so long that blocks are left out.
 */
class HouseholdBlocksTest {

  private static HouseholdBlocks of(int draws, int households) {
    return HouseholdBlocks.of(Settings.DEFAULT.withDraws(draws).withHouseholds(households));
  }

  /** Over as many draws as there are blocks and parts, each part of each block comes once. */
  @ParameterizedTest
  @CsvSource({"64, 4096, 1", "512, 4096, 4", "16384, 16384, 8", "1024, 64, 8", "2048, 1024, 8"})
  void everyPartOfEveryBlockComesEquallyOften(int draws, int households, int turn) {
    HouseholdBlocks blocks = of(draws, households);
    assertThat(blocks.turn()).isEqualTo(turn);
    int[][] seen = new int[blocks.count()][blocks.parts()];
    int cycle = blocks.count() * Math.max(blocks.parts(), turn);
    for (int position = 0; position < cycle; position++) {
      seen[blocks.of(position)][blocks.part(position)]++;
    }
    for (int[] ofBlock : seen) {
      assertThat(ofBlock).containsOnly(cycle / blocks.count() / blocks.parts());
    }
  }

  @Test
  void theDrawsOfATurnSeeOneBlockAndAllBlocksHaveATurn() {
    HouseholdBlocks blocks = of(16_384, 16_384);
    for (int position = 0; position < 1024; position++) {
      assertThat(blocks.of(position)).isEqualTo(position / 8 % 32);
    }
  }

  /** Sixteen draws a randomization, eight blocks: two draws for each. */
  @Test
  void fewDrawsSeeEveryBlock() {
    HouseholdBlocks blocks = of(256, 4096);
    assertThat(blocks.of(1)).isZero();
    assertThat(blocks.of(15)).isEqualTo(7);
  }
}
