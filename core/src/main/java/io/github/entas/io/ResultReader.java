package io.github.entas.io;

import io.github.entas.analysis.Summary;
import io.github.entas.engine.Scenario;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads result files, {@code entas/result/1}, written by this version of the library.
 *
 * <p>A file that is not what was written is refused: of another schema or version, cut short, or
 * with any number or text changed, which its hashes tell. How it is laid out does not matter. Files
 * are UTF-8, at most 200 MB.
 *
 * @since 0.1.0
 */
public final class ResultReader {

  private static final String SCHEMA = "/schema";
  private static final String HASH = "/resultSha256";
  private static final String EDITED =
      "Maybe the file was changed after it was written; entas simulate writes it anew.";

  private ResultReader() {}

  /**
   * The result in a file.
   *
   * @throws ScenarioException with what is wrong with the file
   */
  public static Result read(Path file) {
    String source = String.valueOf(file.getFileName());
    String text = TextFile.read(file, source, Limits.RESULT);
    return read(source, text, NamedFiles.of(file, false));
  }

  /**
   * The result in a text.
   *
   * @param source what the text is called in problems
   * @throws ScenarioException with what is wrong with the text
   */
  public static Result read(String source, String text) {
    return read(source, text, NamedFiles.NONE);
  }

  private static Result read(String source, String text, NamedFiles named) {
    Problems problems = new Problems(source, named);
    Element document = TextFile.document(source, text, "result", Limits.RESULT, problems);
    refuseOther(document, SCHEMA, Words.RESULT, Words.RESULT, schemaHint(document));
    refuseOther(
        document,
        "/version",
        BuildVersion.number(),
        BuildVersion.number(),
        "Maybe run the scenario in it again with this version: entas simulate takes result files.");
    Optional<Summary> summary = summary(new Fields(document));
    if (!problems.isEmpty()) {
      throw problems.exception();
    }
    Result result = Result.of(summary.orElseThrow());
    refuseEdited(document, "/scenarioSha256", result.scenarioSha256());
    refuseEdited(document, HASH, hash(document));
    return result;
  }

  /** Of all that the file holds but the hash itself; how it is laid out does not matter. */
  private static String hash(Element document) {
    Node.Mapping object = (Node.Mapping) document.node();
    return Sha256.of(JsonText.compactWithout(HASH.substring(1), object));
  }

  /** Does not tell the hash: who puts it in has a file that was not written. */
  private static void refuseEdited(Element document, String pointer, String hash) {
    refuseOther(document, pointer, hash, "the hash of what the file holds", EDITED);
  }

  private static Optional<Summary> summary(Fields fields) {
    fields.text("schema");
    fields.text("version");
    fields.text("scenarioSha256");
    fields.text("resultSha256");
    // It stands in the scenario, too.
    fields.text("reference");
    @Nullable Element run = fields.required("scenario");
    Optional<Scenario> scenario = run == null ? Optional.empty() : ScenarioBinder.read(run);
    return scenario.map(s -> new ResultBinder(s).summary(fields));
  }

  private static void refuseOther(
      Element document, String pointer, String wanted, String named, String maybe) {
    @Nullable Node node = Pointer.find(document.node(), pointer);
    if (!(node instanceof Node.Text text) || !text.value().equals(wanted)) {
      throw document
          .problems()
          .alone(
              node == null ? document.node().place() : node.place(),
              pointer,
              "must be " + named,
              came(node),
              maybe);
    }
  }

  private static String came(@Nullable Node node) {
    if (node instanceof Node.Text text) {
      return '"' + text.value() + '"';
    }
    return node == null ? "nothing" : "something else";
  }

  private static String schemaHint(Element document) {
    return Pointer.find(document.node(), SCHEMA) instanceof Node.Text schema
            && schema.value().equals(Words.SCENARIO)
        ? "Maybe the result of this scenario was meant: entas simulate --out writes it."
        : "";
  }
}
