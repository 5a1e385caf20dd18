package io.github.entas.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.entas.stat.StandardNormal;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegrator;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Published numbers to their last digit, closed forms, and definitions with ninety digits. */
class InequalityMeasuresOracleTest {

  /** The incomes of the examples of the R package ineq 0.2-13. */
  private static final double[] INEQ = {
    541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261
  };

  /** Table 6.3 of Haughton and Khandker 2009, Handbook on Poverty and Inequality, World Bank. */
  private static final double[] HANDBOOK = {10, 15, 20, 25, 40, 20, 30, 35, 45, 90};

  /** The vector of the examples of the Julia package Inequality, and its weights. */
  private static final double[] JULIA = {8, 5, 1, 3, 5, 6, 7, 6, 3};

  private static final double[] NINE = {0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9};

  /** Half a unit in the seventh decimal, as printed by R and told in tests of those who use it. */
  private static final double PRINTED = 0.5001e-7;

  @Test
  void agreesWithWhatIneqPrints() {
    InequalityMeasures ineq = InequalityMeasures.of(WeightedSample.of(INEQ));
    assertThat(ineq.gini()).isCloseTo(0.4620911, within(PRINTED));
    assertThat(ineq.theil()).isCloseTo(0.3623412, within(PRINTED));
    assertThat(ineq.meanLogDeviation()).isCloseTo(0.4335946, within(PRINTED));
    assertThat(ineq.generalizedEntropy(0.5)).isCloseTo(0.3770931, within(PRINTED));
    assertThat(ineq.generalizedEntropy(0.723)).isCloseTo(0.3663712, within(PRINTED));
    assertThat(ineq.atkinson(0.5)).isCloseTo(0.1796591, within(PRINTED));
    assertThat(ineq.atkinson(1)).isCloseTo(0.3518251, within(PRINTED));
    assertThat(ineq.atkinson(0.4)).isCloseTo(0.1440938, within(PRINTED));
    assertThat(ineq.hoover()).isCloseTo(0.3378067, within(PRINTED));
    // Half the squared coefficient of variation.
    assertThat(ineq.generalizedEntropy(2)).isCloseTo(0.8408123 / 2, within(PRINTED / 2));
  }

  /** By hand, in fractions: Σ x = 330, mean 33. */
  @Test
  void agreesWithTheHandbook() {
    InequalityMeasures ten = InequalityMeasures.of(WeightedSample.of(HANDBOOK));
    // Σ i·xᵢ in order is 2355, so G = 2·2355/3300 − 11/10.
    assertThat(ten.gini()).isCloseTo(1080.0 / 3300, within(1e-15));
    // Those with more than 33 have 210 − 4·33 = 78 more than it.
    assertThat(ten.hoover()).isCloseTo(78.0 / 330, within(1e-15));
    // Σ x² = 15600, so GE(2) = (15600/10/33² − 1)/2.
    assertThat(ten.generalizedEntropy(2)).isCloseTo(471.0 / 2178, within(1e-15));
    // As the tests of the Julia package PovertyAndInequalityMeasures have them; the book took
    // log10.
    assertThat(ten.meanLogDeviation()).isCloseTo(0.1792203, within(PRINTED));
    assertThat(ten.theil()).isCloseTo(0.1830644, within(PRINTED));
    double[] entropies = {0.1883288, 0.1954897, 0.2047211, 0.2162534, 0.2303812, 0.2474728};
    for (int i = 0; i < entropies.length; i++) {
      assertThat(ten.generalizedEntropy(1.25 + i / 4.0)).isCloseTo(entropies[i], within(PRINTED));
    }
    double[] atkinson = {
      0.0446396, 0.0869155, 0.1267328, 0.1640783, 0.1989991, 0.2315817, 0.2619332, 0.2901688
    };
    for (int i = 0; i < atkinson.length; i++) {
      assertThat(ten.atkinson(0.25 + i / 4.0)).isCloseTo(atkinson[i], within(PRINTED));
    }
    assertThat(ten.decileShares())
        .containsExactly(
            DoubleStream.of(10, 15, 20, 20, 25, 30, 35, 40, 45, 90).map(x -> x / 330).toArray());
    // (45 + 90)/(10 + 15); median 25, μ₅₀ = 90/5, μ(1 − G) = 33·222/330 = 22.2.
    assertThat(ten.quintileShareRatio()).isCloseTo(5.4, within(1e-15));
    assertThat(ten.wolfson()).isCloseTo(2 * (22.2 - 18) / 25, within(1e-15));
  }

