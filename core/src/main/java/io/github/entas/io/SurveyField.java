package io.github.entas.io;

import org.jspecify.annotations.Nullable;

/** A column of a survey file that is wanted: its field in the current row, and those before. */
sealed interface SurveyField permits NumberSurveyField, LabelSurveyField {

  /** Why a field cannot be used. */
  record Refusal(String reason, String came, String maybe) {}

  /**
   * Reads the field of the current row, without the spaces around it.
   *
   * @return null if it can be used
   */
  @Nullable Refusal read(char[] buffer, int offset, int length);

  /** Adds what was read last to the column. */
  void keep();

  /** The refusal of a missing value. */
  static Refusal missing(String name) {
    return new Refusal(name + " is missing", "", "");
  }
}
