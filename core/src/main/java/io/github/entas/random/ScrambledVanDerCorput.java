package io.github.entas.random;

/**
 * The van der Corput sequence with its index shuffled and its value scrambled.
 *
 * <p>With S and V nested uniform permutations of the 32-bit words, and R the reversal of their
 * bits, number i is V(R(S(i))). S maps every aligned run of 2^k indices to an aligned run of 2^k, R
 * spreads such a run over the 2^k strata, and V only exchanges strata. The scheme is that of B.
 * Burley, <i>Practical hash-based Owen scrambling</i>, Journal of Computer Graphics Techniques
 * 9(4), 2020, with exact permutations in the place of its approximate ones.
 */
final class ScrambledVanDerCorput implements UniformSequence {

  private final NestedPermutation shuffle;
  private final NestedPermutation scramble;

  private ScrambledVanDerCorput(NestedPermutation shuffle, NestedPermutation scramble) {
    this.shuffle = shuffle;
    this.scramble = scramble;
  }

  static ScrambledVanDerCorput of(RandomKey key) {
    return new ScrambledVanDerCorput(
        NestedPermutation.of(key.named("shuffle")), NestedPermutation.of(key.named("scramble")));
  }

  @Override
  public double at(int index) {
    Sampling.checkIndex(index);
    return Mixer.uniform(scramble.apply(Integer.reverse(shuffle.apply(index))));
  }
}
