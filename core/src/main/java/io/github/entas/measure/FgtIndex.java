package io.github.entas.measure;

/** FGT(α); α has been checked. */
record FgtIndex(double alpha) implements PovertyIndex {

  @Override
  public double measure(WeightedSample sample, double line) {
    return PovertyMeasures.of(sample, line).fgt(alpha);
  }
}
