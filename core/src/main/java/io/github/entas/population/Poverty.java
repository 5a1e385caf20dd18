package io.github.entas.population;

import io.github.entas.Checks;

/**
 * The three measures of Foster, Greer and Thorbecke, all fractions of the same population.
 *
 * <p>FGTₖ is the mean of ((z−y)/z)₊ᵏ for line z and consumption y. Source: Foster, Greer and
 * Thorbecke (1984), <a href="https://doi.org/10.2307/1913475">doi:10.2307/1913475</a>.
 *
 * @param headcount FGT₀, the share of persons strictly below the line; in [0, 1]
 * @param povertyGap FGT₁; in [0, headcount]
 * @param severity FGT₂; in [0, povertyGap]
 * @since 0.1.0
 */
public record Poverty(double headcount, double povertyGap, double severity) {

  /** Nobody is poor. */
  static final Poverty NONE = new Poverty(0, 0, 0);

  /** Refuses measures that cannot belong together. */
  public Poverty {
    boolean ordered = severity >= 0 && severity <= povertyGap && povertyGap <= headcount;
    if (!(ordered && headcount <= 1)) {
      refuse(headcount, povertyGap, severity);
    }
  }

  /** Measures that were computed: moved to their bound where a last rounding error is beyond it. */
  static Poverty rounded(double headcount, double povertyGap, double severity) {
    double gap = Math.min(Math.max(povertyGap, 0), headcount);
    return new Poverty(headcount, gap, Math.min(Math.max(severity, 0), gap));
  }

  private static void refuse(double headcount, double povertyGap, double severity) {
    new Checks()
        .share("/headcount", headcount)
        .that(
            povertyGap >= 0 && povertyGap <= headcount,
            "/povertyGap",
            "be in [0, headcount = " + headcount + "]",
            povertyGap)
        .that(
            severity >= 0 && severity <= povertyGap,
            "/severity",
            "be in [0, povertyGap = " + povertyGap + "]",
            severity)
        .throwIfAny();
  }
}
