package io.github.entas.io;

import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.entas.evidence.Studies;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of a file of studies, its header first. */
final class StudiesTable {

  private static final String UNQUOTED =
      "Maybe a field that holds a comma stands without quotation marks.";

  private final List<String> lines;
  private final Problems problems;
  private final Map<String, Place> ids = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private final NumberColumn estimates = new NumberColumn();
  private final NumberColumn spreads = new NumberColumn();
  private @Nullable StudiesHeader header;
  private int rows;

  /** For a text of which nothing has been read. */
  StudiesTable(String text, Problems problems) {
    this.lines = text.lines().toList();
    this.problems = problems;
  }

  void add(CsvRecord record) {
    List<String> fields = record.getFields().stream().map(StudiesTable::stripped).toList();
    int line = (int) record.getStartingLineNumber();
    if (header == null) {
      header = new StudiesHeader(fields, index -> place(line, index), problems);
    } else {
      rows++;
      addRow(header, fields, line);
    }
  }

  /** All studies, or everything that is wrong. */
  Studies studies() {
    if (header == null) {
      problems.add(new Place(1, 1), "", "must hold studies below a header", "nothing", "");
    } else if (rows == 0) {
      problems.add(new Place(1, 1), "", "must have rows below its header", "none", "");
    }
    if (!problems.isEmpty() || header == null) {
      throw problems.exception();
    }
    Studies studies =
        header.hasVariance()
            ? Studies.of(estimates.toArray(), spreads.toArray())
            : Studies.ofStandardErrors(estimates.toArray(), spreads.toArray());
    return header.hasIds() ? studies.withIds(names) : studies;
  }

  private void addRow(StudiesHeader columns, List<String> fields, int line) {
    if (fields.size() != columns.count()) {
      problems.add(
          new Place(line, 1),
          "",
          "the row must have as many fields as the header, " + columns.count(),
          fields.size() == 1 ? "1 field" : fields.size() + " fields",
          fields.size() > columns.count() ? UNQUOTED : "");
      return;
    }
    for (int i = 0; i < fields.size(); i++) {
      Place place = place(line, i);
      String field = fields.get(i);
      switch (columns.meaning(i)) {
        case StudiesHeader.ID -> addId(field, place);
        case StudiesHeader.ESTIMATE ->
            estimates.add(new StudyNumber(field).estimate(place, problems));
        case StudiesHeader.VARIANCE ->
            spreads.add(new StudyNumber(field).variance(place, problems));
        case StudiesHeader.STANDARD_ERROR ->
            spreads.add(new StudyNumber(field).standardError(place, problems));
        default -> {
          // Refused with the header.
        }
      }
    }
  }

  private void addId(String id, Place place) {
    names.add(id);
    if (id.isEmpty()) {
      problems.add(place, "", "id must not be blank", "''", "");
      return;
    }
    Place before = ids.putIfAbsent(id, place);
    if (before != null) {
      problems.add(
          place,
          "",
          "id must be the name of one study only",
          "'" + id + "', as in line " + before.line(),
          "");
    }
  }

  /** Where a field of a record begins; the beginning of the record if that is on another line. */
  private Place place(int line, int index) {
    String text = line <= lines.size() ? lines.get(line - 1) : "";
    int column = 0;
    boolean quoted = false;
    for (int left = index; left > 0; column++) {
      if (column >= text.length()) {
        return new Place(line, 1);
      }
      char c = text.charAt(column);
      quoted ^= c == '"';
      left -= c == ',' && !quoted ? 1 : 0;
    }
    return new Place(line, column + 1);
  }

  private static String stripped(String field) {
    return field.replace('\u00a0', ' ').strip();
  }
}
