package io.github.entas.random;

import io.github.entas.Checks;

/**
 * The first 2^m points of a Sobol sequence, scrambled and in shuffled order.
 *
 * <p>In each dimension, every aligned run of 2^k points (points n·2^k … (n+1)·2^k − 1) falls one
 * into each of the 2^k intervals of length 2⁻ᵏ; in dimensions 0 and 1 together, one into each box
 * of 2⁻ʲ by 2^(j − k). Higher dimensions are filled jointly as evenly as the Sobol sequence fills
 * them. A point taken alone is uniform in the unit cube.
 *
 * <p>The values of a dimension are scrambled by a nested uniform (Owen) permutation of their own,
 * and the order of the points by one of the block, all drawn by the key: blocks of different keys
 * are independent. Leading dimensions do not depend on how many there are. Numbers lie on the grid
 * (x + ½)·2⁻³².
 *
 * <p>A block is immutable and holds one int a point; it may be filled from many threads at once.
 * Sources: S. Joe, F. Y. Kuo, 2008, doi:10.1137/070709359 (direction numbers); A. B. Owen, 1995,
 * doi:10.1007/978-1-4612-2552-2_19 (scrambling).
 *
 * @since 0.1.0
 */
public final class SobolBlock {

  /** The largest number of dimensions. */
  public static final int MAX_DIMENSIONS = DirectionNumbers.DIMENSIONS;

  /** The largest number of points. */
  public static final int MAX_SIZE = 1 << DirectionNumbers.INDEX_BITS;

  /*
   * Filling costs a few nanoseconds a point, for two reasons.
   * One dimension of 2^m Sobol points holds one point in each stratum of length 2^-m [1]. So the
   * first m levels of the nested permutation are a table of the strata, and below them every point
   * walks down a subtree alone: its remaining 32 - m bits are just fair bits of its own. The
   * coordinates are computed in the order of the strata, in long plain loops.
   * The stratum of place n of the sequence is linear in the bits of n, addition being exclusive or.
   * So it is the sum of two entries of short tables, one for the first bits of n and one for the
   * last. And as the points are in a nested order, the first bits of n are the same all along an
   * aligned run of points: each run takes one entry of the one table and walks through the other.
   * [1] the direction number of bit k has its last one at place k + 1 (upper triangular matrices).
   */
  private final RandomKey key;

  private final int dimensions;
  private final int levels;

  /** The place in the sequence of every point. */
  private final int[] places;

  private SobolBlock(RandomKey key, int dimensions, int levels) {
    this.key = key;
    this.dimensions = dimensions;
    this.levels = levels;
    this.places = inverse(NestedPermutation.of(key.named("shuffle")).strata(levels));
  }

  /**
   * The block of a key.
   *
   * @param key what the points are for; equal keys give equal points
   * @param dimensions 1 … {@value #MAX_DIMENSIONS}
   * @param size the number of points: a power of two, 1 … 2²⁰
   * @throws IllegalArgumentException if dimensions or size are outside their range
   */
  public static SobolBlock of(RandomKey key, int dimensions, int size) {
    new Checks()
        .that(
            dimensions >= 1 && dimensions <= MAX_DIMENSIONS,
            "/dimensions",
            "be in 1 … " + MAX_DIMENSIONS,
            dimensions)
        .that(
            size >= 1 && size <= MAX_SIZE && Integer.bitCount(size) == 1,
            "/size",
            "be a power of two, at most " + MAX_SIZE,
            size)
        .throwIfAny();
    return new SobolBlock(key, dimensions, Integer.numberOfTrailingZeros(size));
  }

  /** The number of dimensions. */
  public int dimensions() {
    return dimensions;
  }

  /** The number of points. */
  public int size() {
    return places.length;
  }

  /**
   * Writes one coordinate of every point.
   *
   * @param dimension 0 … {@link #dimensions()} − 1
   * @param out receives the coordinate of point i at index i; at least {@link #size()} long, what
   *     lies behind is left alone
   * @throws IllegalArgumentException if the block has no such dimension or the array is too short
   */
  public void fill(int dimension, double[] out) {
    fill(dimension, out, new int[2 * size()]);
  }

  /**
   * Writes one coordinate of every point with scratch memory of the caller, for whoever fills many
   * dimensions.
   *
   * @param dimension 0 … {@link #dimensions()} − 1
   * @param out receives the coordinate of point i at index i; at least {@link #size()} long, what
   *     lies behind is left alone
   * @param scratch at least twice {@link #size()} long, whatever it holds; nothing of use
   *     afterwards
   * @throws IllegalArgumentException if the block has no such dimension or an array is too short
   */
  public void fill(int dimension, double[] out, int[] scratch) {
    new Checks()
        .that(
            dimension >= 0 && dimension < dimensions,
            "/dimension",
            "be in 0 … " + (dimensions - 1),
            dimension)
        .that(out.length >= size(), "/out", "hold at least " + size() + " numbers", out.length)
        .that(
            scratch.length >= 2 * size(),
            "/scratch",
            "hold at least " + 2 * size() + " numbers",
            scratch.length)
        .throwIfAny();
    RandomKey own = key.at(dimension);
    NestedPermutation.of(own.named("scramble")).fill(scratch, levels);
    deepen(scratch, own.named("deeper").bits());
    int runLevels = levels / 2;
    gather(scratch, sums(dimension, 0, runLevels), sums(dimension, runLevels, levels), out);
  }

  /** Puts bits of its own behind the image of every stratum, 32 bits in all. */
  private void deepen(int[] tree, long deeper) {
    int left = Integer.SIZE - levels;
    int right = Integer.SIZE + levels;
    long[] hashes = new long[Math.min(Mixer.RUN, size())];
    for (int from = 0; from < size(); from += hashes.length) {
      Mixer.splitMixes(deeper, from, hashes);
      int leaf = size() + from;
      for (int i = 0; i < hashes.length; i++) {
        tree[leaf + i] = tree[leaf + i] << left | (int) (hashes[i] >>> right);
      }
    }
  }

  /**
   * Takes every point its number from its stratum.
   *
   * @param tree has the bits of stratum s at index {@link #size()} + s
   * @param last part of the stratum by the last bits of the place
   * @param first part of the stratum by the first bits
   */
  private void gather(int[] tree, int[] last, int[] first, double[] out) {
    for (int from = 0; from < size(); from += last.length) {
      int ofRun = size() | first[places[from] / last.length];
      for (int i = from; i < from + last.length; i++) {
        out[i] = Mixer.uniform(tree[ofRun ^ last[places[i] & (last.length - 1)]]);
      }
    }
  }

  /**
   * The strata of the places in the sequence that have bits between {@code from} and {@code to}.
   */
  private int[] sums(int dimension, int from, int to) {
    int[] sums = new int[1 << (to - from)];
    for (int i = 1; i < sums.length; i++) {
      int bit = from + Integer.numberOfTrailingZeros(i);
      sums[i] = sums[i & (i - 1)] ^ stratum(dimension, bit);
    }
    return sums;
  }

  /** The stratum of place 2^bit, whose Gray code has that bit and the one below. */
  private int stratum(int dimension, int bit) {
    int below = bit == 0 ? 0 : DirectionNumbers.of(dimension, bit - 1);
    return (DirectionNumbers.of(dimension, bit) ^ below) >>> (Integer.SIZE - levels);
  }

  private static int[] inverse(int[] permutation) {
    int[] inverse = new int[permutation.length];
    for (int i = 0; i < permutation.length; i++) {
      inverse[permutation[i]] = i;
    }
    return inverse;
  }
}
