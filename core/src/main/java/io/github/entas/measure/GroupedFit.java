package io.github.entas.measure;

import java.util.List;

/**
 * Both Lorenz curves fitted to grouped data, and which of them to use.
 *
 * <p>A curve that is a Lorenz curve over its whole range goes before one that is not; otherwise the
 * smaller sum of squared errors decides, over the points up to the poverty line if one was given.
 *
 * @param generalQuadratic the general quadratic curve
 * @param beta the beta curve
 * @param chosen one of the two
 * @param reason why, in a sentence
 * @since 0.1.0
 */
public record GroupedFit(
    Candidate generalQuadratic, Candidate beta, Candidate chosen, String reason) {

  /**
   * A fitted curve.
   *
   * @param curve the curve
   * @param squaredErrors sum of (L(p) − given share)² over all points, (1, 1) included
   * @param squaredErrorsToLine the same over the points that decide: those up to and including the
   *     first at or above the larger of the two headcounts, the same for both curves; all points if
   *     no line was given
   * @param violations why the formula is not a Lorenz curve, as {@link LorenzCurve#violations()}
   * @since 0.1.0
   */
  public record Candidate(
      LorenzCurve curve,
      double squaredErrors,
      double squaredErrorsToLine,
      List<String> violations) {

    /** Copies the list. */
    public Candidate {
      violations = List.copyOf(violations);
    }

    /** Whether the formula is a Lorenz curve over its whole range. */
    public boolean isValid() {
      return violations.isEmpty();
    }
  }
}
