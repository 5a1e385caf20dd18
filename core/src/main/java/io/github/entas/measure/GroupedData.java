package io.github.entas.measure;

import io.github.entas.Checks;
import io.github.entas.stat.Sum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Welfare known by groups of people, poorest first, as in a table of decile shares.
 *
 * <p>At least {@value #FEWEST_GROUPS} groups, which give the three points below (1, 1) that three
 * coefficients need; with more, the errors of a fit say something. A group is one step of the
 * cumulative shares; the mean of its people may not fall from one group to the next. The last
 * shares are taken as 1 if they are within 1e-6 of it. Groups that all have the same mean are
 * refused, as there is no curve to fit.
 *
 * @param mean mean of all people, money per person per month, finite and greater than 0
 * @param population cumulative shares of the people, increasing from above 0 to 1; copied
 * @param welfare cumulative shares of welfare, from 0 or more to 1; copied
 * @since 0.1.0
 */
public record GroupedData(double mean, List<Double> population, List<Double> welfare) {

  /** Fewer leave the coefficients undetermined. */
  static final int FEWEST_GROUPS = 4;

  /** Shares printed with six digits or more add up to 1 within this. */
  private static final double PRINTED = 1e-6;

  /** Checks the shares and copies them. */
  public GroupedData {
    Checks checks = new Checks().positive("/mean", mean);
    checkLength(checks, "/welfare", welfare.size(), population.size());
    checkEnds(checks, "/population", population);
    checkEnds(checks, "/welfare", welfare);
    checks.throwIfAny();
    population = endingInOne(population);
    welfare = endingInOne(welfare);
    new GroupSteps(population, welfare).check(checks);
    checks.throwIfAny();
  }

  /**
   * From cumulative shares.
   *
   * @throws io.github.entas.InvalidValueException if they are not those of groups, poorest first
   */
  public static GroupedData of(double mean, List<Double> population, List<Double> welfare) {
    return new GroupedData(mean, population, welfare);
  }

  /**
   * From the share each group has of the people and of welfare, poorest group first.
   *
   * @throws io.github.entas.InvalidValueException if the shares do not sum to 1 within 1e-6, or are
   *     not those of groups, poorest first
   */
  public static GroupedData ofShares(
      double mean, List<Double> populationShares, List<Double> welfareShares) {
    return new GroupedData(mean, cumulated(populationShares), cumulated(welfareShares));
  }

  /** Both Lorenz curves, and the one that fits better over the whole curve. */
  public GroupedFit fit() {
    return LorenzFits.of(this).choose();
  }

  /**
   * Both Lorenz curves, and the one that fits better up to the poverty line.
   *
   * @param povertyLine money per person per month, finite and greater than 0
   */
  public GroupedFit fit(double povertyLine) {
    new Checks().positive("/povertyLine", povertyLine).throwIfAny();
    return LorenzFits.of(this).choose(povertyLine / mean);
  }

  private static List<Double> cumulated(List<Double> shares) {
    Sum sum = new Sum();
    return shares.stream().map(share -> sum.add(share).value()).toList();
  }

  private static List<Double> endingInOne(List<Double> shares) {
    List<Double> copy = new ArrayList<>(shares);
    copy.set(copy.size() - 1, 1.0);
    return Collections.unmodifiableList(copy);
  }

  private static void checkLength(Checks checks, String path, int welfare, int population) {
    checks
        .that(
            population >= FEWEST_GROUPS,
            "",
            "have at least "
                + FEWEST_GROUPS
                + " groups, as a Lorenz curve has three coefficients and the last point, (1, 1),"
                + " fixes none",
            population)
        .that(welfare == population, path, "have as many entries as population", welfare);
  }

  private static void checkEnds(Checks checks, String path, List<Double> shares) {
    if (shares.isEmpty()) {
      return;
    }
    double last = shares.get(shares.size() - 1);
    checks.that(Math.abs(last - 1) <= PRINTED, path, "end at 1 within 1e-6", last, maybe(last));
  }

  private static String maybe(double last) {
    if (Math.abs(last - 100) < 1) {
      return "Maybe percent was meant: shares are fractions.";
    }
    return Math.abs(last - 1) < 0.02
        ? "Maybe the shares are rounded: divide each by their sum."
        : "Maybe these are the shares of groups: cumulative shares are meant.";
  }
}
