package io.github.entas.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * Output of PovcalNet and of the tools that follow it.
 *
 * <p>Scores: the log of PovcalNet kept in jpazvd/groupdata, qa/qa_groupdata.do, at commit
 * 0d66eeb77bdf91c95743fee6b0dffec5ce6415f5, mean 214.28, line 200, twenty groups. Survey: the
 * expected values in PIP-Technical-Team/wbpip, tests/testthat/test-gd_compute_pip_stats_lq.R at
 * commit 00c523f16780045c1acb13a75995fb7806765ed8 and test-gd_compute_pip_stats_lb.R at commit
 * 0131eaf9c2e9ae8988329e6d0b0876a4510a12b0.
 *
 * <p>Numbers are compared to half a unit of their last printed digit. Their Watts indices and mean
 * log deviations are left out: they count the lowest bin twice. The beta headcount elasticities
 * that groupdata itself prints for the same scores, −3.738047 and 0.2668867, are not those of its
 * curve.
 */
class PublishedLorenzOracleTest {

  private static final GroupedData SCORES =
      GroupedData.of(
          214.28,
          List.of(
              0.049999552,
              0.099997368,
              0.14999667,
              0.19999727,
              0.24999672,
              0.29999802,
              0.34999645,
              0.39999691,
              0.44999638,
              0.49999756,
              0.54999619,
              0.5999976,
              0.64999725,
              0.69999825,
              0.74999817,
              0.79999863,
              0.84999977,
              0.89999779,
              0.94999962,
              0.99999992),
          List.of(
              0.027712476,
              0.060224633,
              0.09581459,
              0.1339813,
              0.17429539,
              0.21665108,
              0.26088673,
              0.30691652,
              0.35465393,
              0.40400276,
              0.4548563,
              0.50728893,
              0.56134205,
              0.61701004,
              0.67442589,
              0.73372734,
              0.79522865,
              0.85916794,
              0.9265181,
              1.0));

  private static final GroupedData SURVEY =
      GroupedData.of(
          51.5660557757944,
          List.of(0.0005, 0.0032, 0.0148, 0.0443, 0.0991, 0.257, 0.4385, 0.5938, 0.7089, 1.0),
          List.of(
              5.824760527229386e-05,
              0.000604029410841011,
              0.0037949334793616948,
              0.013988878652244477,
              0.036992164583098786,
              0.12140708906131342,
              0.2453139187308208,
              0.3744667016928832,
              0.48753116241194566,
              1.0));

  private static final double SURVEY_LINE = 57.791666666666664 / 51.5660557757944;

  private static final LorenzCurve SURVEY_QUADRATIC =
      new GeneralQuadraticLorenz(0.795981535745657, -1.4445933880119242, 0.14728191995919815);

  private static final LorenzCurve SURVEY_BETA =
      new BetaLorenz(0.5780372174031353, 0.9420509038654499, 0.5257860001947368);

  @Test
  void theQuadraticCurveOfTheScores() {
    GroupedFit.Candidate fit = SCORES.fit(200).generalQuadratic();
    LorenzCurve curve = fit.curve();
    double r = 200 / 214.28;

    assertAll(curve.coefficients(), half(1e-5), 1.14807, -1.99792, 0.146473);
    assertThat(fit.squaredErrors()).isCloseTo(2.23841e-6, half(1e-11));
    assertThat(fit.violations()).isEmpty();
    assertThat(curve.gini()).isCloseTo(0.133912, half(1e-6));
    assertThat(214.28 * curve.median()).isCloseTo(214.192301697823, within(5e-6));
    assertAll(
        deciles(curve),
        half(1e-5),
        0.0598486,
        0.0738747,
        0.0831147,
        0.0904138,
        0.0968593,
        0.103061,
        0.109517,
        0.116842,
        0.126141,
        0.140329);
    assertThat(curve.headcount(r)).isCloseTo(0.394004, half(1e-6));
    assertThat(curve.povertyGap(r)).isCloseTo(0.0708228, half(1e-7));
    assertThat(curve.severity(r)).isCloseTo(0.0190601, half(1e-7));
    LorenzCurve.Elasticities elasticities = curve.elasticities(r);
    assertThat(elasticities.headcountToMean()).isCloseTo(-3.68497, half(1e-5));
    assertThat(elasticities.povertyGapToMean()).isCloseTo(-4.56324, half(1e-5));
    assertThat(elasticities.severityToMean()).isCloseTo(-5.43152, half(1e-5));
    assertThat(elasticities.headcountToGini()).isCloseTo(0.263107, half(1e-6));
    assertThat(elasticities.povertyGapToGini()).isCloseTo(1.39722, half(1e-5));
    assertThat(elasticities.severityToGini()).isCloseTo(2.53061, half(1e-5));
  }

