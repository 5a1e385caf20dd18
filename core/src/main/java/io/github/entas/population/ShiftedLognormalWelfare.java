package io.github.entas.population;

import static io.github.entas.population.WelfareParameter.FLOOR;
import static io.github.entas.population.WelfareParameter.HEADCOUNT;
import static io.github.entas.population.WelfareParameter.MEAN;
import static io.github.entas.population.WelfareParameter.POVERTY_GAP;

import java.util.HashMap;
import java.util.Map;

/**
 * Lognormal consumption over a floor, floor + exp(μ + σv), 0 ≤ floor &lt; z.
 *
 * <p>Given by (headcount, povertyGap, mean), which fixes the floor as well; or by the floor and one
 * pair of {@link LognormalWelfare}, where mean, median and gini are those of the whole
 * distribution. Three values have one solution if the mean is at least that of the lognormal
 * without a floor that has this headcount and gap. A floor with (headcount, gini) has one solution
 * if the headcount is at most one half; above it there may be several, of which the one with the
 * smallest σ is taken.
 *
 * @param given the parameters; copied, kept in the order of {@link WelfareParameter}
 * @since 0.1.0
 */
public record ShiftedLognormalWelfare(Map<WelfareParameter, Double> given) implements Welfare {

  /** Refuses all but the allowed sets, and values that are impossible whatever the line. */
  public ShiftedLognormalWelfare {
    given = GivenWelfare.shifted(given);
  }

  /** Given by a floor, money per person per month, and one pair of parameters. */
  public static ShiftedLognormalWelfare of(
      double floor, WelfareParameter a, double va, WelfareParameter b, double vb) {
    Map<WelfareParameter, Double> given = new HashMap<>(Map.of(FLOOR, floor));
    given.put(a, va);
    given.put(b, vb);
    return new ShiftedLognormalWelfare(given);
  }

  /** Given by FGT₀ and FGT₁, both fractions, and the mean, money per person per month. */
  public static ShiftedLognormalWelfare ofHeadcountGapAndMean(
      double headcount, double povertyGap, double mean) {
    return new ShiftedLognormalWelfare(
        Map.of(HEADCOUNT, headcount, POVERTY_GAP, povertyGap, MEAN, mean));
  }

  @Override
  public LatentLognormal fit(double povertyLine) {
    return GivenWelfare.isTriple(given)
        ? new FloorSolver(given, povertyLine).solve()
        : new PairSolver(given, povertyLine).solve();
  }
}
