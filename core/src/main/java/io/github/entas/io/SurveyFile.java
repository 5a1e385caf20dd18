package io.github.entas.io;

import io.github.entas.analysis.Finding;
import io.github.entas.analysis.Finding.Severity;
import io.github.entas.population.Survey;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What was read from a survey file, and what of it was not used and why.
 *
 * <p>Every row is either used or refused: {@code rowsRead = survey.rows() + Σ refused.rows()}.
 *
 * @param survey the rows that could be used, in the order of the file, at least one
 * @param rowsRead rows below the header, refused ones included
 * @param zeroWeightRows rows among those used whose weight is 0: they count for nothing
 * @param blankLines lines without any field, which are no rows; in a file of one column a blank
 *     line is a row whose value is missing
 * @param refused the rows that could not be used, by reason, in the order in which reasons first
 *     came; copied
 * @since 0.1.0
 */
public record SurveyFile(
    Survey survey, long rowsRead, long zeroWeightRows, long blankLines, List<RefusedRows> refused) {

  /** Copies the list; refuses nulls. */
  public SurveyFile {
    Objects.requireNonNull(survey, "survey");
    refused = List.copyOf(refused);
  }

  /** How many rows were used: those of the survey. */
  public int rowsUsed() {
    return survey.rows();
  }

  /** How many rows were refused, for whatever reason. */
  public long rowsRefused() {
    return refused.stream().mapToLong(RefusedRows::rows).sum();
  }

  /**
   * What a reader of numbers from this survey should know: a warning {@code survey-rows-refused} a
   * reason, notes {@code survey-rows-zero-weight} and {@code survey-blank-lines}; nothing where
   * every row was used and counts.
   */
  public List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    for (RefusedRows rows : refused) {
      String message = rows.text() + (rows.maybe().isEmpty() ? ". " : " ") + ofAll();
      findings.add(Finding.of(Severity.WARNING, "survey-rows-refused", "", message));
    }
    if (zeroWeightRows > 0) {
      String message = counted(zeroWeightRows, "row") + " of weight 0 count for nothing.";
      findings.add(Finding.of(Severity.INFO, "survey-rows-zero-weight", "", message));
    }
    if (blankLines > 0) {
      String message = counted(blankLines, "blank line") + " passed over.";
      findings.add(Finding.of(Severity.INFO, "survey-blank-lines", "", message));
    }
    return findings;
  }

  private String ofAll() {
    return "Used: " + rowsUsed() + " of " + counted(rowsRead, "row") + ".";
  }

  private static String counted(long number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
