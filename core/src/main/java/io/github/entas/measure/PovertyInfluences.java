package io.github.entas.measure;

/** Influence functions of poverty measures with a fixed line: means of a function of welfare. */
final class PovertyInfluences {

  private PovertyInfluences() {}

  /** x − μ. */
  static Influence mean(WeightedSample sample) {
    double mean = sample.mean();
    return new Influence(mean, x -> x - mean);
  }

  /** g^α − FGT for the poor, −FGT for others. */
  static Influence fgt(WeightedSample sample, double line, double alpha, AtLine atLine) {
    double value = PovertyMeasures.of(sample, line, atLine).fgt(alpha);
    return new Influence(value, x -> power(x, line, alpha, atLine) - value);
  }

  private static double power(double x, double line, double alpha, AtLine atLine) {
    boolean poor = atLine == AtLine.POOR ? x <= line : x < line;
    if (!poor) {
      return 0;
    }
    // 0⁰ is 1: of those exactly at the line the headcount counts who is asked for.
    return StrictMath.pow(Math.max(0, 1 - x / line), alpha);
  }

  /** (ln(z/x))₊ − W. */
  static Influence watts(WeightedSample sample, double line) {
    double value = PovertyMeasures.of(sample, line).watts();
    return new Influence(value, x -> (x < line ? StrictMath.log(line / x) : 0) - value);
  }
}
