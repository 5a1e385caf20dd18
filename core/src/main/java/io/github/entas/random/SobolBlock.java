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
   * Filling costs a few nanoseconds a point because the permutation of a block is one of m levels
   * only. One dimension of 2^m Sobol points holds one point in each stratum of length 2^-m [1], so
   * the first m levels of the nested permutation are a table of the strata, and below them every
   * point walks down a subtree alone: its remaining 32 - m bits are just fair bits of its own.
   * [1] the direction number of bit k has its last one at place k + 1 (upper triangular matrices).
   */
  private final RandomKey key;

  private final int dimensions;
  private final int levels;
  private final int[] positions;

  private SobolBlock(RandomKey key, int dimensions, int levels) {
    this.key = key;
    this.dimensions = dimensions;
    this.levels = levels;
    this.positions = NestedPermutation.of(key.named("shuffle")).strata(levels);
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
    return positions.length;
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
    new Checks()
        .that(
            dimension >= 0 && dimension < dimensions,
            "/dimension",
            "be in 0 … " + (dimensions - 1),
            dimension)
        .that(out.length >= size(), "/out", "hold at least " + size() + " numbers", out.length)
        .throwIfAny();
    RandomKey own = key.at(dimension);
    int[] strata = NestedPermutation.of(own.named("scramble")).strata(levels);
    long deeper = own.named("deeper").bits();
    scatter(directions(dimension), strata, deeper, out);
  }

  /**
   * Walks through the Sobol sequence in the order of the Gray code, one direction number a step.
   */
  private void scatter(int[] directions, int[] strata, long deeper, double[] out) {
    int stratum = 0;
    for (int n = 0; n < positions.length; n++) {
      // The bits of the stratum, then bits of the point's own.
      long bits =
          (long) strata[stratum] << Integer.SIZE | Mixer.splitMix(deeper, stratum) >>> Integer.SIZE;
      out[positions[n]] = Mixer.uniform((int) (bits >>> levels));
      stratum ^= directions[Integer.numberOfTrailingZeros(n + 1)];
    }
  }

  /** The direction numbers of a dimension, cut to the levels; one for the step past the end. */
  private int[] directions(int dimension) {
    int[] directions = new int[levels + 1];
    for (int bit = 0; bit < levels; bit++) {
      directions[bit] = DirectionNumbers.of(dimension, bit) >>> (Integer.SIZE - levels);
    }
    return directions;
  }
}
