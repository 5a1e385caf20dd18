package io.github.entas.analysis;

import io.github.entas.Checks;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Strategies compared with one of them in the same worlds: who may be called better, and how many
 * more draws the others would need.
 *
 * <p>Lower rates are better; where more is better, negate. With K − 1 claims at a confidence level
 * 1 − α, an interval is the mean difference ± t·s/√n, t the Student quantile at 1 − α/(2(K − 1))
 * with n − 1 degrees of freedom (Bonferroni): all hold at once with probability 1 − α at least. The
 * p-values are Holm's, never above Bonferroni's: a verdict implies adjustedPValue ≤ α, the converse
 * does not hold. Source: Holm 1979, Scandinavian Journal of Statistics 6(2), 65–70.
 *
 * <p>Draws must be independent: of a stratified or quasi-random simulation take the means of
 * independent randomizations for draws.
 *
 * @param reference the strategy compared with
 * @param claims one for each other strategy, in the order given; copied, unmodifiable
 * @since 0.1.0
 */
public record PairedClaims(String reference, List<PairedClaim> claims) {

  /** Copies the claims. */
  public PairedClaims {
    claims = List.copyOf(claims);
  }

  /**
   * All against a reference.
   *
   * @param reference one of the ids
   * @param ids one a strategy, at least two, all different
   * @param rates {@code rates[s][i]} of strategy s in draw i, the same world for all; finite, at
   *     least two draws; not changed
   * @param minimumDifference smallest mean difference that matters, in the unit of the rates,
   *     finite, 0 or more
   * @param level confidence level of all intervals together, in (0, 1), 0.95 for instance
   * @throws io.github.entas.InvalidValueException if an argument is out of its range
   */
  public static PairedClaims against(
      String reference,
      List<String> ids,
      double[][] rates,
      double minimumDifference,
      double level) {
    Checks checks = check(ids, rates, minimumDifference, level);
    checks
        .that(
            ids.contains(reference),
            "/reference",
            "be one of the ids, " + ids,
            Figures.quoted(reference))
        .throwIfAny();
    return claims(ids.indexOf(reference), ids, rates, minimumDifference, level);
  }

  /**
   * All against the one with the lowest mean rate; of several the first.
   *
   * <p>The best is chosen from the same draws, yet the chance that the one truly best is called
   * worse is at most (1 − level)/2: each strategy that could be chosen in its place would have to
   * pass a one-sided test at (1 − level)/(2(K − 1)).
   *
   * @param ids as in {@link #against}
   * @param rates as in {@link #against}
   * @param minimumDifference as in {@link #against}
   * @param level as in {@link #against}
   * @throws io.github.entas.InvalidValueException if an argument is out of its range
   */
  public static PairedClaims againstBest(
      List<String> ids, double[][] rates, double minimumDifference, double level) {
    check(ids, rates, minimumDifference, level).throwIfAny();
    double[] means = new double[rates.length];
    int best = 0;
    for (int s = 0; s < means.length; s++) {
      means[s] = Means.mean(rates[s]);
      if (means[s] < means[best]) {
        best = s;
      }
    }
    return claims(best, ids, rates, minimumDifference, level);
  }

  private static PairedClaims claims(
      int reference, List<String> ids, double[][] rates, double minimumDifference, double level) {
    List<PairedDifference> differences =
        IntStream.range(0, rates.length)
            .filter(s -> s != reference)
            .mapToObj(s -> new PairedDifference(ids.get(s), rates[s], rates[reference]))
            .toList();
    double[] adjusted =
        HolmAdjustment.of(differences.stream().mapToDouble(PairedDifference::pValue).toArray());
    double tail = 0.5 * (1 - level) / differences.size();
    return new PairedClaims(
        ids.get(reference),
        IntStream.range(0, adjusted.length)
            .mapToObj(k -> differences.get(k).claim(adjusted[k], tail, minimumDifference))
            .toList());
  }

  private static Checks check(
      List<String> ids, double[][] rates, double minimumDifference, double level) {
    return new StrategyArrays(ids)
        .draws("rates", rates)
        .checks()
        .that(ids.size() != 1, "/ids", "name at least two strategies", 1)
        .nonNegative("/minimumDifference", minimumDifference)
        .openShare("/level", level);
  }
}
