package io.github.entas.measure;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** A row of a sample, for properties. */
record Row(double welfare, double weight) {

  /**
   * One to {@code most} rows with welfare from {@code least} to 100 with ties, some without weight.
   */
  static Arbitrary<List<Row>> lists(double least, int most) {
    Arbitrary<Double> welfare =
        Arbitraries.oneOf(
            Arbitraries.doubles().between(least, 100).ofScale(6),
            Arbitraries.integers().between((int) Math.ceil(least), 12).map(Integer::doubleValue));
    Arbitrary<Double> weight =
        Arbitraries.oneOf(
            Arbitraries.just(1.0),
            Arbitraries.doubles().between(0.01, 1000).ofScale(4),
            Arbitraries.integers().between(0, 3).map(Integer::doubleValue));
    return Combinators.combine(welfare, weight)
        .as(Row::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(most)
        .filter(rows -> rows.stream().anyMatch(row -> row.weight() > 0));
  }

  static double[] welfareOf(List<Row> rows) {
    return rows.stream().mapToDouble(Row::welfare).toArray();
  }

  static double[] weightsOf(List<Row> rows) {
    return rows.stream().mapToDouble(Row::weight).toArray();
  }

  static WeightedSample sample(List<Row> rows) {
    return WeightedSample.of(welfareOf(rows), weightsOf(rows));
  }
}
