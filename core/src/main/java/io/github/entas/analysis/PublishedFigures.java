package io.github.entas.analysis;

import io.github.entas.Checks;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures of poverty as an office publishes them, to be held against each other; null where one is
 * not known. Rates are fractions.
 *
 * <p>Figures are taken as rounded to half a unit in the last digit given, zeros at the end aside;
 * persons and money have two digits at least, and a rate of 0 is a 0.0 %. One with more than
 * {@value #MOST_DIGITS} digits was worked out and not read from a table, so that its rounding is
 * not known: 0.5 % of it.
 *
 * @param population persons
 * @param poorPersons persons who are poor
 * @param headcount FGT₀
 * @param povertyGap FGT₁
 * @param severity FGT₂
 * @param mean mean welfare
 * @param povertyLine in the unit of the mean
 * @since 0.1.0
 */
public record PublishedFigures(
    @Nullable Double population,
    @Nullable Double poorPersons,
    @Nullable Double headcount,
    @Nullable Double povertyGap,
    @Nullable Double severity,
    @Nullable Double mean,
    @Nullable Double povertyLine) {

  static final int MOST_DIGITS = 12;

  /** Refuses numbers that no office can mean: rates outside [0, 1], money and persons below 0. */
  public PublishedFigures {
    Checks checks = new Checks();
    share(checks, "/headcount", headcount);
    share(checks, "/povertyGap", povertyGap);
    share(checks, "/severity", severity);
    positive(checks, "/population", population);
    positive(checks, "/mean", mean);
    positive(checks, "/povertyLine", povertyLine);
    if (poorPersons != null) {
      checks.nonNegative("/poorPersons", poorPersons);
    }
    checks.throwIfAny();
  }

  private static void share(Checks checks, String path, @Nullable Double value) {
    if (value != null) {
      checks.share(path, value);
    }
  }

  private static void positive(Checks checks, String path, @Nullable Double value) {
    if (value != null) {
      checks.positive(path, value);
    }
  }

  /** What cannot belong together beyond the rounding of what is given; nothing where all can. */
  public List<Finding> findings() {
    return new FigureChecks(this).findings();
  }
}
