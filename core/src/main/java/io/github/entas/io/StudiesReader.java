package io.github.entas.io;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.entas.evidence.Studies;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads studies from CSV files with a header (RFC 4180), UTF-8 with or without a byte order mark.
 *
 * <p>Columns, in any order: {@code estimate}, either {@code variance} or {@code standardError}, and
 * {@code id} if studies have names. Another column is refused, for what a misspelled one holds
 * would be lost. Unlike surveys, every row must be in order: a study that cannot be read is for a
 * person to decide on. All problems of a file are reported together, each at its line and column.
 *
 * <p>Spaces around fields and empty lines do not count. Numbers have a decimal point and no
 * thousands separators.
 *
 * @since 0.1.0
 */
public final class StudiesReader {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private StudiesReader() {}

  /**
   * The studies in a file.
   *
   * @throws ScenarioException with every problem of the file
   */
  public static Studies read(Path file) {
    String source = String.valueOf(file.getFileName());
    if (Files.isRegularFile(file)) {
      refuseForeign(file, source);
    }
    return read(source, TextFile.read(file, source, Limits.WRITTEN));
  }

  /**
   * The studies in a text.
   *
   * @param source what the text is called in problems
   * @param text the CSV, header included
   * @throws ScenarioException with every problem of the text
   */
  public static Studies read(String source, String text) {
    String unmarked = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    Problems problems = new Problems(source);
    StudiesTable table = new StudiesTable(unmarked, problems);
    long line = 1;
    try (CsvReader<CsvRecord> csv = parser(unmarked)) {
      for (CsvRecord record : csv) {
        line = record.getStartingLineNumber();
        table.add(record);
      }
    } catch (CsvParseException e) {
      throw SurveyReader.malformed(e, line, problems);
    } catch (IOException e) {
      // Closing a text cannot fail.
      throw new IllegalStateException(e);
    }
    return table.studies();
  }

  private static CsvReader<CsvRecord> parser(String text) {
    return CsvReader.builder()
        .skipEmptyLines(true)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .ofCsvRecord(text);
  }

  private static void refuseForeign(Path file, String source) {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      SurveyReader.refuseForeign(in, source);
    } catch (IOException e) {
      throw SurveyReader.unreadable(source, e.toString());
    }
  }
}
