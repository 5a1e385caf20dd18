package io.github.entas.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.entas.InvalidValueException;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.assertj.core.api.Assertions;
import org.assertj.core.data.Percentage;

/** Laws that hold of every uncertain number with a spread, whatever its kind. */
class DistributionProperties {

  @Property(seed = "1", tries = 300, edgeCases = EdgeCasesMode.NONE)
  void quantilesDoNotDecrease(
      @ForAll("distributions") Distribution distribution,
      @ForAll @Scale(12) @DoubleRange(min = 1e-9, max = 0.999999999) double p,
      @ForAll @Scale(12) @DoubleRange(min = 1e-9, max = 0.999999999) double q) {
    double low = distribution.quantile(Math.min(p, q));
    double high = distribution.quantile(Math.max(p, q));
    // Rounding of the value, and of a CDF with an error of some 1e-14 that was inverted.
    assertThat(high).isGreaterThanOrEqualTo(low - 1e-12 * (1 + Math.abs(low)));
  }

  @Property(seed = "2", tries = 300, edgeCases = EdgeCasesMode.NONE)
  void cumulativeProbabilityUndoesTheQuantile(
      @ForAll("distributions") Distribution distribution,
      @ForAll @Scale(12) @DoubleRange(min = 1e-6, max = 0.999999) double p) {
    double x = distribution.quantile(p);
    // The quantile is known to a few roundings: p lies between the CDF a few roundings either side.
    double slack = 1e-14 * (Math.abs(x) + distribution.sd());
    assertThat(distribution.cdf(x - slack)).isLessThanOrEqualTo(p + 2e-13);
    assertThat(distribution.cdf(x + slack)).isGreaterThanOrEqualTo(p - 2e-13);
  }

  @Property(seed = "3", tries = 300, edgeCases = EdgeCasesMode.NONE)
  void momentsAreThoseOfTheQuantileFunction(@ForAll("simple") Distribution distribution) {
    double mean = overTheQuantiles(distribution, x -> x);
    double square = overTheQuantiles(distribution, x -> (x - mean) * (x - mean));
    // Trapezoid error h²/12·∫|f''| with h = 1/64: 2e-5 times a few sd for the mean, sd² for the
    // square.
    assertThat(distribution.mean()).isCloseTo(mean, Assertions.within(1e-4 * distribution.sd()));
    assertThat(distribution.sd()).isCloseTo(Math.sqrt(square), Assertions.withinPercentage(0.05));
  }

  @Property(seed = "4", tries = 300, edgeCases = EdgeCasesMode.NONE)
  void insideAndOutsideMakeOne(
      @ForAll("distributions") Distribution distribution,
      @ForAll @Scale(6) @DoubleRange(min = -3, max = 3) double a,
      @ForAll @Scale(6) @DoubleRange(min = -3, max = 3) double b) {
    double low = Math.min(a, b);
    double high = Math.max(a, b);
    double inside = distribution.cdf(high) - distribution.cdf(Math.nextDown(low));
    assertThat(distribution.shareOutside(low, high))
        .isCloseTo(1 - inside, Assertions.within(4e-16));
  }

  @Property(seed = "5", tries = 300, edgeCases = EdgeCasesMode.NONE)
  void aMixtureOfOneIsItsComponent(
      @ForAll("distributions") Distribution distribution,
      @ForAll @Scale(12) @DoubleRange(min = 1e-9, max = 0.999999999) double p) {
    Distribution mixture = MixtureDistribution.of(List.of(3.0), List.of(distribution));
    assertThat(mixture.quantile(p)).isEqualTo(distribution.quantile(p));
    // Times the weight and divided by it again: two roundings.
    Percentage rounding = Percentage.withPercentage(5e-14);
    assertThat(mixture.cdf(0.5)).isCloseTo(distribution.cdf(0.5), rounding);
    assertThat(mixture.mean()).isCloseTo(distribution.mean(), rounding);
    assertThat(mixture.sd()).isCloseTo(distribution.sd(), rounding);
  }

