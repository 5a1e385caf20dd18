package io.github.entas.evidence;

import io.github.entas.stat.BetaDistribution;
import io.github.entas.stat.Distribution;

/**
 * How well an effect is founded, and the share of it that a city can expect to keep.
 *
 * <p>The shares are a reading of two sources, not estimates of them: a new study finds 0.5 to 0.7
 * of what the mean of earlier ones promised, less where governments implement (Vivalt 2015), and
 * published effects in economics are typically twice too large (Ioannidis, Stanley and Doucouliagos
 * 2017, doi:10.1111/ecoj.12461).
 *
 * @since 0.1.0
 */
public enum EvidenceClass {
  /** A randomized trial at scale by the government of the same country: 0.90 (0.07). */
  TRIAL_AT_SCALE(0.90, 0.07),
  /** A meta-analysis over countries, or several independent trials: 0.70 (0.12). */
  SEVERAL_TRIALS(0.70, 0.12),
  /** Few trials abroad, run by researchers or non-governmental organizations: 0.60 (0.15). */
  FEW_TRIALS(0.60, 0.15),
  /** One striking trial: 0.40 (0.15). */
  SINGLE_TRIAL(0.40, 0.15),
  /** Matching, or before against after: 0.30 (0.15). */
  NOT_RANDOMIZED(0.30, 0.15),
  /** Counts without anything to compare them with, press: nothing is kept. */
  NO_COMPARISON(0, 0),
  /** No study at all: a judgment, which no discount makes better. */
  NO_STUDY(1, 0);

  private final double mean;
  private final double sd;

  EvidenceClass(double mean, double sd) {
    this.mean = mean;
    this.sd = sd;
  }

  /** The factor for what is lost between study and city, in [0, 1]. */
  public Distribution discount() {
    return sd == 0 ? Distribution.constant(mean) : BetaDistribution.of(mean, sd);
  }

  /** The words for it: "several trials". */
  public String title() {
    return Words.of(this);
  }
}
