package io.github.entas.measure;

import io.github.entas.stat.Sum;
import java.util.Arrays;

/**
 * Rows with welfare greater than 0, summed about a reference c near their mean.
 *
 * <p>With F the mean of f(xᵢ/c) and m = μ/c, GE(α) = (F − f(m))/m^α. F is itself small where all
 * are near c, and the difference loses only what lies between c and the mean.
 */
final class EntropyBatch {

  private final double[] alphas;
  private final double reference;
  private final Sum persons = new Sum();
  private final Sum total = new Sum();
  private final Sum deviations = new Sum();
  private final Sum[] sums;

  EntropyBatch(double[] alphas, double reference) {
    this.alphas = alphas;
    this.reference = reference;
    this.sums = new Sum[alphas.length];
    Arrays.setAll(sums, i -> new Sum());
  }

  double persons() {
    return persons.value();
  }

  void add(double welfare, double weight) {
    double ratio = welfare / reference;
    double deviation = (welfare - reference) / reference;
    persons.add(weight);
    total.add(weight * welfare);
    deviations.add(weight * deviation);
    for (int i = 0; i < sums.length; i++) {
      sums[i].add(weight * Entropy.of(ratio, deviation, alphas[i]));
    }
  }

  /** All rows added. */
  EntropyGroup group() {
    double ratio = total.value() / persons() / reference;
    double deviation = deviations.value() / persons();
    double[] entropies = new double[alphas.length];
    for (int i = 0; i < entropies.length; i++) {
      double about = sums[i].value() / persons() - Entropy.of(ratio, deviation, alphas[i]);
      double scale = StrictMath.exp(alphas[i] * Entropy.log(ratio, deviation));
      entropies[i] = Math.max(0, about) / scale;
    }
    double offset = deviations.value() * reference;
    return new EntropyGroup(alphas, persons(), total.value(), reference, offset, entropies);
  }
}
