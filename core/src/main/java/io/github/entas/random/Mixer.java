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

  /** The longest run of {@link #splitMixes}. */
  static final int RUN = 512;

  /** Multiples of the ratio: the compiler makes no vectors of the multiples of a loop index. */
  private static final long[] STEPS = steps();

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

  /**
   * A run of numbers of {@link #splitMix}, counters {@code first}, {@code first} + 1, …: four times
   * as fast where vectors of 64-bit words can be multiplied.
   *
   * @param numbers receives the numbers; at most {@value #RUN}
   */
  static void splitMixes(long key, long first, long[] numbers) {
    long start = key + first * GOLDEN_RATIO;
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = mix(start + STEPS[i]);
    }
  }

  private static long[] steps() {
    long[] steps = new long[RUN];
    for (int i = 0; i < RUN; i++) {
      steps[i] = i * GOLDEN_RATIO;
    }
    return steps;
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
    // Flipping the first bit takes away 2³¹: signed numbers convert faster.
    return (x ^ Integer.MIN_VALUE) * 0x1p-32 + (0.5 + 0x1p-33);
  }
}
