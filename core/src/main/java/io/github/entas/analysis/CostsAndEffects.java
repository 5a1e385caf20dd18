package io.github.entas.analysis;

import io.github.entas.Checks;
import java.util.Arrays;
import java.util.List;

/**
 * Costs and effects of strategies over equally likely draws, and what they say of the choice.
 *
 * <p>Draw i is the same world for every strategy. More effect is better, in whatever unit: persons
 * lifted, percentage points; willingness to pay is money per that unit. Immutable.
 *
 * <pre>{@code
 * var choice = CostsAndEffects.of(List.of("none", "mix"), costs, effects);
 * choice.table().switchPoints();
 * choice.at(0, 1e6, 2e6);
 * }</pre>
 *
 * @since 0.1.0
 */
public final class CostsAndEffects {

  private final List<String> ids;
  private final double[][] costs;
  private final double[][] effects;
  private final CostEffectivenessTable table;

  private CostsAndEffects(List<String> ids, double[][] costs, double[][] effects) {
    this.ids = List.copyOf(ids);
    this.costs = StrategyArrays.copy(costs);
    this.effects = StrategyArrays.copy(effects);
    this.table = CostEffectivenessTable.of(this.ids, means(costs), means(effects));
  }

  /**
   * Draws of strategies.
   *
   * @param ids one a strategy, all different
   * @param costs {@code costs[s][i]} of strategy s in draw i, finite, at least two draws; copied
   * @param effects {@code effects[s][i]}, as many; copied
   * @throws io.github.entas.InvalidValueException if ids repeat, the arrays are ragged, or a number
   *     or a mean is not finite
   */
  public static CostsAndEffects of(List<String> ids, double[][] costs, double[][] effects) {
    Checks checks =
        new StrategyArrays(ids).draws("costs", costs).draws("effects", effects).checks();
    if (checks.passed()) {
      int draws = costs[0].length;
      checks.that(
          effects[0].length == draws,
          "/effects",
          "have as many draws as costs, " + draws,
          effects[0].length);
    }
    checks.throwIfAny();
    return new CostsAndEffects(ids, costs, effects);
  }

  /** The ids, in the order given; unmodifiable. */
  public List<String> ids() {
    return ids;
  }

  /** Mean costs and effects, dominance, and incremental cost-effectiveness ratios. */
  public CostEffectivenessTable table() {
    return table;
  }

  /**
   * Net monetary benefit by strategy and draw, λ·effect − cost, in money; a fresh array.
   *
   * @param willingnessToPay λ, money per unit of effect, finite, 0 or more
   * @throws io.github.entas.InvalidValueException if it is negative or not finite
   */
  public double[][] netMonetaryBenefits(double willingnessToPay) {
    new Checks().nonNegative("/willingnessToPay", willingnessToPay).throwIfAny();
    double[][] benefits = new double[ids.size()][costs[0].length];
    for (int s = 0; s < benefits.length; s++) {
      for (int i = 0; i < benefits[s].length; i++) {
        benefits[s][i] = willingnessToPay * effects[s][i] - costs[s][i];
      }
    }
    return benefits;
  }

  /**
   * Net health benefit by strategy and draw, effect − cost/λ, in units of effect; a fresh array.
   *
   * @param willingnessToPay λ, money per unit of effect, finite, greater than 0
   * @throws io.github.entas.InvalidValueException if it is not
   */
  public double[][] netHealthBenefits(double willingnessToPay) {
    new Checks().positive("/willingnessToPay", willingnessToPay).throwIfAny();
    double[][] benefits = new double[ids.size()][costs[0].length];
    for (int s = 0; s < benefits.length; s++) {
      for (int i = 0; i < benefits[s].length; i++) {
        benefits[s][i] = effects[s][i] - costs[s][i] / willingnessToPay;
      }
    }
    return benefits;
  }

  /** Mean of {@link #netMonetaryBenefits} by strategy, in money. */
  public List<Double> meanNetMonetaryBenefits(double willingnessToPay) {
    return boxed(means(netMonetaryBenefits(willingnessToPay)));
  }

  /** Mean of {@link #netHealthBenefits} by strategy, in units of effect. */
  public List<Double> meanNetHealthBenefits(double willingnessToPay) {
    return boxed(means(netHealthBenefits(willingnessToPay)));
  }

  /**
   * Acceptability, expected loss and value of perfect information at each willingness to pay, in
   * one pass over the draws.
   *
   * <p>Sources: Fenwick, Claxton and Sculpher 2001, Health Economics 10(8), 779–787,
   * doi:10.1002/hec.635; Alarid-Escudero et al. 2019, Value in Health 22(5), 611–618,
   * doi:10.1016/j.jval.2019.02.008.
   *
   * @param willingnessToPay money per unit of effect, at least one value, finite, 0 or more
   * @return one a value, in the order given; unmodifiable
   * @throws io.github.entas.InvalidValueException if there is no value, or one is negative or not
   *     finite
   */
  public List<DecisionPoint> at(double... willingnessToPay) {
    Checks checks =
        new Checks()
            .that(
                willingnessToPay.length > 0,
                "/willingnessToPay",
                "hold at least one value",
                "none");
    for (double value : willingnessToPay) {
      checks.nonNegative("/willingnessToPay", value);
    }
    checks.throwIfAny();
    List<DecisionTally> tallies =
        Arrays.stream(willingnessToPay)
            .mapToObj(value -> new DecisionTally(value, ids.size()))
            .toList();
    for (int i = 0; i < costs[0].length; i++) {
      for (DecisionTally tally : tallies) {
        tally.add(costs, effects, i);
      }
    }
    return tallies.stream().map(tally -> tally.point(table)).toList();
  }

  private static double[] means(double[][] rows) {
    return Arrays.stream(rows).mapToDouble(Means::mean).toArray();
  }

  private static List<Double> boxed(double[] values) {
    return Arrays.stream(values).boxed().toList();
  }
}
