package io.github.entas.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;

/** Laws of Lorenz curves and of the poverty and inequality they imply. */
class LorenzProperties {

  @Provide
  Arbitrary<LorenzCurve> valid() {
    return Lorenz.valid();
  }

  @Provide
  Arbitrary<LorenzCurve> any() {
    return Lorenz.any();
  }

  @Provide
  Arbitrary<LorenzCurve> smooth() {
    return Lorenz.smooth();
  }

  @Property(seed = "1")
  void aLorenzCurveHasNoViolations(@ForAll("valid") LorenzCurve curve) {
    assertThat(curve.violations()).isEmpty();
    assertThat(curve.isValid()).isTrue();
  }

  /** Rounding is a few ulps of sums of terms up to 3, here 1e-14. */
  @Property(seed = "2")
  void aLorenzCurveRisesFromZeroToOneBelowTheDiagonalAndIsConvex(
      @ForAll("valid") LorenzCurve curve,
      @ForAll @Scale(9) @DoubleRange(min = 0, max = 1) double p,
      @ForAll @Scale(9) @DoubleRange(min = 0, max = 1) double q) {
    double low = Math.min(p, q);
    double high = Math.max(p, q);

    assertThat(curve.share(0)).isZero();
    assertThat(curve.share(1)).isCloseTo(1, within(1e-14));
    assertThat(curve.share(p)).isBetween(-1e-14, p + 1e-14);
    assertThat(curve.slope(low)).isBetween(-1e-14, curve.slope(high) * (1 + 1e-12) + 1e-14);
    assertThat(curve.curvature(p)).isNotNegative();
    assertThat(curve.share((p + q) / 2))
        .isLessThanOrEqualTo((curve.share(p) + curve.share(q)) / 2 + 1e-14);
  }

  @Property(seed = "3")
  void eachMeasureIsAtMostTheOneBefore(
      @ForAll("valid") LorenzCurve curve,
      @ForAll @Scale(9) @DoubleRange(min = 0.001, max = 20) double r) {
    double headcount = curve.headcount(r);
    double gap = curve.povertyGap(r);
    double severity = curve.severity(r);

    // The gap and the severity are differences of terms up to 1 + 1/r².
    double rounding = 1e-14 * (1 + 1 / (r * r));
    assertThat(headcount).isBetween(0.0, 1.0);
    assertThat(gap).isBetween(0.0, headcount + rounding);
    assertThat(severity).isBetween(0.0, gap + rounding);
    assertThat(headcount * severity).isGreaterThanOrEqualTo(gap * gap * (1 - 1e-12) - rounding);
    assertThat(curve.watts(r)).isGreaterThanOrEqualTo(gap - rounding);
  }

  @Property(seed = "4")
  void aHigherLineHasMorePoor(
      @ForAll("any") LorenzCurve curve,
      @ForAll @Scale(9) @DoubleRange(min = 0.001, max = 5) double r,
      @ForAll @Scale(9) @DoubleRange(min = 0.001, max = 5) double s) {
    double low = Math.min(r, s);
    double high = Math.max(r, s);

    // The rank of a slope is known to ulp(slope)/L″, which for nearly equal incomes is 1e-12.
    assertThat(curve.headcount(low)).isLessThanOrEqualTo(curve.headcount(high) + 1e-12);
    if (curve.isValid()) {
      // Below zero a gap shrinks when the line is raised.
      assertThat(curve.povertyGap(low)).isLessThanOrEqualTo(curve.povertyGap(high) + 1e-12);
    }
  }

  @Property(seed = "5")
  void rankAndSlopeAreInverse(
      @ForAll("any") LorenzCurve curve,
      @ForAll @Scale(9) @DoubleRange(min = 0.001, max = 0.999) double p) {
    double slope = curve.slope(p);

    // ulp(slope)/L″ for slopes made of terms up to 10
    double tolerance = 1e-14 + 1e-14 * (1 + Math.abs(slope)) / curve.curvature(p);
    assertThat(curve.rank(slope)).isCloseTo(p, within(tolerance));
  }

  @Property(seed = "6")
  void inequalityIsInItsRange(@ForAll("valid") LorenzCurve curve) {
    assertThat(curve.gini()).isBetween(0.0, 1.0);
    assertThat(curve.meanLogDeviation()).isGreaterThanOrEqualTo(-1e-12);
    assertThat(curve.theil()).isGreaterThanOrEqualTo(-1e-12);
  }

  @Property(seed = "7")
  void decileSharesRiseAndSumToOne(@ForAll("valid") LorenzCurve curve) {
    double[] shares = curve.decileShares();

    assertThat(shares).hasSize(10);
    assertThat(DoubleStream.of(shares).sum()).isCloseTo(1, within(1e-14));
    for (int i = 1; i < shares.length; i++) {
      assertThat(shares[i]).isGreaterThanOrEqualTo(shares[i - 1] - 1e-14);
    }
  }

  /**
   * Central differences, extrapolated from two steps of about a thousandth of what changes the
   * measure by its own size, on curves without near kinks: their error is the fourth power of that,
   * and rounding of the measures, 1e-12 of themselves for lines with a gap of at least 1e-3, is
   * multiplied by a thousand.
   */
  @Property(seed = "8")
  void elasticitiesAreDerivatives(
      @ForAll("smooth") LorenzCurve curve,
      @ForAll @Scale(9) @DoubleRange(min = 0.05, max = 0.95) double rank) {
    double r = curve.slope(rank);
    if (!(r > 0.05) || curve.povertyGap(r) < 1e-3) {
      return;
    }
    LorenzCurve.Elasticities elasticities = curve.elasticities(r);

    assertClose(elasticities.headcountToMean(), g -> curve.headcount(r / g));
    assertClose(elasticities.povertyGapToMean(), g -> curve.povertyGap(r / g));
    assertClose(elasticities.severityToMean(), g -> curve.severity(r / g));
    assertClose(elasticities.headcountToGini(), g -> headcount(curve, r, g));
    assertClose(elasticities.povertyGapToGini(), g -> povertyGap(curve, r, g));
    assertClose(elasticities.severityToGini(), g -> severity(curve, r, g));
  }

  /** With p − L(p) times g, L′ becomes 1 − g(1 − L′): the line r is where L′ was this. */
  private static double before(double r, double g) {
    return 1 - (1 - r) / g;
  }

  private static double headcount(LorenzCurve curve, double r, double g) {
    return curve.rank(before(r, g));
  }

  private static double povertyGap(LorenzCurve curve, double r, double g) {
    double headcount = headcount(curve, r, g);
    return headcount - (headcount - g * (headcount - curve.share(headcount))) / r;
  }

  /** The gap 1 − (1 − g(1 − L′))/r is g·s/r times the gap of the old curve at the line s. */
  private static double severity(LorenzCurve curve, double r, double g) {
    double s = before(r, g);
    return g * s / r * (g * s / r) * curve.severity(s);
  }

  private static void assertClose(double elasticity, DoubleUnaryOperator measure) {
    double step = 1e-3 / (1 + Math.abs(elasticity));
    double numerical = (4 * slope(measure, step / 2) - slope(measure, step)) / 3;
    double expected = numerical / measure.applyAsDouble(1);
    assertThat(elasticity).isCloseTo(expected, within(1e-7 * (1 + Math.abs(expected))));
  }

  private static double slope(DoubleUnaryOperator f, double step) {
    return (f.applyAsDouble(1 + step) - f.applyAsDouble(1 - step)) / (2 * step);
  }
}
