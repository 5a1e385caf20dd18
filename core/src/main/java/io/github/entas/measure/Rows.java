package io.github.entas.measure;

import io.github.entas.Checks;
import io.github.entas.stat.Sum;

/** What accumulators keep of all rows: persons, total welfare, the smallest and the largest. */
final class Rows {

  private final Sum persons = new Sum();
  private final Sum total = new Sum();
  private double poorest = Double.POSITIVE_INFINITY;
  private double richest = Double.NEGATIVE_INFINITY;

  /** Whether the row stands for somebody; refused if it is none. */
  boolean add(double welfare, double weight) {
    if (!(Double.isFinite(welfare) && weight >= 0 && Double.isFinite(weight))) {
      new Checks().finite("/welfare", welfare).nonNegative("/weight", weight).throwIfAny();
    }
    if (weight == 0) {
      return false;
    }
    persons.add(weight);
    total.add(weight * welfare);
    poorest = Math.min(poorest, welfare);
    richest = Math.max(richest, welfare);
    return true;
  }

  void combine(Rows other) {
    persons.combine(other.persons);
    total.combine(other.total);
    poorest = Math.min(poorest, other.poorest);
    richest = Math.max(richest, other.richest);
  }

  /** Refuses to answer for nobody, or where sums have overflowed. */
  void requireSomebody() {
    new Checks().positive("/persons", persons.value()).finite("/total", total.value()).throwIfAny();
  }

  double persons() {
    return persons.value();
  }

  double poorest() {
    return poorest;
  }

  /** Mean welfare; exactly what everybody has where all have the same. */
  double mean() {
    return Math.min(Math.max(total.value() / persons.value(), poorest), richest);
  }
}
