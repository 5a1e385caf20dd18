package io.github.entas.measure;

import io.github.entas.stat.StandardNormal;
import io.github.entas.stat.Sum;

/** Log welfare of those who have something, and its smooth density among all persons. */
final class LogDensity {

  /** Interquartile range of a normal distribution in standard deviations, 2Φ⁻¹(¾). */
  private static final double NORMAL_IQR = 2 * 0.6744897501960817;

  private final double[] logs;
  private final double[] weights;
  private final double persons;

  private LogDensity(double[] logs, double[] weights, double persons) {
    this.logs = logs;
    this.weights = weights;
    this.persons = persons;
  }

  static LogDensity of(WeightedSample sample) {
    int without = sample.rowsBelow(0, AtLine.POOR);
    double[] logs = new double[sample.size() - without];
    double[] weights = new double[logs.length];
    for (int i = 0; i < logs.length; i++) {
      logs[i] = StrictMath.log(sample.welfare(without + i));
      weights[i] = sample.weight(without + i);
    }
    return new LogDensity(logs, weights, sample.persons());
  }

  /** Density of log welfare at the log of a welfare greater than 0. */
  double at(double welfare, double bandwidth) {
    double place = StrictMath.log(welfare);
    Sum sum = new Sum();
    for (int i = 0; i < logs.length; i++) {
      sum.add(weights[i] * StandardNormal.density((place - logs[i]) / bandwidth));
    }
    return sum.value() / persons / bandwidth;
  }

  double bandwidth() {
    if (logs.length == 0) {
      return 0;
    }
    WeightedSample sample = WeightedSample.of(logs, weights);
    double iqr = (sample.quantile(0.75) - sample.quantile(0.25)) / NORMAL_IQR;
    Sum squares = new Sum();
    Sum squaredWeights = new Sum();
    for (int i = 0; i < logs.length; i++) {
      double deviation = logs[i] - sample.mean();
      squares.add(weights[i] * deviation * deviation);
      squaredWeights.add(weights[i] * weights[i]);
    }
    double deviation = Math.sqrt(squares.value() / sample.persons());
    double spread = iqr > 0 ? Math.min(deviation, iqr) : deviation;
    double rows = sample.persons() * sample.persons() / squaredWeights.value();
    return sample.welfare(0) == sample.welfare(sample.size() - 1)
        ? 0
        : 0.9 * spread * StrictMath.pow(rows, -0.2);
  }
}
