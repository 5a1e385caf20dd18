package io.github.entas.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.entas.InvalidValueException;
import io.github.entas.measure.WeightedSample;
import io.github.entas.stat.StandardNormal;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SampleWelfareTest {

  private static final int ROWS = 500;
  private static final double[] WELFARE = new double[ROWS];
  private static final double[] WEIGHTS = new double[ROWS];

  static {
    SplittableRandom random = new SplittableRandom(20240306);
    for (int i = 0; i < ROWS; i++) {
      // Steps of 1000, so that many rows tie.
      double v = StandardNormal.quantile(random.nextDouble(1e-9, 1));
      WELFARE[i] = 1000 * Math.ceil(Math.exp(6.9 + 0.6 * v));
      WEIGHTS[i] = random.nextDouble(1, 100);
    }
  }

  private final SampleWelfare welfare = SampleWelfare.of(WeightedSample.of(WELFARE, WEIGHTS));

  @Test
  void measuresArePlainSumsOverTheRows() {
    for (double line : new double[] {50e3, 403.7e3, 500e3, 605312, 1e6, 1e8}) {
      for (double shift : new double[] {0, 0.05, -0.4}) {
        Poverty poverty = welfare.poverty(line, shift);
        double headcount = fgt(0, line, shift);
        // Plain sums of 500 positive terms err by about 1e-14; the gaps are differences of sums
        // of the size of the headcount, and of four times it.
        assertClose(poverty.headcount(), headcount, 1e-14);
        assertThat(welfare.headcount(line, shift)).isEqualTo(poverty.headcount());
        assertThat(poverty.povertyGap()).isCloseTo(fgt(1, line, shift), within(1e-14 * headcount));
        assertThat(poverty.severity()).isCloseTo(fgt(2, line, shift), within(2e-14 * headcount));
      }
    }
  }

  private static double fgt(int order, double line, double shift) {
    double sum = 0;
    double all = 0;
    for (int i = 0; i < ROWS; i++) {
      double gap = 1 - WELFARE[i] * Math.exp(shift) / line;
      sum += gap > 0 ? WEIGHTS[i] * Math.pow(gap, order) : 0;
      all += WEIGHTS[i];
    }
    return sum / all;
  }

  @Test
  void meanAndGiniArePlainSumsOverPairs() {
    double all = 0;
    double money = 0;
    double differences = 0;
    for (int i = 0; i < ROWS; i++) {
      all += WEIGHTS[i];
      money += WEIGHTS[i] * WELFARE[i];
      for (int j = 0; j < ROWS; j++) {
        differences += WEIGHTS[i] * WEIGHTS[j] * Math.abs(WELFARE[i] - WELFARE[j]);
      }
    }

    assertClose(welfare.mean(), money / all, 1e-14);
    // A quarter of a million positive terms, added plainly: their errors grow like √n, to 1e-13.
    assertClose(welfare.gini(), differences / (2 * all * money), 1e-13);
  }

  private static void assertClose(double actual, double expected, double relative) {
    assertThat(actual).isCloseTo(expected, within(relative * expected));
  }

  @Test
  void ranksAreThoseOfTheStepFunction() {
    SampleWelfare few =
        SampleWelfare.of(WeightedSample.of(new double[] {1, 2, 4}, new double[] {2, 1, 1}));

    assertThat(few.rank(1)).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(few.rank(1.5)).isZero();
    assertThat(few.rank(2)).isZero();
    assertThat(few.rank(4)).isCloseTo(StandardNormal.quantile(0.75), within(1e-15));
    assertThat(few.rank(4.1)).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(few.consumption(-40)).isEqualTo(1);
    assertThat(few.consumption(-0.01)).isEqualTo(1);
    assertThat(few.consumption(0.01)).isEqualTo(2);
    assertThat(few.consumption(40)).isEqualTo(4);
    assertThat(few.median()).isEqualTo(1);
    assertThat(few.nextAbove(1)).isEqualTo(2);
    assertThat(few.nextAbove(4)).isEqualTo(Double.POSITIVE_INFINITY);
  }

  @Test
  void whoeverIsAtTheLineIsNotPoor() {
    SampleWelfare few = SampleWelfare.of(WeightedSample.of(1, 2, 4));

    assertThat(few.poverty(1, 0)).isEqualTo(Poverty.NONE);
    assertThat(few.headcount(2, 0)).isEqualTo(1 / 3.0);
    assertThat(few.headcount(1e9, 0)).isEqualTo(1);
  }

  @Test
  void recordsWithNothingAreRefused() {
    assertThatThrownBy(() -> SampleWelfare.of(WeightedSample.of(3, 0, 5)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("welfare must be greater than 0 in every record: growth multiplies it: 0.0");
    assertThatThrownBy(() -> SampleWelfare.of(WeightedSample.of(3, -2.5, 5)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageEndingWith("growth multiplies it: -2.5");
  }

  @Test
  void samplesAreEqualWhereTheirRowsAre() {
    SampleWelfare same = SampleWelfare.of(WeightedSample.of(WELFARE, WEIGHTS));
    SampleWelfare other = SampleWelfare.of(WeightedSample.of(1, 2, 4));

    assertThat(same).isEqualTo(welfare).hasSameHashCodeAs(welfare).isNotEqualTo(other);
    assertThat(welfare.fit(1)).isSameAs(welfare);
    assertThat(welfare.sample().size()).isEqualTo(ROWS);
  }
}