  @Test
  void theBetaCurveOfTheScores() {
    GroupedFit.Candidate fit = SCORES.fit(200).beta();
    LorenzCurve curve = fit.curve();
    double r = 200 / 214.28;

    assertAll(curve.coefficients(), half(1e-6), 0.3191401, 0.8673738, 0.856652);
    assertThat(fit.squaredErrors()).isCloseTo(4.78169e-6, half(1e-11));
    assertThat(curve.gini()).isCloseTo(0.134097, half(1e-6));
    assertThat(214.28 * curve.median()).isCloseTo(213.836105718637, within(5e-6));
    assertThat(curve.headcount(r)).isCloseTo(0.403391, half(1e-6));
    assertThat(curve.povertyGap(r)).isCloseTo(0.0711506, half(1e-7));
    assertThat(curve.severity(r)).isCloseTo(0.0190719, half(1e-7));
    LorenzCurve.Elasticities elasticities = curve.elasticities(r);
    assertThat(elasticities.povertyGapToMean()).isCloseTo(-4.66954, half(1e-5));
    assertThat(elasticities.severityToMean()).isCloseTo(-5.46128, half(1e-5));
    assertThat(elasticities.povertyGapToGini()).isCloseTo(1.40481, half(1e-5));
    assertThat(elasticities.severityToGini()).isCloseTo(2.53274, half(1e-5));
    assertThat(elasticities.headcountToMean()).isCloseTo(-3.43191, half(1e-5));
    assertThat(elasticities.headcountToGini()).isCloseTo(0.245038, half(1e-6));
  }

  @Test
  void theQuadraticCurveOfTheScoresIsChosen() {
    GroupedFit fit = SCORES.fit(200);

    assertThat(fit.chosen()).isSameAs(fit.generalQuadratic());
  }

  @Test
  void theFitOfTheSurvey() {
    GroupedFit fit = SURVEY.fit();

    assertAll(
        fit.generalQuadratic().curve().coefficients(),
        within(1e-9),
        0.795981535745657,
        -1.4445933880119242,
        0.14728191995919815);
    assertAll(
        fit.beta().curve().coefficients(),
        within(1e-9),
        0.5780372174031353,
        0.9420509038654499,
        0.5257860001947368);
    assertThat(fit.generalQuadratic().squaredErrors())
        .isCloseTo(0.003221565613507463, within(1e-9));
  }

  @Test
  void theQuadraticCurveOfTheSurvey() {
    LorenzCurve curve = SURVEY_QUADRATIC;

    assertThat(curve.gini()).isCloseTo(0.3212646422160259, within(1e-12));
    assertThat(51.5660557757944 * curve.median()).isCloseTo(42.247782467994874, within(1e-10));
    assertAll(
        deciles(curve),
        within(1e-12),
        0.037459351271787455,
        0.05010249124999283,
        0.060098424008397155,
        0.0689612882777707,
        0.07754929961019014,
        0.08659086840021057,
        0.09703444089718083,
        0.11071235633968635,
        0.13305852826044706,
        0.2784329516843369);
    // The headcount and what follows from it were kept in single precision, 3e-8.
    assertThat(curve.headcount(SURVEY_LINE)).isCloseTo(0.7600581049919128, within(5e-8));
    assertThat(curve.povertyGap(SURVEY_LINE)).isCloseTo(0.2761760601915931, within(1e-8));
    assertThat(curve.severity(SURVEY_LINE)).isCloseTo(0.12832887439632906, within(1e-8));
    LorenzCurve.Elasticities elasticities = curve.elasticities(SURVEY_LINE);
    assertThat(elasticities.headcountToMean()).isCloseTo(-0.8718130921960305, within(5e-7));
    assertThat(elasticities.povertyGapToMean()).isCloseTo(-1.7520781651553494, within(5e-7));
    assertThat(elasticities.severityToMean()).isCloseTo(-2.304192045488607, within(5e-7));
    assertThat(elasticities.headcountToGini()).isCloseTo(-0.09391611965244065, within(5e-8));
    assertThat(elasticities.povertyGapToGini()).isCloseTo(0.7035322082620408, within(5e-8));
    assertThat(elasticities.severityToGini()).isCloseTo(1.5363306438390838, within(5e-8));
  }

  @Test
  void theBetaCurveOfTheSurvey() {
    LorenzCurve curve = SURVEY_BETA;

    assertThat(51.5660557757944 * curve.median()).isCloseTo(42.59473117668654, within(1e-10));
    assertAll(
        deciles(curve),
        within(1e-12),
        0.0375048593336125,
        0.0496360493447891,
        0.058713139008492066,
        0.06775231205400803,
        0.07741934713383775,
        0.0883101840173634,
        0.10132910544405782,
        0.11835493348127901,
        0.14500186589082675,
        0.25597820429173357);
    // Their headcount comes from a search in single precision; their Gini from 499 bins.
    assertThat(curve.headcount(SURVEY_LINE)).isCloseTo(0.7183393836021423, within(1e-7));
    assertThat(curve.povertyGap(SURVEY_LINE)).isCloseTo(0.2713749847954556, within(1e-8));
    assertThat(curve.severity(SURVEY_LINE)).isCloseTo(0.12933674851941607, within(1e-8));
    assertThat(curve.gini()).isCloseTo(0.31236656171451094, within(1e-5));
  }

  private static Offset<Double> half(double lastDigit) {
    return within(0.5 * lastDigit * (1 + 1e-9));
  }

  private static List<Double> deciles(LorenzCurve curve) {
    return DoubleStream.of(curve.decileShares()).boxed().toList();
  }

  private static void assertAll(List<Double> actual, Offset<Double> tolerance, double... expected) {
    assertThat(actual).hasSize(expected.length);
    IntStream.range(0, expected.length)
        .forEach(
            i -> assertThat(actual.get(i)).as("entry %d", i).isCloseTo(expected[i], tolerance));
  }
}
