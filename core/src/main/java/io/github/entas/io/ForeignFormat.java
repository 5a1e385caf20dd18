package io.github.entas.io;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A kind of file that often holds a survey but is no CSV.
 *
 * @param title what it is called
 * @param endings how names of such files end, in small letters
 * @param beginnings how such files begin, a byte a character
 * @param advice what to do about it, in a sentence
 */
record ForeignFormat(String title, List<String> endings, List<String> beginnings, String advice) {

  /** So many bytes tell every format here. */
  static final int BYTES = 16;

  private static final List<ForeignFormat> KNOWN =
      List.of(
          new ForeignFormat(
              "Parquet",
              List.of(".parquet"),
              List.of("PAR1"),
              "Convert it with pandas: pandas.read_parquet(\"in.parquet\").to_csv(\"out.csv\","
                  + " index=False), or in R with arrow::read_parquet and write.csv."),
          new ForeignFormat(
              "SPSS",
              List.of(".sav", ".zsav", ".por"),
              List.of("$FL2", "$FL3"),
              "Convert it in R: write.csv(haven::read_sav(\"in.sav\"), \"out.csv\", row.names ="
                  + " FALSE); haven::read_por reads .por files."),
          new ForeignFormat(
              "Stata",
              List.of(".dta"),
              List.of("<stata_dta>"),
              "Convert it in R: write.csv(haven::read_dta(\"in.dta\"), \"out.csv\", row.names ="
                  + " FALSE), or with pandas.read_stata."),
          new ForeignFormat(
              "SAS",
              List.of(".sas7bdat", ".xpt"),
              List.of("\0\0\0\0\0\0\0\0\0\0\0\0\u00c2\u00ea", "HEADER RECORD***"),
              "Convert it in R: write.csv(haven::read_sas(\"in.sas7bdat\"), \"out.csv\", row.names"
                  + " = FALSE), or with pandas.read_sas."),
          new ForeignFormat(
              "Excel or OpenDocument",
              List.of(".xlsx", ".xlsm", ".xlsb", ".xls", ".ods"),
              List.of("\u00d0\u00cf\u0011\u00e0"),
              "Save the sheet as CSV UTF-8, or convert it with pandas:"
                  + " pandas.read_excel(\"in.xlsx\").to_csv(\"out.csv\", index=False)."),
          new ForeignFormat(
              "ZIP",
              List.of(".zip"),
              List.of("PK\u0003\u0004"),
              "Unpack it; an Excel or OpenDocument sheet save as CSV UTF-8."),
          new ForeignFormat(
              "gzip", List.of(".gz"), List.of("\u001f\u008b"), "Unpack it with gunzip."),
          new ForeignFormat(
              "UTF-16 text",
              List.of(),
              List.of("\u00ff\u00fe", "\u00fe\u00ff"),
              "Save it as UTF-8; in Excel that is \"CSV UTF-8\"."));

  /** Copies the lists. */
  ForeignFormat {
    endings = List.copyOf(endings);
    beginnings = List.copyOf(beginnings);
  }

  /** The format of a file by the end of its name or else by its first bytes; none for a CSV. */
  static Optional<ForeignFormat> of(String fileName, byte[] beginning) {
    String name = fileName.toLowerCase(Locale.ROOT);
    String start = new String(beginning, StandardCharsets.ISO_8859_1);
    return KNOWN.stream()
        .filter(format -> format.endings.stream().anyMatch(name::endsWith))
        .findFirst()
        .or(
            () ->
                KNOWN.stream()
                    .filter(format -> format.beginnings.stream().anyMatch(start::startsWith))
                    .findFirst());
  }
}
