package io.github.entas.measure;

import io.github.entas.Checks;
import io.github.entas.stat.Sum;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.DoubleStream;

/**
 * Collects the additive measures of poverty below a fixed line from rows in any order, in constant
 * memory: those of Foster, Greer and Thorbecke, Watts' index and the mean.
 *
 * <p>Sums are compensated: results agree with {@link PovertyMeasures} of the same rows, and {@link
 * #combine combined} parts with the whole, to a relative 1e-12 and nearly always to the last digit.
 * Sen's index and that of Sen, Shorrocks and Thon depend on ranks and need a {@link
 * WeightedSample}. Not thread safe: give each thread its own and combine them in a fixed order.
 *
 * @since 0.1.0
 */
public final class PovertyAccumulator {

  private final double line;
  private final AtLine atLine;
  private final double[] alphas;
  private final Sum[] powers;
  private final Rows rows = new Rows();
  private final Sum poorPersons = new Sum();
  private final Sum logs = new Sum();

  private PovertyAccumulator(double line, AtLine atLine, double[] alphas) {
    this.line = line;
    this.atLine = atLine;
    this.alphas = alphas;
    this.powers = new Sum[alphas.length];
    Arrays.setAll(powers, i -> new Sum());
  }

  /** Nobody yet; poor is who is strictly below the line, in the unit of welfare. */
  public static PovertyAccumulator of(double line) {
    return of(line, AtLine.NOT_POOR);
  }

  /**
   * Nobody yet.
   *
   * @param line in the unit of welfare, finite and greater than 0
   * @param atLine what a person exactly at the line is
   * @param alphas α of further measures of Foster, Greer and Thorbecke, beside 0, 1 and 2; finite,
   *     0 or more
   */
  public static PovertyAccumulator of(double line, AtLine atLine, double... alphas) {
    Objects.requireNonNull(atLine, "atLine");
    Checks checks = new Checks().positive("/line", line);
    for (int i = 0; i < alphas.length; i++) {
      checks.nonNegative("/alphas/" + i, alphas[i]);
    }
    checks.throwIfAny();
    double[] powers =
        DoubleStream.concat(DoubleStream.of(1, 2), DoubleStream.of(alphas))
            .filter(alpha -> alpha > 0)
            .distinct()
            .toArray();
    return new PovertyAccumulator(line, atLine, powers);
  }

  /** Adds one person. */
  public PovertyAccumulator add(double welfare) {
    return add(welfare, 1);
  }

  /**
   * Adds a row.
   *
   * @param welfare finite, any sign
   * @param weight persons that the row stands for, finite and 0 or more; with 0 the row changes
   *     nothing
   */
  public PovertyAccumulator add(double welfare, double weight) {
    if (rows.add(welfare, weight) && isPoor(welfare)) {
      addPoor(welfare, weight);
    }
    return this;
  }

  private boolean isPoor(double welfare) {
    return welfare < line || (welfare == line && atLine == AtLine.POOR);
  }

  private void addPoor(double welfare, double weight) {
    poorPersons.add(weight);
    double gap = Gap.of(welfare, line);
    for (int i = 0; i < powers.length; i++) {
      powers[i].add(weight * Gap.power(gap, alphas[i]));
    }
    if (welfare > 0) {
      logs.add(weight * Gap.log(welfare, line));
    }
  }

  /**
   * Adds what another has collected; that one is unchanged.
   *
   * @throws IllegalArgumentException if it has another line, another rule at the line or another α
   */
  public PovertyAccumulator combine(PovertyAccumulator other) {
    new Checks()
        .that(other.line == line, "/line", "be " + line + " as here", other.line)
        .that(other.atLine == atLine, "/atLine", "be " + atLine + " as here", other.atLine)
        .that(
            Arrays.equals(other.alphas, alphas),
            "/alphas",
            "be " + Arrays.toString(alphas) + " as here",
            Arrays.toString(other.alphas))
        .throwIfAny();
    rows.combine(other.rows);
    poorPersons.combine(other.poorPersons);
    logs.combine(other.logs);
    for (int i = 0; i < powers.length; i++) {
      powers[i].combine(other.powers[i]);
    }
    return this;
  }

  /**
   * The measures of what has been added so far; later rows do not change it.
   *
   * @throws IllegalArgumentException if nobody has been added
   */
  public PovertyResult result() {
    rows.requireSomebody();
    double[] fgt = Arrays.stream(powers).mapToDouble(sum -> sum.value() / rows.persons()).toArray();
    double watts = logs.value() / rows.persons();
    return new PovertyResult(rows, poorPersons.value(), alphas, fgt, watts);
  }
}
