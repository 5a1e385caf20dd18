package io.github.entas.io;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Reads household surveys from CSV files with a header (RFC 4180), UTF-8 with or without a byte
 * order mark.
 *
 * <p>Nothing is dropped silently. A row with a missing value, a number that cannot be read or is
 * out of range, or another number of fields than the header is refused, counted and told by its
 * line; the others are used. Whether a survey with refused rows will do is for the caller to say:
 * {@link SurveyFile#findings} warns of them. A file of which no row can be used is an error, and so
 * are columns that are not there, quotation marks that do not match, and files that are no UTF-8 or
 * no CSV at all.
 *
 * <p>Spaces around fields do not count. Numbers have no thousands separators; NaN and infinities
 * are refused. Memory: 8 bytes a number and 4 a label of each row, some three times that while
 * reading.
 *
 * @since 0.1.0
 */
public final class SurveyReader {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private SurveyReader() {}

  /**
   * The survey in a file.
   *
   * @param file a CSV file; Parquet, SPSS, Stata, SAS and Excel files are answered with what to
   *     convert them with
   * @param columns which columns mean what
   * @param format how the file is written
   * @throws ScenarioException if it cannot be read or no row of it can be used
   */
  public static SurveyFile read(Path file, SurveyColumns columns, SurveyFormat format) {
    String source = String.valueOf(file.getFileName());
    if (Files.isDirectory(file)) {
      throw unreadable(source, "a directory");
    }
    try {
      return readUtf8(file, source, columns, format);
    } catch (NoSuchFileException e) {
      throw unreadable(source, "there is no file " + file);
    } catch (IOException e) {
      throw unreadable(source, e.toString());
    }
  }

  /**
   * The survey in a text.
   *
   * @param source what the text is called in problems
   * @param text the CSV, header included
   * @param columns which columns mean what
   * @param format how the text is written
   * @throws ScenarioException if no row of it can be used
   */
  public static SurveyFile read(
      String source, String text, SurveyColumns columns, SurveyFormat format) {
    try {
      return read(source, new StringReader(text), columns, format);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SurveyFile readUtf8(
      Path file, String source, SurveyColumns columns, SurveyFormat format) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      refuseForeign(in, source);
      Reader text = new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder());
      return read(source, text, columns, format);
    } catch (CharacterCodingException e) {
      throw Utf8Fault.in(file, source);
    }
  }

  private static SurveyFile read(
      String source, Reader text, SurveyColumns columns, SurveyFormat format) throws IOException {
    Problems problems = new Problems(source);
    SurveyRows rows = new SurveyRows(columns, format, problems, NumberColumn.MOST_ROWS);
    BufferedReader unmarked = new BufferedReader(text);
    unmarked.mark(1);
    if (unmarked.read() != BYTE_ORDER_MARK) {
      unmarked.reset();
    }
    // Closing is for the one who opened the text.
    CsvReader<Boolean> csv = parser(format).build(rows, unmarked);
    try {
      csv.forEach(record -> stopIfAny(problems));
    } catch (CsvParseException e) {
      throw malformed(e, rows.line(), problems);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    stopIfAny(problems);
    return rows.file();
  }

  private static CsvReader.CsvReaderBuilder parser(SurveyFormat format) {
    return CsvReader.builder()
        .fieldSeparator(format.delimiter())
        .skipEmptyLines(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false);
  }

  private static void stopIfAny(Problems problems) {
    if (!problems.isEmpty()) {
      throw problems.exception();
    }
  }

  /** What a parser says of a text that is no CSV; {@code line} is where a record began. */
  static ScenarioException malformed(CsvParseException exception, long line, Problems problems) {
    String message = String.valueOf(exception.getMessage());
    String came = message.replaceFirst(" \\(.*", "");
    return problems.alone(
        new Place((int) Math.min(line, Integer.MAX_VALUE), 1),
        "",
        "must be CSV",
        Character.toLowerCase(came.charAt(0)) + came.substring(1),
        "Maybe a quotation mark is one too many: inside a field in quotation marks write it twice.");
  }

  /** Refuses files of other kinds by their first bytes or the end of their name. */
  static void refuseForeign(InputStream in, String source) throws IOException {
    in.mark(ForeignFormat.BYTES);
    byte[] beginning = in.readNBytes(ForeignFormat.BYTES);
    in.reset();
    ForeignFormat.of(source, beginning)
        .ifPresent(
            foreign -> {
              throw new Problems(source)
                  .alone(Place.NONE, "", "must be CSV", foreign.title(), foreign.advice());
            });
  }

  /** A file that cannot be opened. */
  static ScenarioException unreadable(String source, String came) {
    return new Problems(source).alone(Place.NONE, "", "must be a file that can be read", came, "");
  }
}
