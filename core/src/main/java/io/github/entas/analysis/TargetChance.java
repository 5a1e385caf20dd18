package io.github.entas.analysis;

import io.github.entas.Checks;
import io.github.entas.stat.Proportion;
import io.github.entas.stat.SampleQuantile;
import io.github.entas.stat.Sum;
import java.util.List;

/**
 * How likely a rate at or below a target is, over equally likely draws, and how far it is missed.
 *
 * <p>Interval and standard error are for simulation error and take the draws as independent.
 *
 * @param chance share of the draws with rate ≤ target, with its Wilson 95 % interval
 * @param standardError simulation error of the chance, √(p(1 − p)/n); 0 where no draw or every draw
 *     is on target, which the interval does not take for certain
 * @param expectedShortfall mean of max(rate − target, 0), in the unit of the rates
 * @since 0.1.0
 */
public record TargetChance(Proportion chance, double standardError, double expectedShortfall) {

  private static final double LEVEL = 0.95;

  /**
   * Counts the draws on target.
   *
   * @param rates one a draw, at least two, finite; not changed
   * @param target what a rate must not exceed, finite, in the unit of the rates
   * @throws io.github.entas.InvalidValueException if an argument is out of its range
   */
  public static TargetChance of(double[] rates, double target) {
    check(rates, target).throwIfAny();
    long reached = 0;
    Sum excess = new Sum();
    for (double rate : rates) {
      if (rate <= target) {
        reached++;
      } else {
        excess.add(rate - target);
      }
    }
    Proportion chance = Proportion.wilson(reached, rates.length, LEVEL);
    double p = chance.value();
    return new TargetChance(
        chance, Math.sqrt(p * (1 - p) / rates.length), excess.value() / rates.length);
  }

  /**
   * By how much every rate would have to be lower still for the target to be reached with a chance:
   * the type-7 quantile of the rates at that chance − target.
   *
   * <p>Negative where there is room to spare. As the quantile interpolates, the share of draws on
   * target after such a reduction is at least chance·(1 − 1/n), for n draws.
   *
   * @param rates as in {@link #of}
   * @param target as in {@link #of}
   * @param chance wanted chance in (0, 1), 0.8 for instance
   * @throws io.github.entas.InvalidValueException if an argument is out of its range
   */
  public static double headroom(double[] rates, double target, double chance) {
    check(rates, target).openShare("/chance", chance).throwIfAny();
    return SampleQuantile.of(rates, chance) - target;
  }

  private static Checks check(double[] rates, double target) {
    return new StrategyArrays(List.of("rates"))
        .draws("rates", new double[][] {rates})
        .checks()
        .finite("/target", target);
  }
}
