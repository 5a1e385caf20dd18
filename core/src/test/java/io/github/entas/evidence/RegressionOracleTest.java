package io.github.entas.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.entas.evidence.MetaRegression.Coefficient;
import io.github.entas.evidence.MetaRegression.Inference;
import io.github.entas.evidence.MetaRegression.Prediction;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Meta-regression of the BCG trials against 60 digits and against what was published. */
class RegressionOracleTest {

  /** As for pooling, and the intercept is where the latitude is 0, far from the trials. */
  private static final double TOLERANCE = 1e-12;

  private static final Moderators LATITUDE = Moderators.of("latitude", Trials.latitude());

  @ParameterizedTest
  @EnumSource(PoolingMethod.class)
  void onLatitude(PoolingMethod method) {
    agree("latitude", LATITUDE, method, 20);
  }

  @Test
  void onLatitudeAndYear() {
    Moderators both = LATITUDE.and("year", Trials.year());
    agree("both", both, PoolingMethod.DL, 20, 15);
    agree("both", both, PoolingMethod.REML, 20, 15);
  }

  @Test
  void withoutIntercept() {
    agree("noIntercept", LATITUDE.withoutIntercept(), PoolingMethod.REML, 20);
  }

  /**
   * To the digits printed: Viechtbauer 2010, Journal of Statistical Software 36(3),
   * doi:10.18637/jss.v036.i03, section 4.
   */
  @Test
  void publishedSlopeOnLatitude() {
    MetaRegression fit = MetaRegression.of(Trials.bcg(), LATITUDE, PoolingMethod.REML);
    Coefficient latitude = fit.coefficients().get(1);

    // Printed as 0.0764: metafor stops once a step is below 1e-5. The peak is at 0.0763480.
    assertThat(fit.tau2()).isCloseTo(0.0764, within(0.0001));
    assertThat(latitude.estimate()).isCloseTo(-0.0291, within(0.00005));
    assertThat(latitude.standardError()).isCloseTo(0.0072, within(0.00005));
  }

  private static void agree(
      String name, Moderators moderators, PoolingMethod method, double... point) {
    MetaRegression normal = MetaRegression.of(Trials.bcg(), moderators, method);
    MetaRegression hartungKnapp = with(moderators, method, Inference.HARTUNG_KNAPP);
    Prediction predicted = normal.predict(point);
    Reference reference =
        Reference.of("regression-reference.csv", name, method.name(), TOLERANCE)
            .agree("tau2", normal.tau2())
            .agree("tau2 at 0.975", normal.tau2Interval().low())
            .agree("tau2 at 0.025", normal.tau2Interval().high())
            .agree("i2", normal.i2())
            .agree("h2", normal.h2())
            .agree("qe", normal.qe())
            .agree("qePValue", normal.qePValue())
            .agree("qm", normal.moderatorTest().statistic())
            .agree("qmPValue", normal.moderatorTest().pValue())
            .agree("f", hartungKnapp.moderatorTest().statistic())
            .agree("fPValue", hartungKnapp.moderatorTest().pValue())
            .agree("predicted", predicted.estimate())
            .agree("predictedError", predicted.standardError())
            .agree("predictedLow", predicted.interval().low())
            .agree("placeLow", predicted.predictionInterval().low());
    if (reference.has("r2")) {
      reference.agree("r2", normal.r2());
    } else {
      assertThat(normal.r2()).isNaN();
    }
    agree(reference, normal.coefficients(), hartungKnapp.coefficients());
    double[][] covariance = normal.covariance();
    reference.agree("covariance01", covariance[0][covariance.length > 1 ? 1 : 0]).end();
    double scale = hartungKnapp.covariance()[0][0] / covariance[0][0];
    agree(with(moderators, method, Inference.STUDENT), hartungKnapp, 1 / Math.sqrt(scale));
    agree(
        with(moderators, method, Inference.GUARDED_HARTUNG_KNAPP),
        hartungKnapp,
        Math.sqrt(Math.max(1, scale) / scale));
  }

  private static void agree(
      Reference reference, List<Coefficient> normal, List<Coefficient> hartungKnapp) {
    for (int j = 0; j < normal.size(); j++) {
      reference
          .agree("b" + j, normal.get(j).estimate())
          .agree("se" + j, normal.get(j).standardError())
          .agree("p" + j, normal.get(j).pValue())
          .agree("low" + j, normal.get(j).interval().low())
          .agree("hk" + j, hartungKnapp.get(j).standardError())
          .agree("hkPValue" + j, hartungKnapp.get(j).pValue())
          .agree("hkLow" + j, hartungKnapp.get(j).interval().low());
    }
  }

  /** The same quantiles, but errors that are {@code factor} times those. */
  private static void agree(MetaRegression fit, MetaRegression hartungKnapp, double factor) {
    double[] widths = widths(fit);
    double[] expected = widths(hartungKnapp);
    for (int j = 0; j < widths.length; j++) {
      assertThat(widths[j]).isCloseTo(factor * expected[j], within(1e-13 * widths[j]));
    }
    assertThat(fit.moderatorTest().statistic() * factor * factor)
        .isCloseTo(
            hartungKnapp.moderatorTest().statistic(),
            within(1e-12 * hartungKnapp.moderatorTest().statistic()));
  }

  private static double[] widths(MetaRegression fit) {
    return fit.coefficients().stream().mapToDouble(c -> c.interval().width()).toArray();
  }

  private static MetaRegression with(
      Moderators moderators, PoolingMethod method, Inference inference) {
    return MetaRegression.of(Trials.bcg(), moderators, method, inference, 0.95);
  }
}
