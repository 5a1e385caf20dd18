package io.github.entas.analysis;

import io.github.entas.Checks;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Strategies by ascending mean cost, with what each step up the frontier costs per unit of effect.
 *
 * <p>The frontier holds the strategies that are best at some willingness to pay: along it costs,
 * effects and ratios rise, so that no ratio is ever negative. Ratios are of differences of means.
 *
 * <p>Ties: of equal costs the greater effect dominates, of equal effects the lower cost. Strategies
 * equal in both are twins: all have the same status and increment. A strategy on the straight line
 * between its neighbors is kept; its ratio equals the next, and it is best at that one willingness
 * to pay only. All comparisons are of doubles, without tolerance.
 *
 * <p>Source: Karlsson and Johannesson 1996, PharmacoEconomics 9(2), 113–120,
 * doi:10.2165/00019053-199609020-00003.
 *
 * @param rows by ascending cost, then descending effect, then in the order given; copied,
 *     unmodifiable
 * @since 0.1.0
 */
public record CostEffectivenessTable(List<Row> rows) {

  /** Where a strategy stands against the others. */
  public enum Status {
    /** On the frontier: best at some willingness to pay. */
    NON_DOMINATED,
    /** Another has at least its effect for at most its cost, and is better in one of the two. */
    DOMINATED,
    /** A mixture of two others has more effect for the same cost. */
    EXTENDEDLY_DOMINATED
  }

  /**
   * One strategy.
   *
   * @param id its id
   * @param cost mean cost
   * @param effect mean effect; more is better
   * @param status where it stands
   * @param increment the step from the one before on the frontier; null for the cheapest and off
   *     the frontier
   */
  public record Row(
      String id, double cost, double effect, Status status, @Nullable Increment increment) {

    private double lowestWillingnessToPay() {
      return increment == null ? 0 : increment.ratio();
    }
  }

  /**
   * A step up the frontier.
   *
   * @param over id of the strategy before; of twins the first given
   * @param cost cost above that one's, more than 0
   * @param effect effect above that one's, more than 0
   * @param ratio cost / effect, the incremental cost-effectiveness ratio
   */
  public record Increment(String over, double cost, double effect, double ratio) {}

  /**
   * A willingness to pay at which the best strategy changes.
   *
   * @param willingnessToPay money per unit of effect; a ratio of the table
   * @param best all strategies that are equally good there, by ascending cost; copied, unmodifiable
   */
  public record SwitchPoint(double willingnessToPay, List<String> best) {

    /** Copies the list. */
    public SwitchPoint {
      best = List.copyOf(best);
    }
  }

  /** Copies the rows. */
  public CostEffectivenessTable {
    rows = List.copyOf(rows);
  }

  /**
   * The table of these means, in time S·log S for S strategies.
   *
   * @param ids one a strategy, all different
   * @param costs mean costs in the same order, finite; not changed
   * @param effects mean effects in the same order, finite, more is better; not changed
   * @throws io.github.entas.InvalidValueException if ids repeat, lengths differ or a number is not
   *     finite
   */
  public static CostEffectivenessTable of(List<String> ids, double[] costs, double[] effects) {
    new StrategyArrays(ids)
        .numbers("costs", costs)
        .numbers("effects", effects)
        .checks()
        .throwIfAny();
    return new CostEffectivenessTable(
        new Dominance(ids, withoutSignedZeros(costs), withoutSignedZeros(effects)).rows());
  }

  /** The rows on the frontier, by ascending cost. */
  public List<Row> frontier() {
    return rows.stream().filter(row -> row.status() == Status.NON_DOMINATED).toList();
  }

  /**
   * The strategies with the greatest mean net benefit, by ascending cost; several at a switch point
   * and of twins.
   *
   * <p>Only strategies on the frontier are named: at 0, of several equally cheap, the most
   * effective.
   *
   * @param willingnessToPay money per unit of effect, finite, 0 or more
   * @throws io.github.entas.InvalidValueException if it is negative or not finite
   */
  public List<String> best(double willingnessToPay) {
    new Checks().nonNegative("/willingnessToPay", willingnessToPay).throwIfAny();
    List<Row> frontier = frontier();
    List<String> best = new ArrayList<>();
    double upTo = Double.POSITIVE_INFINITY;
    for (int k = frontier.size() - 1; k >= 0; k--) {
      Row row = frontier.get(k);
      if (k + 1 < frontier.size() && frontier.get(k + 1).effect() > row.effect()) {
        upTo = frontier.get(k + 1).lowestWillingnessToPay();
      }
      if (row.lowestWillingnessToPay() <= willingnessToPay && willingnessToPay <= upTo) {
        best.add(0, row.id());
      }
    }
    return List.copyOf(best);
  }

  /** Where the best strategy changes, exactly: the ratios of the frontier, ascending. */
  public List<SwitchPoint> switchPoints() {
    TreeSet<Double> ratios = new TreeSet<>();
    for (Row row : frontier()) {
      if (row.increment() != null) {
        ratios.add(row.increment().ratio());
      }
    }
    return ratios.stream().map(ratio -> new SwitchPoint(ratio, best(ratio))).toList();
  }

  private static double[] withoutSignedZeros(double[] values) {
    double[] copy = values.clone();
    for (int s = 0; s < copy.length; s++) {
      copy[s] += 0.0;
    }
    return copy;
  }
}
