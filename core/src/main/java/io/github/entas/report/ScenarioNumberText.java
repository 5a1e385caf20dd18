package io.github.entas.report;

import io.github.entas.stat.ConstantValue;
import io.github.entas.stat.Distribution;
import java.util.Set;

/**
 * Numbers of a scenario as people write them: shares in percent, money with its currency; of an
 * uncertain one the median, and between which values nine in ten draws lie.
 */
record ScenarioNumberText(LocalNumbers numbers) {

  private static final Set<String> SHARES =
      Set.of(
          "headcount",
          "rate",
          "standardError",
          "povertyGap",
          "persistence",
          "transitoryShare",
          "realGrowth",
          "consumptionGrowth",
          "lineGrowth",
          "annualProbability",
          "eligibleShare",
          "exclusionError",
          "inclusionError",
          "takeUp",
          "discount",
          "responderShare",
          "permanentShare",
          "spillover",
          "deliveredShare",
          "consumedShare",
          "depreciation",
          "maxGain");

  private static final Set<String> MONEY =
      Set.of(
          "povertyLine",
          "floor",
          "mean",
          "median",
          "perHousehold",
          "fixedPerYear",
          "perPersonPerMonth",
          "halfBudget",
          "budget");

  private static final Set<String> COUNTS = Set.of("persons", "poorPersons", "capacityPerYear");
  private static final Set<String> YEARS = Set.of("year", "baseYear", "startYear");

  /** Money below is given to the last rupiah, as a published poverty line is. */
  private static final double ROUNDED_FROM = 1e7;

  private static final double LOW = 0.05;
  private static final double HIGH = 0.95;
  private static final int DECIMALS = 2;

  /**
   * The number.
   *
   * @param key last key of its JSON pointer, which tells its unit
   */
  String text(String key, Distribution number) {
    if (number instanceof ConstantValue) {
      return text(key, number.mean());
    }
    return text(key, number.quantile(0.5))
        + " ("
        + text(key, number.quantile(LOW))
        + " – "
        + text(key, number.quantile(HIGH))
        + ")";
  }

  private String text(String key, double value) {
    if (SHARES.contains(key)) {
      return numbers.percent(value, DECIMALS);
    }
    if (MONEY.contains(key)) {
      return Math.abs(value) < ROUNDED_FROM ? numbers.exactMoney(value) : numbers.money(value);
    }
    if (COUNTS.contains(key)) {
      return numbers.whole(value);
    }
    return YEARS.contains(key) ? Integer.toString((int) value) : numbers.significant(value);
  }
}