  /** Numbers with sixteen digits in the documentation of the Julia package Inequality. */
  @Test
  void agreesWithWeightedExamplesToTheLastDigits() {
    InequalityMeasures plain = InequalityMeasures.of(WeightedSample.of(JULIA));
    assertThat(plain.generalizedEntropy(2)).isCloseTo(0.09039256198347094, within(2e-16));
    // Exactly 175/1936: its last two digits are off.
    assertThat(plain.generalizedEntropy(2)).isCloseTo(175 / 1936.0, within(2e-17));
    assertThat(plain.gini()).isCloseTo(0.2373737373737374, within(1e-16));
    assertThat(InequalityMeasures.of(WeightedSample.of(JULIA, NINE)).theil())
        .isCloseTo(0.08120013911680612, within(1e-15));
    WeightedSample four =
        WeightedSample.of(new double[] {8, 5, 1, 3}, new double[] {0.1, 0.5, 0.3, 0.8});
    assertThat(InequalityMeasures.of(four).atkinson(1.2))
        .isCloseTo(0.1681319821792493, within(1e-15));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.05, 0.5, 0.8, 1.5})
  void agreesWithTheClosedFormsOfTheLognormal(double sigma) {
    Lognormal lognormal = new Lognormal(13, sigma);
    WeightedSample sample = lognormal.sample();
    InequalityMeasures measures = InequalityMeasures.of(sample);
    double variance = sigma * sigma;
    double h2 = Lognormal.STEP * Lognormal.STEP;

    // exp(13 + σ·12) is good to 40·1e-16; smooth integrands add rounding only.
    assertThat(sample.mean()).isCloseTo(lognormal.mean(), within(1e-13 * lognormal.mean()));
    assertClose(measures.theil(), variance / 2, 1e-12);
    assertClose(measures.meanLogDeviation(), variance / 2, 1e-12);
    for (double alpha : new double[] {-1, 0.5, 2}) {
      double power = alpha * (alpha - 1);
      assertClose(
          measures.generalizedEntropy(alpha),
          StrictMath.expm1(variance * power / 2) / power,
          // exp(ασv) reaches the ends of the grid, at v = ασ ± 12, for σ = 1.5 only at 1e-20.
          1e-12);
    }
    for (double aversion : new double[] {0.5, 1, 2}) {
      assertClose(measures.atkinson(aversion), -StrictMath.expm1(-aversion * variance / 2), 1e-12);
    }
    // For each v the slope of |x(v) − x(u)| jumps at u = v, by 2σx: Σ of that over φ²x/(2μ).
    double kink = sigma * StrictMath.exp(-variance / 4) / (2 * StrictMath.sqrt(StrictMath.PI));
    double gini = 2 * StandardNormal.cdf(sigma / StrictMath.sqrt(2)) - 1;
    assertClose(measures.gini(), gini - h2 / 12 * kink, 1e-11);
    assertClose(measures.sGini(2), gini - h2 / 12 * kink, 1e-11);
  }

  @Test
  void hooverAndLorenzAgreeWithTheLognormal() {
    double sigma = 0.5;
    Lognormal lognormal = new Lognormal(13, sigma);
    WeightedSample sample = lognormal.sample();
    double h2 = Lognormal.STEP * Lognormal.STEP;
    // The mean is at the node v = σ/2, where the slope of φ|x/μ − 1|/2 jumps by σφ.
    double hoover = 2 * StandardNormal.cdf(sigma / 2) - 1;
    double kink = sigma * StandardNormal.density(sigma / 2);
    assertThat(InequalityMeasures.of(sample).hoover())
        .isCloseTo(hoover - h2 / 12 * kink, within(1e-12));
    for (int nodes : new int[] {-1500, -200, 0, 300, 1700}) {
      double z = (nodes + 0.5) * Lognormal.STEP;
      // φ′(z) = −zφ(z); the Lorenz curve is Φ(z − σ) there.
      double p = StandardNormal.cdf(z) + h2 / 24 * z * StandardNormal.density(z);
      double far = z - sigma;
      double expected = StandardNormal.cdf(far) + h2 / 24 * far * StandardNormal.density(far);
      assertThat(sample.lorenz(p)).isCloseTo(expected, within(1e-12));
    }
  }

  /**
   * The integral that defines it, piece by piece with Gauss's rule: a polynomial of degree ν − 1.
   */
  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 8, 15})
  void sGiniIsTheWeightedAreaUnderTheLorenzCurve(int aversion) {
    WeightedSample sample = WeightedSample.of(JULIA, NINE);
    double area = 0;
    for (int i = 0; i < sample.size(); i++) {
      double from = i == 0 ? 0 : sample.personsUpTo(i - 1) / sample.persons();
      double to = sample.personsUpTo(i) / sample.persons();
      GaussIntegrator rule = new GaussIntegratorFactory().legendre(10, from, to);
      area += rule.integrate(p -> Math.pow(1 - p, aversion - 2) * sample.lorenz(p));
    }
    assertThat(InequalityMeasures.of(sample).sGini(aversion))
        // ν(ν − 1) ≤ 210 times a rounding of the area.
        .isCloseTo(1 - aversion * (aversion - 1) * area, within(210 * 2e-16));
  }

  /** How far apart incomes are, and around what. */
  @ParameterizedTest
  @CsvSource({"1, 1", "1, 1e-4", "1, 1e-8", "650000, 1e-6", "3e-5, 1e-10", "1, 1e3", "7, 1e6"})
  void smallAndLargeInequalityAgreesWithTheDefinitions(double around, double spread) {
    double[] welfare =
        IntStream.range(0, 24)
            .mapToDouble(i -> around * (1 + spread * (i * i % 23) / 23.0 * (i % 3 == 0 ? 5 : 1)))
            .toArray();
    double[] weights = IntStream.range(0, 24).mapToDouble(i -> 1 + i % 5 / 3.0).toArray();
    InequalityMeasures fast = InequalityMeasures.of(WeightedSample.of(welfare, weights));
    Definitions slow = new Definitions(welfare, weights);

    assertClose(fast.gini(), slow.gini(), 1e-13);
    assertClose(fast.hoover(), slow.hoover(), 1e-13);
    double median = WeightedSample.of(welfare, weights).median();
    assertClose(fast.wolfson(), slow.wolfson(median), 1e-13);
    for (double nu : new double[] {1 + 1e-12, 1 + 1e-6, 1.5, 2, 3.7, 50, 1e4, 1e9}) {
      assertClose(fast.sGini(nu), slow.sGini(nu), 1e-13);
    }
    for (double alpha : new double[] {0, 1, 1e-9, 1 - 1e-9, 1 + 1e-12, 2, -1, 0.5, -4, 5}) {
      assertClose(fast.generalizedEntropy(alpha), slow.generalizedEntropy(alpha), 1e-13);
    }
    for (double aversion : new double[] {1e-6, 0.5, 1, 1 + 1e-9, 2, 30}) {
      assertClose(fast.atkinson(aversion), slow.atkinson(aversion), 1e-13);
    }
  }

  @Test
  void boundlessAversionSeesThePoorestOnly() {
    InequalityMeasures measures = InequalityMeasures.of(WeightedSample.of(1, 2, 9));
    assertThat(measures.sGini(1e12)).isCloseTo(0.75, within(2e-16));
    // Of a third with 1, (1/3)^(−1/ε′) is left of it: 1 − ¼·3^(1/(ε − 1)).
    for (double aversion : new double[] {400, 2e3, 1e9, 1e300}) {
      double expected = 1 - 0.25 * StrictMath.pow(3, 1 / (aversion - 1));
      assertThat(measures.atkinson(aversion)).isCloseTo(expected, within(1e-15));
    }
  }

  private static void assertClose(double actual, double expected, double relative) {
    assertThat(actual).isCloseTo(expected, within(relative * Math.abs(expected)));
  }
}
