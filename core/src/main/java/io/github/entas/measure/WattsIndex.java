package io.github.entas.measure;

/** Watts' index. */
record WattsIndex() implements PovertyIndex {

  @Override
  public double measure(WeightedSample sample, double line) {
    return PovertyMeasures.of(sample, line).watts();
  }
}
