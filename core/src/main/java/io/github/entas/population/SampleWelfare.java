package io.github.entas.population;

import io.github.entas.Checks;
import io.github.entas.measure.AtLine;
import io.github.entas.measure.InequalityMeasures;
import io.github.entas.measure.WeightedSample;
import io.github.entas.stat.StandardNormal;
import io.github.entas.stat.Sum;
import java.util.Arrays;
import java.util.Objects;

/**
 * Consumption as the records of a survey have it: the weighted empirical distribution, a step at
 * every record. A headcount moves from one record to the next, never between.
 *
 * @since 0.1.0
 */
public final class SampleWelfare implements Welfare, WelfareDistribution {

  private final WeightedSample sample;

  /** Total consumption and total squared consumption before each row, and behind the last. */
  private final double[] totals;

  private final double[] squares;

  private SampleWelfare(WeightedSample sample) {
    this.sample = sample;
    this.totals = new double[sample.size() + 1];
    this.squares = new double[sample.size() + 1];
    Sum total = new Sum();
    Sum square = new Sum();
    for (int i = 0; i < sample.size(); i++) {
      double x = sample.welfare(i);
      totals[i + 1] = total.add(sample.weight(i) * x).value();
      squares[i + 1] = square.add(sample.weight(i) * x * x).value();
    }
  }

  /**
   * The distribution of a sample of persons.
   *
   * @param sample consumption, money per person per month, all of it greater than 0, because growth
   *     multiplies it
   * @throws IllegalArgumentException if somebody has nothing or less
   */
  public static SampleWelfare of(WeightedSample sample) {
    Objects.requireNonNull(sample, "sample");
    new Checks()
        .that(
            sample.welfare(0) > 0,
            "/welfare",
            "be greater than 0 in every record: growth multiplies it",
            sample.welfare(0))
        .throwIfAny();
    return new SampleWelfare(sample);
  }

  /** The smallest consumption of a record above a given one; ∞ above all. */
  public double nextAbove(double consumption) {
    int row = sample.rowsBelow(consumption, AtLine.POOR);
    return row < sample.size() ? sample.welfare(row) : Double.POSITIVE_INFINITY;
  }

  /** The records. */
  public WeightedSample sample() {
    return sample;
  }

  @Override
  public SampleWelfare fit(double povertyLine) {
    return this;
  }

  @Override
  public double consumption(double v) {
    return sample.quantile(StandardNormal.cdf(v));
  }

  @Override
  public double rank(double consumption) {
    return LatentRank.ofShares(headcount(consumption, 0), shareAbove(consumption));
  }

  /** The share of persons who have this consumption or more. */
  private double shareAbove(double consumption) {
    return 1 - headcount(consumption, 0);
  }

  @Override
  public double mean() {
    return sample.mean();
  }

  @Override
  public double median() {
    return sample.median();
  }

  @Override
  public double gini() {
    return InequalityMeasures.of(sample).gini();
  }

  @Override
  public double share(double p) {
    return sample.lorenz(p);
  }

  @Override
  public double headcount(double povertyLine, double shift) {
    int rows = sample.rowsBelow(povertyLine * StrictMath.exp(-shift), AtLine.NOT_POOR);
    return rows == 0 ? 0 : sample.personsUpTo(rows - 1) / sample.persons();
  }

  /** With the line z·e⁻ˣ, P₁ = P₀ − Σ w·y/z and P₂ = P₀ − 2Σ w·y/z + Σ w·y²/z² over the poor. */
  @Override
  public Poverty poverty(double povertyLine, double shift) {
    double line = povertyLine * StrictMath.exp(-shift);
    int rows = sample.rowsBelow(line, AtLine.NOT_POOR);
    if (rows == 0) {
      return Poverty.NONE;
    }
    double headcount = sample.personsUpTo(rows - 1) / sample.persons();
    double first = totals[rows] / line / sample.persons();
    double second = squares[rows] / line / line / sample.persons();
    return Poverty.rounded(headcount, headcount - first, headcount - 2 * first + second);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SampleWelfare that
        && Arrays.equals(totals, that.totals)
        && Arrays.equals(squares, that.squares);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(totals);
  }
}
