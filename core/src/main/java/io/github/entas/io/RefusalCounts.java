package io.github.entas.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts refused rows by reason and keeps the first of each. */
final class RefusalCounts {

  private final Map<Reason, Count> counts = new LinkedHashMap<>();

  /** Why rows are refused: what must hold, and the likely slip. */
  private record Reason(String text, String maybe) {}

  private static final class Count {
    private final List<RefusedRows.Row> first = new ArrayList<>();
    private long rows;
  }

  void add(long line, String reason, String came, String maybe) {
    Count count = counts.computeIfAbsent(new Reason(reason, maybe), r -> new Count());
    count.rows++;
    if (count.first.size() < RefusedRows.MOST) {
      count.first.add(new RefusedRows.Row(line, came));
    }
  }

  List<RefusedRows> rows() {
    List<RefusedRows> rows = new ArrayList<>();
    counts.forEach(
        (reason, count) ->
            rows.add(new RefusedRows(reason.text(), count.rows, count.first, reason.maybe())));
    return rows;
  }
}
