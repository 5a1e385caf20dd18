package io.github.entas.random;

/**
 * Numbers strictly inside (0, 1), one for each index.
 *
 * <p>A sequence is immutable and without state: any number is reached directly, in any order, from
 * any thread, and is always the same. Numbers lie on the grid (x + ½)·2⁻³²; who needs a finer
 * resolution than 2⁻³² (2.3·10⁻¹⁰) needs another source.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface UniformSequence {

  /**
   * The number of an index.
   *
   * @param index 0 … 2³¹ − 1
   * @return a number strictly inside (0, 1)
   * @throws IllegalArgumentException if the index is negative
   */
  double at(int index);
}
