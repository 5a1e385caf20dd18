package io.github.entas.analysis;

import java.util.List;

/**
 * What uncertainty means for the choice at one willingness to pay.
 *
 * @param willingnessToPay money per unit of effect
 * @param best the strategies with the greatest mean net benefit: {@link
 *     CostEffectivenessTable#best}; copied, unmodifiable
 * @param chances by strategy, the share of draws in which it has the greatest net benefit (the
 *     acceptability curve); a draw in which m are equally good counts 1/m for each; copied,
 *     unmodifiable
 * @param expectedLosses by strategy, the mean net monetary benefit forgone by choosing it and not
 *     the best of each draw, 0 or more; copied, unmodifiable
 * @param valueOfPerfectInformation the least expected loss: the most it is worth spending on
 *     knowing everything before choosing, in money. As all maxima over few draws it is too large on
 *     average, by less the more draws there are
 * @since 0.1.0
 */
public record DecisionPoint(
    double willingnessToPay,
    List<String> best,
    List<Double> chances,
    List<Double> expectedLosses,
    double valueOfPerfectInformation) {

  /** Copies the lists. */
  public DecisionPoint {
    best = List.copyOf(best);
    chances = List.copyOf(chances);
    expectedLosses = List.copyOf(expectedLosses);
  }
}
