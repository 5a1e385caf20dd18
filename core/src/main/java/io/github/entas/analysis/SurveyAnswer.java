package io.github.entas.analysis;

import io.github.entas.Checks;
import io.github.entas.analysis.SurveyErrors.PovertyErrors;
import io.github.entas.analysis.SurveyMeasures.GroupFigures;
import io.github.entas.measure.EntropyDecomposition;
import io.github.entas.measure.PovertyMeasures;
import io.github.entas.measure.SurveyDesign;
import io.github.entas.measure.SurveyEstimator;
import io.github.entas.measure.WeightedSample;
import io.github.entas.population.Labels;
import io.github.entas.population.Survey;
import io.github.entas.stat.Sum;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Answers one question about one survey. */
final class SurveyAnswer {

  private static final double[] ENTROPIES = {0, 1, 2};

  private final SurveyQuestion question;
  private final Survey survey;
  private final double[] welfare;
  private final double[] weights;
  private final double @Nullable [] ownLines;
  private final Attempts attempts = new Attempts();
  private final List<Finding> findings = new ArrayList<>();

  SurveyAnswer(SurveyQuestion question, Survey survey) {
    this.question = question;
    this.survey = survey;
    this.welfare = survey.welfare();
    this.weights = survey.personWeights();
    this.ownLines = question.lines().isEmpty() ? survey.lines() : null;
    new Checks()
        .that(
            ownLines != null || !question.lines().isEmpty(),
            "/lines",
            "hold at least one, or the survey a line for each row",
            "none")
        .throwIfAny();
  }

  SurveyMeasures measures() {
    raiseToFloor();
    WeightedSample sample = WeightedSample.of(welfare, weights);
    InequalityFigures inequality = InequalityFigures.of(sample, attempts);
    List<PovertyFigures> poverty = poverty(welfare, weights, ownLines);
    SurveyErrors errors = attempts.value("standardErrors", this::errors);
    Map<String, GroupFigures> groups = groups(sample.persons());
    SortedMap<Double, EntropyDecomposition> decomposition = decomposition();
    findings.addAll(attempts.findings());
    return new SurveyMeasures(
        sample.persons(),
        sample.mean(),
        sample.median(),
        tenths(sample::quantile),
        inequality,
        tenths(p -> attempts.number("lorenz", () -> sample.lorenz(p))),
        poverty,
        errors,
        groups,
        decomposition,
        findings);
  }

  private void raiseToFloor() {
    Double floor = question.floor();
    if (floor == null) {
      return;
    }
    int raised = 0;
    for (int row = 0; row < welfare.length; row++) {
      if (welfare[row] < floor) {
        welfare[row] = floor;
        raised++;
      }
    }
    if (raised > 0) {
      findings.add(
          Finding.warning(
              "welfare-raised-to-floor",
              "",
              "Welfare was below the floor of "
                  + Figures.decimal(floor, 2)
                  + " in "
                  + Figures.whole(raised)
                  + " rows and counts as the floor: measures that look at the poorest depend on"
                  + " it."));
    }
  }

  private static SortedMap<Double, Double> tenths(DoubleUnaryOperator value) {
    SortedMap<Double, Double> values = new TreeMap<>();
    for (int i = 1; i < 10; i++) {
      values.put(i / 10.0, value.applyAsDouble(i / 10.0));
    }
    return values;
  }

  private List<PovertyFigures> poverty(double[] x, double[] w, double @Nullable [] own) {
    if (own != null) {
      PovertyMeasures measures = PovertyMeasures.of(x, w, own, question.atLine());
      return List.of(PovertyFigures.of(Double.NaN, measures, attempts));
    }
    WeightedSample sample = WeightedSample.of(x, w);
    return question.lines().stream()
        .map(
            line ->
                PovertyFigures.of(
                    line, PovertyMeasures.of(sample, line, question.atLine()), attempts))
        .toList();
  }

  private SurveyErrors errors() {
    Labels strata = survey.strata();
    Labels clusters = survey.clusters();
    SurveyDesign design = SurveyDesign.of(weights, names(strata), names(clusters));
    if (strata == null && clusters == null) {
      findings.add(
          Finding.info(
              "design-unknown",
              "",
              "Standard errors are those of rows drawn one by one: neither strata nor primary"
                  + " sampling units are given. A survey drawn in clusters has larger ones."));
    }
    SurveyEstimator estimator = SurveyEstimator.of(welfare, design);
    List<PovertyErrors> poverty =
        ownLines != null
            ? List.of(ofOwnLines(estimator, ownLines))
            : question.lines().stream().map(line -> ofLine(estimator, line)).toList();
    return new SurveyErrors(
        estimator.mean(), attempts.value("standardErrors/gini", estimator::gini), poverty);
  }

  private PovertyErrors ofLine(SurveyEstimator estimator, double line) {
    return new PovertyErrors(
        line,
        estimator.fgt(line, 0, question.atLine()),
        estimator.fgt(line, 1, question.atLine()),
        estimator.fgt(line, 2, question.atLine()),
        attempts.value("standardErrors/watts", () -> estimator.watts(line)));
  }

  private PovertyErrors ofOwnLines(SurveyEstimator estimator, double[] lines) {
    return new PovertyErrors(
        Double.NaN,
        estimator.fgt(lines, 0, question.atLine()),
        estimator.fgt(lines, 1, question.atLine()),
        estimator.fgt(lines, 2, question.atLine()),
        attempts.value("standardErrors/watts", () -> estimator.watts(lines)));
  }

  private Map<String, GroupFigures> groups(double persons) {
    Labels labels = survey.groups();
    Map<String, GroupFigures> groups = new LinkedHashMap<>();
    if (labels == null) {
      return groups;
    }
    for (String name : labels.names().stream().sorted().toList()) {
      int[] rows =
          IntStream.range(0, survey.rows())
              .filter(row -> labels.name(row).equals(name) && weights[row] > 0)
              .toArray();
      if (rows.length > 0) {
        groups.put(name, group(rows, persons));
      }
    }
    return groups;
  }

  private GroupFigures group(int[] rows, double persons) {
    double[] w = of(weights, rows);
    double @Nullable [] own = ownLines == null ? null : of(ownLines, rows);
    double share = Sum.of(w).value() / persons;
    return new GroupFigures(share, poverty(of(welfare, rows), w, own));
  }

  private static double[] of(double[] column, int[] rows) {
    return IntStream.of(rows).mapToDouble(row -> column[row]).toArray();
  }

  private SortedMap<Double, EntropyDecomposition> decomposition() {
    SortedMap<Double, EntropyDecomposition> parts = new TreeMap<>();
    String[] labels = names(survey.groups());
    if (labels != null) {
      for (double alpha : ENTROPIES) {
        EntropyDecomposition part =
            attempts.value(
                "decomposition/ge(" + Figures.decimal(alpha, 0) + ")",
                () -> EntropyDecomposition.of(welfare, weights, labels, alpha));
        if (part != null) {
          parts.put(alpha, part);
        }
      }
    }
    return parts;
  }

  private static String @Nullable [] names(@Nullable Labels labels) {
    return labels == null
        ? null
        : IntStream.range(0, labels.rows()).mapToObj(labels::name).toArray(String[]::new);
  }
}
