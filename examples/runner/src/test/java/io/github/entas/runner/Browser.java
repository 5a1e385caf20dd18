package io.github.entas.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Chromium, driven by a script of Node's; where one of them is missing, tests are skipped. */
final class Browser {

  /** Set where a missing browser is a fault, as on the machine that checks every commit. */
  private static final String REQUIRED = "ENTAS_REQUIRE_BROWSER";

  private static final Path SCRIPTS = Path.of("src", "test", "browser");
  private static final Path CHROMIUM =
      Path.of(System.getenv().getOrDefault("ENTAS_CHROMIUM", "/usr/bin/chromium"));
  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();

  /** Long enough for the slowest machine; only a browser that hangs meets it. */
  private static final int PATIENCE_MINUTES = 5;

  private Browser() {}

  /** Everything there is to see of a page. */
  static Sight look(Path page) throws IOException, InterruptedException {
    return run(page);
  }

  /** Milliseconds until a page is painted. */
  static int openingMillis(Path page) throws IOException, InterruptedException {
    return run(page, "opening").openingMillis();
  }

  /** Skips the test where there is no browser; fails where one is required. */
  static void assumeThereIsOne() {
    List<String> missing = new ArrayList<>();
    if (!onPath("node")) {
      missing.add("Node.js 20 or later");
    }
    if (!Files.isExecutable(CHROMIUM)) {
      missing.add("Chromium as %s (ENTAS_CHROMIUM names another)".formatted(CHROMIUM));
    }
    if (!Files.isDirectory(SCRIPTS.resolve("node_modules"))) {
      missing.add("what npm --prefix examples/runner/src/test/browser ci brings");
    }
    String message = "the report is not looked at in a browser: missing " + missing;
    if (Boolean.parseBoolean(System.getenv(REQUIRED))) {
      assertThat(missing).as(message).isEmpty();
    }
    assumeTrue(missing.isEmpty(), message);
  }

  private static Sight run(Path page, String... options) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.addAll(List.of("node", SCRIPTS.resolve("look.mjs").toString(), page.toString()));
    command.addAll(List.of(options));
    Path seen = page.resolveSibling(page.getFileName() + ".seen.json");
    Path errors = page.resolveSibling(page.getFileName() + ".errors.txt");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(seen.toFile())
            .redirectError(errors.toFile())
            .start();
    try {
      assertThat(process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)).as("it ended").isTrue();
    } finally {
      process.destroyForcibly();
    }
    assertThat(process.exitValue()).as(Files.readString(errors, StandardCharsets.UTF_8)).isZero();
    return JSON.readValue(seen.toFile(), Sight.class);
  }

  private static boolean onPath(String program) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }
}
