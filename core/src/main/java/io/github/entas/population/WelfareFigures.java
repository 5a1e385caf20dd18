package io.github.entas.population;

import static io.github.entas.population.WelfareFigure.BOTTOM_40_SHARE;
import static io.github.entas.population.WelfareFigure.GINI;
import static io.github.entas.population.WelfareFigure.HEADCOUNT;
import static io.github.entas.population.WelfareFigure.MEAN;
import static io.github.entas.population.WelfareFigure.POVERTY_GAP;
import static io.github.entas.population.WelfareFigure.SEVERITY;

import io.github.entas.Checks;
import io.github.entas.measure.WeightedSample;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * What is published of a population's welfare: as many figures as are known, at one poverty line.
 *
 * <pre>{@code
 * WelfareFigures.at(403_700).with(HEADCOUNT, 0.0675).with(POVERTY_GAP, 0.0101).with(MEAN, 1_016_988)
 * }</pre>
 *
 * <p>Figures that no population can have together are refused: a gap above the headcount, a
 * severity above the gap, gap² above headcount × severity (Cauchy and Schwarz), a mean below line ×
 * (1 − gap), a Gini index that no Lorenz curve through the bottom 40 % has.
 *
 * @param povertyLine money per person per month, greater than 0
 * @param given the figures; copied, kept in the order of {@link WelfareFigure}
 * @since 0.1.0
 */
public record WelfareFigures(double povertyLine, Map<WelfareFigure, Double> given) {

  /** Figures computed to full precision may miss an inequality by this much. */
  private static final double ROUNDING = 1e-9;

  /** Refuses figures that no population can have together. */
  public WelfareFigures {
    Map<WelfareFigure, Double> ordered = new EnumMap<>(WelfareFigure.class);
    ordered.putAll(given);
    given = Collections.unmodifiableMap(ordered);
    Checks checks = new Checks().positive("/povertyLine", povertyLine);
    given.forEach((figure, value) -> checkRange(checks, figure, value));
    checks.throwIfAny();
    checkTogether(checks, povertyLine, given);
    checks.throwIfAny();
  }

  /** No figures yet, at this line. */
  public static WelfareFigures at(double povertyLine) {
    return new WelfareFigures(povertyLine, Map.of());
  }

  /** All the figures of a sample, whose welfare must be greater than 0. */
  public static WelfareFigures of(WeightedSample sample, double povertyLine) {
    return of(SampleWelfare.of(sample), povertyLine);
  }

  /** All the figures of a distribution. */
  public static WelfareFigures of(WelfareDistribution welfare, double povertyLine) {
    Objects.requireNonNull(welfare, "welfare");
    new Checks().positive("/povertyLine", povertyLine).throwIfAny();
    Map<WelfareFigure, Double> all = new EnumMap<>(WelfareFigure.class);
    for (WelfareFigure figure : WelfareFigure.values()) {
      all.put(figure, figure.of(welfare, povertyLine));
    }
    return new WelfareFigures(povertyLine, all);
  }

  /** These and one more figure, or another value of it. */
  public WelfareFigures with(WelfareFigure figure, double value) {
    Map<WelfareFigure, Double> more = new EnumMap<>(WelfareFigure.class);
    more.putAll(given);
    more.put(figure, value);
    return new WelfareFigures(povertyLine, more);
  }

  /** The value of a figure; NaN where it is not given. */
  public double value(WelfareFigure figure) {
    return given.getOrDefault(figure, Double.NaN);
  }

  private static void checkRange(Checks checks, WelfareFigure figure, double value) {
    String path = "/" + figure.key();
    switch (figure) {
      case HEADCOUNT, POVERTY_GAP, SEVERITY, GINI -> checks.share(path, value);
      case MEAN -> checks.positive(path, value);
      case BOTTOM_40_SHARE ->
          checks.that(
              value > 0 && value <= 0.4 * (1 + ROUNDING),
              path,
              "be in (0, 0.4], as the poorest never have more than their share",
              value);
    }
  }

  private static void checkTogether(Checks checks, double line, Map<WelfareFigure, Double> given) {
    double headcount = given.getOrDefault(HEADCOUNT, 1.0);
    double gap = given.getOrDefault(POVERTY_GAP, headcount);
    double severity = given.getOrDefault(SEVERITY, 0.0);
    if (given.containsKey(POVERTY_GAP)) {
      checks.that(gap <= headcount, "/povertyGap", "be at most headcount = " + headcount, gap);
    }
    String bound = given.containsKey(POVERTY_GAP) ? "povertyGap" : "headcount";
    checks.that(severity <= gap, "/severity", "be at most " + bound + " = " + gap, severity);
    boolean both = given.containsKey(POVERTY_GAP) && given.containsKey(SEVERITY);
    double leastSeverity = both && headcount > 0 ? gap * gap / headcount : 0;
    checks.that(
        severity >= leastSeverity * (1 - ROUNDING),
        "/severity",
        "be at least povertyGap²/headcount = " + Nearest.rounded(leastSeverity),
        severity);
    double leastMean = line * (1 - gap);
    checks.that(
        given.getOrDefault(MEAN, leastMean) >= leastMean * (1 - ROUNDING),
        "/mean",
        "be at least what those who are not poor have, " + Nearest.rounded(leastMean),
        given.getOrDefault(MEAN, leastMean));
    if (given.containsKey(GINI) && given.containsKey(BOTTOM_40_SHARE)) {
      checkInequality(checks, given);
    }
  }

  /** The Lorenz curves through (0.4, L) have Gini indices from 0.4 − L to 1 − 2.5L. */
  private static void checkInequality(Checks checks, Map<WelfareFigure, Double> given) {
    double gini = given.getOrDefault(GINI, Double.NaN);
    double bottom = given.getOrDefault(BOTTOM_40_SHARE, Double.NaN);
    double least = 0.4 - bottom;
    double most = 1 - 2.5 * bottom;
    checks.that(
        gini >= least - ROUNDING && gini <= most + ROUNDING,
        "/gini",
        "be in ["
            + Nearest.rounded(Math.max(0, least))
            + ", "
            + Nearest.rounded(Math.max(0, most))
            + "], as bottom40Share = "
            + bottom,
        gini);
  }
}
