package io.github.entas.stat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.Assertions;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Closed forms and reference values. */
class DistributionOracleTest {

  private static final String FILE = "distribution-reference.csv";
  private static final Offset<Double> EXACT = Assertions.within(1e-12);
  private static final double INFINITY = Double.POSITIVE_INFINITY;
  private static final double Z95 = 1.6448536269514722;

  @Test
  void betaQuantilesAgreeWithHighPrecision() {
    for (String[] row : ReferenceTable.rows(FILE, "beta")) {
      Distribution beta = BetaDistribution.of(number(row[1]), number(row[2]));
      double p = number(row[3]);
      // The incomplete beta function is good to 1e-13 here; dq/q = dF/F·F/(q·f), at most 60 dF/F.
      assertThat(ReferenceTable.relativeError(beta.quantile(p), row[4]))
          .as("%s at %s", beta, p)
          .isLessThan(6e-12);
      double x = number(row[4]);
      // One unit of the last digit either side, since near 1 that is much of what is left.
      assertThat(beta.cdf(Math.nextDown(x))).as("%s", beta).isLessThan(p + 2e-13);
      assertThat(beta.cdf(Math.nextUp(x))).as("%s", beta).isGreaterThan(p - 2e-13);
    }
  }

  @Test
  void betaWithItsMassAtBothEndsIsInvertedNearThem() {
    // β = 0.09 for 1 − x: the density rises without bound, where Newton's method steps too far.
    Distribution beta = BetaDistribution.of(0.02, 0.0609476);
    for (double p = 0.001; p < 0.9999; p += 0.001) {
      assertThat(beta.cdf(beta.quantile(p))).isCloseTo(p, Assertions.within(1e-13));
    }
  }

  @Test
  void studentQuantilesAgreeWithHighPrecision() {
    for (String[] row : ReferenceTable.rows(FILE, "t")) {
      Distribution t = StudentTDistribution.of(0, 1, number(row[1]));
      double p = number(row[3]);
      // 1e-15 + ν·1e-16 of the CDF; near the middle it is an absolute error, here of p − ½ ≥ 1e-4.
      assertThat(ReferenceTable.relativeError(t.quantile(p), row[4]))
          .as("%s at %s", t, p)
          .isLessThan(1e-11);
      assertThat(t.cdf(number(row[4]))).as("%s", t).isCloseTo(p, Assertions.within(1e-13));
    }
  }

  @Test
  void studentTWithVeryManyDegreesOfFreedomIsNormal() {
    // Φ differs from it by φ(t)·(t³ + t)/(4ν), less than 2e-9 at 1e8 and less beyond.
    Offset<Double> close = Offset.offset(2e-9);
    for (double many : new double[] {Math.nextUp(1e8), 1e12, 1e16, 1e30, 1e160, 1.7e308}) {
      Distribution t = StudentTDistribution.of(0, 1, many);
      for (double x : new double[] {-1e300, -5, -1, 0, 0.1, 3, 50, 1e300}) {
        assertThat(t.cdf(x)).isCloseTo(StandardNormal.cdf(x), close);
      }
      assertThat(t.quantile(0.001)).isCloseTo(StandardNormal.quantile(0.001), Offset.offset(1e-6));
    }
  }

  @Test
  void studentWithOneDegreeIsCauchy() {
    Distribution cauchy = StudentTDistribution.of(2, 3, 1);
    assertThat(cauchy.quantile(0.75)).isCloseTo(5, EXACT);
    assertThat(cauchy.quantile(0.25)).isCloseTo(-1, EXACT);
    // tan(π(½ − p)) ≈ 1/(πp): far out the leading term is all there is.
    assertThat(StudentTDistribution.of(0, 1, 1).quantile(1e-200))
        .isCloseTo(-1e200 / Math.PI, Assertions.withinPercentage(1e-10));
    assertThat(cauchy.mean()).isNaN();
    assertThat(cauchy.sd()).isEqualTo(INFINITY);
  }

  @Test
  void studentSdIsInfiniteUpToTwoDegrees() {
    assertThat(StudentTDistribution.of(1, 2, 2).sd()).isEqualTo(INFINITY);
    assertThat(StudentTDistribution.of(1, 2, 2).mean()).isEqualTo(1);
    assertThat(StudentTDistribution.of(1, 2, 4).sd()).isCloseTo(2 * Math.sqrt(2), EXACT);
  }

