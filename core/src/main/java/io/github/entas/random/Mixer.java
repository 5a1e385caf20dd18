package io.github.entas.random;

/**
 * The hashes from which every random bit comes.
 *
 * <p>Source: G. L. Steele, D. Lea, C. H. Flood, <i>Fast splittable pseudorandom number
 * generators</i>, OOPSLA 2014, doi:10.1145/2660193.2660195 (SplitMix64, with variant 13 of David
 * Stafford's finalizers).
 */
final class Mixer {

  /** 2⁶⁴ divided by the golden ratio. */
  private static final long GOLDEN_RATIO = 0x9E3779B97F4A7C15L;

  private Mixer() {}

  /**
   * 64 random bits, a pure function of both arguments; one-to-one in the counter.
   *
   * <p>{@code mix(splitMix(key, counter) + key)}: the second round takes the key in again, so that
   * streams of two keys are no parts of one orbit and keys may be as alike as 1 and 2.
   *
   * @param key tells the streams apart
   * @param counter tells the numbers of a stream apart
   */
  static long hash(long key, long counter) {
    return mix(splitMix(key, counter) + key);
  }

  /**
   * One round for the innermost loops: number {@code counter} of SplitMix64 started at {@code key}.
   *
   * <p>All keys are places on one orbit of 2⁶⁴ numbers, so the key must be a hash: the streams of
   * two such keys, n numbers long, overlap with probability n·2⁻⁶³.
   */
  static long splitMix(long key, long counter) {
    return mix(key + counter * GOLDEN_RATIO);
  }

  /** A one-to-one map of the 64-bit words in which every bit depends on every bit. */
  static long mix(long word) {
    long z = word;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /** The number (x + ½)·2⁻³² of an unsigned 32-bit x: strictly inside (0, 1), without rounding. */
  static double uniform(int x) {
    return (Integer.toUnsignedLong(x) + 0.5) * 0x1p-32;
  }
}
