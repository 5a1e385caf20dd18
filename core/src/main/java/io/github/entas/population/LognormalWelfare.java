package io.github.entas.population;

import java.util.Map;

/**
 * Lognormal consumption exp(μ + σv), given by one pair of parameters.
 *
 * <p>The pairs: (headcount, gini), (headcount, sigma), (headcount, povertyGap), (mean, gini),
 * (mean, headcount), (mean, sigma), (median, sigma). With (mean, headcount) the mean must exceed
 * the line; there is then one positive σ, k + √(k² + 2·ln(mean/z)) with k the probit of the
 * headcount. A mean at or below the line, where there may be two, is refused.
 *
 * @param given the pair; copied, kept in the order of {@link WelfareParameter}
 * @since 0.1.0
 */
public record LognormalWelfare(Map<WelfareParameter, Double> given) implements Welfare {

  /** Refuses all but the pairs, and values that are impossible whatever the line. */
  public LognormalWelfare {
    given = GivenWelfare.plain(given);
  }

  /** The distribution given by one pair of parameters. */
  public static LognormalWelfare of(WelfareParameter a, double va, WelfareParameter b, double vb) {
    return new LognormalWelfare(a == b ? Map.of(a, va) : Map.of(a, va, b, vb));
  }

  /** Given by the share of the poor and the Gini index, both fractions. */
  public static LognormalWelfare ofHeadcountAndGini(double headcount, double gini) {
    return of(WelfareParameter.HEADCOUNT, headcount, WelfareParameter.GINI, gini);
  }

  /** Given by the share of the poor, a fraction, and σ in log points. */
  public static LognormalWelfare ofHeadcountAndSigma(double headcount, double sigma) {
    return of(WelfareParameter.HEADCOUNT, headcount, WelfareParameter.SIGMA, sigma);
  }

  /** Given by the share of the poor and FGT₁ of the whole cohort, both fractions. */
  public static LognormalWelfare ofHeadcountAndPovertyGap(double headcount, double povertyGap) {
    return of(WelfareParameter.HEADCOUNT, headcount, WelfareParameter.POVERTY_GAP, povertyGap);
  }

  /** Given by the mean, money per person per month, and the Gini index, a fraction. */
  public static LognormalWelfare ofMeanAndGini(double mean, double gini) {
    return of(WelfareParameter.MEAN, mean, WelfareParameter.GINI, gini);
  }

  /** Given by the mean, money per person per month, and the share of the poor, a fraction. */
  public static LognormalWelfare ofMeanAndHeadcount(double mean, double headcount) {
    return of(WelfareParameter.MEAN, mean, WelfareParameter.HEADCOUNT, headcount);
  }

  /** Given by the mean, money per person per month, and σ in log points. */
  public static LognormalWelfare ofMeanAndSigma(double mean, double sigma) {
    return of(WelfareParameter.MEAN, mean, WelfareParameter.SIGMA, sigma);
  }

  /** Given by the median, money per person per month, and σ in log points. */
  public static LognormalWelfare ofMedianAndSigma(double median, double sigma) {
    return of(WelfareParameter.MEDIAN, median, WelfareParameter.SIGMA, sigma);
  }

  @Override
  public LatentLognormal fit(double povertyLine) {
    return new PairSolver(given, povertyLine).solve();
  }
}
