package io.github.entas.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.entas.stat.StandardNormal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Published numbers to their last digit, closed forms, and formulas of others. */
class PovertyMeasuresOracleTest {

  /** Incomes and line of Haughton and Khandker 2009, Handbook on Poverty and Inequality, ch. 4. */
  private static final WeightedSample HANDBOOK = WeightedSample.of(100, 110, 150, 160);

  /** Half a unit in the seventh decimal, as tests of the Julia packages have them. */
  private static final double PRINTED = 0.5001e-7;

  @Test
  void agreesWithTheHandbookAndPovertyAndInequalityMeasures() {
    PovertyMeasures poverty = PovertyMeasures.of(HANDBOOK, 125);
    assertThat(poverty.fgt(0.5)).isCloseTo(0.1984059, within(PRINTED));
    assertThat(poverty.fgt(1.5)).isCloseTo(0.0327530, within(PRINTED));
    assertThat(poverty.fgt(2.5)).isCloseTo(0.0057192, within(PRINTED));
    assertThat(poverty.watts()).isCloseTo(0.0877442307, within(0.5001e-10));
    assertThat(poverty.sen()).isCloseTo(0.09, within(1e-16));
    // That package has 0.0625: P₀·P₁(1 + G) instead of P₁(1 + G).
    assertThat(poverty.senShorrocksThon()).isCloseTo(0.0625 / 0.5, within(1e-16));
  }

  /** The documentation of the Julia package Inequality. */
  @Test
  void agreesWithSixteenDigitsOfInequality() {
    PovertyMeasures poverty = PovertyMeasures.of(WeightedSample.of(8, 5, 1, 3, 5, 6, 7, 6, 3), 4);
    assertThat(poverty.headcount()).isEqualTo(0.3333333333333333);
    assertThat(poverty.povertyGap()).isCloseTo(0.1388888888888889, within(1e-16));
    assertThat(poverty.severity()).isCloseTo(0.0763888888888889, within(1e-16));
    assertThat(poverty.watts()).isCloseTo(0.217962056224828, within(1e-15));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.3, 0.8})
  void agreesWithTheClosedFormsOfTheLognormal(double sigma) {
    Lognormal lognormal = new Lognormal(13, sigma);
    WeightedSample sample = lognormal.sample();
    double h2 = Lognormal.STEP * Lognormal.STEP;
    for (int nodes : new int[] {-2500, -1600, -600, 100, 1200}) {
      double zeta = (nodes + 0.5) * Lognormal.STEP;
      double line = lognormal.quantile(zeta);
      double mean = lognormal.mean() / line;
      double square = mean * mean * StrictMath.exp(sigma * sigma);
      double density = StandardNormal.density(zeta);
      double headcount = StandardNormal.cdf(zeta);
      double first = mean * StandardNormal.cdf(zeta - sigma);
      double second = square * StandardNormal.cdf(zeta - 2 * sigma);
      PovertyMeasures poverty = PovertyMeasures.of(sample, line);

      // The closed forms cancel: 1e-16 of terms up to 3 besides h⁴·7/5760 times third derivatives.
      double tolerance = 4e-15;
      // Slopes at the line: −ζφ of φ, −σφ of gap and log, 0 of the squared gap.
      assertThat(poverty.headcount())
          .isCloseTo(headcount + h2 / 24 * zeta * density, within(tolerance));
      assertThat(poverty.povertyGap())
          .isCloseTo(headcount - first + h2 / 24 * sigma * density, within(tolerance));
      assertThat(poverty.severity()).isCloseTo(headcount - 2 * first + second, within(tolerance));
      assertThat(poverty.watts())
          .isCloseTo(
              sigma * (zeta * headcount + density) + h2 / 24 * sigma * density, within(tolerance));
    }
  }

  /** As the R package ineq writes it: (1/n²) Σ (2n − 2i + 1)gᵢ, the poorest first. */
  @Test
  void senShorrocksThonAgreesWithTheDiscreteFormula() {
    double[] welfare = {1, 2, 2, 3.5, 4, 7, 7.5, 8, 20, 30};
    double line = 7.2;
    double sum = 0;
    for (int i = 1; i <= 10; i++) {
      sum += (2 * 10 - 2 * i + 1) * Math.max(0, (line - welfare[i - 1]) / line);
    }
    assertThat(PovertyMeasures.of(WeightedSample.of(welfare), line).senShorrocksThon())
        .isCloseTo(sum / 100, within(2e-16));
  }
}
