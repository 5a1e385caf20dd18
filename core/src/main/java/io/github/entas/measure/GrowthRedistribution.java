package io.github.entas.measure;

import java.util.Objects;

/**
 * The change of poverty between two dates, split into what growth of the mean and what
 * redistribution did.
 *
 * <p>P(i, j) is poverty with mean and line of date i and the distribution (Lorenz curve) of date j.
 * With lines in the prices of each date growth is thus that of the mean over the line. Samples need
 * not hold the same persons. Means must be greater than 0.
 *
 * <p>The headcount jumps where the line crosses a row. A row whose counterfactual welfare equals
 * the line, other than at the two observed dates, may fall on either side by rounding.
 *
 * <p>Sources: Datt and Ravallion 1992, doi:10.1016/0304-3878(92)90001-P; for the Shapley values
 * Shorrocks 2013, doi:10.1007/s10888-011-9214-z.
 *
 * @since 0.1.0
 */
public final class GrowthRedistribution {

  private static final int ALL =
      Counterfactual.MEAN | Counterfactual.DISTRIBUTION | Counterfactual.LINE;

  /** Mean over the line. */
  private static final int REAL_MEAN = Counterfactual.MEAN | Counterfactual.LINE;

  /** Poverty by what is of the date after. */
  private final double[] poverty = new double[ALL + 1];

  private GrowthRedistribution(PovertyIndex index, Counterfactual dates) {
    for (int state = 0; state <= ALL; state++) {
      poverty[state] = dates.poverty(index, state);
    }
  }

  /** The change with one line, where welfare is in the same prices at both dates. */
  public static GrowthRedistribution of(
      PovertyIndex index, WeightedSample before, WeightedSample after, double line) {
    return of(index, before, line, after, line);
  }

  /**
   * The change with a line in the prices of each date.
   *
   * @throws IllegalArgumentException if a line or a mean is not finite and greater than 0, or if
   *     the index refuses one of the samples
   */
  public static GrowthRedistribution of(
      PovertyIndex index,
      WeightedSample before,
      double lineBefore,
      WeightedSample after,
      double lineAfter) {
    Objects.requireNonNull(index, "index");
    return new GrowthRedistribution(
        index, new Counterfactual(before, lineBefore, after, lineAfter));
  }

  /** Poverty at the first date. */
  public double before() {
    return poverty[0];
  }

  /** Poverty at the second date. */
  public double after() {
    return poverty[ALL];
  }

  /** What there is to split: after less before. */
  public double change() {
    return after() - before();
  }

  /**
   * With the first date as reference: growth P(2, 1) − P(1, 1), redistribution P(1, 2) − P(1, 1),
   * and what they leave.
   */
  public Components fromBefore() {
    double growth = step(REAL_MEAN, 0);
    double redistribution = step(Counterfactual.DISTRIBUTION, 0);
    return new Components(growth, redistribution, 0, change() - growth - redistribution);
  }

  /**
   * With the second date as reference: growth P(2, 2) − P(1, 2), redistribution P(2, 2) − P(2, 1),
   * and what they leave, which is the residual of the other reference with its sign turned.
   */
  public Components fromAfter() {
    double growth = step(REAL_MEAN, Counterfactual.DISTRIBUTION);
    double redistribution = step(Counterfactual.DISTRIBUTION, REAL_MEAN);
    return new Components(growth, redistribution, 0, change() - growth - redistribution);
  }

  /** The mean of both references, which leaves nothing. */
  public Components shapley() {
    double growth = step(REAL_MEAN, 0) + step(REAL_MEAN, Counterfactual.DISTRIBUTION);
    double redistribution =
        step(Counterfactual.DISTRIBUTION, 0) + step(Counterfactual.DISTRIBUTION, REAL_MEAN);
    return new Components(growth / 2, redistribution / 2, 0, 0);
  }

  /**
   * Three factors, growth now being that of the mean in the prices of each date and the line
   * standing apart: the mean of what each does over the six orders in which they may change. With
   * one line this is {@link #shapley()}.
   */
  public Components shapleyWithLine() {
    return new Components(
        shapley(Counterfactual.MEAN),
        shapley(Counterfactual.DISTRIBUTION),
        shapley(Counterfactual.LINE),
        0);
  }

  /** First in two of six orders, last in two, and once after each one of the others. */
  private double shapley(int factor) {
    int others = ALL - factor;
    int one = Integer.lowestOneBit(others);
    double ends = step(factor, 0) + step(factor, others);
    double between = step(factor, one) + step(factor, others - one);
    return (2 * ends + between) / 6;
  }

  private double step(int factor, int done) {
    return poverty[done + factor] - poverty[done];
  }

  /**
   * Parts of a change of poverty, in the unit of the index; they add up to the change.
   *
   * @param growth due to the mean
   * @param redistribution due to the distribution
   * @param line due to the line where it stands apart, otherwise 0
   * @param residual left by the other parts
   * @since 0.1.0
   */
  public record Components(double growth, double redistribution, double line, double residual) {

    /** What the parts add up to. */
    public double change() {
      return growth + redistribution + line + residual;
    }
  }
}
