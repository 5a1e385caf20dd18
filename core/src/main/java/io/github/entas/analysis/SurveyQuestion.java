package io.github.entas.analysis;

import io.github.entas.Checks;
import io.github.entas.measure.AtLine;
import io.github.entas.population.Survey;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a survey.
 *
 * <pre>{@code
 * SurveyMeasures measures = SurveyQuestion.ofLines(403_700).of(survey);
 * }</pre>
 *
 * @param lines poverty lines, in the unit of welfare, greater than 0; none: the rows' own
 * @param atLine what a person exactly at a line is
 * @param floor for measures that need welfare greater than 0 (Watts, generalized entropy,
 *     Atkinson): welfare below it is raised to it; null: none is
 * @since 0.1.0
 */
public record SurveyQuestion(List<Double> lines, AtLine atLine, @Nullable Double floor) {

  /** Refuses lines that are not greater than 0, and a floor that is not. */
  public SurveyQuestion {
    lines = List.copyOf(lines);
    Objects.requireNonNull(atLine, "atLine");
    Checks checks = new Checks();
    for (int i = 0; i < lines.size(); i++) {
      checks.positive("/lines/" + i, lines.get(i));
    }
    if (floor != null) {
      checks.positive("/floor", floor);
    }
    checks.throwIfAny();
  }

  /** Poverty strictly below each of some lines. */
  public static SurveyQuestion ofLines(Double... lines) {
    return new SurveyQuestion(List.of(lines), AtLine.NOT_POOR, null);
  }

  /**
   * The answer.
   *
   * @throws io.github.entas.InvalidValueException if there are neither lines nor lines of the rows
   */
  public SurveyMeasures of(Survey survey) {
    return new SurveyAnswer(this, survey).measures();
  }
}
