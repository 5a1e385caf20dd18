package io.github.entas.engine;

import java.util.Arrays;

/** A {@link Tally} of each measure, cohort's headcount and difference from the reference. */
final class Tallies implements Storage {

  private static final int TILE = 256;

  /** Not a power of two, so that the draws of a column do not vie for one place in a cache. */
  private static final int STRIDE = TILE + 8;

  private final RowShape shape;
  private final int reference;
  private final int draws;
  private final Moments moments;
  private final Histogram[] histograms;

  /**
   * Empty tallies.
   *
   * @param shape of the rows
   * @param reference number of the reference strategy
   * @param draws number of draws
   */
  Tallies(RowShape shape, int reference, int draws) {
    int columns = Math.toIntExact(columns(shape));
    this.shape = shape;
    this.reference = reference;
    this.draws = draws;
    this.moments = new Moments(columns, draws / Settings.RANDOMIZATIONS);
    this.histograms = new Histogram[columns];
    Arrays.setAll(histograms, column -> new Histogram());
  }

  /** The places of a row, and after them the differences. */
  private static long columns(RowShape shape) {
    return shape.summarized() + (long) shape.strategies() * shape.years();
  }

  /** Bytes of all tallies. */
  static long bytes(RowShape shape) {
    return Moments.bytes(columns(shape)) + columns(shape) * Histogram.bytes();
  }

  /** Goes from a few columns to the next, so that these are in the cache, all draws of them. */
  @Override
  public void fold(BlockResult result) {
    DrawBlock block = result.block();
    double[] tile = new double[block.draws() * STRIDE];
    for (int first = 0; first < histograms.length; first += TILE) {
      int number = Math.min(TILE, histograms.length - first);
      for (int d = 0; d < block.draws(); d++) {
        int row = d * shape.size();
        copy(result.values(), row, first, number, tile, d * STRIDE);
      }
      moments.add(block, tile, STRIDE, first, number);
      for (int i = 0; i < number; i++) {
        Histogram histogram = histograms[first + i];
        for (int at = i; at < tile.length; at += STRIDE) {
          histogram.add(tile[at]);
        }
      }
    }
  }

  /** The numbers of some columns: places of the row, then differences. */
  private void copy(double[] values, int row, int first, int number, double[] tile, int to) {
    int places = Math.max(0, Math.min(number, shape.summarized() - first));
    if (places > 0) {
      System.arraycopy(values, row + first, tile, to, places);
    }
    for (int i = places; i < number; i++) {
      int cell = first + i - shape.summarized();
      int year = cell % shape.years();
      double headcount = values[row + shape.measures(cell / shape.years(), year)];
      tile[to + i] = headcount - values[row + shape.measures(reference, year)];
    }
  }

  private int difference(int strategy, int year) {
    return shape.summarized() + strategy * shape.years() + year;
  }

  @Override
  public Sample sample(int place) {
    return new Tally(moments, place, draws, histograms[place]);
  }

  @Override
  public Sample againstReference(int strategy, int year) {
    return sample(difference(strategy, year));
  }

  @Override
  public double[] column(int place) {
    throw new IllegalStateException(
        "all draws must have been kept for this: the run was streamed, and only what is told of"
            + " them was\nMaybe streaming(false) or a greater limitOutcomeBytes would do.");
  }

  @Override
  public boolean keepsDraws() {
    return false;
  }
}
