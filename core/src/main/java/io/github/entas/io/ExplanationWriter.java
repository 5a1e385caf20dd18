package io.github.entas.io;

import io.github.entas.analysis.StrategyExplanation;

/**
 * Writes the explanation of a strategy as JSON, schema {@code entas/explanation/1}.
 *
 * <p>{@code attribution} counts what is gained: a positive number is a fall of the headcount, the
 * poor persons or the gap, or a rise of the chance. In {@code tree} a {@code change} is a change of
 * the headcount: negative where there are fewer poor. The same explanation gives the same bytes.
 *
 * @since 0.1.0
 */
public final class ExplanationWriter {

  private ExplanationWriter() {}

  /** The explanation as text. */
  public static String json(StrategyExplanation explanation) {
    return JsonText.of(
        fields -> {
          fields.text("schema", Words.EXPLANATION);
          new ExplanationJson(fields).write(explanation);
        });
  }
}
