package io.github.entas.population;

import io.github.entas.Checks;
import io.github.entas.measure.WeightedSample;
import io.github.entas.stat.Sum;
import java.util.function.DoubleUnaryOperator;

/**
 * The rows of a sample as a likelihood needs them: welfare greater than 0, and not all the same.
 */
final class LogRows {

  private final WeightedSample sample;

  LogRows(WeightedSample sample) {
    this.sample = sample;
    double least = sample.welfare(0);
    new Checks()
        .that(
            least > 0,
            "/welfare",
            "be greater than 0 in every record: the families have nobody below",
            least)
        .that(
            !(sample.welfare(sample.size() - 1) <= least),
            "/welfare",
            "not be the same in every record",
            least)
        .throwIfAny();
  }

  int size() {
    return sample.size();
  }

  double least() {
    return sample.welfare(0);
  }

  double quantile(double p) {
    return sample.quantile(p);
  }

  /** The welfare of each row, mapped. */
  double[] map(DoubleUnaryOperator function) {
    double[] mapped = new double[sample.size()];
    for (int i = 0; i < mapped.length; i++) {
      mapped[i] = function.applyAsDouble(sample.welfare(i));
    }
    return mapped;
  }

  /** The mean over persons of one number a row. */
  double mean(double[] values) {
    return mean(values, value -> value);
  }

  /** The mean over persons of a function of one number a row. */
  double mean(double[] values, DoubleUnaryOperator function) {
    Sum sum = new Sum();
    for (int i = 0; i < values.length; i++) {
      sum.add(sample.weight(i) * function.applyAsDouble(values[i]));
    }
    return sum.value() / sample.persons();
  }
}
