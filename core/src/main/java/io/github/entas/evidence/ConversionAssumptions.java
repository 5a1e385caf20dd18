package io.github.entas.evidence;

import io.github.entas.Checks;
import io.github.entas.stat.BetaDistribution;
import io.github.entas.stat.Distribution;
import io.github.entas.stat.Range;
import org.jspecify.annotations.Nullable;

/**
 * What it takes to turn an effect on something else into one on consumption.
 *
 * <p>The shares of {@link #DEFAULT} are judgments.
 *
 * @param businessShare what the profit is of the household's income, in [0, 1]
 * @param earnerShare what one person's earnings are of the household's income, in [0, 1]
 * @param passThrough what of additional income is consumed, in [0, 1]
 * @param capitalKept share of a grant that is kept as capital, in [0, 1]
 * @param coefficientOfVariation standard deviation of the outcome over its mean, 0 or more
 * @param controlMean mean of the outcome without the program, in the money of the effect; null
 *     where not known
 * @param grant money given once; null where there is none
 * @param monthlyConsumption of the household, in the money of the grant or the wage; null where not
 *     known
 * @param monthlyWage of who finds work; null where not known
 * @since 0.1.0
 */
public record ConversionAssumptions(
    Distribution businessShare,
    Distribution earnerShare,
    Distribution passThrough,
    Distribution capitalKept,
    Distribution coefficientOfVariation,
    @Nullable Double controlMean,
    @Nullable Double grant,
    @Nullable Double monthlyConsumption,
    @Nullable Double monthlyWage) {

  /**
   * Half of a poor household's income from its business (sd 0.15), 0.6 from one earner (0.15), 0.8
   * of additional income consumed (0.1), 0.6 of a grant kept as capital (0.15); coefficient of
   * variation 0.4, as inside a poor sample. No money.
   */
  public static final ConversionAssumptions DEFAULT =
      new ConversionAssumptions(
          BetaDistribution.of(0.5, 0.15),
          BetaDistribution.of(0.6, 0.15),
          BetaDistribution.of(0.8, 0.1),
          BetaDistribution.of(0.6, 0.15),
          Distribution.constant(0.4),
          null,
          null,
          null,
          null);

  /** Checks the ranges. */
  public ConversionAssumptions {
    Checks checks = new Checks();
    Range.SHARE.check(checks, "/businessShare", businessShare);
    Range.SHARE.check(checks, "/earnerShare", earnerShare);
    Range.SHARE.check(checks, "/passThrough", passThrough);
    Range.SHARE.check(checks, "/capitalKept", capitalKept);
    Range.NOT_NEGATIVE.check(checks, "/coefficientOfVariation", coefficientOfVariation);
    positive(checks, "/controlMean", controlMean);
    positive(checks, "/grant", grant);
    positive(checks, "/monthlyConsumption", monthlyConsumption);
    positive(checks, "/monthlyWage", monthlyWage);
    checks.throwIfAny();
  }

  /** These assumptions with a mean of the outcome without the program. */
  public ConversionAssumptions withControlMean(double money) {
    return withMoney(money, grant, monthlyConsumption, monthlyWage);
  }

  /** These assumptions with a grant and the consumption it is set against. */
  public ConversionAssumptions withGrant(double money, double consumption) {
    return withMoney(controlMean, money, consumption, monthlyWage);
  }

  /** These assumptions with a wage and the consumption it is set against. */
  public ConversionAssumptions withWage(double money, double consumption) {
    return withMoney(controlMean, grant, consumption, money);
  }

  private ConversionAssumptions withMoney(
      @Nullable Double newControlMean,
      @Nullable Double newGrant,
      @Nullable Double newConsumption,
      @Nullable Double newWage) {
    return new ConversionAssumptions(
        businessShare,
        earnerShare,
        passThrough,
        capitalKept,
        coefficientOfVariation,
        newControlMean,
        newGrant,
        newConsumption,
        newWage);
  }

  private static void positive(Checks checks, String path, @Nullable Double value) {
    if (value != null) {
      checks.positive(path, value);
    }
  }
}
