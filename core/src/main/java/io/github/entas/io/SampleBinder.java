package io.github.entas.io;

import io.github.entas.measure.WeightedSample;
import io.github.entas.population.SampleWelfare;
import io.github.entas.population.Survey;
import io.github.entas.population.Welfare;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads welfare given by a survey: a CSV file beside the scenario, or the records themselves.
 *
 * <p>A file with rows that cannot be used is refused unless {@code allowRefusedRows} is true.
 */
final class SampleBinder {

  private SampleBinder() {}

  static Welfare read(Fields fields) {
    @Nullable Element file = fields.optional("file");
    return file == null ? ofRecords(fields) : ofFile(fields, file);
  }

  private static Welfare ofRecords(Fields fields) {
    @Nullable Element records = fields.optional("records");
    if (records == null) {
      fields.close();
      fields.refuse("must have a file or records", "");
      return WelfareBinder.STAND_IN;
    }
    Fields columns = new Fields(records);
    double[] welfare = array(columns.numbers("welfare"));
    double[] weights = array(columns.numbers("weights"));
    fields.close();
    return columns.buildIfReadable(
        () -> SampleWelfare.of(WeightedSample.of(welfare, weights)), WelfareBinder.STAND_IN);
  }

  private static double[] array(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static Welfare ofFile(Fields fields, Element file) {
    SurveyColumns columns = columns(fields);
    SurveyFormat format = format(fields);
    boolean allowed = fields.truth("allowRefusedRows", false);
    fields.close();
    String given = file.text();
    Optional<Path> path =
        file.build(() -> Optional.of(file.problems().files().resolve(given)), Optional.empty());
    return path.flatMap(found -> survey(found, columns, format, file))
        .map(survey -> welfare(survey, allowed, file))
        .orElse(WelfareBinder.STAND_IN);
  }

  private static SurveyColumns columns(Fields fields) {
    SurveyColumns columns = SurveyColumns.ofWelfare(fields.text("welfare"));
    if (fields.has("weight")) {
      columns = columns.withWeight(fields.text("weight"));
    }
    return fields.has("size") ? columns.withSize(fields.text("size")) : columns;
  }

  private static SurveyFormat format(Fields fields) {
    SurveyFormat format = SurveyFormat.DEFAULT;
    @Nullable Element delimiter = fields.optional("delimiter");
    if (delimiter != null) {
      format = delimiter.build(() -> withDelimiter(delimiter), format);
    }
    if (fields.truth("decimalComma", false)) {
      format = format.withDecimalComma();
    }
    return fields.has("missing")
        ? format.withMissingCodes(fields.listOrNone("missing", Element::anyText))
        : format;
  }

  private static SurveyFormat withDelimiter(Element delimiter) {
    String given = delimiter.anyText();
    if (given.length() != 1) {
      delimiter.refuse("must be one character", "Maybe \";\" or \"\\t\" was meant.");
      return SurveyFormat.DEFAULT;
    }
    return SurveyFormat.DEFAULT.withDelimiter(given.charAt(0));
  }

  private static Optional<SurveyFile> survey(
      Path path, SurveyColumns columns, SurveyFormat format, Element file) {
    try {
      return Optional.of(SurveyReader.read(path, columns, format));
    } catch (ScenarioException e) {
      for (Problem problem : e.problems()) {
        String place = problem.line() > 0 ? "line " + problem.line() + " " : "";
        file.refuse(
            "must be a survey that can be read: " + place + problem.mustHold(),
            problem.came(),
            problem.maybe());
      }
      return Optional.empty();
    }
  }

  private static Welfare welfare(SurveyFile file, boolean allowed, Element at) {
    if (!allowed && file.rowsRefused() > 0) {
      at.refuse(
          "must have no rows that cannot be used",
          file.rowsRefused()
              + " of "
              + file.rowsRead()
              + " rows: "
              + file.refused().stream().map(RefusedRows::text).collect(Collectors.joining("; ")),
          "Maybe leave them out of the file, or set \"allowRefusedRows\": true.");
      return WelfareBinder.STAND_IN;
    }
    Survey survey = file.survey();
    return at.build(
        () -> SampleWelfare.of(WeightedSample.of(survey.welfare(), survey.personWeights())),
        WelfareBinder.STAND_IN);
  }
}
