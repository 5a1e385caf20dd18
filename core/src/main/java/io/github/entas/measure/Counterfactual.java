package io.github.entas.measure;

import io.github.entas.Checks;
import java.util.Objects;

/**
 * Two dates, and poverty had only some of the mean, the distribution and the line changed.
 *
 * <p>A distribution given another mean is the sample times the ratio of the means; its poverty is
 * that of the sample itself below the line divided by this ratio. Where mean and distribution are
 * of the same date the ratio is exactly 1, so that the two observed values are exact.
 */
record Counterfactual(
    WeightedSample before, double lineBefore, WeightedSample after, double lineAfter) {

  /** Bits of a state: what is of the date after. */
  static final int MEAN = 1;

  static final int DISTRIBUTION = 2;

  static final int LINE = 4;

  Counterfactual {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    new Checks()
        .positive("/lineBefore", lineBefore)
        .positive("/lineAfter", lineAfter)
        .positive("/meanBefore", before.mean())
        .positive("/meanAfter", after.mean())
        .throwIfAny();
  }

  /** Poverty with what {@code state} names of the date after and the rest of the date before. */
  double poverty(PovertyIndex index, int state) {
    WeightedSample sample = (state & DISTRIBUTION) == 0 ? before : after;
    double mean = ((state & MEAN) == 0 ? before : after).mean();
    double line = (state & LINE) == 0 ? lineBefore : lineAfter;
    return index.measure(sample, line * (sample.mean() / mean));
  }
}
