package io.github.entas.measure;

import io.github.entas.stat.Sum;
import java.util.function.DoubleBinaryOperator;

/**
 * The quantile functions of two samples side by side: both are constant between shares of persons
 * at which one of them steps.
 */
record QuantileSteps(WeightedSample first, WeightedSample second) {

  static QuantileSteps of(WeightedSample first, WeightedSample second) {
    return new QuantileSteps(first, second);
  }

  /** ∫ f(q₁(p), q₂(p)) dp from {@code low} to {@code high}, shares of persons. */
  double integral(double low, double high, DoubleBinaryOperator f) {
    Sum sum = new Sum();
    int i = 0;
    int j = 0;
    double from = low;
    while (from < high) {
      double endOfFirst = share(first, i);
      double endOfSecond = share(second, j);
      double to = Math.min(high, Math.min(endOfFirst, endOfSecond));
      if (to > from) {
        sum.add((to - from) * f.applyAsDouble(first.welfare(i), second.welfare(j)));
        from = to;
      }
      i += from >= endOfFirst ? 1 : 0;
      j += from >= endOfSecond ? 1 : 0;
    }
    return sum.value();
  }

  /** Share of persons up to and including a row; exactly 1 for the last. */
  private static double share(WeightedSample sample, int row) {
    return sample.personsUpTo(row) / sample.persons();
  }
}
