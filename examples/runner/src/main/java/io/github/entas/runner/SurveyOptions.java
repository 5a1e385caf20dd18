package io.github.entas.runner;

import io.github.entas.InvalidValueException;
import io.github.entas.Violation;
import io.github.entas.io.SurveyColumns;
import io.github.entas.io.SurveyFormat;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which columns of a survey mean what, and how its file is written. */
final class SurveyOptions {

  @Option(names = "--welfare", paramLabel = "COL", description = "Column of spending per head.")
  private @Nullable String welfare;

  @Option(names = "--weight", paramLabel = "COL", description = "Column of household weights.")
  private @Nullable String weight;

  @Option(
      names = "--size",
      paramLabel = "COL",
      description = "Column of household sizes: a row stands for weight × size persons.")
  private @Nullable String size;

  @Option(names = "--group", paramLabel = "COL", description = "Column of groups to tell apart.")
  private @Nullable String group;

  @Option(names = "--strata", paramLabel = "COL", description = "Column of sampling strata.")
  private @Nullable String strata;

  @Option(
      names = "--psu",
      paramLabel = "COL",
      description = "Column of primary sampling units, the clusters.")
  private @Nullable String psu;

  @Option(
      names = "--line-column",
      paramLabel = "COL",
      description = "Column of poverty lines, where rows have their own; without --line.")
  private @Nullable String lineColumn;

  @Option(
      names = "--delimiter",
      paramLabel = "CHAR",
      defaultValue = ",",
      description = "What parts the fields: a comma by default; \"tab\" for tabs.")
  private String delimiter = ",";

  @Option(names = "--decimal-comma", description = "Numbers have a decimal comma.")
  private boolean decimalComma;

  @Option(
      names = "--missing",
      paramLabel = "CODE",
      description = "A field that stands for a missing value, such as NA or -99; repeatable.")
  private @Nullable List<String> missing;

  boolean hasWelfare() {
    return welfare != null;
  }

  boolean hasLines() {
    return lineColumn != null;
  }

  SurveyColumns columns() {
    String named = welfare == null ? "" : welfare;
    return new SurveyColumns(named, weight, size, group, strata, psu, lineColumn);
  }

  /** How the file is written; refuses a delimiter that is more than one character. */
  SurveyFormat format() {
    String one = delimiter.equals("tab") ? "\t" : delimiter;
    if (one.length() != 1) {
      throw new InvalidValueException(
          List.of(
              new Violation(
                  "", "--delimiter must be one character, or tab", '"' + delimiter + '"', "")));
    }
    SurveyFormat format = SurveyFormat.DEFAULT.withDelimiter(one.charAt(0));
    if (decimalComma) {
      format = format.withDecimalComma();
    }
    return missing == null ? format : format.withMissingCodes(withEmpty(missing));
  }

  /** An empty field is always missing. */
  private static List<String> withEmpty(List<String> codes) {
    return Stream.concat(Stream.of(""), codes.stream()).distinct().toList();
  }
}
