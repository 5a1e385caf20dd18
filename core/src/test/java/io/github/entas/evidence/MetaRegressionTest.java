package io.github.entas.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.entas.evidence.MetaRegression.Coefficient;
import io.github.entas.evidence.MetaRegression.Inference;
import io.github.entas.evidence.MetaRegression.Prediction;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MetaRegressionTest {

  private static final Moderators LATITUDE = Moderators.of("latitude", Trials.latitude());

  @ParameterizedTest
  @EnumSource(PoolingMethod.class)
  void onAConstantItIsPooling(PoolingMethod method) {
    double[] ones = new double[13];
    Arrays.fill(ones, 1);
    Moderators constant = Moderators.of("constant", ones).withoutIntercept();
    RandomEffects pooled = RandomEffects.of(Trials.bcg(), method);
    MetaRegression fit = MetaRegression.of(Trials.bcg(), constant, method);
    MetaRegression hartungKnapp =
        MetaRegression.of(Trials.bcg(), constant, method, Inference.HARTUNG_KNAPP, 0.95);
    Coefficient mean = fit.coefficients().get(0);

    assertThat(fit.tau2()).isCloseTo(pooled.tau2(), within(1e-13));
    assertThat(fit.i2()).isCloseTo(pooled.i2(), within(1e-11));
    assertThat(fit.qe()).isCloseTo(pooled.q(), within(1e-11));
    assertThat(mean.estimate()).isCloseTo(pooled.estimate(), within(1e-13));
    assertThat(mean.standardError()).isCloseTo(pooled.standardError(), within(1e-13));
    assertThat(hartungKnapp.coefficients().get(0).interval().low())
        .isCloseTo(pooled.hartungKnapp().interval().low(), within(1e-12));
    assertThat(fit.predict(1).predictionInterval().low())
        .isCloseTo(pooled.predictionIntervals().normal().low(), within(1e-12));
    assertThat(hartungKnapp.predict(1).predictionInterval().low())
        .isCloseTo(pooled.predictionIntervals().hartungKnapp().low(), within(1e-12));
  }

  @Test
  void unitAndZeroOfAModeratorDoNotMatter() {
    double[] moved = Arrays.stream(Trials.latitude()).map(x -> 1e9 + 1e6 * x).toArray();
    MetaRegression fit = MetaRegression.of(Trials.bcg(), LATITUDE, PoolingMethod.REML);
    MetaRegression other =
        MetaRegression.of(Trials.bcg(), Moderators.of("x", moved), PoolingMethod.REML);

    assertThat(other.tau2()).isCloseTo(fit.tau2(), within(1e-14));
    assertThat(1e6 * other.coefficients().get(1).estimate())
        .isCloseTo(fit.coefficients().get(1).estimate(), within(1e-15));
    assertThat(other.moderatorTest().statistic())
        .isCloseTo(fit.moderatorTest().statistic(), within(1e-12));
    assertThat(other.predict(1e9 + 1e6 * 20).standardError())
        .isCloseTo(fit.predict(20).standardError(), within(1e-14));
  }

  @Test
  void aPredictionIsTheLineAtThatPoint() {
    MetaRegression fit =
        MetaRegression.of(Trials.bcg(), LATITUDE.and("year", Trials.year()), PoolingMethod.REML);
    List<Coefficient> b = fit.coefficients();
    double[][] c = fit.covariance();
    Prediction there = fit.predict(20, 3);

    double mean = b.get(0).estimate() + 20 * b.get(1).estimate() + 3 * b.get(2).estimate();
    double[] x = {1, 20, 3};
    double variance = 0;
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        variance += x[i] * c[i][j] * x[j];
      }
    }
    assertThat(there.estimate()).isCloseTo(mean, within(1e-14));
    assertThat(there.standardError()).isCloseTo(Math.sqrt(variance), within(1e-14));
    assertThat(there.predictionInterval().width())
        .isCloseTo(2 * 1.959963984540054 * Math.sqrt(variance + fit.tau2()), within(1e-13));
    assertThat(b).extracting(Coefficient::name).containsExactly("intercept", "latitude", "year");
    assertThat(b.get(1).statistic()).isEqualTo(b.get(1).estimate() / b.get(1).standardError());
  }

  @Test
  void aPerfectLineLeavesNothing() {
    Studies line = Studies.of(new double[] {1, 3, 5, 7}, new double[] {0.5, 0.25, 0.125, 1});
    MetaRegression fit =
        MetaRegression.of(line, Moderators.of("x", 0, 1, 2, 3), PoolingMethod.REML);

    assertThat(fit.coefficients().get(0).estimate()).isCloseTo(1, within(1e-15));
    assertThat(fit.coefficients().get(1).estimate()).isCloseTo(2, within(1e-15));
    assertThat(fit.tau2()).isZero();
    assertThat(fit.qe()).isCloseTo(0, within(1e-28));
    assertThat(fit.r2()).isEqualTo(100);
    assertThat(fit.tau2IntervalIsEmpty()).isTrue();
    assertThat(fit.tau2Interval().high()).isZero();
  }

  @Test
  void onePreciseStudyCostsNoDigits() {
    // The first fixes the line at x = 0; the others fit the slope through it, as if by hand.
    Studies studies = Studies.of(new double[] {1, 2, 5, 4}, new double[] {1e-26, 1, 1, 1});
    MetaRegression fit =
        MetaRegression.of(studies, Moderators.of("x", 0, 1, 2, 3), PoolingMethod.EE);

    double slope = (1 * 1 + 2 * 4 + 3 * 3) / 14.0;
    assertThat(fit.coefficients().get(0).estimate()).isCloseTo(1, within(1e-15));
    assertThat(fit.coefficients().get(1).estimate()).isCloseTo(slope, within(1e-15));
    assertThat(fit.coefficients().get(1).standardError())
        .isCloseTo(Math.sqrt(1 / 14.0), within(1e-15));
    assertThat(fit.qe()).isCloseTo(1 + 16 + 9 - 14 * slope * slope, within(1e-13));
  }

  @Test
  void withoutVarianceThereIsNothingToExplain() {
    MetaRegression fit =
        MetaRegression.of(
            Trials.microcredit(), Moderators.of("x", 1, 2, 3, 4, 6), PoolingMethod.REML);

    assertThat(fit.r2()).isNaN();
    assertThat(MetaRegression.of(Trials.bcg(), LATITUDE, PoolingMethod.EE).r2()).isNaN();
    assertThat(MetaRegression.of(Trials.bcg(), Moderators.of("x", noise()), PoolingMethod.DL).r2())
        .isZero();
  }

  @Test
  void whatWentInCanBeAskedFor() {
    Studies studies = Trials.bcg();
    MetaRegression fit =
        MetaRegression.of(studies, LATITUDE, PoolingMethod.PM, Inference.STUDENT, 0.9);

    assertThat(fit.studies()).isSameAs(studies);
    assertThat(fit.moderators()).isSameAs(LATITUDE);
    assertThat(fit.method()).isEqualTo(PoolingMethod.PM);
    assertThat(fit.inference()).isEqualTo(Inference.STUDENT);
    assertThat(fit.level()).isEqualTo(0.9);
    assertThat(fit.degreesOfFreedom()).isEqualTo(11);
    assertThat(fit.moderatorTest().denominatorDegreesOfFreedom()).isEqualTo(11);
    assertThat(LATITUDE.names()).containsExactly("latitude");
    assertThat(LATITUDE.values(0)).containsExactly(Trials.latitude());
    LATITUDE.values(0)[0] = 9;
    assertThat(LATITUDE.values(0)[0]).isEqualTo(44);
    assertThat(LATITUDE.hasIntercept()).isTrue();
  }

  @Test
  void collinearModeratorsAreNamed() {
    double[] x = Trials.latitude();
    double[] sum = new double[13];
    double[] constant = new double[13];
    for (int i = 0; i < 13; i++) {
      sum[i] = 2 * x[i] - 0.1 * Trials.year()[i] + 7;
      constant[i] = 0.1;
    }

    refused(
        LATITUDE.and("year", Trials.year()).and("a/b", sum),
        """
        a~1b must vary beyond the intercept and the moderators before it: a linear combination of them
        Maybe one of them says all and the others can go.""");
    refused(
        Moderators.of("constant", constant),
        """
        constant must vary beyond the intercept and the moderators before it: a linear combination of them
        Maybe one of them says all and the others can go.""");
    refused(
        Moderators.of("none", new double[13]).withoutIntercept(),
        """
        none must vary beyond the intercept and the moderators before it: a linear combination of them
        Maybe one of them says all and the others can go.""");
  }

  @Test
  void whatDoesNotFitIsRefused() {
    refused(Moderators.of("x", 1, 2), "x must have as many values as there are studies, 13: 2");
    assertThatThrownBy(
            () ->
                MetaRegression.of(
                    Trials.two(), Moderators.of("x", 1, 2), PoolingMethod.DL, Inference.NORMAL, 0))
        .hasMessage(
            """
            studies must be more than coefficients, 2: 2
            Maybe fewer moderators: ten studies for each is a common rule.
            level must be in (0, 1): 0.0""");
    assertThatThrownBy(
            () -> MetaRegression.of(Trials.bcg(), LATITUDE, PoolingMethod.DL).predict(1, 2))
        .hasMessage("values must be as many as moderators, 1: 2");
    assertThatThrownBy(
            () -> MetaRegression.of(Trials.bcg(), LATITUDE, PoolingMethod.DL).predict(Double.NaN))
        .hasMessage("latitude must be a finite number: NaN");
  }

  @Test
  void moderatorsAreChecked() {
    assertThatThrownBy(() -> Moderators.of("x", 1, Double.NaN))
        .hasMessage("x[1] must be a finite number: NaN");
    assertThatThrownBy(() -> Moderators.of(" "))
        .hasMessageContaining("name must not be blank: \" \"");
    assertThatThrownBy(() -> Moderators.of("x"))
        .hasMessage("x must have a value for each study: none");
    assertThatThrownBy(() -> LATITUDE.and("latitude", 1))
        .hasMessage(
            """
            name must be the name of one moderator only: latitude
            latitude must have as many values as latitude, 13: 1""");
  }

  private static void refused(Moderators moderators, String message) {
    assertThatThrownBy(() -> MetaRegression.of(Trials.bcg(), moderators, PoolingMethod.DL))
        .hasMessage(message);
  }

  /** Numbers that have little to do with the trials. */
  private static double[] noise() {
    return new double[] {3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8, 9};
  }
}
