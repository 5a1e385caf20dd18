package io.github.entas.population;

import io.github.entas.Checks;
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

  /** Copies the lists, and refuses what {@link GroupedData} refuses. */
  public GroupedWelfare {
    population = List.copyOf(population);
    shares = List.copyOf(shares);
    GroupedData.ofShares(mean, population, shares);
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
    GroupedFit.Candidate chosen =
        GroupedData.ofShares(mean, population, shares).fit(povertyLine).chosen();
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
