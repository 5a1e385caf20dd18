package io.github.entas.runner;

import static io.github.entas.runner.ScreenWords.ENGLISH;

import io.github.entas.analysis.Finding;
import io.github.entas.analysis.GroupedFindings;
import io.github.entas.analysis.InequalityFigures;
import io.github.entas.analysis.PovertyFigures;
import io.github.entas.analysis.SurveyErrors;
import io.github.entas.analysis.SurveyErrors.PovertyErrors;
import io.github.entas.analysis.SurveyMeasures;
import io.github.entas.measure.GroupedFit;
import io.github.entas.measure.LorenzCurve;
import io.github.entas.measure.SurveyEstimate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Measures for reading: rates in percent with their standard errors in points. */
final class MeasuresTable {

  private static final List<String> POVERTY =
      List.of("Headcount", "Gap", "Severity", "Watts", "Poor persons");

  private MeasuresTable() {}

  static List<String> lines(SurveyMeasures measures, List<Finding> ofReading) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "Persons "
            + ENGLISH.whole(Math.round(measures.persons()))
            + ", mean "
            + ENGLISH.shortest(measures.mean(), 2)
            + ", median "
            + ENGLISH.shortest(measures.median(), 2));
    lines.addAll(DisplayText.wrap(inequality(measures.inequality()), PlannerTable.WIDTH));
    lines.add("");
    lines.add("Poverty in percent (standard error in points)");
    lines.addAll(poverty(measures));
    lines.addAll(
        FindingList.inJson(
            Stream.concat(ofReading.stream(), measures.findings().stream()).toList(), ENGLISH));
    return lines;
  }

  private static String inequality(InequalityFigures inequality) {
    return "Gini "
        + number(inequality.gini())
        + ", Theil "
        + number(inequality.theil())
        + ", mean log deviation "
        + number(inequality.meanLogDeviation())
        + ", S80/S20 "
        + number(inequality.quintileShareRatio());
  }

  private static List<String> poverty(SurveyMeasures measures) {
    WideTable table = new WideTable(PlannerTable.WIDTH, POVERTY);
    SurveyErrors errors = measures.standardErrors();
    for (int i = 0; i < measures.poverty().size(); i++) {
      PovertyErrors ofLine = errors == null ? null : errors.poverty().get(i);
      PovertyFigures figures = measures.poverty().get(i);
      table.row("All, line " + line(figures.line()), cells(figures, ofLine));
    }
    measures
        .groups()
        .forEach(
            (name, group) ->
                group
                    .poverty()
                    .forEach(
                        figures ->
                            table.row(
                                DisplayText.clean(name) + ", line " + line(figures.line()),
                                cells(figures, null))));
    return table.lines();
  }

  private static List<String> cells(PovertyFigures figures, @Nullable PovertyErrors errors) {
    return List.of(
        percent(figures.headcount(), errors == null ? null : errors.headcount()),
        percent(figures.povertyGap(), errors == null ? null : errors.povertyGap()),
        percent(figures.severity(), errors == null ? null : errors.severity()),
        percent(figures.watts(), errors == null ? null : errors.watts()),
        ENGLISH.whole(Math.round(figures.poorPersons())));
  }

  static List<String> lines(GroupedFit fit, double mean, double povertyLine) {
    double ratio = povertyLine / mean;
    TextTable table =
        TextTable.headed(
            List.of(List.of("Lorenz curve", "Headcount", "Gap", "Severity", "Gini", "Valid")));
    table.row("General quadratic", cells(fit.generalQuadratic(), ratio));
    table.row("Beta", cells(fit.beta(), ratio));
    List<String> lines = new ArrayList<>(table.lines());
    lines.add("");
    lines.addAll(DisplayText.wrap(fit.reason(), PlannerTable.WIDTH));
    lines.addAll(FindingList.inJson(GroupedFindings.of(fit, mean, povertyLine), ENGLISH));
    return lines;
  }

  private static List<String> cells(GroupedFit.Candidate fit, double ratio) {
    LorenzCurve curve = fit.curve();
    return List.of(
        percent(curve.headcount(ratio), null),
        percent(curve.povertyGap(ratio), null),
        percent(curve.severity(ratio), null),
        number(curve.gini()),
        fit.isValid() ? "yes" : "no");
  }

  private static String line(double line) {
    return Double.isNaN(line) ? "of each row" : ENGLISH.shortest(line, 2);
  }

  private static String number(double value) {
    return Double.isFinite(value) ? ENGLISH.fixed(value, 3) : "–";
  }

  private static String percent(double share, @Nullable SurveyEstimate error) {
    if (!Double.isFinite(share)) {
      return "–";
    }
    String value = ENGLISH.points(share);
    return error == null ? value : value + " (" + ENGLISH.points(error.standardError()) + ")";
  }
}
