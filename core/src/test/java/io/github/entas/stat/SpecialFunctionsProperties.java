package io.github.entas.stat;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.assertj.core.api.Assertions;

class SpecialFunctionsProperties {

  @Property(seed = "1")
  void bothTailsMakeOne(@ForAll @Scale(15) @DoubleRange(min = -9, max = 9) double x) {
    // Each Φ has an absolute error below 3e-16.
    assertThat(StandardNormal.cdf(x) + StandardNormal.cdf(-x))
        .isCloseTo(1, Assertions.within(6e-16));
  }

  @Property(seed = "2")
  void quantileUndoesTheCumulativeProbability(
      @ForAll @Scale(15) @DoubleRange(min = -37, max = 0) double x) {
    // Relative error of Φ 8e-16 moves x by 8e-16·Φ/φ ≤ 8e-16·min(1.3, 1/|x|); that of Φ⁻¹
    // 1e-15·|x|.
    double error = 1e-15 * (1 + Math.abs(x));
    assertThat(StandardNormal.quantile(StandardNormal.cdf(x)))
        .isCloseTo(x, Assertions.within(error + 2e-16));
  }

  @Property(seed = "3")
  void cumulativeProbabilityRisesBeyondRounding(
      @ForAll @Scale(15) @DoubleRange(min = -37, max = 5) double x) {
    assertThat(StandardNormal.cdf(x + 1e-9)).isGreaterThan(StandardNormal.cdf(x));
  }

  @Property(seed = "4")
  void quantileRisesBeyondRounding(
      @ForAll @Scale(15) @DoubleRange(min = 1e-12, max = 0.999) double p) {
    assertThat(StandardNormal.quantile(p * (1 + 1e-13) + 1e-13 * (1 - p)))
        .isGreaterThan(StandardNormal.quantile(p));
  }

  @Property(seed = "5")
  void logarithmUndoesTheExponential(
      @ForAll @Scale(15) @DoubleRange(min = -700, max = 700) double x) {
    // The relative error of exp, 2.3e-16, is an absolute one of x; log adds 2.5e-16·|x|.
    assertThat(Elementary.log(Elementary.exp(x)))
        .isCloseTo(x, Assertions.within(2.4e-16 + 2.5e-16 * Math.abs(x)));
  }

  @Property(seed = "6")
  void exponentialAgreesWithStrictMath(
      @ForAll @Scale(15) @DoubleRange(min = -745, max = 709) double x) {
    double expected = StrictMath.exp(x);
    // One unit of the last digit each.
    assertThat(Elementary.exp(x)).isCloseTo(expected, Assertions.within(2 * Math.ulp(expected)));
  }

  @Property(seed = "7")
  void logarithmAgreesWithStrictMath(
      @ForAll @Scale(15) @DoubleRange(min = -700, max = 700) double exponent) {
    double x = StrictMath.exp(exponent);
    double expected = StrictMath.log(x);
    assertThat(Elementary.log(x)).isCloseTo(expected, Assertions.within(2 * Math.ulp(expected)));
  }

  @Property(seed = "8")
  void logarithmAgreesWithStrictMathNearOne(
      @ForAll @Scale(15) @DoubleRange(min = 0.5, max = 2) double x) {
    double expected = StrictMath.log(x);
    assertThat(Elementary.log(x)).isCloseTo(expected, Assertions.within(2 * Math.ulp(expected)));
  }

  @Property(seed = "9")
  void logarithmOfCumulativeProbabilityIsItsLogarithm(
      @ForAll @Scale(15) @DoubleRange(min = -37, max = 0) double x) {
    double expected = Elementary.log(StandardNormal.cdf(x));
    // Relative error of Φ becomes an absolute one; both logarithms add a rounding or two.
    assertThat(StandardNormal.logCdf(x))
        .isCloseTo(expected, Assertions.within(8e-16 + 1.3e-15 * Math.abs(expected)));
  }
}
