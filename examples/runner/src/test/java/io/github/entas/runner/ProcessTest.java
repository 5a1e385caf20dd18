package io.github.entas.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command as a process of its own, its streams in files. */
class ProcessTest {

  /** By then the virtual machine has started and the run is on. */
  private static final Duration WELL_UNDER_WAY = Duration.ofSeconds(2);

  @TempDir Path directory;
  private Path scenario;

  @BeforeEach
  void makeScenario() {
    scenario = Cli.smallScenario(directory);
  }

  @Test
  void pipedOutputIsUtf8InEnglishAndHasNoProgress() throws Exception {
    Process process =
        start(
            List.of("-Duser.language=ar", "-Duser.country=EG", "-Dfile.encoding=US-ASCII"),
            "simulate",
            scenario);
    assertThat(process.waitFor()).isZero();
    assertThat(text("out")).isEqualToNormalizingNewlines(Cli.resource("small.txt"));
    assertThat(text("err")).isEmpty();
  }

  @Test
  void exitCodeOfTheProcessIsThatOfTheCommand() throws Exception {
    Path missing = directory.resolve("missing.json");
    assertThat(start(List.of(), "validate", missing).waitFor()).isEqualTo(2);
    assertThat(text("err")).contains("there is no file");
  }

  /** As where somebody looks on, which a test cannot be; so it is forced. */
  @ParameterizedTest
  @CsvSource({"dumb, false", "xterm, true"})
  void helpHasColorsWhereTheTerminalHas(String terminal, boolean colors) throws Exception {
    Process process =
        start(Map.of("TERM", terminal), List.of("-Dpicocli.ansi=true"), "simulate", "--help");
    assertThat(process.waitFor()).isZero();
    assertThat(text("out")).contains("Usage:");
    assertThat(text("out").contains("\u001b[")).isEqualTo(colors);
  }

  /** Seen to fail when the hook of {@link Interruption} does not cancel. */
  @ParameterizedTest
  @CsvSource({"INT, 130", "TERM, 143"})
  void stoppedRunLeavesNothingBehind(String signal, int exitCode) throws Exception {
    assumeTrue(File.separatorChar == '/', "signals are of POSIX systems");
    Path results = directory.resolve("results");
    // many minutes of work, in pieces of less than a second
    String large =
        Cli.resource("small.json").replace("\"households\": 64", "\"households\": 65536");
    Path endless = Cli.file(directory, "large.json", large);
    Process process = start(List.of(), "simulate", endless, "--draws", "65536", "--out", results);
    try {
      awaitWork(process);
      assumeFalse(signal.equals("INT") && ignoresInterrupts(process), "started in the background");
      new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid())).start().waitFor();
      assertThat(process.waitFor()).isEqualTo(exitCode);
    } finally {
      process.destroyForcibly();
    }
    assertThat(text("out")).isEmpty();
    assertThat(text("err")).contains("canceled").doesNotContain("\tat ");
    assertThat(results).doesNotExist();
  }

  /** Returns once the process has used enough processor time. */
  private static void awaitWork(Process process) throws InterruptedException {
    while (process.info().totalCpuDuration().orElse(WELL_UNDER_WAY).compareTo(WELL_UNDER_WAY) < 0) {
      assertThat(process.waitFor(20, TimeUnit.MILLISECONDS)).as("ended early").isFalse();
    }
  }

  /**
   * Whether SIGINT has no effect on a process: a shell without job control starts what it puts in
   * the background so, and nothing undoes it.
   */
  private static boolean ignoresInterrupts(Process process) throws IOException {
    Path status = Path.of("/proc/" + process.pid() + "/status");
    if (!Files.exists(status)) {
      return false;
    }
    String ignored =
        Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("SigIgn:"))
            .findFirst()
            .orElseThrow();
    long mask = Long.parseUnsignedLong(ignored.substring("SigIgn:".length()).strip(), 16);
    return (mask & 0b10) != 0;
  }

  private Process start(List<String> options, Object... arguments) throws IOException {
    return start(Map.of(), options, arguments);
  }

  private Process start(Map<String, String> environment, List<String> options, Object... arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectOutput(directory.resolve("out").toFile())
            .redirectError(directory.resolve("err").toFile());
    builder.environment().putAll(environment);
    return builder.start();
  }

  private String text(String stream) throws IOException {
    return Files.readString(directory.resolve(stream), StandardCharsets.UTF_8);
  }
}
