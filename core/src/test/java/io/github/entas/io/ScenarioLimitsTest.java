package io.github.entas.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are no text, too large, or written by somebody who wishes no good. */
class ScenarioLimitsTest {

  private static final String GOOD = Fixtures.text("two-districts.json");
  private static final String GOOD_YAML = Fixtures.text("two-districts.yaml");

  @TempDir private Path directory;

  @Test
  void nothingIsNoScenario() {
    assertThat(report("f.json", "")).isEqualTo("f.json:1:1 must hold a scenario: nothing");
    assertThat(report("f.json", " \n")).isEqualTo("f.json:1:1 must hold a scenario: nothing");
    assertThat(report("f.yaml", "")).isEqualTo("f.yaml:1:1 must hold a scenario: nothing");
    assertThat(report("f.yaml", "# x\n")).isEqualTo("f.yaml:1:1 must hold a scenario: nothing");
    assertThat(report("f", "")).isEqualTo("f:1:1 must hold a scenario: nothing");
  }

  @Test
  void onlyAnObjectIsAScenario() {
    assertThat(report("f.json", "[1, 2]")).isEqualTo("f.json:1:1 must be an object: a list");
    assertThat(report("f.json", "[]")).isEqualTo("f.json:1:1 must be an object: []");
    assertThat(report("f.json", "12")).isEqualTo("f.json:1:1 must be an object: 12");
    assertThat(report("f.json", "null")).isEqualTo("f.json:1:1 must be an object: null");
    assertThat(report("f.yaml", "hello")).isEqualTo("f.yaml:1:1 must be an object: text \"hello\"");
  }

  @Test
  void everyKeyThatIsRequiredIsAskedFor() {
    assertThat(problems("f.json", "{}").problems())
        .extracting(Problem::pointer)
        .containsExactly(
            "/schema",
            "/name",
            "/currency",
            "/baseYear",
            "/horizonYears",
            "/target",
            "/population",
            "/strategies");
  }

  @Test
  void aFileCutShortAnywhereIsReportedAloneWithItsPlace() {
    for (int length = 1; length < GOOD.stripTrailing().length(); length++) {
      ScenarioException refused = problems("f.json", GOOD.substring(0, length));
      assertThat(refused.problems()).as("%d characters", length).hasSize(1);
      Problem problem = refused.problems().get(0);
      assertThat(problem.mustHold()).startsWith("must be ");
      assertThat(problem.line()).isPositive();
      assertThat(problem.column()).isPositive();
    }
  }

  @Test
  void bracketsWithoutEndAreCountedNotFollowed() {
    assertThat(report("f.json", "[".repeat(100_000)))
        .startsWith("f.json:1:34 /0/0")
        .endsWith("must stay within the limits of such files: " + TOO_DEEP);
    assertThat(report("f.json", "{\"a\":".repeat(100_000)))
        .startsWith("f.json:1:162 /a/a")
        .endsWith(TOO_DEEP);
    assertThat(report("f.yaml", "a: " + "[".repeat(100_000)))
        .startsWith("f.yaml:1:36 /a/0")
        .endsWith(TOO_DEEP);
    assertThat(report("f.yaml", "- ".repeat(100_000)))
        .startsWith("f.yaml:1:65 /0/0")
        .endsWith(TOO_DEEP);
  }

  private static final String TOO_DEEP =
      "document nesting depth (33) exceeds the maximum allowed (32)";

  @Test
  void numbersHaveAtMost64Characters() {
    String long65 = "9".repeat(65);
    assertThat(report("f.json", GOOD.replace("21160", long65)))
        .isEqualTo(
            "f.json:10:85 /population/poorPersons must stay within the limits of such files:"
                + " number value length (65) exceeds the maximum allowed (64)");
    assertThat(report("f.yaml", GOOD_YAML.replace("21160", long65)))
        .isEqualTo(
            "f.yaml:13:16 /population/poorPersons must keep a number within 64 characters: 65");
  }

  @Test
  void textsHaveAtMost10000Characters() {
    String long10001 = "x".repeat(10_001);
    assertThat(report("f.json", GOOD.replace("No program", long10001)))
        .isEqualTo(
            "f.json:48:10031 /strategies/0/name must stay within the limits of such files:"
                + " string value length (10001) exceeds the maximum allowed (10000)");
    assertThat(report("f.yaml", GOOD_YAML.replace("No program", long10001)))
        .isEqualTo(
            "f.yaml:137:11 /strategies/0/name must keep a text within 10000 characters: 10001");
    String long10000 = "x".repeat(10_000);
    assertThat(read("f.json", GOOD.replace("No program", long10000)))
        .isEqualTo(read("f.yaml", GOOD_YAML.replace("No program", long10000)));
  }

