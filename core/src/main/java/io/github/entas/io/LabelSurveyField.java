package io.github.entas.io;

import org.jspecify.annotations.Nullable;

/** A column of labels; any text but a missing code is one. */
final class LabelSurveyField implements SurveyField {

  private final String name;
  private final MissingCodes missing;
  private final LabelColumn column = new LabelColumn();
  private String current = "";

  LabelSurveyField(String name, MissingCodes missing) {
    this.name = name;
    this.missing = missing;
  }

  LabelColumn column() {
    return column;
  }

  @Override
  public @Nullable Refusal read(char[] buffer, int offset, int length) {
    if (missing.hold(buffer, offset, length)) {
      return SurveyField.missing(name);
    }
    current = new String(buffer, offset, length);
    return null;
  }

  @Override
  public void keep() {
    column.add(current);
  }
}
