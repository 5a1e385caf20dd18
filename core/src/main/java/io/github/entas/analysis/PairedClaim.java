package io.github.entas.analysis;

import io.github.entas.stat.Interval;
import java.util.OptionalLong;

/**
 * What may be said of one strategy against another, from draws that are paired.
 *
 * @param id the strategy
 * @param difference its mean rate − that of the other; negative is better
 * @param interval simultaneous interval of the difference over all claims
 * @param pValue of no difference, two-sided, by the paired t test, not adjusted
 * @param adjustedPValue the same, adjusted for all claims by Holm's method
 * @param verdict the word for it
 * @param additionalDraws about how many more draws of the same spread would let the interval tell
 *     the minimum difference from 0 (where that is 0: the difference found); 0 where it does so
 *     already, empty where no number would
 * @since 0.1.0
 */
public record PairedClaim(
    String id,
    double difference,
    Interval interval,
    double pValue,
    double adjustedPValue,
    Verdict verdict,
    OptionalLong additionalDraws) {

  /** The only words a report may use. */
  public enum Verdict {
    /** The interval is below 0 and the difference at least the minimum. */
    BETTER,
    /** The interval is above 0 and the difference at least the minimum. */
    WORSE,
    /**
     * Anything else. Without additional draws needed: what difference there is, is not above the
     * minimum.
     */
    NOT_SEPARABLE
  }
}