  @Test
  void keysHaveAtMost256Characters() {
    assertThat(report("f.json", "{\"" + "x".repeat(257) + "\": 1}"))
        .isEqualTo(
            "f.json:1:261 must stay within the limits of such files:"
                + " name length (257) exceeds the maximum allowed (256)");
    assertThat(report("f.yaml", '"' + "x".repeat(257) + "\": 1\n"))
        .isEqualTo("f.yaml:1:1 must keep a key within 256 characters: 257");
  }

  @Test
  void aFileHasAtMost500000Tokens() {
    assertThat(report("f.json", "{\"a\": [" + "1,".repeat(600_000) + "1]}"))
        .isEqualTo(
            "f.json:1:1000003 /a/499997 must stay within the limits of such files:"
                + " token count (500001) exceeds the maximum allowed (500000)");
  }

  @Test
  void aFileHasAtMost5Megabytes() throws IOException {
    String spaces = " ".repeat(5_000_001);
    String tooLarge = " must be at most 5 MB: more\n    Maybe another file was meant.";
    assertThat(report("f.json", spaces + GOOD)).isEqualTo("f.json" + tooLarge);
    Path file = Files.writeString(directory.resolve("large.json"), spaces + GOOD);
    assertThat(report(file)).isEqualTo("large.json" + tooLarge);
    String nearly = ("#" + " ".repeat(98) + "\n").repeat(49_000) + GOOD_YAML;
    assertThat(read("f.yaml", nearly)).isEqualTo(read("f.json", GOOD));
  }

  @Test
  void aReportOfVeryManyProblemsIsCutShortButNoProblemIsLost() {
    String many = "{\"strategies\": [" + "1,".repeat(20_000) + "1]}";
    ScenarioException refused = problems("f.json", many);
    assertThat(refused.problems()).hasSize(20_001 + 7);
    assertThat(refused.getMessage()).endsWith("\n… and 19008 more");
  }

  @Test
  void bytesThatAreNoUtf8AreReportedWithTheirPlace() throws IOException {
    byte[] latin1 =
        "{\"schema\": 1,\n \"name\": \"Caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
    Path file = Files.write(directory.resolve("latin.json"), latin1);
    assertThat(report(file))
        .isEqualTo(
            "latin.json:2:14 must be UTF-8: the byte 0xe9\n"
                + "    Maybe it was saved in another encoding.");
    Path utf16 = directory.resolve("wide.json");
    Files.write(utf16, GOOD.getBytes(StandardCharsets.UTF_16));
    assertThat(report(utf16)).startsWith("wide.json:1:1 must be UTF-8: the byte 0xfe");
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheScenario() {
    assertThat(read("f.json", "\uFEFF" + GOOD)).isEqualTo(read("f.json", GOOD));
    assertThat(read("f.yaml", "\uFEFF" + GOOD_YAML)).isEqualTo(read("f.json", GOOD));
  }

  @Test
  void aFileThatIsNotThereOrNoFileIsReportedAsAWhole() {
    Path missing = directory.resolve("missing.json");
    assertThat(report(missing))
        .isEqualTo("missing.json must be a file that can be read: there is no file " + missing);
    assertThat(report(directory)).endsWith(" must be a file that can be read: a directory");
  }

  @Test
  void controlCharactersOfAFileNeverReachTheScreen() {
    assertThat(report("f.json", "{\"a\\u001b[31m\\n\": 1}"))
        .contains("/a\\u001b[31m\\u000a must be a known key")
        .doesNotContain("\u001b");
  }

  private static Object read(String name, String text) {
    return ScenarioReader.read(name, text);
  }

  private static String report(String name, String text) {
    return problems(name, text).getMessage();
  }

  private static ScenarioException problems(String name, String text) {
    return catchThrowableOfType(ScenarioException.class, () -> ScenarioReader.read(name, text));
  }

  private static String report(Path file) {
    return catchThrowableOfType(ScenarioException.class, () -> ScenarioReader.read(file))
        .getMessage();
  }
}
