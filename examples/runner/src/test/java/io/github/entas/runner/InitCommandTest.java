package io.github.entas.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitCommandTest {

  private static final List<String> NEEDED =
      List.of(
          "--name=Kota: \"A\" # 1",
          "--year=2024",
          "--persons=315350",
          "--headcount=0.0671",
          "--line=605312");

  @TempDir Path directory;

  private static Cli init(Object... more) {
    List<String> given = Stream.of(more).map(Object::toString).toList();
    List<String> all = new ArrayList<>(List.of("init"));
    for (String needed : NEEDED) {
      String option = needed.substring(0, needed.indexOf('=') + 1);
      if (given.stream().noneMatch(argument -> argument.startsWith(option))) {
        all.add(needed);
      }
    }
    all.addAll(given);
    return Cli.run(all.toArray());
  }

  @Test
  void whatItWritesIsValidAndSimulates() {
    Path file = directory.resolve("city.yaml");
    Cli written = init("--out", file, "--target", "0.05", "--target-year", "2027");
    assertThat(written.exit()).isZero();
    assertThat(written.out()).isEmpty();
    assertThat(written.err()).contains("wrote " + file, "REPLACE", "entas validate " + file);

    Cli valid = Cli.run("validate", file);
    assertThat(valid.err()).isEmpty();
    assertThat(valid.out()).startsWith("valid");
    Cli simulated = Cli.run("simulate", file, "--draws", "64");
    assertThat(simulated.exit()).isZero();
    assertThat(simulated.out())
        .contains("Kota: \"A\" # 1", "at most 5 % in 2027", "No program", "A first mix");
  }

  @Test
  void inIndonesianItsPageHasIndonesianNames() throws Exception {
    Path file = directory.resolve("kota.yaml");
    Cli written = init("--lang", "id", "--out", file);
    assertThat(written.exit()).isZero();
    assertThat(written.err()).contains("menulis " + file, "GANTI", "entas validate " + file);

    Path results = directory.resolve("hasil");
    Cli run = Cli.run("simulate", file, "--draws", "64", "--out", results, "--lang", "id");
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out()).contains("Tanpa program", "Bauran awal").doesNotContain("A first mix");
    assertThat(Files.readString(results.resolve("report.html")))
        .contains(
            "Modal usaha", "Kolaborasi lintas sektor", "angka sementara", "GANTI dengan siapa")
        .doesNotContain("Business capital", "REPLACE");
  }

  @Test
  void languageThatIsNotThereIsRefused() {
    Cli refused = init("--lang", "jv");
    assertThat(refused.exit()).isEqualTo(2);
    assertThat(refused.err()).contains("'--lang'", "must be en or id: jv");
  }

  @Test
  void withoutAFileItIsPrinted() {
    Cli printed = init();
    assertThat(printed.exit()).isZero();
    assertThat(printed.err()).isEmpty();
    assertThat(printed.out())
        .contains("persons: 315350 # given", "entas validate city.yaml")
        .endsWith("--out results" + System.lineSeparator());
  }

  @Test
  void fileThatIsThereIsKeptUnlessForced() throws Exception {
    Path file = Cli.file(directory, "city.yaml", "mine");
    Cli refused = init("--out", file);
    assertThat(refused.exit()).isEqualTo(2);
    assertThat(refused.err()).contains("'--out'", "is there already", "--force");
    assertThat(file).hasContent("mine");

    assertThat(init("--out", file, "--force").exit()).isZero();
    assertThat(Files.readString(file)).contains("entas/scenario/1").doesNotContain("mine");
  }

  @Test
  void everyProblemIsToldInTheWordsOfTheOptions() {
    Cli wrong =
        Cli.run(
            "init",
            "--name",
            "A",
            "--year",
            "2024",
            "--persons",
            "-1",
            "--headcount",
            "6.71",
            "--line",
            "0",
            "--target",
            "5",
            "--target-year",
            "2024",
            "--poor-persons",
            "0");
    assertThat(wrong.exit()).isEqualTo(2);
    assertThat(wrong.err())
        .contains("entas: --persons must be a finite number greater than 0: -1.0")
        .contains("entas: --headcount must be in (0, 1): 6.71", "Maybe 0.0671 was meant: rates")
        .contains("entas: --line must be a finite number greater than 0: 0.0")
        .contains("entas: --target must be in [0, 1]: 5.0", "Maybe 0.05 was meant")
        .contains("entas: --target-year must be in 2025 … 2074, after the base year: 2024")
        .contains("entas: --poor-persons must be greater than 0");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --persons      | 279.000 | must have no separator of thousands: 279.000 | 279000
          --persons      | 279,000 | must have no separator of thousands: 279,000 | 279000
          --line         | 600.000 | must have no separator of thousands: 600.000 | 600000
          --poor-persons | 20.700  | must have no separator of thousands: 20.700  | 20700
          --headcount    | 0,0743  | must be a number: 0,0743                     | 0.0743
          --headcount    | 7.43%   | must be a number: 7.43%                      | 0.0743
          --target       | 5 %     | must be a number: 5 %                        | 0.05
          """)
  void numbersAreNotGuessedButWhatWasMeantIsSaid(
      String option, String number, String mustHold, String meant) {
    Cli refused = init(option + "=" + number, "--out", directory.resolve("no.yaml"));
    assertThat(refused.exit()).isEqualTo(2);
    assertThat(refused.err())
        .contains("'" + option + "'", mustHold, "Maybe " + meant + " was meant: ");
    assertThat(directory).isEmptyDirectory();
  }

  @Test
  void decimalsCanBeSaid() {
    assertThat(init("--line=65.1250").out()).contains("povertyLine: 65.125 # given");
  }

  @Test
  void yearIsRequiredAndHelpSaysWhy() {
    Cli run = Cli.run("init", "--name", "A", "--persons", "1", "--headcount", "0.1", "--line", "1");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("Missing required option: '--year=YEAR'");
    assertThat(Cli.run("init", "--help").out())
        .contains("no year is sensible for", "a fraction: 0.0671 for");
  }
}
