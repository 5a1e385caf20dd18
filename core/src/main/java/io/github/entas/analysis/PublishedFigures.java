package io.github.entas.analysis;

import io.github.entas.Checks;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures of poverty as an office publishes them, to be held against each other; null where one is
 * not known. Rates are fractions.
 *
 * @param population persons
 * @param poorPersons persons who are poor
 * @param headcount FGT₀
 * @param povertyGap FGT₁
 * @param severity FGT₂
 * @param mean mean welfare
 * @param povertyLine in the unit of the mean
 * @since 0.1.0
 */
public record PublishedFigures(
    @Nullable Double population,
    @Nullable Double poorPersons,
    @Nullable Double headcount,
    @Nullable Double povertyGap,
    @Nullable Double severity,
    @Nullable Double mean,
    @Nullable Double povertyLine) {

  /** Refuses numbers that no office can mean: rates outside [0, 1], money and persons below 0. */
  public PublishedFigures {
    Checks checks = new Checks();
    share(checks, "/headcount", headcount);
    share(checks, "/povertyGap", povertyGap);
    share(checks, "/severity", severity);
    positive(checks, "/population", population);
    positive(checks, "/mean", mean);
    positive(checks, "/povertyLine", povertyLine);
    if (poorPersons != null) {
      checks.nonNegative("/poorPersons", poorPersons);
    }
    checks.throwIfAny();
  }

  private static void share(Checks checks, String path, @Nullable Double value) {
    if (value != null) {
      checks.share(path, value);
    }
  }

  private static void positive(Checks checks, String path, @Nullable Double value) {
    if (value != null) {
      checks.positive(path, value);
    }
  }

  /**
   * What cannot belong together beyond the rounding of what is given: half a unit in the last digit
   * of each figure as written.
   */
  public List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    if (population != null && poorPersons != null && headcount != null) {
      persons(findings, population, poorPersons, headcount);
    }
    if (headcount != null && povertyGap != null) {
      gap(findings, headcount, povertyGap);
    }
    if (headcount != null && povertyGap != null && severity != null) {
      severity(findings, headcount, povertyGap, severity);
    }
    if (mean != null && povertyLine != null && mean < povertyLine) {
      findings.add(
          Finding.warning(
              "mean-below-line",
              "/mean",
              "The mean of "
                  + Figures.whole(mean)
                  + " is below the poverty line of "
                  + Figures.whole(povertyLine)
                  + ": more than a few are poor then, or the two are of different units."));
    }
    return findings;
  }

  private static void persons(List<Finding> findings, double all, double poor, double headcount) {
    double rounding = half(poor) + headcount * half(all) + all * half(headcount);
    double implied = headcount * all;
    if (Math.abs(poor - implied) > rounding) {
      findings.add(
          Finding.warning(
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
                  + " persons."));
    }
  }

  private static void gap(List<Finding> findings, double headcount, double gap) {
    if (gap - half(gap) > headcount + half(headcount)) {
      findings.add(
          Finding.warning(
              "gap-above-headcount",
              "/povertyGap",
              "A poverty gap of "
                  + Figures.percent(gap)
                  + " is more than the headcount of "
                  + Figures.percent(headcount)
                  + ": nobody falls short by more than the whole line."));
    }
  }

  /**
   * P₁² ≤ P₀·P₂, because the mean square of the gaps of the poor is at least their squared mean.
   */
  private static void severity(
      List<Finding> findings, double headcount, double gap, double severity) {
    double least = Math.max(0, gap - half(gap));
    double most = (headcount + half(headcount)) * (severity + half(severity));
    if (least * least > most) {
      findings.add(
          Finding.warning(
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
                  + "."));
    }
  }

  private static double half(double value) {
    return PublishedPersons.halfUnit(value, 1);
  }
}