  @Test
  void monotoneCubicAgreesWithScipy() {
    List<double[]> z =
        List.of(
            new double[] {-1.6448536269514729, 0, 1.6448536269514722},
            new double[] {-2, -1, 0, 1, 2.5},
            new double[] {-1, 0, 3});
    List<double[]> values =
        List.of(
            new double[] {1, 2, 5}, new double[] {0, 0.1, 0.1, 3, 3.2}, new double[] {0, 0.01, 9});
    for (String[] row : ReferenceTable.rows(FILE, "pchip")) {
      int i = Integer.parseInt(row[1]);
      MonotoneCubic curve = new MonotoneCubic(z.get(i), values.get(i));
      assertThat(curve.value(number(row[3])))
          .as("case %s at %s", i, row[3])
          .isCloseTo(number(row[4]), EXACT);
    }
  }

  @Test
  void quantilesGivenAreQuantilesFound() {
    Map<Double, Double> given = Map.of(0.05, -1.0, 0.3, 0.0, 0.5, 0.0, 0.95, 4.0);
    Distribution distribution = QuantileDistribution.of(given);
    given.forEach((p, value) -> assertThat(distribution.quantile(p)).isCloseTo(value, EXACT));
    // Between 0.3 and 0.5 all quantiles are 0: an atom.
    assertThat(distribution.quantile(0.4)).isZero();
    assertThat(distribution.cdf(0)).isCloseTo(0.5, EXACT);
    assertThat(distribution.cdf(-1e-300)).isCloseTo(0.3, Assertions.within(1e-9));
  }

  @Test
  void twoQuantilesMakeANormal() {
    Distribution fitted = QuantileDistribution.of(Map.of(0.05, 1.0, 0.95, 3.0));
    Distribution normal = NormalDistribution.of(2, 1 / Z95);
    for (double p : new double[] {1e-9, 0.01, 0.5, 0.8, 0.9999}) {
      assertThat(fitted.quantile(p)).isCloseTo(normal.quantile(p), EXACT);
    }
    for (double x : new double[] {-1, 1, 2, 2.5, 3, 4}) {
      assertThat(fitted.cdf(x)).isCloseTo(normal.cdf(x), EXACT);
    }
    assertThat(fitted.mean()).isCloseTo(2, EXACT);
    assertThat(fitted.sd()).isCloseTo(1 / Z95, EXACT);
  }

  @Test
  void flatEndsHaveNothingBeyondThem() {
    Distribution distribution =
        QuantileDistribution.of(Map.of(0.1, 1.0, 0.2, 1.0, 0.8, 3.0, 0.9, 3.0));
    assertThat(distribution.quantile(1e-12)).isEqualTo(1);
    assertThat(distribution.quantile(1 - 1e-12)).isEqualTo(3);
    assertThat(distribution.cdf(0.999)).isZero();
    assertThat(distribution.cdf(1)).isCloseTo(0.2, EXACT);
    assertThat(distribution.cdf(3)).isEqualTo(1);
    assertThat(distribution.mean()).isCloseTo(2, EXACT);
  }

  @Test
  void lognormalHasItsClosedForms() {
    Distribution distribution = LogNormalDistribution.of(3, 0.5);
    assertThat(distribution.quantile(0.5)).isEqualTo(3);
    assertThat(distribution.quantile(0.95)).isCloseTo(3 * StrictMath.exp(0.5 * Z95), EXACT);
    assertThat(distribution.mean()).isCloseTo(3 * StrictMath.exp(0.125), EXACT);
    assertThat(distribution.sd())
        .isCloseTo(3 * StrictMath.exp(0.125) * StrictMath.sqrt(StrictMath.expm1(0.25)), EXACT);
    assertThat(distribution.cdf(3)).isCloseTo(0.5, EXACT);
    assertThat(distribution.cdf(0)).isZero();
    assertThat(distribution.cdf(-1)).isZero();
  }

  @Test
  void uniformHasItsClosedForms() {
    Distribution distribution = UniformDistribution.of(-1, 3);
    assertThat(distribution.quantile(0.25)).isCloseTo(0, EXACT);
    assertThat(distribution.mean()).isCloseTo(1, EXACT);
    assertThat(distribution.sd()).isCloseTo(4 / Math.sqrt(12), EXACT);
    assertThat(distribution.cdf(0)).isCloseTo(0.25, EXACT);
    assertThat(distribution.cdf(-2)).isZero();
    assertThat(distribution.cdf(3)).isEqualTo(1);
    assertThat(UniformDistribution.of(-1e308, 1e308).quantile(0.75)).isEqualTo(0.5e308);
  }

