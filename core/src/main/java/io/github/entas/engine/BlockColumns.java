package io.github.entas.engine;

/**
 * A block's numbers by column: for each place in a row the values of its draws side by side, or one
 * value where all are the same, such as the money spent on a program that can take more.
 *
 * <p>Kept in pieces of neighboring places, which fit into a cache while rows are turned into
 * columns, and which no garbage collector treats as large.
 */
final class BlockColumns {

  private static final int PLACES = 256;

  /** Not a power of two, so that the draws of a column do not vie for one place in a cache. */
  private static final int STRIDE = PLACES + 8;

  private final int draws;
  private final double[][] values;
  private final short[][] starts;

  /** A copy of what a block produced. */
  BlockColumns(BlockResult result) {
    int size = result.shape().size();
    int pieces = pieces(size);
    this.draws = result.block().draws();
    double[] rows = new double[draws * STRIDE];
    this.values = new double[pieces][];
    this.starts = new short[pieces][];
    for (int piece = 0; piece < pieces; piece++) {
      int first = piece * PLACES;
      int number = Math.min(PLACES, size - first);
      for (int d = 0; d < draws; d++) {
        System.arraycopy(result.values(), d * size + first, rows, d * STRIDE, number);
      }
      starts[piece] = starts(rows, number);
      values[piece] = columns(rows, starts[piece]);
    }
  }

  /** Bytes of all blocks of so many draws each, of which some columns vary within a block. */
  static long bytes(long size, long varying, int draws, int each) {
    long blocks = ((long) draws + each - 1) / each;
    long perBlock = Short.BYTES * size + Double.BYTES * (size - varying) + 64L * pieces(size);
    return blocks * perBlock + Double.BYTES * varying * draws;
  }

  private static int pieces(long size) {
    return Math.toIntExact((size + PLACES - 1) / PLACES);
  }

  /** Where the values of each place begin, and where those of the last end. */
  private short[] starts(double[] rows, int number) {
    short[] start = new short[number + 1];
    int end = 0;
    for (int i = 0; i < number; i++) {
      start[i] = (short) end;
      end += isSame(rows, i) ? 1 : draws;
    }
    start[number] = (short) end;
    return start;
  }

  /** Whether a place has the same bits in all rows. */
  private static boolean isSame(double[] rows, int place) {
    long bits = Double.doubleToRawLongBits(rows[place]);
    for (int at = place + STRIDE; at < rows.length; at += STRIDE) {
      if (Double.doubleToRawLongBits(rows[at]) != bits) {
        return false;
      }
    }
    return true;
  }

  private static double[] columns(double[] rows, short[] start) {
    double[] columns = new double[start[start.length - 1]];
    for (int i = 0; i + 1 < start.length; i++) {
      int at = i;
      for (int to = start[i]; to < start[i + 1]; to++) {
        columns[to] = rows[at];
        at += STRIDE;
      }
    }
    return columns;
  }

  int draws() {
    return draws;
  }

  /** The value of a place in a draw of the block. */
  double get(int place, int draw) {
    int i = place % PLACES;
    short[] start = starts[place / PLACES];
    boolean same = start[i + 1] - start[i] == 1;
    return values[place / PLACES][start[i] + (same ? 0 : draw)];
  }
}
