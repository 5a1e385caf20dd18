package io.github.entas.analysis;

import io.github.entas.measure.PovertyMeasures;

/**
 * Poverty below one line; NaN where a measure is not defined.
 *
 * @param line in the unit of welfare; NaN where rows have lines of their own
 * @param headcount FGT₀
 * @param povertyGap FGT₁
 * @param severity FGT₂
 * @param watts Watts' index
 * @param sen Sen's index
 * @param senShorrocksThon the index of Sen, Shorrocks and Thon
 * @param poorPersons persons who are poor
 * @since 0.1.0
 */
public record PovertyFigures(
    double line,
    double headcount,
    double povertyGap,
    double severity,
    double watts,
    double sen,
    double senShorrocksThon,
    double poorPersons) {

  /** Everything of {@code poverty} but what needs welfare greater than 0. */
  static PovertyFigures of(
      double line, PovertyMeasures poverty, PovertyMeasures raised, Attempts attempts) {
    return new PovertyFigures(
        line,
        poverty.headcount(),
        attempts.number("povertyGap", poverty::povertyGap),
        attempts.number("severity", poverty::severity),
        attempts.number("watts", raised::watts),
        attempts.number("sen", poverty::sen),
        attempts.number("senShorrocksThon", poverty::senShorrocksThon),
        poverty.poorPersons());
  }
}
