package io.github.entas.io;

import io.github.entas.engine.Scenario;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads scenarios from files, JSON or YAML, strictly.
 *
 * <p>Unknown and repeated keys, missing keys, numbers written as texts, numbers that are not finite
 * and trailing content are refused, and so is every value that a scenario cannot have. All problems
 * of a file are reported together. A result file ({@code entas/result/1}) is read as the scenario
 * in it.
 *
 * <p>Files are UTF-8, at most 5 MB (results: 200 MB), 500,000 tokens and 32 levels deep; texts have
 * at most 10,000 characters, keys 256 and numbers 64. YAML is 1.2, without tags and aliases. A text
 * that is not read from a file names no surveys.
 *
 * @since 0.1.0
 */
public final class ScenarioReader {

  private static final Pattern RESULT =
      Pattern.compile("\\s*\\{\\s*\"schema\"\\s*:\\s*\"" + Pattern.quote(Words.RESULT) + "\"");

  private ScenarioReader() {}

  /**
   * The scenario in a file.
   *
   * @param file JSON if its name ends in {@code .json}, YAML if in {@code .yaml} or {@code .yml},
   *     otherwise what its beginning looks like
   * @throws ScenarioException with every problem of the file; the only one if it cannot be read
   */
  public static Scenario read(Path file) {
    return read(file, false);
  }

  /**
   * The scenario in a file that may name surveys outside of its folder.
   *
   * @param file as in {@link #read(Path)}
   * @param surveysAnywhere whether a survey may be anywhere; otherwise only in the folder of the
   *     file or below, so that a scenario from somebody else reads nothing that did not come with
   *     it
   * @throws ScenarioException as {@link #read(Path)}
   */
  public static Scenario read(Path file, boolean surveysAnywhere) {
    String source = String.valueOf(file.getFileName());
    NamedFiles named = NamedFiles.of(file, surveysAnywhere);
    Limits limits = limits(TextFile.beginning(file));
    return read(source, TextFile.read(file, source, limits), named);
  }

  /**
   * The scenario in a text.
   *
   * @param source what the text is called in problems; its ending names the syntax, as a file's
   *     does
   * @param text the scenario, JSON or YAML
   * @throws ScenarioException with every problem of the text
   */
  public static Scenario read(String source, String text) {
    return read(source, text, NamedFiles.NONE);
  }

  private static Scenario read(String source, String text, NamedFiles named) {
    Problems problems = new Problems(source, named);
    Element scenario =
        scenarioOf(TextFile.document(source, text, "scenario", limits(text), problems));
    return ScenarioBinder.read(scenario)
        .filter(read -> problems.isEmpty())
        .orElseThrow(problems::exception);
  }

  /** Those of what people write; a text that begins as results do may be as large as they are. */
  private static Limits limits(String text) {
    return RESULT.matcher(text).lookingAt() ? Limits.RESULT : Limits.WRITTEN;
  }

  /** The scenario inside a result file; any other file is the scenario itself. */
  private static Element scenarioOf(Element document) {
    if (Pointer.find(document.node(), "/schema") instanceof Node.Text schema
        && schema.value().equals(Words.RESULT)) {
      @Nullable Element scenario = new Fields(document).required("scenario");
      if (scenario == null) {
        throw document.problems().exception();
      }
      return scenario;
    }
    return document;
  }
}
