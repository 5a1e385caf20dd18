package io.github.entas.io;

import io.github.entas.Checks;
import io.github.entas.Language;
import io.github.entas.engine.Scenario;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a city at the start, and the scenario to begin with: a commented YAML text of
 * one cohort, with the programs and enablers of the catalogue by reference, no program and a first
 * mix as strategies.
 *
 * <p>Numbers that are neither given here nor the catalogue's are stand-ins; each is on a line whose
 * comment begins with {@code REPLACE}, in Indonesian {@code GANTI}. The text reads back through
 * {@link ScenarioReader} without a problem and can be simulated as it is.
 *
 * @param name what people call the city; not blank, at most 10,000 characters
 * @param currency of all money, for example {@code "IDR"}; not blank. In another currency than the
 *     catalogue's the costs of the programs are stand-ins, too
 * @param year base year, from 1 to 9999
 * @param persons number of persons
 * @param headcount share of persons below the line in the base year, a fraction in (0, 1)
 * @param povertyLine money per person per month
 * @param target headcount wanted, a fraction in [0, 1]; null for a stand-in of three quarters of
 *     the headcount
 * @param targetYear calendar year in which it is wanted, at most 50 after the base year; null for a
 *     stand-in of five years after it
 * @param poorPersons number of poor persons as published, at most {@code persons}; null where it is
 *     not known
 * @since 0.1.0
 */
public record ScenarioStart(
    String name,
    String currency,
    int year,
    double persons,
    double headcount,
    double povertyLine,
    @Nullable Double target,
    @Nullable Integer targetYear,
    @Nullable Double poorPersons) {

  private static final int LAST_YEAR = 9999;

  /** Years up to the target where none is given. */
  private static final int YEARS = 5;

  private static final double OF_HEADCOUNT = 0.75;

  private static final MathContext TWO_DIGITS = new MathContext(2);

  /** Checks the ranges, all of them. */
  public ScenarioStart {
    Checks checks =
        new Checks()
            .text("/name", name)
            .that(
                name.length() <= Limits.TEXT,
                "/name",
                "have at most " + Limits.TEXT + " characters",
                name.length())
            .that(isUnicode(name), "/name", "be Unicode text", "half of a surrogate pair")
            .text("/currency", currency)
            .that(
                currency.length() <= Limits.TEXT && isUnicode(currency),
                "/currency",
                "be Unicode text of at most " + Limits.TEXT + " characters",
                currency.length() + " characters")
            .that(
                year >= 1 && year <= LAST_YEAR,
                "/year",
                "be a calendar year from 1 to " + LAST_YEAR,
                year)
            .positive("/persons", persons)
            .openShare("/headcount", headcount)
            .positive("/povertyLine", povertyLine);
    if (target != null) {
      checks.share("/target", target);
    }
    if (targetYear != null) {
      int last = year + Scenario.LONGEST_HORIZON;
      checks.that(
          targetYear > year && targetYear <= last,
          "/targetYear",
          "be in " + (year + 1L) + " … " + last + ", after the base year",
          targetYear);
    }
    if (poorPersons != null) {
      checks.that(
          poorPersons > 0 && !(poorPersons > persons),
          "/poorPersons",
          "be greater than 0 and at most the number of persons",
          poorPersons);
    }
    checks.throwIfAny();
  }

  /**
   * The scenario to begin with: YAML, lines ended by a newline.
   *
   * @param language of comments, names and stand-ins' sources; keys, ids and numbers are the same
   */
  public String yaml(Language language) {
    return new StartingText(this, language).text();
  }

  /** The headcount wanted, given or not; a fraction of at most four decimals where not. */
  double wanted() {
    return target != null
        ? target
        : BigDecimal.valueOf(OF_HEADCOUNT * headcount).round(TWO_DIGITS).doubleValue();
  }

  /** The year in which it is wanted, given or not. */
  int wantedIn() {
    return targetYear == null ? year + YEARS : targetYear;
  }

  /** Years simulated: up to the target's, and some. */
  int horizon() {
    return Math.max(YEARS, wantedIn() - year);
  }

  /** Money that is so many poverty lines of a person and month; two digits. */
  String lines(double number) {
    double rounded = new BigDecimal(number * povertyLine).round(TWO_DIGITS).doubleValue();
    return JsonFields.digits(rounded);
  }

  private static boolean isUnicode(String text) {
    return text.codePoints()
        .noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }
}
