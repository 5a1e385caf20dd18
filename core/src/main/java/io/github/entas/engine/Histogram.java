package io.github.entas.engine;

/**
 * Counts of numbers in {@link #BINS} bins of equal width that follow the range of what comes.
 *
 * <p>A bin is [i·w, (i+1)·w) with w a power of two, i a whole number. When the numbers no longer
 * fit into the bins, w doubles and neighbors 2i, 2i + 1 become one bin, which is exact. So the
 * width and the counts at the end depend on the numbers only, not on their order: w is the least
 * that fits them, at most 1/512 of their range. Bin i stands at i mod BINS, which parts bins as
 * long as all fit.
 */
final class Histogram {

  /** Bins; a power of two. */
  static final int BINS = 1024;

  /** Greater numbers have no bin of the smallest width that a long can number. */
  private static final double GREATEST = 0x1p20;

  private static final double NARROWEST = 0x1p-40;

  private int[] bins = new int[BINS];
  private double binsPerUnit = 1 / NARROWEST;
  private long lowestBin = 0;
  private long highestBin = -1;
  private double least = Double.POSITIVE_INFINITY;
  private double greatest = Double.NEGATIVE_INFINITY;

  /** Counts a number; refuses what is not finite, or beyond ±2^20. */
  void add(double value) {
    if (!(value >= least && value <= greatest)) {
      fit(value);
    }
    bins[slot(bin(value))]++;
  }

  private long bin(double value) {
    return (long) Math.floor(value * binsPerUnit);
  }

  private static int slot(long bin) {
    return (int) (bin & (BINS - 1));
  }

  /** Makes room for a number beyond those that have come. */
  private void fit(double value) {
    if (!(Math.abs(value) <= GREATEST)) {
      throw new IllegalArgumentException("a number of a draw must be within ±2^20: " + value);
    }
    least = Math.min(least, value);
    greatest = Math.max(greatest, value);
    long low = bin(least);
    long high = bin(greatest);
    int doublings = 0;
    while ((high >> doublings) - (low >> doublings) >= BINS) {
      doublings++;
    }
    if (doublings > 0) {
      widen(doublings);
    }
    lowestBin = low >> doublings;
    highestBin = high >> doublings;
  }

  private void widen(int doublings) {
    int[] wider = new int[BINS];
    for (long bin = lowestBin; bin <= highestBin; bin++) {
      wider[slot(bin >> doublings)] += bins[slot(bin)];
    }
    bins = wider;
    binsPerUnit /= (double) (1L << doublings);
  }

  /** Width of a bin, and so what an order statistic is off by at most; 0 if all are equal. */
  double width() {
    return least < greatest ? 1 / binsPerUnit : 0;
  }

  /**
   * The number of a rank, from 0, as if those of a bin were spread evenly over it. The least and
   * the greatest are exact.
   */
  double orderStatistic(long rank) {
    long below = 0;
    long bin = lowestBin;
    while (below + bins[slot(bin)] <= rank && bin < highestBin) {
      below += bins[slot(bin)];
      bin++;
    }
    int inBin = bins[slot(bin)];
    double spread = (bin + (rank - below + 0.5) / inBin) / binsPerUnit;
    double value = rank == 0 ? least : spread;
    return bin == highestBin && rank - below == inBin - 1
        ? greatest
        : Math.min(Math.max(value, least), greatest);
  }

  /** Bytes of a histogram. */
  static long bytes() {
    return (long) Integer.BYTES * BINS + 7L * Long.BYTES;
  }
}
