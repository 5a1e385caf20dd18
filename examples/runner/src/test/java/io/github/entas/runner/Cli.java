package io.github.entas.runner;

import io.github.entas.engine.CancelToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The command, run inside the test.
 *
 * @param exit the exit code
 * @param out standard output
 * @param err standard error
 */
record Cli(int exit, String out, String err) {

  static Cli run(Object... arguments) {
    return run(new CancelToken(), arguments);
  }

  static Cli run(CancelToken token, Object... arguments) {
    return run(token, PlannerTable.WIDTH, arguments);
  }

  /** As on a terminal of so many columns. */
  static Cli wide(int width, Object... arguments) {
    return run(new CancelToken(), width, arguments);
  }

  private static Cli run(CancelToken token, int width, Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] texts = new String[arguments.length];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = arguments[i].toString();
    }
    int exit =
        Main.commandLine(token, () -> width)
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .execute(texts);
    return new Cli(exit, out.toString(), err.toString());
  }

  /** A file beside the tests. */
  static String resource(String name) {
    try (InputStream in = Cli.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The small scenario: three strategies, 64 draws of 64 households in two cohorts. */
  static Path smallScenario(Path directory) {
    return file(directory, "small.json", resource("small.json"));
  }

  static Path file(Path directory, String name, String text) {
    try {
      return Files.writeString(directory.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
