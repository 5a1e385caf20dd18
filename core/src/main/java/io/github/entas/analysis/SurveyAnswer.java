package io.github.entas.analysis;

import io.github.entas.Checks;
import io.github.entas.analysis.SurveyErrors.PovertyErrors;
import io.github.entas.analysis.SurveyMeasures.GroupFigures;
import io.github.entas.measure.EntropyDecomposition;
import io.github.entas.measure.SurveyDesign;
import io.github.entas.measure.SurveyEstimator;
import io.github.entas.measure.WeightedSample;
import io.github.entas.population.Labels;
import io.github.entas.population.Survey;
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

  /** The lines asked for; NaN for the rows' own. */
  private final List<Double> lines;

  private final MeasuredRows rows;

  /** What measures that need welfare greater than 0 are taken of. */
  private final MeasuredRows raised;

  private final Attempts attempts = new Attempts();
  private final List<Finding> findings = new ArrayList<>();

  SurveyAnswer(SurveyQuestion question, Survey survey) {
    this.question = question;
    this.survey = survey;
    double @Nullable [] ownLines = question.lines().isEmpty() ? survey.lines() : null;
    new Checks()
        .that(
            ownLines != null || !question.lines().isEmpty(),
            "/lines",
            "hold at least one, or the survey a line for each row",
            "none")
        .throwIfAny();
    this.lines = ownLines == null ? question.lines() : List.of(Double.NaN);
    this.rows = new MeasuredRows(survey.welfare(), survey.personWeights(), ownLines);
    this.raised = rows.withFloor(question.floor());
  }

  SurveyMeasures measures() {
    tellOfFloor();
    WeightedSample sample = rows.sample();
    InequalityFigures inequality = InequalityFigures.of(sample, raised.sample(), attempts);
    SortedMap<Double, Double> lorenz =
        tenths(p -> attempts.number("lorenz", () -> sample.lorenz(p)));
    List<PovertyFigures> poverty = poverty(rows, raised);
    SurveyErrors errors = attempts.value("standardErrors", this::errors);
    Map<String, GroupFigures> groups = groups();
    SortedMap<Double, EntropyDecomposition> decomposition = decomposition();
    findings.addAll(attempts.findings());
    return new SurveyMeasures(
        sample.persons(),
        sample.mean(),
        sample.median(),
        tenths(sample::quantile),
        inequality,
        lorenz,
        poverty,
        errors,
        groups,
        decomposition,
        findings);
  }

  private void tellOfFloor() {
    Double floor = question.floor();
    if (floor != null && raised != rows) {
      int below = rows.rowsBelow(floor);
      findings.add(
          Finding.warning(
              "welfare-raised-to-floor",
              "",
              "Welfare is below the floor of "
                  + Figures.decimal(floor, 2)
                  + " in "
                  + (below == 1 ? "1 row" : Figures.whole(below) + " rows")
                  + " and counts as the floor in Watts' index, generalized entropy (Theil, mean log"
                  + " deviation, decomposition) and Atkinson's indices, which depend on it;"
                  + " everything else is of welfare as it is."));
    }
  }

  private static SortedMap<Double, Double> tenths(DoubleUnaryOperator value) {
    SortedMap<Double, Double> values = new TreeMap<>();
    for (int i = 1; i < 10; i++) {
      values.put(i / 10.0, value.applyAsDouble(i / 10.0));
    }
    return values;
  }

  private List<PovertyFigures> poverty(MeasuredRows of, MeasuredRows positive) {
    return lines.stream()
        .map(
            line ->
                PovertyFigures.of(
                    line,
                    of.poverty(line, question.atLine()),
                    positive.poverty(line, question.atLine()),
                    attempts))
        .toList();
  }

  private SurveyErrors errors() {
    Labels strata = survey.strata();
    Labels clusters = survey.clusters();
    SurveyDesign design = SurveyDesign.of(rows.persons(), names(strata), names(clusters));
    if (strata == null && clusters == null) {
      findings.add(
          Finding.info(
              "design-unknown",
              "",
              "Standard errors are those of rows drawn one by one: neither strata nor primary"
                  + " sampling units are given. A survey drawn in clusters has larger ones."));
    }
    SurveyEstimator estimator = SurveyEstimator.of(rows.welfare(), design);
    SurveyEstimator positive =
        raised == rows ? estimator : SurveyEstimator.of(raised.welfare(), design);
    return new SurveyErrors(
        estimator.mean(),
        attempts.value("standardErrors/gini", estimator::gini),
        lines.stream().map(line -> errors(estimator, positive, line)).toList());
  }

  private PovertyErrors errors(SurveyEstimator estimator, SurveyEstimator positive, double line) {
    return new PovertyErrors(
        line,
        rows.fgt(estimator, line, 0, question.atLine()),
        rows.fgt(estimator, line, 1, question.atLine()),
        rows.fgt(estimator, line, 2, question.atLine()),
        attempts.value("standardErrors/watts", () -> rows.watts(positive, line)));
  }

  private Map<String, GroupFigures> groups() {
    Labels labels = survey.groups();
    Map<String, GroupFigures> groups = new LinkedHashMap<>();
    if (labels != null) {
      rows.byGroup(labels)
          .forEach(
              (name, group) ->
                  groups.put(
                      name,
                      new GroupFigures(
                          group.sample().persons() / rows.sample().persons(),
                          poverty(group, group.withFloor(question.floor())))));
    }
    return groups;
  }

  private SortedMap<Double, EntropyDecomposition> decomposition() {
    SortedMap<Double, EntropyDecomposition> parts = new TreeMap<>();
    String[] labels = names(survey.groups());
    if (labels != null) {
      for (double alpha : ENTROPIES) {
        String name = "decomposition/ge(" + Figures.decimal(alpha, 0) + ")";
        EntropyDecomposition part =
            attempts.value(
                name,
                () -> EntropyDecomposition.of(raised.welfare(), raised.persons(), labels, alpha));
        if (part != null
            && Double.isFinite(attempts.number(name, part::within))
            && Double.isFinite(attempts.number(name, part::between))) {
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
