package io.github.entas.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Malformed files through both commands; what each kind of problem says is tested in the core. */
class BadInputTest {

  @TempDir Path directory;

  @ParameterizedTest(name = "{0}")
  @MethodSource("malformed")
  void malformedFileIsRefusedWithThePlaceOfItsProblem(String what, byte[] content)
      throws IOException {
    Path file = Files.write(directory.resolve("bad.json"), content);
    Path results = directory.resolve("results");
    for (Cli run :
        List.of(Cli.run("validate", file), Cli.run("simulate", file, "--out", results))) {
      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).containsPattern("(?m)^bad\\.json:\\d+:\\d+ ").contains(" must ");
      assertThat(run.err()).doesNotContain("Exception", "\tat ");
      assertThat(results).doesNotExist();
    }
  }

  static Stream<Arguments> malformed() {
    return Stream.of(
        changed("percent for fraction", "\"rate\": 0.0671", "\"rate\": 6.71"),
        changed("not a number", "\"rate\": 0.0671", "\"rate\": NaN"),
        changed("beyond all numbers", "8e9", "1e400"),
        changed("text for number", "\"persons\": 76000", "\"persons\": \"76000\""),
        changed("fraction for whole number", "\"horizonYears\": 3", "\"horizonYears\": 3.5"),
        changed("unknown key", "\"takeUp\"", "\"take_up\""),
        changed("key twice", "\"baseYear\": 2024,", "\"baseYear\": 2024, \"baseYear\": 2024,"),
        changed("id twice", "\"id\": \"rest\"", "\"id\": \"north\""),
        changed("missing key", "\"currency\": \"IDR\",", ""),
        changed("null", "\"currency\": \"IDR\"", "\"currency\": null"),
        changed("unknown type", "\"proxyMeans\"", "\"proxyMean\""),
        changed("infeasible welfare", "\"povertyGap\": 0.0072", "\"povertyGap\": 0.2"),
        changed("empty list", "\"budget\": {\"capital\": 8e9}", "\"budget\": {\"capital\": []}"),
        changed("unknown reference", "{\"capital\": 8e9}", "{\"capitol\": 8e9}"),
        changed("negative money", "8e9", "-8e9"),
        changed("draws", "\"draws\": 64", "\"draws\": 65"),
        changed("target beyond the horizon", "\"year\": 2027", "\"year\": 2031"),
        text("trailing content", Cli.resource("small.json") + "{}"),
        text("truncated", Cli.resource("small.json").substring(0, 700)),
        text("empty", ""),
        text("a number", "42"),
        text("nested brackets", "[".repeat(100_000)),
        text("another schema", "{\"schema\": \"entas/measures/1\"}"),
        text("a result without its scenario", "{\"schema\": \"entas/result/1\"}"),
        Arguments.of("not UTF-8", Cli.resource("small.json").getBytes(StandardCharsets.UTF_16)));
  }

  private static Arguments changed(String what, String from, String to) {
    String small = Cli.resource("small.json");
    assertThat(small).contains(from);
    return text(what, small.replace(from, to));
  }

  private static Arguments text(String what, String text) {
    return Arguments.of(what, text.getBytes(StandardCharsets.UTF_8));
  }
}
