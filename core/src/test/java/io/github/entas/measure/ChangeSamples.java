package io.github.entas.measure;

import io.github.entas.stat.StandardNormal;
import java.util.Arrays;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Samples and panels for tests of change. */
final class ChangeSamples {

  private ChangeSamples() {}

  /** Arrays of rows: welfare by date, and weights. */
  static final class Rows {

    private final double[][] welfare;
    private final double[] weights;

    Rows(double[][] welfare, double[] weights) {
      this.welfare = welfare;
      this.weights = weights;
    }

    double[][] welfare() {
      return welfare;
    }

    double[] weights() {
      return weights;
    }

    @Override
    public String toString() {
      return Arrays.deepToString(welfare) + " weighing " + Arrays.toString(weights);
    }

    WeightedSample at(int date) {
      return WeightedSample.of(welfare[date], weights);
    }

    WelfarePanel panel() {
      return WelfarePanel.of(welfare, weights);
    }

    /** Every row twice, the copies behind. */
    Rows twice() {
      int n = weights.length;
      double[][] again = new double[welfare.length][];
      for (int date = 0; date < again.length; date++) {
        double[] once = welfare[date];
        again[date] = IntStream.range(0, 2 * n).mapToDouble(i -> once[i % n]).toArray();
      }
      return new Rows(again, IntStream.range(0, 2 * n).mapToDouble(i -> weights[i % n]).toArray());
    }

    Rows weighing(double times) {
      return new Rows(
          welfare,
          IntStream.range(0, weights.length).mapToDouble(i -> weights[i] * times).toArray());
    }
  }

  /** One to twelve rows at some dates, welfare in [1, 1000], weights in [0.1, 10]. */
  static Arbitrary<Rows> rows(int dates) {
    return Arbitraries.integers()
        .between(1, 12)
        .flatMap(
            n ->
                Arbitraries.doubles()
                    .between(1, 1000)
                    .array(double[].class)
                    .ofSize(n)
                    .array(double[][].class)
                    .ofSize(dates)
                    .flatMap(
                        welfare ->
                            Arbitraries.doubles()
                                .between(0.1, 10)
                                .array(double[].class)
                                .ofSize(n)
                                .map(weights -> new Rows(welfare, weights))));
  }

  /** The quantiles of ln x ~ N(m, s²) at (i + ½)/n. */
  static double[] lognormal(double m, double s, int n) {
    return IntStream.range(0, n)
        .mapToDouble(i -> Math.exp(m + s * StandardNormal.quantile((i + 0.5) / n)))
        .toArray();
  }
}
