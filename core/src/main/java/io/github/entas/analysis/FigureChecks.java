package io.github.entas.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What holds of the figures of any population.
 *
 * <p>Poor persons are headcount × population. Gaps g are in [0, 1] and 0 for who is not poor, so
 * that E[g²] ≤ E[g] ≤ P(g &gt; 0), and by Cauchy and Schwarz E[g]² ≤ E[g²]·P(g &gt; 0). Everybody
 * has at least z(1 − g), so that the mean is at least z(1 − E[g]).
 */
final class FigureChecks {

  private static final double UNKNOWN_ROUNDING = 0.005;

  private static final double ZERO_RATE = 0.0005;

  private final PublishedFigures figures;
  private final List<Finding> findings = new ArrayList<>();

  FigureChecks(PublishedFigures figures) {
    this.figures = figures;
  }

  List<Finding> findings() {
    Double headcount = figures.headcount();
    Double gap = figures.povertyGap();
    Double severity = figures.severity();
    if (figures.population() != null && figures.poorPersons() != null) {
      persons(figures.population(), figures.poorPersons(), headcount);
    }
    if (headcount != null && gap != null && isAbove(gap, headcount)) {
      warn(
          "gap-above-headcount",
          "/povertyGap",
          "A poverty gap of "
              + Figures.percent(gap)
              + " is more than the headcount of "
              + Figures.percent(headcount)
              + ": nobody falls short by more than the whole line.");
    }
    if (gap != null && severity != null && isAbove(severity, gap)) {
      warn(
          "severity-above-gap",
          "/severity",
          "A severity of "
              + Figures.percent(severity)
              + " is more than the poverty gap of "
              + Figures.percent(gap)
              + ": the squares of gaps are no larger than the gaps.");
    }
    if (headcount != null && headcount > 0 && gap != null && severity != null) {
      severity(headcount, gap, severity);
    }
    if (figures.mean() != null && figures.povertyLine() != null) {
      mean(figures.mean(), figures.povertyLine(), gap);
    }
    return findings;
  }

  private void persons(double all, double poor, @Nullable Double headcount) {
    if (poor - rounding(poor) > all + rounding(all)) {
      warn(
          "more-poor-than-persons",
          "/poorPersons",
          Figures.whole(poor) + " poor of " + Figures.whole(all) + " persons: that cannot be.");
    } else if (headcount != null) {
      double rounding = rounding(poor) + headcount * rounding(all) + all * ofRate(headcount);
      if (Math.abs(poor - headcount * all) > rounding) {
        warn(
            "poor-persons-disagree",
            "/poorPersons",
            Figures.whole(poor)
                + " poor of "
                + Figures.whole(all)
                + " persons make "
                + Figures.percent(poor / all)
                + ", not "
                + Figures.percent(headcount)
                + "; rounding explains "
                + Figures.whole(rounding)
                + " persons.");
      }
    }
  }

  private void severity(double headcount, double gap, double severity) {
    double least = Math.max(0, gap - ofRate(gap));
    double most = (headcount + ofRate(headcount)) * (severity + ofRate(severity));
    if (least * least > most) {
      warn(
          "severity-too-small",
          "/severity",
          "A severity of "
              + Figures.percent(severity)
              + " is too small for a poverty gap of "
              + Figures.percent(gap)
              + " and a headcount of "
              + Figures.percent(headcount)
              + ": it is at least gap²/headcount, "
              + Figures.percent(gap * gap / headcount)
              + ".");
    }
  }

  private void mean(double mean, double line, @Nullable Double gap) {
    double most = mean + rounding(mean);
    double least = line - rounding(line);
    if (most >= least) {
      return;
    }
    double leastGap = 1 - most / least;
    boolean cannotBe = gap != null && gap + ofRate(gap) < leastGap;
    warn(
        "mean-below-line",
        "/mean",
        "The mean of "
            + Figures.whole(mean)
            + " is below the poverty line of "
            + Figures.whole(line)
            + (cannotBe
                ? ", which takes a poverty gap of at least "
                    + Figures.percent(leastGap)
                    + ": the two are of different units, months or prices."
                : ": more than a few are poor then, or the two are of different units."));
  }

  /** Whether a rate is above another, whatever they were before they were rounded. */
  private static boolean isAbove(double rate, double other) {
    return rate - ofRate(rate) > other + ofRate(other);
  }

  /** How far a rate may be from what it was before it was rounded. */
  private static double ofRate(double rate) {
    return rate == 0 ? ZERO_RATE : rounding(rate, 1);
  }

  /** How far a number of persons or a sum of money may be from what it was: two digits at least. */
  private static double rounding(double figure) {
    return rounding(figure, 2);
  }

  private static double rounding(double figure, int leastDigits) {
    int digits = BigDecimal.valueOf(figure).stripTrailingZeros().precision();
    return digits > PublishedFigures.MOST_DIGITS
        ? UNKNOWN_ROUNDING * figure
        : PublishedPersons.halfUnit(figure, leastDigits);
  }

  private void warn(String code, String pointer, String message) {
    findings.add(Finding.warning(code, pointer, message));
  }
}
