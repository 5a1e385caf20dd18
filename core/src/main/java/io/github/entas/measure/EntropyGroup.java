package io.github.entas.measure;

import io.github.entas.stat.Sum;

/**
 * Persons with welfare greater than 0, by their mean and the generalized entropy among them.
 *
 * <p>Two groups A and B are put together by the decomposition of GE(α) within and between them, Σ_g
 * s_g(μ_g/μ)^α·GE_g + Σ_g s_g·f(μ_g/μ), in which no term is below 0: nothing cancels, whatever the
 * groups are. Source: Shorrocks 1980, doi:10.2307/1913126.
 */
final class EntropyGroup {

  private final double[] alphas;
  private final double[] entropies;
  private final Sum persons = new Sum();
  private final Sum total = new Sum();

  /**
   * Means that hardly differ are told apart by their distances from a welfare near both: Σ wᵢ(xᵢ −
   * origin).
   */
  private final Sum offset = new Sum();

  private double origin;

  /** Nobody, or those with this mean of origin + offset/persons. */
  EntropyGroup(
      double[] alphas,
      double persons,
      double total,
      double origin,
      double offset,
      double[] entropies) {
    this.alphas = alphas;
    this.entropies = entropies;
    this.persons.add(persons);
    this.total.add(total);
    this.origin = origin;
    this.offset.add(offset);
  }

  /** Nobody. */
  static EntropyGroup empty(double[] alphas) {
    return new EntropyGroup(alphas, 0, 0, 0, 0, new double[alphas.length]);
  }

  /** Persons who all have the same. */
  static EntropyGroup of(double[] alphas, double welfare, double weight) {
    return new EntropyGroup(
        alphas, weight, weight * welfare, welfare, 0, new double[alphas.length]);
  }

  double persons() {
    return persons.value();
  }

  double mean() {
    return total.value() / persons.value();
  }

  double entropy(int index) {
    return entropies[index];
  }

  /** Takes the persons of another group in; that one is unchanged. */
  void absorb(EntropyGroup other) {
    double own = persons();
    double others = other.persons();
    if (others == 0) {
      return;
    }
    if (own == 0) {
      origin = other.origin;
    }
    double ownMean = mean();
    double difference = own == 0 ? 0 : differenceFrom(other);
    persons.combine(other.persons);
    total.combine(other.total);
    offset.combine(other.offset).add(others * (other.origin - origin));
    double mean = mean();
    double ownDeviation = others / persons() * difference / mean;
    double otherDeviation = -own / persons() * difference / mean;
    for (int i = 0; i < alphas.length; i++) {
      double within = own == 0 ? 0 : part(i, ownMean / mean, ownDeviation);
      double otherPart = other.part(i, other.mean() / mean, otherDeviation);
      entropies[i] = (own * within + others * otherPart) / persons();
    }
  }

  /** μ of this group less that of the other, by offsets where they are the smaller numbers. */
  private double differenceFrom(EntropyGroup other) {
    double mine = offset.value() / persons();
    double theirs = other.offset.value() / other.persons() + (other.origin - origin);
    return Math.abs(mine) + Math.abs(theirs) < mean() + other.mean()
        ? mine - theirs
        : mean() - other.mean();
  }

  /** What a person of this group adds to the entropy of a whole that it is μ_g/μ = 1 + d of. */
  private double part(int index, double ratio, double deviation) {
    double alpha = alphas[index];
    double scale = StrictMath.exp(alpha * Entropy.log(ratio, deviation));
    return scale * entropies[index] + Entropy.of(ratio, deviation, alpha);
  }
}
