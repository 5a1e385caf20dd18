package io.github.entas.random;

import java.util.Arrays;

/**
 * A nested uniform (Owen) permutation of the 32-bit words, drawn by a key.
 *
 * <p>The words are the leaves of a binary tree, the most significant bit deciding at the root. At
 * every node a fair coin of its own says whether its two halves change places. So words that agree
 * in exactly their first k bits are mapped to words that agree in exactly their first k bits, and
 * everything else is random. See A. B. Owen, <i>Randomly permuted (t,m,s)-nets and
 * (t,s)-sequences</i>, 1995, doi:10.1007/978-1-4612-2552-2_19.
 */
final class NestedPermutation {

  private static final int LEVELS = Integer.SIZE;

  /** A hash has the coins of so many nodes. */
  private static final int COINS = Long.SIZE;

  private final long key;

  /** Where it takes 0, which tells how all words begin that begin with as many zeros. */
  private final int ofZero;

  private NestedPermutation(long key) {
    this.key = key;
    this.ofZero = swaps(0, 0, 0);
  }

  static NestedPermutation of(RandomKey key) {
    return new NestedPermutation(key.bits());
  }

  /** Where the permutation takes a word. */
  int apply(int word) {
    // The coin of a level depends on the bits before it: up to the first that is 1 they are 0.
    int known = Math.min(Integer.numberOfLeadingZeros(word) + 1, LEVELS);
    return word ^ swaps(word, known, ofZero >>> (LEVELS - known));
  }

  /** The coins on the way to a word, of which some are known. */
  private int swaps(int word, int known, int coins) {
    long leaf = (1L << LEVELS) | Integer.toUnsignedLong(word);
    int swaps = coins;
    for (int height = LEVELS - known; height > 0; height--) {
      swaps = (swaps << 1) | coin(leaf >>> height);
    }
    return swaps;
  }

  /**
   * Where the permutation takes the 2^levels strata of equal size; the stratum of a word is its
   * first bits.
   *
   * @param levels 0 … 30
   */
  int[] strata(int levels) {
    int[] tree = new int[2 << levels];
    fill(tree, levels);
    return Arrays.copyOfRange(tree, 1 << levels, 2 << levels);
  }

  /**
   * Where the permutation takes the strata of all sizes down to 2^−levels.
   *
   * @param tree receives at index 2^k + s the image of stratum s among 2^k, for every k up to
   *     {@code levels}; at least 2·2^levels long, whatever it held
   */
  void fill(int[] tree, int levels) {
    tree[1] = 0;
    int leaves = 1 << levels;
    for (int from = 0; from < leaves; from += COINS) {
      long coins = Mixer.splitMix(key, from / COINS);
      int to = Math.min(from + COINS, leaves);
      for (int node = Math.max(1, from); node < to; node++) {
        int image = (tree[node] << 1) | ((int) (coins >>> node) & 1);
        tree[2 * node] = image;
        tree[2 * node + 1] = image ^ 1;
      }
    }
  }

  /**
   * The coin of a node: 1 if its halves change places.
   *
   * @param node numbered as in a heap: the root is 1, the halves of n are 2n and 2n + 1
   */
  private int coin(long node) {
    // The shift uses the last six bits of the node.
    return (int) (Mixer.splitMix(key, node / COINS) >>> node) & 1;
  }
}
