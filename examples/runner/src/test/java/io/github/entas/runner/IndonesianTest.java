package io.github.entas.runner;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entas.Language;
import io.github.entas.MessageBundle;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a planner reads with {@code --lang id}. */
class IndonesianTest {

  private static final MessageBundle ENGLISH = ScreenWords.ENGLISH.messages();
  private static final MessageBundle INDONESIAN = ScreenWords.of(Language.INDONESIAN).messages();

  @TempDir Path directory;

  private String small(String command, String... options) {
    return run(Stream.concat(Stream.of(command, Cli.smallScenario(directory)), Stream.of(options)));
  }

  private String mixes(String command, String... options) {
    Path file = Cli.file(directory, "two-programs.json", Cli.resource("two-programs.json"));
    return run(Stream.concat(Stream.of(command, file), Stream.of(options)));
  }

  /** The output in one line; it fits 80 columns and has no English but the codes of findings. */
  private static String run(Stream<Object> command) {
    Cli run = Cli.run(Stream.concat(command, Stream.of("--lang", "id")).toArray());
    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines()).allMatch(line -> DisplayText.width(line) <= PlannerTable.WIDTH);
    assertThat(english(inOneLine(withoutCodes(run.out())))).isEmpty();
    return inOneLine(run.out());
  }

  private static String withoutCodes(String text) {
    return text.replaceAll("(?m)^(peringatan|catatan): [a-z-]+$", "");
  }

  private static String inOneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }

  /** Words of the English messages that are in a text and in no Indonesian message. */
  private static List<String> english(String text) {
    return ENGLISH.keys().stream()
        .filter(key -> !literal(ENGLISH, key).equals(literal(INDONESIAN, key)))
        .flatMap(key -> Arrays.stream(literal(ENGLISH, key).split("\\{}")))
        .map(String::strip)
        .filter(part -> part.matches("(?s).*[A-Za-z]{3}.*"))
        .filter(
            part -> Pattern.compile("\\b" + Pattern.quote(part) + "(?!\\w)").matcher(text).find())
        .distinct()
        .toList();
  }

  /** The message with nothing filled in. */
  private static String literal(MessageBundle words, String key) {
    return words.text(key, IntStream.range(0, 10).mapToObj(i -> "{}").toArray(String[]::new));
  }

  @Test
  void englishIsSeen() {
    assertThat(english("Findings: 0 warnings, 2 notes; Peluang, %"))
        .containsExactlyInAnyOrder("Findings:", "warnings", "notes");
    assertThat(english(inOneLine(Cli.resource("small-comparison.txt")))).hasSizeGreaterThan(40);
  }

  @Test
  void simulate() {
    assertThat(small("simulate"))
        .contains(
            "Persentase penduduk miskin: rata-rata [rentang 90 %]",
            "Peluang mencapai target pada 2027, dan biaya",
            "5,51 [4,2–6,6]",
            "8,00 miliar",
            "pembanding",
            "Temuan: 0 peringatan, 2 catatan",
            "catatan: lifts-nobody",
            "secara neto tidak mengentaskan siapa pun dibandingkan dengan \"none\"");
  }

  @Test
  void compare() {
    assertThat(small("compare"))
        .contains(
            "Peluang persentase penduduk miskin paling tinggi 5 %",
            "Cakupan / salah sasaran pada 2027",
            "20,3 juta [17,6 juta–24,2 juta]",
            "Dampak anggaran menurut pembayar",
            "Mitra, dibelanjakan",
            "Orang-tahun",
            "2.512",
            "strategi terbaik berganti: No program, lalu 早期 capital",
            "Nilai informasi sempurna",
            "Rata-rata sesal",
            "Temuan: 0 peringatan");
  }

  @Test
  void explain() {
    assertThat(small("explain", "--strategy", "capital"))
        .contains(
            "Persentase penduduk miskin 2027: 5,51 % ± 0,049",
            "Pertumbuhan, guncangan, dan kejadian: -0,81",
            "jika datang pertama: -0,83 poin",
            "di antaranya mendapat tempat: 4.563",
            "galat simulasi");
  }

  @Test
  void validate() {
    assertThat(small("validate"))
        .contains(
            "valid",
            "64 simulasi × 3 strategi × 128 rumah tangga × 3 tahun",
            "Yang paling memengaruhi jawaban",
            "4,55 juta … 6,23 juta",
            "sumbernya tidak disebut",
            "derau");
  }

  @Test
  void search() {
    assertThat(mixes("search", "--budget", "20e9", "--step", "0.25"))
        .contains(
            "Yang terbaik dari 5 bauran senilai 20,0 miliar per tahun",
            "peluang mencapai target 51,6 % [39,6–63,4]",
            "indeks kedalaman kemiskinan 0,58 %",
            "Tidak dapat dibedakan darinya",
            "biaya per tahun",
            "catatan: best-of-many");
  }

  @Test
  void budget() {
    assertThat(mixes("budget", "--chance", "0.4", "--max", "40e9", "--step", "0.25"))
        .contains(
            "Anggaran terkecil dengan peluang 40 %: 30,0 miliar per tahun",
            "Yang terbaik dari 15 bauran menurut anggaran", "peluang mencapai target");
    assertThat(mixes("budget", "--chance", "0.99", "--max", "1e9", "--step", "1"))
        .contains("Tidak ada anggaran sampai 1,00 miliar per tahun yang peluangnya 99 %.");
  }
}
