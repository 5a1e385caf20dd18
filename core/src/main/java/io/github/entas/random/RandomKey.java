package io.github.entas.random;

/**
 * Names a stream of random numbers; keys of different descent give independent streams.
 *
 * <p>A key is built up from what the numbers are for, and every step is a pure function:
 *
 * <pre>{@code
 * RandomKey.of(seed, randomization).named("capital/logPoints")
 * RandomKey.of(seed, randomization).named("yearlyShock").at(year)
 * }</pre>
 *
 * <p>The steps are told apart: {@code named("a").named("b")}, {@code named("ab")} and {@code
 * named("b").named("a")} are three different keys, and so are {@code at(1)} and {@code named("1")}.
 * Keys are 64-bit hashes; n keys of different descent hold an equal pair with probability about
 * n²·2⁻⁶⁵: 3·10⁻⁸ for a million keys.
 *
 * @param bits the hash of the descent; equal bits give equal numbers
 * @since 0.1.0
 */
public record RandomKey(long bits) {

  /** One for each kind of step, so that steps of different kinds cannot meet. */
  private static final long SEED = 0x5EEDL;

  private static final long NAME = 0x4A3EL;
  private static final long INDEX = 0x17DEL;

  /**
   * The root of all keys of one randomization of one seed.
   *
   * @param seed any number; every seed has its own numbers
   * @param randomization which of the independent randomizations; any number
   */
  public static RandomKey of(long seed, int randomization) {
    return new RandomKey(Mixer.hash(Mixer.hash(SEED, seed), randomization));
  }

  /**
   * The key of what bears a name under this key.
   *
   * @param name any text, compared character by character (UTF-16, case matters); may be empty
   */
  public RandomKey named(String name) {
    long hash = Mixer.hash(bits, NAME);
    for (int i = 0; i < name.length(); i++) {
      hash = Mixer.hash(hash, name.charAt(i));
    }
    return new RandomKey(Mixer.hash(hash, -1L - name.length()));
  }

  /**
   * The key of one of a row under this key: a year, a dimension.
   *
   * @param index any number
   */
  public RandomKey at(int index) {
    return new RandomKey(Mixer.hash(Mixer.hash(bits, INDEX), index));
  }
}
