package io.github.entas.analysis;

import io.github.entas.engine.Settings;
import io.github.entas.stat.Estimate;
import io.github.entas.stat.Sum;
import org.jspecify.annotations.Nullable;

/** Arithmetic on columns over the draws; sums run in the order of the draws. */
final class Draws {

  private Draws() {}

  /** Mean, spread and simulation error of a column. */
  static Estimate estimate(double[] column) {
    return Estimate.of(column, Settings.RANDOMIZATIONS);
  }

  static double mean(double[] column) {
    return Sum.of(column).value() / column.length;
  }

  /** The mean over the draws that count, or null when none does. */
  static @Nullable Double meanWhere(boolean[] counts, double[] column) {
    Sum sum = new Sum();
    int number = 0;
    for (int d = 0; d < counts.length; d++) {
      if (counts[d]) {
        sum.add(column[d]);
        number++;
      }
    }
    return number == 0 ? null : Double.valueOf(sum.value() / number);
  }

  static double[] minus(double[] column, double[] other) {
    double[] difference = new double[column.length];
    for (int d = 0; d < difference.length; d++) {
      difference[d] = column[d] - other[d];
    }
    return difference;
  }

  static double[] times(double[] column, double factor) {
    double[] product = new double[column.length];
    for (int d = 0; d < product.length; d++) {
      product[d] = column[d] * factor;
    }
    return product;
  }

  /** Adds a column to a running total. */
  static void add(double[] total, double[] column) {
    for (int d = 0; d < total.length; d++) {
      total[d] += column[d];
    }
  }

  /** The mean of each randomization. */
  static double[] randomizationMeans(double[] column) {
    return Estimate.randomizationMeans(column, Settings.RANDOMIZATIONS);
  }
}
