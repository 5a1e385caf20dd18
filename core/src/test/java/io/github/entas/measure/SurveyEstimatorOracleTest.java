package io.github.entas.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Two strata, five clusters and six rows by hand; published numbers. */
class SurveyEstimatorOracleTest {

  private static final double[] WELFARE = {1, 3, 5, 2, 4, 7};
  private static final SurveyDesign DESIGN =
      SurveyDesign.of(
          new double[] {1, 1, 2, 1, 3, 2},
          new String[] {"A", "A", "A", "B", "B", "B"},
          new String[] {"1", "1", "2", "1", "2", "3"});
  private static final SurveyEstimator ALL = SurveyEstimator.of(WELFARE, DESIGN);

  private static void assertEstimate(SurveyEstimate estimate, double value, double variance) {
    assertThat(estimate.value()).isCloseTo(value, within(1e-12 * value));
    assertThat(estimate.standardError() * estimate.standardError())
        .isCloseTo(variance, within(1e-12 * variance));
    assertThat(estimate.degreesOfFreedom()).isEqualTo(3);
  }

  /**
   * u = w(x − 4.2)/10 by cluster: −0.44, 0.16 in A; −0.22, −0.06, 0.56 in B. One by one: Σwz²/10/5
   * = 33.6/50 = 0.672.
   */
  @Test
  void theMean() {
    double inA = 2 * (0.09 + 0.09);
    double inB = 1.5 * (0.0484 + 0.0036 + 0.3136 - 0.28 * 0.28 / 3);
    assertEstimate(ALL.mean(), 4.2, inA + inB);
    assertThat(ALL.mean().designEffect()).isCloseTo((inA + inB) / 0.672, within(1e-14));
  }

  /** Line 4: u = 0.07, −0.03; 0.035, −0.045, −0.03. */
  @Test
  void thePovertyGap() {
    double inA = 2 * (0.0025 + 0.0025);
    double inB = 1.5 * (0.001225 + 0.002025 + 0.0009 - 0.0016 / 3);
    assertEstimate(ALL.fgt(4, 1), 0.15, inA + inB);
  }

  /** Line 4: u = 0.14, −0.06; 0.07, −0.09, −0.06. */
  @Test
  void theHeadcount() {
    double inB = 1.5 * (0.0049 + 0.0081 + 0.0036 - 0.0064 / 3);
    assertEstimate(ALL.fgt(4, 0), 0.3, 0.04 + inB);
  }

  /** With the three persons at the line: u = 0.08, −0.12; 0.04, 0.12, −0.12. */
  @Test
  void theHeadcountWithThoseAtTheLine() {
    double inB = 1.5 * (0.0016 + 0.0144 + 0.0144 - 0.0016 / 3);
    assertEstimate(ALL.fgt(4, 0, AtLine.POOR), 0.6, 0.04 + inB);
  }

  @Test
  void linesOfTheirOwnAreLinesOfWelfareOverThem() {
    double[] lines = {2, 4, 4, 4, 8, 4};
    double[] ratios = {0.5, 0.75, 1.25, 0.5, 0.5, 1.75};
    SurveyEstimator relative = SurveyEstimator.of(ratios, DESIGN);
    assertThat(ALL.fgt(lines, 2, AtLine.NOT_POOR)).isEqualTo(relative.fgt(1, 2));
    assertThat(ALL.watts(lines)).isEqualTo(relative.watts(1));
    assertThat(ALL.fgt(new double[] {4, 4, 4, 4, 4, 4}, 0, AtLine.NOT_POOR))
        .isEqualTo(ALL.fgt(4, 0));
  }

  /**
   * Rows 1, 5 and 4 of weights 1, 2 and 3: u = −17/36, 14/36 in A; 0, 3/36, 0 in B. One by one over
   * three rows: 65/72.
   */
  @Test
  void theMeanOfASubgroup() {
    SurveyEstimator group = ALL.where(new boolean[] {true, false, true, false, true, false});
    double variance = (2 * 2 * 15.5 * 15.5 + 1.5 * (9 - 3)) / 1296;
    assertEstimate(group.mean(), 23.0 / 6, variance);
    assertThat(group.mean().designEffect()).isCloseTo(variance * 72 / 65, within(1e-13));
  }

  /** Its share: u = −0.02, 0.08; −0.06, 0.12, −0.12. */
  @Test
  void theShareOfASubgroup() {
    SurveyEstimator group = ALL.where(new boolean[] {true, false, true, false, true, false});
    double inB = 1.5 * (0.0036 + 0.0144 + 0.0144 - 0.0036 / 3);
    assertEstimate(group.share(), 0.6, 2 * (0.0025 + 0.0025) + inB);
    assertThat(ALL.share().value()).isEqualTo(1);
    assertThat(ALL.share().standardError()).isZero();
  }

  /**
   * The data set {@code fpc} of R's package survey (from Stata's manual), without finite population
   * correction: {@code svymean(~x, withoutfpc)} prints 5.448148 with standard error 0.7412683.
   */
  @Test
  void theMeanThatRPublishes() {
    double[] x = {2.8, 4.1, 6.8, 6.8, 9.2, 3.7, 6.6, 4.2};
    SurveyDesign design =
        SurveyDesign.of(
            new double[] {3, 3, 3, 3, 3, 4, 4, 4},
            new int[] {1, 1, 1, 1, 1, 2, 2, 2},
            new int[] {1, 2, 3, 4, 5, 1, 2, 3});
    SurveyEstimate mean = SurveyEstimator.of(x, design).mean();
    assertThat(mean.value()).isCloseTo(5.448148, within(5e-7));
    assertThat(mean.standardError()).isCloseTo(0.7412683, within(5e-8));
    assertThat(mean.degreesOfFreedom()).isEqualTo(6);
  }

  /** Without strata and clusters: s²·n/(n − 1)/n with weights, s² the weighted variance of z. */
  @Test
  void rowsDrawnOneByOneHaveTheErrorOfAWeightedMean() {
    double[] weights = {1, 1, 2, 1, 3, 2};
    SurveyEstimate mean = SurveyEstimator.of(WELFARE, SurveyDesign.of(weights)).mean();
    double squares = 0;
    for (int i = 0; i < 6; i++) {
      double u = weights[i] * (WELFARE[i] - 4.2) / 10;
      squares += u * u;
    }
    assertThat(mean.standardError()).isCloseTo(Math.sqrt(6 * squares / 5), within(1e-14));

    double[] ones = {1, 1, 1, 1, 1, 1};
    SurveyEstimate simple = SurveyEstimator.of(WELFARE, SurveyDesign.of(ones)).mean();
    double variance = (1 + 9 + 25 + 4 + 16 + 49 - 22 * 22 / 6.0) / 5;
    assertThat(simple.standardError()).isCloseTo(Math.sqrt(variance / 6), within(1e-14));
    assertThat(simple.designEffect()).isCloseTo(1, within(1e-14));
  }
}
