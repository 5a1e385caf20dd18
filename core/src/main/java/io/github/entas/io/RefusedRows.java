package io.github.entas.io;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Rows of a survey file that could not be used, for one reason.
 *
 * @param reason what must hold: {@code "weight must be a number"}, or {@code "weight is missing"}
 * @param rows how many rows, at least 1; each row is counted for the first reason found
 * @param first the first of them, at most {@value #MOST}, in the order of the file
 * @param maybe a sentence that names the likely slip, or empty
 * @since 0.1.0
 */
public record RefusedRows(String reason, long rows, List<Row> first, String maybe) {

  /** So many rows are told one by one. */
  static final int MOST = 5;

  /** Copies the rows; refuses nulls. */
  public RefusedRows {
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(maybe, "maybe");
    first = List.copyOf(first);
  }

  /**
   * A row that was refused.
   *
   * @param line the line of the file on which it begins, from 1; the header is a line too
   * @param came what came: the field, or how many fields; empty for a missing value
   * @since 0.1.0
   */
  public record Row(long line, String came) {

    /** Refuses nulls. */
    public Row {
      Objects.requireNonNull(came, "came");
    }

    private String text() {
      return "line " + line + (came.isEmpty() ? "" : ": " + came);
    }
  }

  /** {@code "2 rows refused, weight must be a number: line 17: 'abc'; line 40: 'x'"}. */
  public String text() {
    String listed = first.stream().map(Row::text).collect(Collectors.joining("; "));
    long more = rows - first.size();
    return (rows == 1 ? "1 row" : rows + " rows")
        + " refused, "
        + reason
        + ": "
        + listed
        + (more > 0 ? "; and " + more + " more" : "")
        + (maybe.isEmpty() ? "" : ". " + maybe);
  }
}
