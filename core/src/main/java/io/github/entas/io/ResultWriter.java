package io.github.entas.io;

import io.github.entas.analysis.Summary;
import io.github.entas.engine.Scenario;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Writes a summary as {@code result.json}, schema {@code entas/result/1}.
 *
 * <p>The same summary gives the same bytes on every machine and Java release: keys in a fixed
 * order, numbers the shortest that read back to the same double, two spaces of indentation, lines
 * and the file ended by a newline, no clock times. The file carries its scenario as run, and hashes
 * by which {@link ResultReader} sees whether it is still what was written.
 *
 * @since 0.1.0
 */
public final class ResultWriter {

  private ResultWriter() {}

  /** The result as text. */
  public static String json(Summary summary) {
    return json(Result.of(summary));
  }

  private static String json(Result result) {
    return JsonText.of(
        fields -> {
          head(result, fields);
          fields.text("resultSha256", sha256(result));
          body(result.summary(), fields);
        });
  }

  /** Of the compact JSON, in UTF-8, of all but the hash itself. */
  static String sha256(Result result) {
    return Sha256.of(
        JsonText.compact(
            fields -> {
              head(result, fields);
              body(result.summary(), fields);
            }));
  }

  /**
   * Writes the result to a file, which is there whole or not at all.
   *
   * @param summary what to write
   * @param file replaced if there
   */
  public static void write(Summary summary, Path file) throws IOException {
    String text = json(summary);
    AtomicFile.write(file, text);
  }

  private static void head(Result result, JsonFields fields) {
    fields.text("schema", Words.RESULT);
    fields.text("version", result.version());
    fields.text("scenarioSha256", result.scenarioSha256());
  }

  private static void body(Summary summary, JsonFields fields) {
    Scenario scenario = summary.scenario();
    fields.json().writeName("scenario");
    ScenarioWriter.write(scenario, fields.json());
    fields.text("reference", scenario.reference());
    new SummaryJson(fields).write(summary);
  }
}
