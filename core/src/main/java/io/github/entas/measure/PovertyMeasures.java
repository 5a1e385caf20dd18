package io.github.entas.measure;

import io.github.entas.Checks;
import io.github.entas.stat.Sum;
import java.util.Objects;

/**
 * Poverty of a sample below a line z, or below a line of each row's own. With sᵢ = wᵢ/Σw the share
 * of persons of row i, gᵢ = (1 − xᵢ/z)₊ and Sᵢ the cumulative share up to and including row i.
 *
 * <p>All measures are 0 where nobody is poor. Where rows have lines of their own, everything is
 * that of xᵢ/zᵢ with line 1.
 *
 * @since 0.1.0
 */
public final class PovertyMeasures {

  private final WeightedSample sample;
  private final double line;
  private final int poor;
  private final double poorPersons;

  private PovertyMeasures(WeightedSample sample, double line, AtLine atLine) {
    this.sample = sample;
    this.line = line;
    this.poor = sample.rowsBelow(line, atLine);
    this.poorPersons = sample.personsBelow(line, atLine);
  }

  /** Poverty strictly below a line, in the unit of welfare, finite and greater than 0. */
  public static PovertyMeasures of(WeightedSample sample, double line) {
    return of(sample, line, AtLine.NOT_POOR);
  }

  /** Poverty below a line, with a word on who is exactly at it. */
  public static PovertyMeasures of(WeightedSample sample, double line, AtLine atLine) {
    Objects.requireNonNull(sample, "sample");
    Objects.requireNonNull(atLine, "atLine");
    new Checks().positive("/line", line).throwIfAny();
    return new PovertyMeasures(sample, line, atLine);
  }

  /**
   * Poverty of rows that have lines of their own.
   *
   * @param welfare xᵢ, finite
   * @param weights persons of each row, finite and 0 or more
   * @param lines zᵢ, finite and greater than 0, one a row
   */
  public static PovertyMeasures of(
      double[] welfare, double[] weights, double[] lines, AtLine atLine) {
    return of(WeightedSample.of(OwnLines.ratios(welfare, lines), weights), 1, atLine);
  }

  /** Persons who are poor, in the unit of the weights. */
  public double poorPersons() {
    return poorPersons;
  }

  /** FGT₀, the share of persons who are poor. */
  public double headcount() {
    return poorPersons / sample.persons();
  }

  /** FGT₁, the mean of gᵢ. */
  public double povertyGap() {
    return fgt(1);
  }

  /** FGT₂, the mean of gᵢ². */
  public double severity() {
    return fgt(2);
  }

  /**
   * The measure of Foster, Greer and Thorbecke, Σ_poor sᵢgᵢ^α. Welfare below 0 makes gaps larger
   * than the line. Source: <a href="https://doi.org/10.2307/1913475">doi:10.2307/1913475</a>.
   *
   * @param alpha finite, 0 or more
   */
  public double fgt(double alpha) {
    new Checks().nonNegative("/alpha", alpha).throwIfAny();
    if (alpha == 0) {
      return headcount();
    }
    Sum sum = new Sum();
    for (int i = 0; i < poor; i++) {
      sum.add(sample.weight(i) * Gap.power(gap(i), alpha));
    }
    return sum.value() / sample.persons();
  }

  /**
   * Watts' index, Σ_poor sᵢ ln(z/xᵢ).
   *
   * @throws IllegalArgumentException if somebody has nothing or less
   */
  public double watts() {
    WelfareNeeded.positive(sample.welfare(0), "the Watts index");
    Sum sum = new Sum();
    for (int i = 0; i < poor; i++) {
      sum.add(sample.weight(i) * Gap.log(sample.welfare(i), line));
    }
    return sum.value() / sample.persons();
  }

  /**
   * Sen's index P₀·G + P₁·(1 − G), G the Gini index among the poor (of the population: one owner of
   * n has 1 − 1/n); where nobody among the poor has anything it is P₀. Source: Sen 1976,
   * doi:10.2307/1912718.
   */
  public double sen() {
    // P₀·G + P₁·(1 − G) is P₁·(1 + the Gini index of gaps among the poor), which needs no mean.
    return poor == 0 ? 0 : byRank(poorPersons);
  }

  /**
   * The index of Sen, Shorrocks and Thon, P₁·(1 + G), G the Gini index of the gaps gᵢ of all
   * persons. Source: Shorrocks 1995, doi:10.2307/2171728.
   */
  public double senShorrocksThon() {
    return byRank(sample.persons());
  }

  /**
   * Mean gap times 1 plus the Gini index of gaps among the poorest {@code among} persons. The
   * poorest have the largest gaps: Σ wᵢgᵢ(2(A − Σⱼ≤ᵢ wⱼ) + wᵢ)/(A·Σw), with no term below 0.
   */
  private double byRank(double among) {
    Sum sum = new Sum();
    for (int i = 0; i < poor; i++) {
      double richer = 2 * (among - sample.personsUpTo(i)) + sample.weight(i);
      sum.add(sample.weight(i) * gap(i) * (richer / among));
    }
    return sum.value() / sample.persons();
  }

  private double gap(int row) {
    return Gap.of(sample.welfare(row), line);
  }
}
