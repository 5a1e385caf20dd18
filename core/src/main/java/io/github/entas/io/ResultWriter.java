package io.github.entas.io;

import io.github.entas.analysis.Summary;
import io.github.entas.engine.Scenario;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Writes a summary as {@code result.json}, schema {@code entas/result/1}.
 *
 * <p>The same summary gives the same bytes on every machine and Java release: keys in a fixed
 * order, numbers the shortest that read back to the same double, two spaces of indentation, lines
 * and the file ended by a newline, no clock times. The file carries its scenario as run.
 *
 * @since 0.1.0
 */
public final class ResultWriter {

  private ResultWriter() {}

  /** The result as text. */
  public static String json(Summary summary) {
    return JsonText.of(fields -> write(summary, fields));
  }

  /**
   * Writes the result to a file, which is there whole or not at all.
   *
   * @param summary what to write
   * @param file replaced if there
   */
  public static void write(Summary summary, Path file) throws IOException {
    String text = json(summary);
    AtomicFile.write(file, out -> out.write(text));
  }

  private static void write(Summary summary, JsonFields fields) {
    Scenario scenario = summary.scenario();
    fields.text("schema", Words.RESULT);
    fields.text("version", BuildVersion.number());
    fields.text("scenarioSha256", sha256(ScenarioWriter.compactJson(scenario)));
    fields.json().writeName("scenario");
    ScenarioWriter.write(scenario, fields.json());
    fields.text("reference", scenario.reference());
    new SummaryJson(fields).write(summary);
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
