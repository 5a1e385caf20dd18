package io.github.entas.io;

import org.jspecify.annotations.Nullable;

/** A column of numbers within a range. */
final class NumberSurveyField implements SurveyField {

  private static final int MOST_SHOWN = 40;

  /** What numbers a column may hold. */
  enum Range {
    ANY(""),
    NOT_NEGATIVE("must be 0 or more"),
    POSITIVE("must be greater than 0");

    private final String mustHold;

    Range(String mustHold) {
      this.mustHold = mustHold;
    }

    private boolean holds(double value) {
      return switch (this) {
        case ANY -> true;
        case NOT_NEGATIVE -> value >= 0;
        case POSITIVE -> value > 0;
      };
    }
  }

  private final String name;
  private final Range range;
  private final char decimalMark;
  private final MissingCodes missing;
  private final NumberColumn column = new NumberColumn();
  private double current;

  NumberSurveyField(String name, Range range, char decimalMark, MissingCodes missing) {
    this.name = name;
    this.range = range;
    this.decimalMark = decimalMark;
    this.missing = missing;
  }

  NumberColumn column() {
    return column;
  }

  /** The number of the current row, if it could be read. */
  double current() {
    return current;
  }

  @Override
  public @Nullable Refusal read(char[] buffer, int offset, int length) {
    if (missing.hold(buffer, offset, length)) {
      return SurveyField.missing(name);
    }
    current = NumberField.parse(buffer, offset, length, decimalMark);
    if (missing.hold(current)) {
      return SurveyField.missing(name);
    }
    if (Double.isFinite(current) && range.holds(current)) {
      return null;
    }
    return refusal(new String(buffer, offset, length));
  }

  @Override
  public void keep() {
    column.add(current);
  }

  private Refusal refusal(String text) {
    String came =
        text.length() > MOST_SHOWN ? "'" + text.substring(0, MOST_SHOWN) + "…'" : "'" + text + "'";
    if (Double.isInfinite(current) || NumberField.isNotFinite(text)) {
      return new Refusal(name + " must be a finite number", came, "");
    }
    return Double.isNaN(current)
        ? new Refusal(name + " must be a number", came, NumberField.hint(text, decimalMark))
        : new Refusal(name + " " + range.mustHold, came, "");
  }
}
