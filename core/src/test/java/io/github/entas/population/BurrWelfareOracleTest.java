package io.github.entas.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.entas.stat.StandardNormal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Dagum's and Singh and Maddala's distributions against integrals of their quantile functions. */
class BurrWelfareOracleTest {

  private static final double[] RANKS_OF_LINES = {-4, -1.5, -0.3, 0.8, 2.5};
  private static final double[] SHIFTS = {0, 0.2, -0.7};

  static Stream<WelfareDistribution> distributions() {
    return Stream.of(
        new DagumWelfare(564510, 2.648, 2.101),
        new DagumWelfare(1, 3, 0.3),
        new DagumWelfare(1e6, 12, 0.2),
        new DagumWelfare(208000, 2.01, 11.5),
        new DagumWelfare(1, 5, 300),
        new SinghMaddalaWelfare(692247, 3.754, 0.672),
        new SinghMaddalaWelfare(1, 0.5, 8),
        new SinghMaddalaWelfare(1, 2.5, 100),
        new SinghMaddalaWelfare(5e5, 6.5, 0.31),
        new SinghMaddalaWelfare(1e6, 9, 1));
  }

  @ParameterizedTest
  @MethodSource("distributions")
  void consumptionAndRankAreInverse(WelfareDistribution welfare) {
    for (double v = -8; v <= 8; v += 0.125) {
      assertThat(welfare.rank(welfare.consumption(v))).isCloseTo(v, within(1e-11));
    }
  }

  @ParameterizedTest
  @MethodSource("distributions")
  void headcountIsTheDistributionFunction(WelfareDistribution welfare) {
    for (double v : RANKS_OF_LINES) {
      double line = welfare.consumption(v);
      double share = shareBelow(welfare, line);
      // The textbook formula rounds 1 + (y/b)^a, and raises what that loses to the power of a
      // shape; one minus it keeps no digits behind the sixteenth.
      double tolerance = 1e-12 * share + 4e-16 + 2.3e-16 * upperShape(welfare);
      assertThat(welfare.headcount(line, 0)).isCloseTo(share, within(tolerance));
      assertThat(StandardNormal.cdf(v)).isCloseTo(share, within(tolerance));
    }
  }

  private static double upperShape(WelfareDistribution welfare) {
    return welfare instanceof SinghMaddalaWelfare s ? s.q() : 1;
  }

  private static double shareBelow(WelfareDistribution welfare, double y) {
    if (welfare instanceof DagumWelfare d) {
      return Math.pow(1 + Math.pow(y / d.scale(), -d.a()), -d.p());
    }
    SinghMaddalaWelfare s = (SinghMaddalaWelfare) welfare;
    return 1 - Math.pow(1 + Math.pow(y / s.scale(), s.a()), -s.q());
  }

  @ParameterizedTest
  @MethodSource("distributions")
  void meanMedianAndGiniAreTheIntegrals(WelfareDistribution welfare) {
    RankQuadrature slow = new RankQuadrature(welfare);

    assertThat(welfare.mean()).isCloseTo(slow.mean(), within(1e-12 * slow.mean()));
    assertThat(welfare.median())
        .isCloseTo(welfare.consumption(0), within(1e-14 * welfare.median()));
    // The integrand changes its sign: good to some 1e-14 of the mean, however small the index.
    assertThat(welfare.gini()).isCloseTo(slow.gini(), within(1e-12 * slow.gini() + 1e-13));
  }

  @ParameterizedTest
  @MethodSource("distributions")
  void povertyIsTheIntegralOfTheGapsAtEveryLineAndShift(WelfareDistribution welfare) {
    RankQuadrature slow = new RankQuadrature(welfare);
    for (double v : RANKS_OF_LINES) {
      double line = welfare.consumption(v);
      for (double shift : SHIFTS) {
        Poverty fast = welfare.poverty(line, shift);
        double headcount = slow.fgt(0, line, shift);
        // Incomplete beta functions, whose continued fraction stops at a step of 1e-14 and is good
        // to
        // about ten of these, are taken off each other: their sizes sum to at most 2 headcounts in
        // the gap, to 4 in the severity.
        assertClose(fast.headcount(), headcount, 1e-12 * headcount);
        double gap = slow.fgt(1, line, shift);
        assertClose(fast.povertyGap(), gap, 1e-12 * gap + 2 * 1e-13 * headcount);
        double severity = slow.fgt(2, line, shift);
        assertClose(fast.severity(), severity, 1e-12 * severity + 4 * 1e-13 * headcount);
        assertThat(welfare.headcount(line, shift)).isEqualTo(fast.headcount());
      }
    }
  }

  private static void assertClose(double actual, double expected, double tolerance) {
    assertThat(actual).isCloseTo(expected, within(tolerance));
  }

  @ParameterizedTest
  @MethodSource("distributions")
  void aShiftIsALineMovedTheOtherWay(WelfareDistribution welfare) {
    double line = welfare.consumption(-1);
    for (double shift : SHIFTS) {
      assertThat(welfare.poverty(line, shift))
          .isEqualTo(welfare.poverty(line * StrictMath.exp(-shift), 0));
    }
  }

  @ParameterizedTest
  @MethodSource("distributions")
  void lorenzCurveIsTheIntegral(WelfareDistribution welfare) {
    LorenzCurveOracleTest.assertLorenzCurve(welfare);
  }

  @Test
  void reciprocalsOfSinghAndMaddalaAreDagum() {
    SinghMaddalaWelfare welfare = new SinghMaddalaWelfare(2, 3, 1.5);
    DagumWelfare mirror = new DagumWelfare(0.5, 3, 1.5);

    for (double v = -6; v <= 6; v += 0.5) {
      double expected = 1 / mirror.consumption(-v);
      assertThat(welfare.consumption(v)).isCloseTo(expected, within(1e-14 * expected));
    }
  }

  @Test
  void oneAndOneIsTheLogLogistic() {
    // Gini 1/a, mean πb/a / sin(π/a).
    double mean = 3e5 * (Math.PI / 4) / Math.sin(Math.PI / 4);
    for (WelfareDistribution fisk :
        new WelfareDistribution[] {
          new DagumWelfare(3e5, 4, 1), new SinghMaddalaWelfare(3e5, 4, 1)
        }) {
      assertThat(fisk.gini()).isCloseTo(0.25, within(1e-14));
      assertThat(fisk.mean()).isCloseTo(mean, within(1e-14 * mean));
      assertThat(fisk.median()).isCloseTo(3e5, within(3e5 * 1e-15));
    }
  }
}
