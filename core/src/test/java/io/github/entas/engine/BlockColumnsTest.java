package io.github.entas.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class BlockColumnsTest {

  /** 999 numbers in a row: three whole pieces of 256 places and a part of one. */
  private static final RowShape SHAPE = new RowShape(333, 1, 0, 0);

  private static BlockResult rows(int draws) {
    BlockResult result = new BlockResult(SHAPE, 0, new DrawBlock(0, 0, draws));
    Random random = new Random(1);
    double[] values = result.values();
    for (int i = 0; i < values.length; i++) {
      int place = i % SHAPE.size();
      // Of four places one varies in all draws, one in the last only, one is the same, one is NaN.
      values[i] =
          switch (place % 4) {
            case 0 -> random.nextDouble();
            case 1 -> i / SHAPE.size() == draws - 1 ? -0.0 : 0.0;
            case 2 -> place;
            default -> Double.NaN;
          };
    }
    return result;
  }

  private static void keepsAllBits(int draws) {
    BlockResult result = rows(draws);
    BlockColumns columns = new BlockColumns(result);
    assertThat(columns.draws()).isEqualTo(draws);
    for (int d = 0; d < draws; d++) {
      for (int place = 0; place < SHAPE.size(); place++) {
        double expected = result.values()[d * SHAPE.size() + place];
        assertThat(Double.doubleToRawLongBits(columns.get(place, d)))
            .as("place %d of draw %d", place, d)
            .isEqualTo(Double.doubleToRawLongBits(expected));
      }
    }
  }

  @Test
  void everyNumberIsThereToTheBit() {
    keepsAllBits(32);
    keepsAllBits(2);
    keepsAllBits(1);
  }

  @Test
  void nothingOfTheResultIsKept() {
    BlockResult result = rows(4);
    double before = result.values()[4];
    BlockColumns columns = new BlockColumns(result);
    result.reuse(new DrawBlock(0, 4, 8));
    assertThat(columns.get(4, 0)).isEqualTo(before).isNotZero();
  }

  /** 32 draws of 1000 numbers of which 300 vary: 8 bytes each, 2 a place, 64 a piece of 256. */
  @Test
  void whatItTakesIsKnownBefore() {
    long oneBlock = 300L * 32 * 8 + 700 * 8 + 1000 * 2 + 4 * 64;
    assertThat(BlockColumns.bytes(1000, 300, 32, 32)).isEqualTo(oneBlock);
    assertThat(BlockColumns.bytes(1000, 300, 64, 32)).isEqualTo(2 * oneBlock);
  }
}