  @Test
  void triangularHasItsClosedForms() {
    Distribution distribution = TriangularDistribution.of(0, 1, 4);
    assertThat(distribution.quantile(0.25)).isCloseTo(1, EXACT);
    assertThat(distribution.quantile(0.0625)).isCloseTo(0.5, EXACT);
    assertThat(distribution.quantile(1 - 0.1875)).isCloseTo(2.5, EXACT);
    assertThat(distribution.mean()).isCloseTo(5.0 / 3, EXACT);
    assertThat(distribution.sd()).isCloseTo(Math.sqrt(13.0 / 18), EXACT);
    assertThat(distribution.cdf(0.5)).isCloseTo(0.0625, EXACT);
    assertThat(distribution.cdf(2.5)).isCloseTo(1 - 0.1875, EXACT);
    assertThat(distribution.cdf(5)).isEqualTo(1);
  }

  @Test
  void triangularMayPeakAtAnEnd() {
    assertThat(TriangularDistribution.of(0, 0, 1).quantile(0.75)).isCloseTo(0.5, EXACT);
    assertThat(TriangularDistribution.of(0, 1, 1).quantile(0.25)).isCloseTo(0.5, EXACT);
    assertThat(TriangularDistribution.of(0, 0, 1).cdf(0)).isZero();
    assertThat(TriangularDistribution.of(0, 0, 1).cdf(0.5)).isCloseTo(0.75, EXACT);
  }

  @Test
  void halfNormalHasItsClosedForms() {
    Distribution half = TruncatedNormalDistribution.of(1, 2, 1, INFINITY);
    assertThat(half.mean()).isCloseTo(1 + 2 * Math.sqrt(2 / Math.PI), EXACT);
    assertThat(half.sd()).isCloseTo(2 * Math.sqrt(1 - 2 / Math.PI), EXACT);
    assertThat(half.quantile(0.5)).isCloseTo(1 + 2 * StandardNormal.quantile(0.75), EXACT);
    assertThat(half.cdf(1)).isCloseTo(0, EXACT);
    assertThat(half.cdf(0.999)).isZero();
  }

  @Test
  void farTailsOfTheTruncatedNormalAreMirrorImages() {
    TruncatedNormalDistribution upper = TruncatedNormalDistribution.of(0, 1, 5, 7);
    TruncatedNormalDistribution lower = TruncatedNormalDistribution.of(0, 1, -7, -5);
    for (double p : new double[] {1e-12, 0.1, 0.5, 0.9, 0.999}) {
      assertThat(upper.quantile(p)).isCloseTo(-lower.quantile(1 - p), EXACT);
      assertThat(upper.cdf(upper.quantile(p))).isCloseTo(p, EXACT);
    }
    assertThat(upper.mean()).isCloseTo(-lower.mean(), EXACT);
    assertThat(upper.sd()).isCloseTo(lower.sd(), EXACT);
    // With h = (φ(5) − φ(7))/(Φ(−5) − Φ(−7)); mpmath 1.3.0, 40 digits.
    assertThat(upper.mean()).isCloseTo(5.186495256276276, EXACT);
    assertThat(upper.sd()).isCloseTo(0.18077473207564737, EXACT);
  }

  @Test
  void aNarrowTruncationIsNearlyUniform() {
    Distribution narrow = TruncatedNormalDistribution.of(0, 1, 1, 1 + 1e-6);
    // sd = w/√12·(1 + O(w²)); the mean is off the middle by w²·a/12.
    assertThat(narrow.sd()).isCloseTo(1e-6 / Math.sqrt(12), Assertions.withinPercentage(1e-8));
    assertThat(narrow.mean()).isCloseTo(1 + 0.5e-6 - 1e-12 / 12, Assertions.within(4e-16));
  }

  @Test
  void anUntruncatedNormalIsANormal() {
    Distribution normal = NormalDistribution.of(1, 2);
    Distribution open = TruncatedNormalDistribution.of(1, 2, -INFINITY, INFINITY);
    assertThat(open.mean()).isCloseTo(1, EXACT);
    assertThat(open.sd()).isCloseTo(2, EXACT);
    assertThat(open.quantile(1e-9)).isCloseTo(normal.quantile(1e-9), EXACT);
    assertThat(open.quantile(Double.MIN_VALUE)).isFinite();
    assertThat(open.cdf(0)).isCloseTo(normal.cdf(0), EXACT);
  }

