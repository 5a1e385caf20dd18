package io.github.entas.io;

import io.github.entas.Checks;
import java.util.List;

/**
 * How a survey file is written.
 *
 * @param delimiter what parts the fields of a line
 * @param decimalComma whether numbers have a decimal comma, {@code "1234,5"}, and not a point
 * @param missingCodes fields that stand for a value that is not known, for example {@code ""},
 *     {@code "NA"} or {@code "-99"}; in a column of numbers a code that is a number stands for
 *     every way of writing that number. Copied
 * @since 0.1.0
 */
public record SurveyFormat(char delimiter, boolean decimalComma, List<String> missingCodes) {

  /** Commas between the fields, decimal points; only an empty field is a missing value. */
  public static final SurveyFormat DEFAULT = new SurveyFormat(',', false, List.of(""));

  private static final String NO_DELIMITERS = "\"\r\n\uFEFF.+-";

  /** Refuses delimiters that stand in fields: letters, digits, signs, quotes, line ends. */
  public SurveyFormat {
    missingCodes = List.copyOf(missingCodes);
    new Checks()
        .that(
            !Character.isLetterOrDigit(delimiter)
                && !Character.isSurrogate(delimiter)
                && NO_DELIMITERS.indexOf(delimiter) < 0,
            "/delimiter",
            "be a character that stands in no number, name or quotation mark",
            "'" + delimiter + "'")
        .throwIfAny();
  }

  /** This format with another delimiter. */
  public SurveyFormat withDelimiter(char newDelimiter) {
    return new SurveyFormat(newDelimiter, decimalComma, missingCodes);
  }

  /** This format with decimal commas in its numbers. */
  public SurveyFormat withDecimalComma() {
    return new SurveyFormat(delimiter, true, missingCodes);
  }

  /** This format with these missing values and no others; an empty field is one only if named. */
  public SurveyFormat withMissingCodes(List<String> newCodes) {
    return new SurveyFormat(delimiter, decimalComma, newCodes);
  }
}
