package io.github.entas.analysis;

import io.github.entas.measure.SurveyEstimate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the design of a survey says of its estimates; null where a measure is not defined.
 *
 * @param mean mean welfare
 * @param gini Gini index
 * @param poverty one entry a line
 * @since 0.1.0
 */
public record SurveyErrors(
    SurveyEstimate mean, @Nullable SurveyEstimate gini, List<PovertyErrors> poverty) {

  /** Copies the list. */
  public SurveyErrors {
    poverty = List.copyOf(poverty);
  }

  /**
   * Those of poverty below one line.
   *
   * @param line in the unit of welfare; NaN where rows have lines of their own
   * @param headcount FGT₀
   * @param povertyGap FGT₁
   * @param severity FGT₂
   * @param watts Watts' index
   * @since 0.1.0
   */
  public record PovertyErrors(
      double line,
      SurveyEstimate headcount,
      SurveyEstimate povertyGap,
      SurveyEstimate severity,
      @Nullable SurveyEstimate watts) {}
}
