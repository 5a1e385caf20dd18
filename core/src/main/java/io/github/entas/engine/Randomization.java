package io.github.entas.engine;

import org.jspecify.annotations.Nullable;

/**
 * One randomization, sampled when the first block of it is worked on and dropped after the last.
 */
final class Randomization {

  private final Model model;
  private final int number;
  private int blocksLeft;
  private @Nullable DrawSampler draws;
  private Households @Nullable [] households;
  private @Nullable PovertyTables tables;

  Randomization(Model model, int number, int blocks) {
    this.model = model;
    this.number = number;
    this.blocksLeft = blocks;
  }

  int number() {
    return number;
  }

  synchronized DrawSampler draws() {
    DrawSampler sampler = draws;
    if (sampler == null) {
      sampler = new DrawSampler(model, number);
      draws = sampler;
    }
    return sampler;
  }

  /** The households that the draw at a position sees. */
  Households households(int position) {
    return blocks()[model.blocks().of(position)];
  }

  private synchronized Households[] blocks() {
    Households[] sampled = households;
    if (sampled == null) {
      sampled = Households.of(model, number);
      households = sampled;
    }
    return sampled;
  }

  /** The tables of all households. */
  synchronized PovertyTables tables() {
    PovertyTables built = tables;
    if (built == null) {
      built = PovertyTables.of(model, blocks());
      tables = built;
    }
    return built;
  }

  synchronized void blockDone() {
    blocksLeft--;
    if (blocksLeft == 0) {
      draws = null;
      households = null;
      tables = null;
    }
  }
}
