package io.github.entas.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.github.entas.InvalidValueException;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LorenzCurveTest {

  private static final LorenzCurve QUADRATIC =
      new GeneralQuadraticLorenz(0.88774784, -1.45144592, 0.20264005);
  private static final LorenzCurve BETA = new BetaLorenz(0.8, 1, 0.6);

  static Stream<LorenzCurve> curves() {
    return Stream.of(QUADRATIC, BETA);
  }

  @Test
  void coefficientsComeInTheirOrder() {
    assertThat(QUADRATIC.coefficients()).containsExactly(0.88774784, -1.45144592, 0.20264005);
    assertThat(BETA.coefficients()).containsExactly(0.8, 1.0, 0.6);
  }

  @ParameterizedTest
  @MethodSource("curves")
  void belowTheLowestWelfareNobodyIsPoor(LorenzCurve curve) {
    double lowest = curve.slope(0);
    double line = 0.999 * lowest;

    assertThat(lowest).isPositive();
    assertThat(curve.rank(lowest)).isZero();
    assertThat(curve.rank(-1)).isZero();
    assertThat(curve.headcount(line)).isZero();
    assertThat(curve.povertyGap(line)).isZero();
    assertThat(curve.severity(line)).isZero();
    assertThat(curve.watts(line)).isZero();
    assertThat(curve.elasticities(line).headcountToMean()).isNaN();
    assertThat(curve.elasticities(line).headcountToGini()).isNaN();
    assertThat(curve.elasticities(line).povertyGapToMean()).isNaN();
    assertThat(curve.elasticities(line).severityToMean()).isNaN();
    assertThat(curve.elasticities(line).povertyGapToGini()).isNaN();
    assertThat(curve.elasticities(line).severityToGini()).isNaN();
  }

  @Test
  void aboveTheHighestWelfareEverybodyIsPoor() {
    double line = 2 * QUADRATIC.slope(1);

    assertThat(QUADRATIC.rank(QUADRATIC.slope(1))).isOne();
    assertThat(QUADRATIC.headcount(line)).isOne();
    assertThat(QUADRATIC.povertyGap(line)).isCloseTo(1 - 1 / line, within(1e-15));
    // The mean of ln(r/x) over all is ln r plus the mean log deviation.
    assertThat(QUADRATIC.watts(line))
        .isCloseTo(Math.log(line) + QUADRATIC.meanLogDeviation(), within(1e-12));
    assertThat(QUADRATIC.elasticities(line).headcountToMean()).isZero();
  }

  @Test
  void anUnboundedTopIsReachedByRoundingOnly() {
    assertThat(BETA.slope(1)).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(BETA.rank(1e9)).isOne();
    assertThat(BETA.severity(1e9)).isCloseTo(1, within(1e-8));
    assertThat(BETA.rank(Double.POSITIVE_INFINITY)).isOne();
  }

  @Test
  void aBetaCurveWithABoundedTopCanHaveEverybodyPoor() {
    LorenzCurve curve = new BetaLorenz(0.5, 1, 1);

    // L = p − p(1 − p)/2, so that L′ = ½ + p is uniform on [½, 1½].
    assertThat(curve.slope(1)).isEqualTo(1.5);
    assertThat(curve.headcount(2)).isOne();
    assertThat(curve.povertyGap(2)).isCloseTo(0.5, within(1e-15));
    assertThat(curve.severity(2)).isCloseTo(13 / 48.0, within(1e-14));
    assertThat(curve.gini()).isCloseTo(1 / 6.0, within(1e-15));
    assertThat(curve.headcount(0.75)).isCloseTo(0.25, within(1e-15));
  }

  @Test
  void theQuadraticOfEqualIncomesIsTheDiagonal() {
    LorenzCurve curve = new GeneralQuadraticLorenz(1, -2, 0.5);

    assertThat(curve.violations()).isEmpty();
    assertThat(curve.gini()).isZero();
    assertThat(curve.share(0.3)).isCloseTo(0.3, within(1e-16));
    assertThat(curve.headcount(0.999999)).isZero();
    assertThat(curve.headcount(1)).isZero();
    assertThat(curve.headcount(1.000001)).isOne();
  }

  @Test
  void theRankOfATinySlopeIsFoundFarBelowWhereASearchFromOneThousandthEnds() {
    LorenzCurve curve = new BetaLorenz(0.4, 0.99, 0.5);

    // θγp^(γ−1) = 1 − 0 up to p itself, which is 1e-40.
    assertThat(curve.rank(0)).isCloseTo(Math.pow(0.4 * 0.99, 100), within(1e-50));
  }

  @Test
  void severityOfTooSteepABottomIsInfinite() {
    assertThat(new BetaLorenz(0.3, 0.5, 0.5).severity(0.8)).isEqualTo(Double.POSITIVE_INFINITY);
  }

  @Test
  void aQuadraticCurveSaysWhyItIsNone() {
    assertThat(new GeneralQuadraticLorenz(0.5, -2, 0.25).violations())
        .containsExactly(
            "The curve does not start at 0: a + b + c + 1 must be greater than 0 and is -0.25.");
    assertThat(new GeneralQuadraticLorenz(0.5, -1, 0.25).violations())
        .containsExactly("The curve ends at L(1) = 0.75 instead of 1: a + c must be at least 1.");
    assertThat(new GeneralQuadraticLorenz(1, -2.5, 1).violations())
        .containsExactly("The curve is not convex: 1 + a + b must be 0 or more and is -0.5.");
    assertThat(new GeneralQuadraticLorenz(0.5, -1.75, 0.375).violations())
        .containsExactly(
            "The curve ends at L(1) = 0.875 instead of 1: a + c must be at least 1.",
            "The curve is not convex: (a + c)² + b(a + c) + a must be 0 or more and is -0.265625.");
    LorenzCurve negative = new GeneralQuadraticLorenz(1.5, -2, -0.125);
    assertThat(negative.violations())
        .containsExactly(
            "Welfare is negative below rank p = "
                + negative.rank(0)
                + ": c must be 0 or more and is -0.125.");
    assertThat(negative.rank(0)).isBetween(0.01, 0.1);
    assertThat(negative.slope(negative.rank(0))).isCloseTo(0, within(1e-14));
  }

  @Test
  void aBetaCurveSaysWhyItIsNone() {
    assertThat(new BetaLorenz(0.5, 0, 0).violations())
        .containsExactly(
            "The curve does not start at 0: gamma must be greater than 0 and is 0.0.",
            "The curve does not end at 1: delta must be greater than 0 and is 0.0.");
    assertThat(new BetaLorenz(0.5, 1.25, 1.5).violations())
        .containsExactly(
            "The curve is not convex near p = 0: gamma must be at most 1 and is 1.25.",
            "The curve is not convex near p = 1: delta must be at most 1 and is 1.5.");
    LorenzCurve steep = new BetaLorenz(0.5, 0.75, 0.5);
    assertThat(steep.violations())
        .containsExactly(
            "Welfare is negative below rank p = "
                + steep.rank(0)
                + ": gamma must be 1 and is 0.75.");
    LorenzCurve large = new BetaLorenz(1.25, 1, 0.5);
    assertThat(large.violations())
        .containsExactly(
            "Welfare is negative below rank p = "
                + large.rank(0)
                + ": theta must be at most 1 and is 1.25.");
    assertThat(large.rank(0)).isPositive();
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 1.5, Double.NaN})
  void ranksOutsideTheUnitIntervalAreRefused(double p) {
    for (LorenzCurve curve : new LorenzCurve[] {QUADRATIC, BETA}) {
      String message = "p must be in [0, 1]: " + p;
      assertRefused(() -> curve.share(p), message);
      assertRefused(() -> curve.slope(p), message);
      assertRefused(() -> curve.quantile(p), message);
      assertRefused(() -> curve.curvature(p), message);
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
  void linesThatAreNotPositiveAreRefused(double r) {
    for (LorenzCurve curve : new LorenzCurve[] {QUADRATIC, BETA}) {
      String message = "r must be a finite number greater than 0: " + r;
      assertRefused(() -> curve.headcount(r), message);
      assertRefused(() -> curve.povertyGap(r), message);
      assertRefused(() -> curve.severity(r), message);
      assertRefused(() -> curve.watts(r), message);
      assertRefused(() -> curve.elasticities(r), message);
    }
  }

  @ParameterizedTest
  @MethodSource("curves")
  void theRankOfNoSlopeIsRefused(LorenzCurve curve) {
    assertRefused(() -> curve.rank(Double.NaN), "slope must be a number: NaN");
  }

  @Test
  void coefficientsMustBeFinite() {
    assertRefused(
        () -> new GeneralQuadraticLorenz(Double.NaN, Double.POSITIVE_INFINITY, Double.NaN),
        """
        a must be a finite number: NaN
        b must be a finite number: Infinity
        c must be a finite number: NaN\
        """);
    assertRefused(
        () -> new BetaLorenz(0, Double.NaN, Double.NEGATIVE_INFINITY),
        """
        theta must be a finite number greater than 0: 0.0
        gamma must be a finite number: NaN
        delta must be a finite number: -Infinity\
        """);
  }

  private static void assertRefused(ThrowingCallable attempt, String message) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(attempt)
        .withMessageStartingWith(message);
  }
}
