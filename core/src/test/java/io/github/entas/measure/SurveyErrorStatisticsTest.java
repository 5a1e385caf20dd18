package io.github.entas.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Variances that single samples report against the variance of estimates over many samples of one
 * superpopulation, 120 clusters of four rows each time.
 *
 * <p>With T_r and V_r the estimate and the reported variance of sample r, d_r = V_r − (T_r −
 * T̄)²·R/(R − 1) has mean 0 where reported variances are right. Its mean over R = 600 samples is
 * held to 4 of its standard errors, 6.3e-5 of false alarms each for a normal mean; the eleven
 * checks raise one for one seed in 1,400. Linearized variances are too small by a share of the
 * order of a/120, with a below 6 in {@link SurveyJackknifeOracleTest}: 5 %, where the bound is
 * 4·√(2/600) = 23 % for normal estimates.
 */
@Tag("statistical")
class SurveyErrorStatisticsTest {

  private static final int SAMPLES = 600;
  private static final GeneratedSurvey[] SURVEYS = new GeneratedSurvey[SAMPLES];

  @BeforeAll
  static void draw() {
    for (int r = 0; r < SAMPLES; r++) {
      SURVEYS[r] = GeneratedSurvey.of(30, 2024, r);
    }
  }

  static Iterable<String> measures() {
    return SurveyJackknifeOracleTest.measures();
  }

  // Seen to fail with the mean of a stratum not taken off (for the mean), without what the mean
  // does to inequality (Gini, GE 2), and with rows counted instead of persons (all).
  @ParameterizedTest
  @MethodSource("measures")
  void reportedErrorsAreThoseThatHappen(String name) {
    assertThat(
            Math.abs(z(GeneratedSurvey::estimator, SurveyJackknifeOracleTest.MEASURES.get(name))))
        .isLessThanOrEqualTo(4);
  }

  // Seen to fail with the line taken as known: 21 standard errors.
  @Test
  void theErrorOfTheMedianIsCounted() {
    assertThat(Math.abs(z(GeneratedSurvey::estimator, e -> e.headcountBelowShareOfMedian(0.8))))
        .isLessThanOrEqualTo(4);
  }

  /** The bounds tell a wrong design from the right one. */
  @Test
  void errorsThatForgetTheClustersAreTooSmall() {
    assertThat(
            z(
                survey ->
                    SurveyEstimator.of(
                        survey.welfare, SurveyDesign.of(survey.weights, survey.strata, null)),
                SurveyEstimator::mean))
        .isLessThan(-4);
  }

  @Test
  void errorsThatForgetTheStrataAreTooLarge() {
    assertThat(
            z(
                survey ->
                    SurveyEstimator.of(
                        survey.welfare, SurveyDesign.of(survey.weights, null, survey.clusters)),
                SurveyEstimator::mean))
        .isGreaterThan(4);
  }

  /** The mean of d_r over its standard error. */
  private static double z(
      Function<GeneratedSurvey, SurveyEstimator> estimator,
      Function<SurveyEstimator, SurveyEstimate> measure) {
    double[] values = new double[SAMPLES];
    double[] variances = new double[SAMPLES];
    for (int r = 0; r < SAMPLES; r++) {
      SurveyEstimate estimate = measure.apply(estimator.apply(SURVEYS[r]));
      values[r] = estimate.value();
      variances[r] = estimate.standardError() * estimate.standardError();
    }
    double mean = mean(values);
    double[] differences = new double[SAMPLES];
    double[] squares = new double[SAMPLES];
    for (int r = 0; r < SAMPLES; r++) {
      double deviation = values[r] - mean;
      differences[r] = variances[r] - deviation * deviation * SAMPLES / (SAMPLES - 1);
      squares[r] = differences[r] * differences[r];
    }
    double bias = mean(differences);
    return bias / Math.sqrt((mean(squares) - bias * bias) / (SAMPLES - 1));
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }
}
