package io.github.entas.io;

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
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes measures of poverty and inequality as JSON, schemas {@code entas/measures/1} and {@code
 * entas/grouped/1}. What is not defined is left out; the findings say why.
 *
 * @since 0.1.0
 */
public final class MeasuresWriter {

  private MeasuresWriter() {}

  /**
   * The measures of a survey.
   *
   * @param more findings of the reading of the survey, put before those of the measures
   */
  public static String json(SurveyMeasures measures, List<Finding> more) {
    return JsonText.of(fields -> new Writing(fields).survey(measures, more));
  }

  /**
   * Both Lorenz curves of grouped data and the poverty below a line.
   *
   * @param mean mean of all people, in the unit of the line
   */
  public static String json(GroupedFit fit, double mean, double povertyLine) {
    return JsonText.of(fields -> new Writing(fields).grouped(fit, mean, povertyLine));
  }

  private record Writing(JsonFields fields) {

    void survey(SurveyMeasures measures, List<Finding> more) {
      fields.text("schema", Words.MEASURES);
      fields.number("persons", measures.persons());
      fields.number("mean", measures.mean());
      fields.number("median", measures.median());
      fields.numbers("quantiles", measures.quantiles());
      fields.object("inequality", () -> inequality(measures.inequality()));
      fields.finiteNumbers("lorenz", measures.lorenz());
      poverty(measures.poverty());
      SurveyErrors errors = measures.standardErrors();
      if (errors != null) {
        fields.object("standardErrors", () -> errors(errors));
      }
      if (!measures.groups().isEmpty()) {
        fields.object("groups", () -> measures.groups().forEach(this::group));
        fields.object("decomposition", () -> fields.object("ge", () -> decomposition(measures)));
      }
      FindingJson.write(
          fields, Stream.concat(more.stream(), measures.findings().stream()).toList());
    }

    private void inequality(InequalityFigures inequality) {
      fields.numberIfFinite("gini", inequality.gini());
      fields.numberIfFinite("theil", inequality.theil());
      fields.numberIfFinite("meanLogDeviation", inequality.meanLogDeviation());
      fields.finiteNumbers("ge", inequality.ge());
      fields.finiteNumbers("atkinson", inequality.atkinson());
      fields.finiteNumbers("sGini", inequality.sGini());
      fields.numberIfFinite("hoover", inequality.hoover());
      fields.numberIfFinite("wolfson", inequality.wolfson());
      fields.numberIfFinite("quintileShareRatio", inequality.quintileShareRatio());
      numbersIfAny("decileShares", inequality.decileShares());
    }

    private void numbersIfAny(String key, List<Double> values) {
      if (!values.isEmpty()) {
        fields.numbers(key, values);
      }
    }

    private void poverty(List<PovertyFigures> lines) {
      fields.list("poverty", lines, line -> fields.object(() -> poverty(line)));
    }

    private void poverty(PovertyFigures poverty) {
      fields.numberIfFinite("line", poverty.line());
      fields.number("headcount", poverty.headcount());
      fields.numberIfFinite("povertyGap", poverty.povertyGap());
      fields.numberIfFinite("severity", poverty.severity());
      fields.numberIfFinite("watts", poverty.watts());
      fields.numberIfFinite("sen", poverty.sen());
      fields.numberIfFinite("senShorrocksThon", poverty.senShorrocksThon());
      fields.number("poorPersons", poverty.poorPersons());
    }

    private void errors(SurveyErrors errors) {
      error("mean", errors.mean());
      error("gini", errors.gini());
      fields.list("poverty", errors.poverty(), line -> fields.object(() -> errors(line)));
    }

    private void errors(PovertyErrors errors) {
      fields.numberIfFinite("line", errors.line());
      each(errors, this::error);
      fields.object("designEffect", () -> each(errors, this::designEffect));
    }

    private static void each(PovertyErrors errors, Each to) {
      to.take("headcount", errors.headcount());
      to.take("povertyGap", errors.povertyGap());
      to.take("severity", errors.severity());
      to.take("watts", errors.watts());
    }

    private void error(String key, @Nullable SurveyEstimate estimate) {
      if (estimate != null) {
        fields.numberIfFinite(key, estimate.standardError());
      }
    }

    private void designEffect(String key, @Nullable SurveyEstimate estimate) {
      if (estimate != null) {
        fields.numberIfFinite(key, estimate.designEffect());
      }
    }

    private void group(String name, SurveyMeasures.GroupFigures group) {
      fields.object(
          name,
          () -> {
            fields.number("populationShare", group.populationShare());
            poverty(group.poverty());
          });
    }

    private void decomposition(SurveyMeasures measures) {
      measures
          .decomposition()
          .forEach(
              (alpha, part) ->
                  fields.object(
                      JsonFields.digits(alpha),
                      () -> {
                        fields.number("within", part.within());
                        fields.number("between", part.between());
                      }));
    }

    void grouped(GroupedFit fit, double mean, double povertyLine) {
      fields.text("schema", Words.GROUPED);
      candidate("generalQuadratic", fit.generalQuadratic(), mean, povertyLine);
      candidate("beta", fit.beta(), mean, povertyLine);
      boolean quadratic = fit.chosen().equals(fit.generalQuadratic());
      fields.text("chosen", quadratic ? "generalQuadratic" : "beta");
      fields.text("reason", fit.reason());
      FindingJson.write(fields, GroupedFindings.of(fit, mean, povertyLine));
    }

    private void candidate(String key, GroupedFit.Candidate fit, double mean, double line) {
      fields.object(
          key,
          () -> {
            fields.numbers("coefficients", fit.curve().coefficients());
            fields.truth("valid", fit.isValid());
            measures(fit.curve(), mean, line / mean);
          });
    }

    private void measures(LorenzCurve curve, double mean, double ratio) {
      fields.numberIfFinite("headcount", curve.headcount(ratio));
      fields.numberIfFinite("povertyGap", curve.povertyGap(ratio));
      fields.numberIfFinite("severity", curve.severity(ratio));
      fields.numberIfFinite("watts", curve.watts(ratio));
      fields.numberIfFinite("gini", curve.gini());
      fields.numberIfFinite("meanLogDeviation", curve.meanLogDeviation());
      fields.numberIfFinite("median", mean * curve.median());
      double[] shares = curve.decileShares();
      if (Arrays.stream(shares).allMatch(Double::isFinite)) {
        fields.numbers("decileShares", Arrays.stream(shares).boxed().toList());
      }
    }
  }

  /** Takes an estimate by its name. */
  private interface Each {
    void take(String key, @Nullable SurveyEstimate estimate);
  }
}
