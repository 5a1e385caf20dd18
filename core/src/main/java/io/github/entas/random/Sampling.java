package io.github.entas.random;

/**
 * How the numbers of a key are spread over (0, 1).
 *
 * @since 0.1.0
 */
public enum Sampling {

  /**
   * Evenly: the first 2^k numbers fall one into each of the 2^k intervals of length 2⁻ᵏ, for every
   * k up to 31, and so does every later run of 2^k numbers that begins at a multiple of 2^k.
   *
   * <p>A number taken alone is uniform. Sequences of different keys are independent, and so the
   * first 2^k numbers of several keys are a Latin hypercube. Sample correlations of two keys are
   * wider than those of independent numbers, because neighbors in the order always lie in opposite
   * halves of (0, 1): over N = 2^k numbers their variance is 1.58/N, and for functions of the
   * numbers at most 2/N.
   */
  STRATIFIED {
    @Override
    public UniformSequence sequence(RandomKey key) {
      return ScrambledVanDerCorput.of(key);
    }
  },

  /** As independent uniform numbers. */
  PSEUDO_RANDOM {
    @Override
    public UniformSequence sequence(RandomKey key) {
      return CounterSequence.of(key);
    }
  };

  /**
   * The sequence of a key.
   *
   * @param key what the numbers are for; equal keys give equal numbers
   */
  public abstract UniformSequence sequence(RandomKey key);

  /** Refuses the indices no sequence has. */
  static void checkIndex(int index) {
    if (index < 0) {
      throw new IllegalArgumentException(
          "index must be 0 or more: "
              + index
              + "\nMaybe a count ran over: indices end at 2147483647.");
    }
  }
}
