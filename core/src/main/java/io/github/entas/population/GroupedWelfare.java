package io.github.entas.population;

import io.github.entas.Checks;
import io.github.entas.InvalidValueException;
import io.github.entas.Violation;
import io.github.entas.measure.GroupedData;
import io.github.entas.measure.GroupedFit;
import java.util.Collections;
import java.util.List;

/**
 * Consumption known by the shares of groups, poorest first, as in a table of decile shares, and the
 * mean: the better of a general quadratic and a beta Lorenz curve, up to the poverty line.
 *
 * @param mean money per person per month, greater than 0
 * @param population share of the persons that each group has, in sum 1; copied
 * @param shares share of consumption that each group has, in sum 1; copied
 * @see GroupedData
 * @since 0.1.0
 */
public record GroupedWelfare(double mean, List<Double> population, List<Double> shares)
    implements Welfare {

  /** Shares printed with six digits or more add up to 1 within this. */
  private static final double PRINTED = 1e-6;

  private static final String ROUNDED = "Maybe the shares are rounded: divide each by their sum.";

  /** Copies the lists, and refuses what {@link GroupedData} refuses. */
  public GroupedWelfare {
    population = List.copyOf(population);
    shares = List.copyOf(shares);
    new Checks()
        .that(
            population.size() == shares.size(),
            "/population",
            "have as many entries as shares, " + shares.size(),
            population.size())
        .throwIfAny();
    checkSum("/population", population);
    checkSum("/shares", shares);
    data(mean, population, shares);
  }

  private static void checkSum(String path, List<Double> shares) {
    double sum = shares.stream().mapToDouble(Double::doubleValue).sum();
    String maybe =
        Math.abs(sum - 100) < 1 ? "Maybe percent was meant: shares are fractions." : ROUNDED;
    new Checks()
        .that(Math.abs(sum - 1) <= PRINTED, path, "sum to 1 within 1e-6", sum, maybe)
        .throwIfAny();
  }

  /** The groups, cumulated; what is wrong with their welfare is told of the shares. */
  private static GroupedData data(double mean, List<Double> population, List<Double> shares) {
    try {
      return GroupedData.ofShares(mean, population, shares);
    } catch (InvalidValueException e) {
      throw new InvalidValueException(
          e.violations().stream().map(GroupedWelfare::ofShares).toList());
    }
  }

  private static Violation ofShares(Violation violation) {
    return violation.path().equals("/welfare")
        ? new Violation(
            "/shares",
            violation.mustHold().replaceFirst("^welfare ", "shares "),
            violation.came(),
            violation.maybe())
        : violation;
  }

  /** Known by the shares of groups of equally many persons. */
  public static GroupedWelfare ofShares(double mean, List<Double> shares) {
    return new GroupedWelfare(
        mean, Collections.nCopies(shares.size(), 1.0 / shares.size()), shares);
  }

  /**
   * {@inheritDoc}
   *
   * @throws io.github.entas.InvalidValueException if neither curve is a Lorenz curve over its whole
   *     range
   */
  @Override
  public WelfareDistribution fit(double povertyLine) {
    GroupedFit.Candidate chosen = data(mean, population, shares).fit(povertyLine).chosen();
    new Checks()
        .that(
            chosen.isValid(),
            "/shares",
            "be such that a general quadratic or a beta Lorenz curve fits them",
            shares,
            "The better one fails: " + String.join(" ", chosen.violations()))
        .throwIfAny();
    return new GroupedDistribution(chosen.curve(), mean);
  }
}
