package io.github.entas.evidence;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The rows of a CSV file that comes with the library. */
final class CsvResource {

  private CsvResource() {}

  /** All rows below the header, in order. */
  static List<Row> rows(String name) {
    try (InputStream in =
            Objects.requireNonNull(CsvResource.class.getResourceAsStream(name), name);
        CsvReader<NamedCsvRecord> csv =
            CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return csv.stream().map(Row::new).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A row, asked by the names of its columns. */
  record Row(NamedCsvRecord fields) {

    /** The text of a column; may be empty. */
    String text(String column) {
      return fields.getField(column);
    }

    /** The number of a column that holds one. */
    double number(String column) {
      return Double.parseDouble(text(column));
    }

    /** The number of a column; null where it is empty. */
    @Nullable Double numberOrNull(String column) {
      return text(column).isEmpty() ? null : Double.valueOf(number(column));
    }

    /** The constant that a column names. */
    <E extends Enum<E>> E constant(Class<E> type, String column) {
      return Words.constant(type, text(column));
    }
  }
}
