package io.github.entas.measure;

import io.github.entas.Checks;
import io.github.entas.stat.Sum;
import java.util.Arrays;

/**
 * Welfare of persons with weights, sorted once: what everything that depends on ranks shares.
 *
 * <p>Row i stands for wᵢ persons with welfare xᵢ. Rows with weight 0 stand for nobody and are left
 * out. Rows are ordered by welfare, then by weight, so that the order in which they were given
 * changes no bit of any answer. Immutable.
 *
 * <p>Persons and totals up to a row are compensated sums, each exact to about a unit in its last
 * place. A share p counts as reached at a row where S is p to a relative 1e-14: then ten equal rows
 * have their first decile in the first row and their third in the third, whatever 0.1 or their
 * weights round to, and only a row of less than that share can be passed over.
 *
 * <p>Memory: four numbers a row, while sorting as many again for a time.
 *
 * @since 0.1.0
 */
public final class WeightedSample {

  /** p·Σw and S are each off by a few roundings of p, the weights and their sum, 1e-16 each. */
  private static final double SAME_SHARE = 1e-14;

  private final double[] welfare;
  private final double[] weights;

  /** Persons up to and including each row. */
  private final double[] persons;

  /** Total welfare up to and including each row. */
  private final double[] totals;

  private WeightedSample(double[] welfare, double[] weights) {
    this.welfare = welfare;
    this.weights = weights;
    this.persons = new double[welfare.length];
    this.totals = new double[welfare.length];
    Sum people = new Sum();
    Sum money = new Sum();
    for (int i = 0; i < welfare.length; i++) {
      persons[i] = people.add(weights[i]).value();
      totals[i] = money.add(weights[i] * welfare[i]).value();
    }
  }

  /**
   * A sample in which every row stands for one person.
   *
   * @param welfare finite, at least one; copied
   */
  public static WeightedSample of(double... welfare) {
    double[] ones = new double[welfare.length];
    Arrays.fill(ones, 1);
    return of(welfare, ones);
  }

  /**
   * A sample with weights.
   *
   * @param welfare xᵢ, finite, any sign; copied
   * @param weights wᵢ, persons that row i stands for, finite and 0 or more, not all 0; copied
   * @throws IllegalArgumentException if the arrays are empty, differ in length or hold other
   *     numbers, the message names the first such row; if Σ wᵢ or Σ wᵢxᵢ overflows
   */
  public static WeightedSample of(double[] welfare, double[] weights) {
    check(welfare, weights);
    WeightedSample sample = SampleSorter.sorted(welfare, weights, WeightedSample::new);
    new Checks().finite("/persons", sample.persons()).finite("/total", sample.total()).throwIfAny();
    return sample;
  }

  private static void check(double[] welfare, double[] weights) {
    new Checks()
        .that(welfare.length > 0, "/welfare", "hold at least one row", "none")
        .that(
            weights.length == welfare.length,
            "/weights",
            "hold one number for each of " + welfare.length + " rows",
            weights.length)
        .throwIfAny();
    boolean anybody = false;
    for (int i = 0; i < welfare.length; i++) {
      boolean valid = Double.isFinite(welfare[i]) && weights[i] >= 0 && Double.isFinite(weights[i]);
      if (!valid) {
        new Checks()
            .finite("/welfare/" + i, welfare[i])
            .nonNegative("/weights/" + i, weights[i])
            .throwIfAny();
      }
      anybody |= weights[i] > 0;
    }
    new Checks().that(anybody, "/weights", "not all be 0", "only zeros").throwIfAny();
  }

  /**
   * This sample with welfare below {@code floor} raised to it: for measures that need welfare
   * greater than 0. It changes the answer and should be told with it.
   *
   * @param floor finite
   */
  public WeightedSample withFloor(double floor) {
    new Checks().finite("/floor", floor).throwIfAny();
    double[] raised = welfare.clone();
    for (int i = 0; i < raised.length && raised[i] < floor; i++) {
      raised[i] = floor;
    }
    return of(raised, weights);
  }

  /** Rows that stand for somebody. */
  public int size() {
    return welfare.length;
  }

  /** Welfare of the row with this rank; 0 is the poorest. */
  public double welfare(int rank) {
    return welfare[rank];
  }

  /** Persons that the row with this rank stands for. */
  public double weight(int rank) {
    return weights[rank];
  }

  /** Persons up to and including the row with this rank. */
  public double personsUpTo(int rank) {
    return persons[rank];
  }

  /** All persons, Σ wᵢ. */
  public double persons() {
    return persons[persons.length - 1];
  }

  /** Mean welfare μ = Σ wᵢxᵢ / Σ wᵢ; exactly what everybody has where all have the same. */
  public double mean() {
    double mean = total() / persons();
    return Math.min(Math.max(mean, welfare[0]), welfare[welfare.length - 1]);
  }

  private double total() {
    return totals[totals.length - 1];
  }

  /**
   * The inverse of the weighted distribution function, inf{x : S(x) ≥ p}, as surveys use it.
   *
   * @param p in [0, 1]; 0 gives the smallest welfare
   */
  public double quantile(double p) {
    new Checks().share("/p", p).throwIfAny();
    return welfare[rowAt(p)];
  }

  /** The quantile at one half. */
  public double median() {
    return quantile(0.5);
  }

  /**
   * Lorenz curve: the share of all welfare that the poorest share {@code p} of persons has, linear
   * inside a row.
   *
   * @param p in [0, 1]
   * @throws IllegalArgumentException if mean welfare is not greater than 0
   */
  public double lorenz(double p) {
    new Checks().share("/p", p).positive("/mean", mean()).throwIfAny();
    return totalUpTo(p) / total();
  }

  /** Shares of all welfare of {@code groups} groups of equally many persons, poorest first. */
  double[] shares(int groups) {
    double[] shares = new double[groups];
    double before = 0;
    for (int i = 0; i < groups; i++) {
      // As every group has at least as much as the one before, the difference of two totals loses
      // at most a digit where welfare is 0 or more.
      double upTo = totalUpTo((i + 1.0) / groups);
      shares[i] = (upTo - before) / total();
      before = upTo;
    }
    return shares;
  }

  /** Total welfare of the poorest share {@code p}. */
  private double totalUpTo(double p) {
    int row = rowAt(p);
    double wanted = p * persons();
    if (isSameShare(wanted, persons[row])) {
      return totals[row];
    }
    return row == 0
        ? wanted * welfare[0]
        : totals[row - 1] + (wanted - persons[row - 1]) * welfare[row];
  }

  /**
   * Persons strictly below a welfare, and at it where asked for.
   *
   * @param line any number but NaN
   */
  double personsBelow(double line, AtLine atLine) {
    int rows = rowsBelow(line, atLine);
    return rows == 0 ? 0 : persons[rows - 1];
  }

  /** Rows strictly below a welfare, and at it where asked for. */
  public int rowsBelow(double line, AtLine atLine) {
    double last = atLine == AtLine.POOR ? line : Math.nextDown(line);
    int low = 0;
    int high = welfare.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (welfare[middle] <= last) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The first row with S ≥ p. */
  int rowAt(double p) {
    double wanted = p * persons();
    int found = Arrays.binarySearch(persons, wanted * (1 - SAME_SHARE));
    return Math.min(found >= 0 ? found : -found - 1, persons.length - 1);
  }

  private static boolean isSameShare(double wanted, double reached) {
    return Math.abs(wanted - reached) <= SAME_SHARE * reached;
  }
}