  @Property(seed = "7", tries = 300, edgeCases = EdgeCasesMode.NONE)
  void theQuantileFunctionHasTheBitsOfTheQuantiles(
      @ForAll("distributions") Distribution distribution,
      @ForAll @Scale(12) @DoubleRange(min = 1e-9, max = 0.999999999) double p) {
    DoubleUnaryOperator quantiles = distribution.quantileFunction();
    assertThat(quantiles.applyAsDouble(0.5)).isEqualTo(distribution.quantile(0.5));
    assertThat(quantiles.applyAsDouble(p)).isEqualTo(distribution.quantile(p));
    assertThatThrownBy(() -> quantiles.applyAsDouble(1)).isInstanceOf(InvalidValueException.class);
  }

  @Property(seed = "6", tries = 300, edgeCases = EdgeCasesMode.NONE)
  void infinitiesHaveNothingAndEverythingBelowThem(
      @ForAll("distributions") Distribution distribution) {
    assertThat(distribution.cdf(Double.NEGATIVE_INFINITY)).isZero();
    assertThat(distribution.cdf(Double.POSITIVE_INFINITY)).isEqualTo(1);
    assertThat(distribution.cdf(Double.NaN)).isNaN();
  }

  @Provide
  Arbitrary<Distribution> distributions() {
    return Arbitraries.oneOf(
        simple(),
        Combinators.combine(simple(), simple(), number(0.1, 5))
            .as((a, b, weight) -> MixtureDistribution.of(List.of(1.0, weight), List.of(a, b))));
  }

  @Provide
  Arbitrary<Distribution> simple() {
    Arbitrary<Double> center = number(-2, 2);
    Arbitrary<Double> spread = number(0.01, 2);
    Arbitrary<Double> share = number(0.02, 0.98);
    return Arbitraries.oneOf(
        Combinators.combine(center, spread).as(NormalDistribution::of),
        Combinators.combine(center, spread, center, number(0.5, 4))
            .as((m, s, at, w) -> TruncatedNormalDistribution.of(at + s * m, s, at, at + w * s)),
        Combinators.combine(spread, number(0.01, 1)).as(LogNormalDistribution::of),
        Combinators.combine(center, spread).as((a, w) -> UniformDistribution.of(a, a + w)),
        Combinators.combine(center, spread, number(0, 1))
            .as((a, w, s) -> TriangularDistribution.of(a, a + s * w, a + w)),
        Combinators.combine(share, number(0.02, 0.7))
            .as((m, r) -> BetaDistribution.of(m, r * Math.sqrt(m * (1 - m)))),
        Combinators.combine(center, spread, number(5, 100)).as(StudentTDistribution::of),
        Combinators.combine(
                number(0.1, 2), spread, share, Arbitraries.of(IntervalDistribution.Shape.class))
            .as((a, w, level, shape) -> IntervalDistribution.of(a, a + w, 0.5 + level / 2, shape)),
        Combinators.combine(center, spread, spread)
            .as(
                (a, v, w) ->
                    QuantileDistribution.of(Map.of(0.05, a, 0.5, a + v, 0.95, a + v + w))));
  }

  private static Arbitrary<Double> number(double min, double max) {
    return Arbitraries.doubles().between(min, max).ofScale(6);
  }

  /** E[g(q(Φ(Z)))] by the trapezoid rule in z, to where Φ still differs from 1. */
  private static double overTheQuantiles(Distribution distribution, DoubleUnaryOperator g) {
    double step = 1.0 / 64;
    double sum = 0;
    for (int i = -512; i <= 512; i++) {
      double z = i * step;
      double x = distribution.quantile(StandardNormal.cdf(z));
      sum += g.applyAsDouble(x) * StandardNormal.density(z) * step;
    }
    return sum;
  }
}
