package io.github.entas.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HistogramTest {

  private static Histogram of(double... values) {
    Histogram histogram = new Histogram();
    for (double value : values) {
      histogram.add(value);
    }
    return histogram;
  }

  private static double[] spread(int number, double mean, double sd) {
    return new Random(1).doubles(number).map(u -> mean + sd * (6 * u - 3)).toArray();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.08, -0.3, 1})
  void orderStatisticsAreOffByAtMostABin(double mean) {
    double[] values = spread(5000, mean, 0.01);
    Histogram histogram = of(values);
    Arrays.sort(values);
    double width = histogram.width();
    assertThat(width).isLessThanOrEqualTo((values[4999] - values[0]) / 512).isPositive();
    for (int rank = 0; rank < values.length; rank++) {
      assertThat(Math.abs(histogram.orderStatistic(rank) - values[rank]))
          .isLessThanOrEqualTo(width);
    }
    assertThat(histogram.orderStatistic(0)).isEqualTo(values[0]);
    assertThat(histogram.orderStatistic(4999)).isEqualTo(values[4999]);
  }

  /** Extremes last, extremes first: the bins widen at other times and end the same. */
  @Test
  void theOrderOfTheNumbersChangesNothing() {
    double[] values = spread(3000, 0.1, 0.001);
    values[2998] = -0.5;
    values[2999] = 1.5;
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double[] backwards = values.clone();
    for (int i = 0; i < backwards.length; i++) {
      backwards[i] = values[values.length - 1 - i];
    }
    Histogram histogram = of(values);
    for (double[] order : new double[][] {sorted, backwards}) {
      Histogram other = of(order);
      assertThat(other.width()).isEqualTo(histogram.width());
      for (int rank = 0; rank < values.length; rank++) {
        assertThat(other.orderStatistic(rank)).isEqualTo(histogram.orderStatistic(rank));
      }
    }
  }

  @Test
  void equalNumbersAreExact() {
    Histogram histogram = of(0.1, 0.1, 0.1);
    assertThat(histogram.width()).isZero();
    assertThat(histogram.orderStatistic(1)).isEqualTo(0.1);
  }

  /** 2 and −2 need bins of 1/128 or more: 512 of them reach from −2 to 2, the last begins at 2. */
  @Test
  void binsAreTheNarrowestThatFit() {
    assertThat(of(-2, 2).width()).isEqualTo(1.0 / 128);
    assertThat(of(-2, 1.998).width()).isEqualTo(1.0 / 256);
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, -2e6})
  void numbersWithoutABinAreRefused(double value) {
    Histogram histogram = of(0.1, 0.2);
    assertThatThrownBy(() -> histogram.add(value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a number of a draw must be within ±2^20: " + value);
  }
}
