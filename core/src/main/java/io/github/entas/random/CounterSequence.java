package io.github.entas.random;

/** Pseudo-random numbers: the hash of the index under the key. */
final class CounterSequence implements UniformSequence {

  private final long key;

  private CounterSequence(long key) {
    this.key = key;
  }

  static CounterSequence of(RandomKey key) {
    return new CounterSequence(key.named("counter").bits());
  }

  @Override
  public double at(int index) {
    Sampling.checkIndex(index);
    return Mixer.uniform((int) (Mixer.hash(key, index) >>> 32));
  }
}
