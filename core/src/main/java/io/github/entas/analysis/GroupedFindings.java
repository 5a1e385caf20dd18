package io.github.entas.analysis;

import io.github.entas.measure.GroupedFit;
import io.github.entas.measure.LorenzCurve;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a reader of measures from grouped data should know: where a fitted formula is no Lorenz
 * curve, whom its measures leave out, and what it has no value for.
 *
 * @since 0.1.0
 */
public final class GroupedFindings {

  private final List<Finding> findings = new ArrayList<>();
  private final double ratio;

  private GroupedFindings(double ratio) {
    this.ratio = ratio;
  }

  /**
   * The findings of both curves; pointers are into the file of these measures.
   *
   * @param fit both curves
   * @param mean mean of all people, in the unit of the line, greater than 0
   * @param povertyLine finite and greater than 0
   */
  public static List<Finding> of(GroupedFit fit, double mean, double povertyLine) {
    GroupedFindings of = new GroupedFindings(povertyLine / mean);
    if (!fit.chosen().isValid()) {
      of.warn(
          "no-valid-curve",
          "/chosen",
          "Neither formula is a Lorenz curve over its whole range: measures that look at the ends"
              + " of the distribution can be far off.");
    }
    of.addAll("/generalQuadratic", fit.generalQuadratic());
    of.addAll("/beta", fit.beta());
    return of.findings;
  }

  private void addAll(String pointer, GroupedFit.Candidate fit) {
    for (String violation : fit.violations()) {
      findings.add(Finding.info("curve-not-valid", pointer, sentence(violation)));
    }
    double nothing = fit.curve().rank(0);
    if (nothing > 0) {
      warn(
          "welfare-not-positive",
          pointer,
          "The curve gives nothing or less to "
              + Figures.percent(nothing)
              + " of persons: Watts' index and the mean log deviation leave them out.");
    }
    List<String> absent =
        measures(fit.curve()).entrySet().stream()
            .filter(measure -> !Double.isFinite(measure.getValue()))
            .map(Map.Entry::getKey)
            .toList();
    if (!absent.isEmpty()) {
      warn(
          "measure-undefined",
          pointer,
          "Left out: " + String.join(", ", absent) + ". The formula has no finite value for it.");
    }
  }

  private Map<String, Double> measures(LorenzCurve curve) {
    Map<String, Double> measures = new LinkedHashMap<>();
    measures.put("headcount", curve.headcount(ratio));
    measures.put("povertyGap", curve.povertyGap(ratio));
    measures.put("severity", curve.severity(ratio));
    measures.put("watts", curve.watts(ratio));
    measures.put("gini", curve.gini());
    measures.put("meanLogDeviation", curve.meanLogDeviation());
    measures.put("median", curve.median());
    measures.put("decileShares", Arrays.stream(curve.decileShares()).sum());
    return measures;
  }

  private void warn(String code, String pointer, String message) {
    findings.add(Finding.warning(code, pointer, message));
  }

  private static String sentence(String clause) {
    String capital = Character.toUpperCase(clause.charAt(0)) + clause.substring(1);
    return capital.endsWith(".") ? capital : capital + ".";
  }
}
