package io.github.entas.measure;

import io.github.entas.Checks;
import io.github.entas.stat.Sum;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Collects the additive measures of inequality from rows in any order, in constant memory:
 * generalized entropy with Theil's index and the mean log deviation, Atkinson's index and the mean.
 *
 * <p>Results agree with {@link InequalityMeasures} of the same rows, and {@link #combine combined}
 * parts with the whole, to a relative 1e-12, also where all have nearly the same. Welfare of 0 is
 * noted and refused by measures that need more, welfare below 0 by all but the mean. Indices that
 * depend on ranks need a {@link WeightedSample}. Not thread safe: give each thread its own and
 * combine them in a fixed order.
 *
 * @since 0.1.0
 */
public final class InequalityAccumulator {

  // Sums of powers of welfare would cancel where all have nearly the same, and so they would about
  // a reference that is far from the mean, which nobody knows yet. So rows are summed about the
  // mean of those before them, in batches of as much weight as all before: these are settled then,
  // by a formula that does not cancel. Batches double, so that there are a few dozen.

  private final double[] alphas;
  private final Rows rows = new Rows();
  private final Sum withNothing = new Sum();
  private final EntropyGroup settled;
  private @Nullable EntropyBatch open;

  private InequalityAccumulator(double[] alphas) {
    this.alphas = alphas;
    this.settled = EntropyGroup.empty(alphas);
  }

  /** Nobody yet; for the mean log deviation, Theil's index and Atkinson's with ε = 1. */
  public static InequalityAccumulator of() {
    return of(new double[0], new double[0]);
  }

  /**
   * Nobody yet.
   *
   * @param alphas α of generalized entropies, beside 0 and 1; finite; copied
   * @param aversions ε of Atkinson's index, beside 0 and 1; finite, 0 or more; copied
   */
  public static InequalityAccumulator of(double[] alphas, double[] aversions) {
    Checks checks = new Checks();
    for (int i = 0; i < alphas.length; i++) {
      checks.finite("/alphas/" + i, alphas[i]);
    }
    for (int i = 0; i < aversions.length; i++) {
      checks.nonNegative("/aversions/" + i, aversions[i]);
    }
    checks.throwIfAny();
    double[] all =
        Stream.of(
                DoubleStream.of(0, 1),
                DoubleStream.of(alphas),
                DoubleStream.of(aversions).map(aversion -> 1 - aversion))
            .flatMapToDouble(stream -> stream)
            .map(alpha -> alpha + 0.0) // -0.0 and 0.0 are distinct to streams
            .distinct()
            .toArray();
    return new InequalityAccumulator(all);
  }

  /** Adds one person. */
  public InequalityAccumulator add(double welfare) {
    return add(welfare, 1);
  }

  /**
   * Adds a row.
   *
   * @param welfare finite, any sign
   * @param weight persons that the row stands for, finite and 0 or more; with 0 the row changes
   *     nothing
   */
  public InequalityAccumulator add(double welfare, double weight) {
    if (rows.add(welfare, weight)) {
      if (welfare == 0) {
        withNothing.add(weight);
      } else if (rows.poorest() >= 0) {
        addPositive(welfare, weight);
      }
    }
    return this;
  }

  private void addPositive(double welfare, double weight) {
    if (open != null && open.persons() + weight > settled.persons()) {
      settle();
    }
    if (open == null && weight >= settled.persons()) {
      settled.absorb(EntropyGroup.of(alphas, welfare, weight));
      return;
    }
    if (open == null) {
      open = new EntropyBatch(alphas, settled.mean());
    }
    open.add(welfare, weight);
  }

  private void settle() {
    if (open != null) {
      settled.absorb(open.group());
      open = null;
    }
  }

  /**
   * Adds what another has collected; that one is unchanged.
   *
   * @throws IllegalArgumentException if it has other α or ε
   */
  public InequalityAccumulator combine(InequalityAccumulator other) {
    new Checks()
        .that(
            Arrays.equals(other.alphas, alphas),
            "/alphas",
            "be " + Arrays.toString(alphas) + " as here, with 1 - ε of Atkinson's index",
            Arrays.toString(other.alphas))
        .throwIfAny();
    settle();
    rows.combine(other.rows);
    withNothing.combine(other.withNothing);
    settled.absorb(other.positive());
    return this;
  }

  /** All with welfare greater than 0, this unchanged. */
  private EntropyGroup positive() {
    EntropyGroup all = EntropyGroup.empty(alphas);
    all.absorb(settled);
    if (open != null) {
      all.absorb(open.group());
    }
    return all;
  }

  /**
   * The measures of what has been added so far; later rows do not change it.
   *
   * @throws IllegalArgumentException if nobody has been added
   */
  public InequalityResult result() {
    rows.requireSomebody();
    EntropyGroup positive = positive();
    double[] entropies = new double[alphas.length];
    for (int i = 0; i < entropies.length; i++) {
      entropies[i] = withNothing(positive, i);
    }
    return new InequalityResult(rows, alphas, entropies);
  }

  /** The entropy of those with something and those with nothing, who have r = 0; for α > 0. */
  private double withNothing(EntropyGroup positive, int index) {
    double nothing = withNothing.value();
    double entropy = positive.entropy(index);
    double alpha = alphas[index];
    if (nothing == 0 || alpha <= 0) {
      return entropy;
    }
    double something = positive.persons();
    double ratio = (something + nothing) / something;
    double part =
        StrictMath.pow(ratio, alpha) * entropy + Entropy.of(ratio, nothing / something, alpha);
    return (something * part + nothing / alpha) / (something + nothing);
  }
}
