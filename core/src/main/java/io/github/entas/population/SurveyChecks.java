package io.github.entas.population;

import io.github.entas.Checks;
import java.util.function.DoublePredicate;
import org.jspecify.annotations.Nullable;

/** What must hold of the columns of a survey; of each column the first row at fault is told. */
final class SurveyChecks {

  private static final String POSITIVE = "be finite numbers greater than 0";

  private final Checks checks = new Checks();
  private final int rows;

  private SurveyChecks(int rows) {
    this.rows = rows;
  }

  static void check(Survey.Builder survey) {
    new SurveyChecks(survey.welfare.length).all(survey);
  }

  private void all(Survey.Builder survey) {
    checks.that(rows > 0, "/welfare", "have at least one row", "none");
    numbers("/welfare", survey.welfare, "be finite numbers", Double::isFinite);
    numbers(
        "/weights",
        survey.weights,
        "be finite numbers, 0 or more",
        w -> w >= 0 && Double.isFinite(w));
    numbers("/sizes", survey.sizes, POSITIVE, s -> s > 0 && Double.isFinite(s));
    numbers("/lines", survey.lines, POSITIVE, z -> z > 0 && Double.isFinite(z));
    length("/groups", survey.groups);
    length("/strata", survey.strata);
    length("/clusters", survey.clusters);
    double[] weights = survey.weights;
    if (checks.passed() && weights != null) {
      checks.that(first(weights, w -> !(w > 0)) >= 0, "/weights", "not all be 0", "0 in every row");
    }
    checks.throwIfAny();
  }

  private void numbers(
      String path, double @Nullable [] column, String mustHold, DoublePredicate holds) {
    if (column == null) {
      return;
    }
    length(path, column.length);
    int row = first(column, holds);
    checks.that(row < 0, path, mustHold, row < 0 ? "" : column[row] + " in row " + row);
  }

  private void length(String path, @Nullable Labels labels) {
    if (labels != null) {
      length(path, labels.rows());
    }
  }

  private void length(String path, int length) {
    checks.that(length == rows, path, "have one entry per row, " + rows, length);
  }

  /** The first row that does not pass, or −1. */
  private static int first(double[] column, DoublePredicate holds) {
    for (int row = 0; row < column.length; row++) {
      if (!holds.test(column[row])) {
        return row;
      }
    }
    return -1;
  }
}