  @Test
  void intervalsHoldTheirLevel() {
    for (IntervalDistribution.Shape shape : IntervalDistribution.Shape.values()) {
      Distribution distribution = IntervalDistribution.of(2, 7, 0.8, shape);
      assertThat(distribution.quantile(0.1)).isCloseTo(2, EXACT);
      assertThat(distribution.quantile(0.9)).isCloseTo(7, EXACT);
      assertThat(distribution.cdf(7) - distribution.cdf(2)).isCloseTo(0.8, EXACT);
    }
    assertThat(IntervalDistribution.of(1, 3).quantile(0.05)).isCloseTo(1, EXACT);
    assertThat(IntervalDistribution.of(1, 3).mean()).isEqualTo(2);
    assertThat(
            IntervalDistribution.of(1, 4, 0.9, IntervalDistribution.Shape.LOGNORMAL).quantile(0.5))
        .isEqualTo(2);
  }

  @Test
  void mixtureHasTheMomentsOfItsParts() {
    Distribution mixture =
        MixtureDistribution.of(
            List.of(1.0, 3.0), List.of(NormalDistribution.of(0, 1), NormalDistribution.of(4, 2)));
    assertThat(mixture.mean()).isCloseTo(3, EXACT);
    assertThat(mixture.sd()).isCloseTo(Math.sqrt(0.25 * (1 + 9) + 0.75 * (4 + 1)), EXACT);
    assertThat(mixture.cdf(mixture.quantile(0.123))).isCloseTo(0.123, EXACT);
  }

  @Test
  void mixtureOfConstantsJumps() {
    Distribution mixture =
        MixtureDistribution.of(
            List.of(3.0, 1.0), List.of(Distribution.constant(0), Distribution.constant(10)));
    assertThat(mixture.quantile(0.75)).isZero();
    assertThat(mixture.quantile(0.7500001)).isEqualTo(10);
    assertThat(mixture.sd()).isCloseTo(10 * Math.sqrt(0.1875), EXACT);
  }

  @Test
  void aSpreadOfZeroIsAConstant() {
    List<Distribution> constants =
        List.of(
            Distribution.constant(0.5),
            NormalDistribution.of(0.5, 0),
            TruncatedNormalDistribution.of(0.5, 0, 0, 1),
            LogNormalDistribution.of(0.5, 0),
            UniformDistribution.of(0.5, 0.5),
            TriangularDistribution.of(0.5, 0.5, 0.5),
            BetaDistribution.of(0.5, 0),
            StudentTDistribution.of(0.5, 0, 1),
            IntervalDistribution.of(0.5, 0.5),
            QuantileDistribution.of(Map.of(0.1, 0.5, 0.9, 0.5)));
    for (Distribution constant : constants) {
      assertThat(constant.quantile(0.01)).as("%s", constant).isEqualTo(0.5);
      assertThat(constant.quantile(0.99)).isEqualTo(0.5);
      assertThat(constant.mean()).isEqualTo(0.5);
      assertThat(constant.sd()).isZero();
      assertThat(constant.cdf(Math.nextDown(0.5))).isZero();
      assertThat(constant.cdf(0.5)).isEqualTo(1);
      assertThat(constant.cdf(Double.NaN)).isNaN();
      assertThat(constant.shareOutside(0.5, 1)).isZero();
      assertThat(constant.shareOutside(0, 0.5)).isZero();
      assertThat(constant.shareOutside(0.6, 1)).isEqualTo(1);
    }
  }

  @Test
  void extremeBetaShapesStayInTheUnitInterval() {
    for (double relative : new double[] {1.01e-5, 0.001, 0.5, 0.9, 0.999, 0.9999999}) {
      for (double mean : new double[] {1e-6, 0.01, 0.5, 0.999}) {
        Distribution beta = BetaDistribution.of(mean, relative * Math.sqrt(mean * (1 - mean)));
        double previous = 0;
        for (double p : new double[] {1e-12, 0.001, 0.3, 0.5, 0.7, 0.999, 1 - 1e-12}) {
          double x = beta.quantile(p);
          assertThat(x).as("%s at %s", beta, p).isBetween(previous, 1.0);
          previous = x;
        }
      }
    }
  }

  @Test
  void copiesAreKept() {
    TreeMap<Double, Double> given = new TreeMap<>(Comparator.reverseOrder());
    given.putAll(Map.of(0.1, 1.0, 0.9, 2.0));
    QuantileDistribution distribution = new QuantileDistribution(given);
    given.clear();
    assertThat(distribution.quantiles()).containsExactly(Map.entry(0.1, 1.0), Map.entry(0.9, 2.0));
    assertThat(distribution).isEqualTo(QuantileDistribution.of(Map.of(0.9, 2.0, 0.1, 1.0)));
  }

  private static double number(String text) {
    return Double.parseDouble(text);
  }
}
