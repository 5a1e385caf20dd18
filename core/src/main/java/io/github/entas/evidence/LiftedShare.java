package io.github.entas.evidence;

import io.github.entas.Checks;
import io.github.entas.stat.Distribution;
import io.github.entas.stat.SampleQuantile;
import io.github.entas.stat.StandardNormal;
import io.github.entas.stat.Sum;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/**
 * What an effect implies: the share of the poor among its participants that it lifts over the line.
 *
 * <p>Consumption is lognormal with standard deviation σ of its logarithm, a share H is poor, and a
 * participant gains x log points at full profile. Of the poor participants it lifts
 *
 * <pre>L(x) = 1 − Φ(z − x/σ)/Φ(z),  z = Φ⁻¹(H),  and nobody where x ≤ 0.</pre>
 *
 * <p>With a share q of responders, who gain x/q each, it is q·L(x/q). A check of size, not a
 * forecast: no ramp, no fading, no errors of targeting, nobody falling.
 *
 * @param mean expected share lifted
 * @param low share lifted at the 5 % quantile of the effect
 * @param high at the 95 % quantile
 * @since 0.1.0
 */
public record LiftedShare(double mean, double low, double high) {

  /** Equally likely values of the effect and of the factor on it: a grid of their midpoints. */
  private static final int EFFECTS = 512;

  private static final int FACTORS = 128;
  private static final double LOW = 0.05;
  private static final double HIGH = 0.95;

  /**
   * Of an uplift.
   *
   * <p>Worked out on a grid of 512 × 128 equally likely values: within 2e-5 of the mean.
   *
   * @param logPoints the effect before the discount
   * @param discount the factor on it
   * @param responderShare q in (0, 1]
   * @param headcount H in (0, 1)
   * @param sigma σ of log consumption, greater than 0
   * @throws io.github.entas.InvalidValueException if a number is out of its range
   */
  public static LiftedShare ofUplift(
      Distribution logPoints,
      Distribution discount,
      double responderShare,
      double headcount,
      double sigma) {
    check(responderShare, headcount, sigma);
    double[] effects = midpoints(logPoints, EFFECTS);
    double[] factors = midpoints(discount, FACTORS);
    double[] products = new double[EFFECTS * FACTORS];
    for (int i = 0; i < products.length; i++) {
      products[i] = effects[i / FACTORS] * factors[i % FACTORS];
    }
    return of(products, x -> responderShare * lifted(x / responderShare, headcount, sigma));
  }

  /**
   * Of a transfer: x = ln(1 + τ·c), τ the transfer as a share of consumption and c what of it is
   * consumed.
   *
   * @param transferShare τ, what arrives as a share of consumption, 0 or more
   * @param consumedShare c
   * @param headcount H in (0, 1)
   * @param sigma σ of log consumption, greater than 0
   * @throws io.github.entas.InvalidValueException if a number is out of its range
   */
  public static LiftedShare ofTransfer(
      double transferShare, Distribution consumedShare, double headcount, double sigma) {
    check(1, headcount, sigma);
    new Checks().nonNegative("/transferShare", transferShare).throwIfAny();
    double[] consumed = midpoints(consumedShare, EFFECTS);
    double[] gains =
        Arrays.stream(consumed).map(c -> StrictMath.log1p(transferShare * c)).toArray();
    return of(gains, x -> lifted(x, headcount, sigma));
  }

  /**
   * The share of all poor who must take part for the headcount to fall by so much, if nobody falls;
   * above 1 it cannot be done by this alone, infinite where nobody is lifted.
   *
   * @param fall of the headcount, in (0, headcount]
   * @param headcount in (0, 1)
   */
  public double coverageNeeded(double fall, double headcount) {
    new Checks()
        .that(fall > 0 && fall <= headcount, "/fall", "be in (0, " + headcount + "]", fall)
        .throwIfAny();
    return fall / headcount / mean;
  }

  private static void check(double responderShare, double headcount, double sigma) {
    new Checks()
        .positiveShare("/responderShare", responderShare)
        .openShare("/headcount", headcount)
        .positive("/sigma", sigma)
        .throwIfAny();
  }

  private static double lifted(double x, double headcount, double sigma) {
    double z = StandardNormal.quantile(headcount);
    return x <= 0 ? 0 : 1 - StandardNormal.cdf(z - x / sigma) / headcount;
  }

  /** Sorts the gains; the share lifted rises with them. */
  private static LiftedShare of(double[] gains, DoubleUnaryOperator lifted) {
    Arrays.sort(gains);
    double[] shares = Arrays.stream(gains).map(lifted).toArray();
    return new LiftedShare(
        Sum.of(shares).value() / shares.length,
        SampleQuantile.ofSorted(shares, LOW),
        SampleQuantile.ofSorted(shares, HIGH));
  }

  private static double[] midpoints(Distribution distribution, int number) {
    DoubleUnaryOperator quantile = distribution.quantileFunction();
    double[] values = new double[number];
    for (int i = 0; i < number; i++) {
      values[i] = quantile.applyAsDouble((i + 0.5) / number);
    }
    return values;
  }
}
