package io.github.entas.measure;

import io.github.entas.Checks;

/**
 * A measure of poverty that is a mean over persons of something that falls with welfare over the
 * line: FGT(α) or Watts' index. For what compares dates and should not care which one it is.
 *
 * <p>Poor is who is strictly below the line. To count those exactly at a line z as well, use the
 * line {@code Math.nextUp(z)}.
 *
 * @since 0.1.0
 */
public sealed interface PovertyIndex permits FgtIndex, WattsIndex {

  /**
   * The measure of Foster, Greer and Thorbecke; 0 is the headcount, 1 the poverty gap, 2 severity.
   *
   * @param alpha α, finite, 0 or more
   */
  static PovertyIndex fgt(double alpha) {
    new Checks().nonNegative("/alpha", alpha).throwIfAny();
    return new FgtIndex(alpha);
  }

  /** Watts' index; it refuses samples in which somebody has nothing or less. */
  static PovertyIndex watts() {
    return new WattsIndex();
  }

  /**
   * The poverty of a sample below a line.
   *
   * @param line in the unit of welfare, finite and greater than 0
   */
  double measure(WeightedSample sample, double line);
}
