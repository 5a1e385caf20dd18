package io.github.entas.io;

import io.github.entas.measure.GroupedData;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads welfare of groups, {@code {"mean": …, "population": […], "welfare": […]}} with cumulative
 * shares of people and of welfare, poorest first, as strictly as scenarios are read.
 *
 * @since 0.1.0
 */
public final class GroupedReader {

  private static final GroupedData STAND_IN =
      GroupedData.of(1, List.of(0.25, 0.5, 0.75, 1.0), List.of(0.1, 0.3, 0.6, 1.0));

  private GroupedReader() {}

  /**
   * The groups in a file, JSON or YAML.
   *
   * @throws ScenarioException with every problem of the file
   */
  public static GroupedData read(Path file) {
    String source = String.valueOf(file.getFileName());
    return read(source, TextFile.read(file, source, Limits.WRITTEN));
  }

  /**
   * The groups in a text.
   *
   * @param source what the text is called in problems; its ending names the syntax
   * @throws ScenarioException with every problem of the text
   */
  public static GroupedData read(String source, String text) {
    Problems problems = new Problems(source);
    Fields fields =
        new Fields(TextFile.document(source, text, "table of groups", Limits.WRITTEN, problems));
    @Nullable Element schema = fields.optional("schema");
    if (schema != null) {
      schema.word(Words.GROUPED_SCHEMAS, Words.GROUPED);
    }
    double mean = fields.number("mean");
    List<Double> population = fields.numbers("population");
    List<Double> welfare = fields.numbers("welfare");
    GroupedData data =
        fields.buildIfReadable(() -> GroupedData.of(mean, population, welfare), STAND_IN);
    if (!problems.isEmpty()) {
      throw problems.exception();
    }
    return data;
  }
}
