package io.github.entas.io;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import io.github.entas.io.SurveyField.Refusal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes the records of a survey file, the header first, and puts the fields straight into columns:
 * nothing is kept of a row but its numbers and the codes of its labels.
 */
final class SurveyRows extends AbstractBaseCsvCallbackHandler<Boolean> {

  private static final String UNQUOTED =
      "Maybe a field that holds the delimiter stands without quotation marks.";

  private final SurveyFormat format;
  private final Problems problems;
  private final int mostRows;
  private final SurveyTable table;
  private final List<String> header = new ArrayList<>();
  private final RefusalCounts refusals = new RefusalCounts();

  /** Per column of the file the wanted columns it is, and per wanted column what is wrong. */
  private int[][] wantedAt = {};

  private final @Nullable Refusal[] faults;
  private boolean hasHeader;
  private long line;
  private long rows;
  private long used;
  private long zeroWeight;
  private long blank;

  /** For a file of which nothing has been read; {@code mostRows} can be used. */
  SurveyRows(SurveyColumns columns, SurveyFormat format, Problems problems, int mostRows) {
    this.format = format;
    this.problems = problems;
    this.mostRows = mostRows;
    this.table = new SurveyTable(columns, format);
    this.faults = new Refusal[table.wanted().size()];
  }

  /** The line on which the last record began, from 1. */
  long line() {
    return line;
  }

  @Override
  protected void handleBegin(long startingLine) {
    line = startingLine;
    Arrays.fill(faults, null);
  }

  @Override
  protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
    int from = offset;
    int to = offset + length;
    while (from < to && isSpace(buffer[from])) {
      from++;
    }
    while (from < to && isSpace(buffer[to - 1])) {
      to--;
    }
    if (!hasHeader) {
      header.add(new String(buffer, from, to - from));
    } else if (index < wantedAt.length) {
      for (int w : wantedAt[index]) {
        faults[w] = table.wanted().get(w).field().read(buffer, from, to - from);
      }
    }
  }

  @Override
  protected Boolean buildRecord() {
    if (!hasHeader) {
      takeHeader();
    } else if (getRecordType() == RecordType.EMPTY && header.size() > 1) {
      blank++;
    } else {
      takeRow();
    }
    return Boolean.TRUE;
  }

  /** What was read. */
  SurveyFile file() {
    if (!hasHeader) {
      throw problems.alone(new Place(1, 1), "", "must hold a survey", "nothing", "");
    }
    if (rows == 0) {
      throw problems.alone(place(line), "", "must have rows below its header", "none", "");
    }
    if (used == 0) {
      throw nothingUsed();
    }
    if (zeroWeight == used) {
      String came = "0 in every row";
      throw problems.alone(Place.NONE, "", "must have a row of weight greater than 0", came, "");
    }
    return new SurveyFile(table.survey(), rows, zeroWeight, blank, refusals.rows());
  }

  private ScenarioException nothingUsed() {
    problems.add(Place.NONE, "", "must have at least one row that can be used", "0 of " + rows, "");
    for (RefusedRows refused : refusals.rows()) {
      RefusedRows.Row first = refused.first().get(0);
      String came =
          refused.rows() == 1
              ? first.came()
              : first.came() + ", the first of " + refused.rows() + " such rows";
      problems.add(place(first.line()), "", refused.reason(), came, refused.maybe());
    }
    return problems.exception();
  }

  private void takeHeader() {
    if (getRecordType() == RecordType.EMPTY) {
      return;
    }
    hasHeader = true;
    SurveyHeader names = new SurveyHeader(header, format, problems);
    List<List<Integer>> at = new ArrayList<>();
    header.forEach(name -> at.add(new ArrayList<>()));
    for (int w = 0; w < faults.length; w++) {
      int index = names.index(table.wanted().get(w).name());
      if (index >= 0) {
        at.get(index).add(w);
      }
    }
    wantedAt =
        at.stream()
            .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
            .toArray(int[][]::new);
  }

  private void takeRow() {
    rows++;
    // A blank line in a file of one column: its field is empty.
    if (getRecordType() == RecordType.EMPTY) {
      handleField(0, new char[0], 0, 0, false);
    }
    @Nullable Refusal fault = fault();
    if (fault != null) {
      refusals.add(line, fault.reason(), fault.came(), fault.maybe());
      return;
    }
    if (used == mostRows) {
      String mustHold = "must have at most " + mostRows + " rows that can be used";
      problems.add(place(line), "", mustHold, "more", "");
      return;
    }
    used++;
    zeroWeight += table.weighsNothing() ? 1 : 0;
    table.keep();
  }

  private @Nullable Refusal fault() {
    int fields = getFieldCount();
    if (fields != header.size()) {
      return new Refusal(
          "the row must have as many fields as the header, " + header.size(),
          fields == 1 ? "1 field" : fields + " fields",
          fields > header.size() ? UNQUOTED : "");
    }
    for (Refusal fault : faults) {
      if (fault != null) {
        return fault;
      }
    }
    return null;
  }

  private static Place place(long line) {
    return new Place((int) Math.min(line, Integer.MAX_VALUE), 1);
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || c == '\u00a0';
  }
}
