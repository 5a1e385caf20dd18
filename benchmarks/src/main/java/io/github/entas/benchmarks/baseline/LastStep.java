package io.github.entas.benchmarks.baseline;

/** From what households gain to the poverty of the city. */
interface LastStep {

  /**
   * FGT(0), FGT(1), FGT(2) of everybody in year t.
   *
   * @param uplifts log points by household, cap not yet applied; not changed
   * @param transfers money per person and month by household; not changed
   */
  double[] poverty(int t, double[] uplifts, double[] transfers);
}
