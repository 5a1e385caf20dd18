package io.github.entas.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.entas.InvalidValueException;
import io.github.entas.Violation;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be an uncertain number is refused, all of it at once, with the names of the file. */
class DistributionRefusalTest {

  private static final double NAN = Double.NaN;
  private static final double INFINITY = Double.POSITIVE_INFINITY;
  private static final IntervalDistribution.Shape NORMAL = IntervalDistribution.Shape.NORMAL;
  private static final IntervalDistribution.Shape LOGNORMAL = IntervalDistribution.Shape.LOGNORMAL;

  @Test
  void aConstantMustBeFinite() {
    assertRefused(() -> Distribution.constant(NAN), "/value", "value must be a finite number: NaN");
  }

  @Test
  void aNormalTellsBothProblems() {
    assertThat(violations(() -> NormalDistribution.of(INFINITY, -1)))
        .extracting(Violation::path)
        .containsExactly("/mean", "/sd");
    assertRefused(
        () -> NormalDistribution.of(0, NAN), "/sd", "sd must be a finite number, 0 or more: NaN");
  }

  @Test
  void aTruncatedNormalNeedsOrderedEnds() {
    assertRefused(
        () -> TruncatedNormalDistribution.of(0, 1, 2, 1),
        "/max",
        "max must be at least min, 2.0: 1.0\nMaybe the two are swapped.");
    assertRefused(
        () -> TruncatedNormalDistribution.of(0, 1, INFINITY, INFINITY),
        "/min",
        "min must be a finite number, or absent: Infinity");
    assertRefused(
        () -> TruncatedNormalDistribution.of(0, 1, -INFINITY, -INFINITY),
        "/max",
        "max must be a finite number, or absent: -Infinity");
    assertThat(violations(() -> TruncatedNormalDistribution.of(NAN, -1, NAN, NAN))).hasSize(4);
  }

  @Test
  void aTruncatedNormalMustKeepSomething() {
    assertRefused(
        () -> TruncatedNormalDistribution.of(400, 8, 0, 1),
        "/mean",
        "mean must leave at least 1.0E-9 of the normal between min and max: 400.0 ± 8.0 leaves 0.0"
            + "\nMaybe mean and sd are in another unit than min and max.");
    assertRefused(
        () -> TruncatedNormalDistribution.of(2, 0, 0, 1),
        "/mean",
        "mean must leave at least 1.0E-9 of the normal between min and max: 2.0 ± 0.0 leaves 0.0");
  }

  @Test
  void aLognormalNeedsAPositiveMedian() {
    assertRefused(
        () -> LogNormalDistribution.of(0, 1),
        "/median",
        "median must be a finite number greater than 0: 0.0");
    assertRefused(
        () -> LogNormalDistribution.of(1, -1),
        "/sigma",
        "sigma must be a finite number, 0 or more");
  }

  @Test
  void aUniformNeedsOrderedEnds() {
    assertRefused(
        () -> UniformDistribution.of(1, 0),
        "/max",
        "max must be at least min, 1.0: 0.0\nMaybe the two are swapped.");
    assertThat(violations(() -> UniformDistribution.of(NAN, INFINITY))).hasSize(2);
  }

  @Test
  void aTriangularNeedsItsModeBetweenTheEnds() {
    assertRefused(
        () -> TriangularDistribution.of(0, 2, 1),
        "/mode",
        "mode must be between min and max, in [0.0, 1.0]: 2.0");
    assertRefused(
        () -> TriangularDistribution.of(1, 0.5, 0), "/max", "max must be at least min, 1.0: 0.0");
    assertThat(violations(() -> TriangularDistribution.of(NAN, NAN, NAN))).hasSize(3);
  }

  @Test
  void anImpossibleBetaIsToldTheLargestSd() {
    assertRefused(
        () -> BetaDistribution.of(0.9, 0.5),
        "/sd",
        "sd must be below √(mean·(1 − mean)), for mean 0.9 below 0.3: 0.5\nMaybe the sd is in"
            + " percent, or the number is not a share.");
    assertRefused(() -> BetaDistribution.of(0.5, 0.5), "/sd", "sd must be below");
    assertRefused(
        () -> BetaDistribution.of(0.5, 1e-9),
        "/sd",
        "sd must be 0 or at least 1e-5·√(mean·(1 − mean)), for mean 0.5 at least 5.0");
    assertRefused(
        () -> BetaDistribution.of(90, 0.1), "/mean", "mean must be in (0, 1): 90.0\nMaybe 0.9");
    assertThat(violations(() -> BetaDistribution.of(NAN, NAN))).hasSize(2);
  }

  @Test
  void aStudentTNeedsDegreesOfFreedom() {
    assertRefused(
        () -> StudentTDistribution.of(0, 1, 0),
        "/degreesOfFreedom",
        "degreesOfFreedom must be a finite number greater than 0: 0.0");
    assertThat(violations(() -> StudentTDistribution.of(NAN, -1, INFINITY)))
        .extracting(Violation::path)
        .containsExactly("/location", "/scale", "/degreesOfFreedom");
  }

  @Test
  void anIntervalNeedsOrderedEndsAndALevel() {
    assertRefused(
        () -> IntervalDistribution.of(2, 1),
        "/high",
        "high must be at least low, 2.0: 1.0\nMaybe the two are swapped.");
    assertRefused(
        () -> IntervalDistribution.of(1, 2, 90, NORMAL),
        "/level",
        "level must be in (0, 1): 90.0\nMaybe 0.9");
    assertRefused(
        () -> IntervalDistribution.of(1, 1e300, 1e-300, IntervalDistribution.Shape.NORMAL),
        "/level",
        "level must leave the distribution a finite spread: 1.0E-300\nMaybe 0.9 was meant");
    assertRefused(
        () -> IntervalDistribution.of(0, 2, 0.9, LOGNORMAL),
        "/low",
        "low must be greater than 0 for the lognormal shape: 0.0\nMaybe the shape \"normal\" was"
            + " meant.");
    assertThat(violations(() -> IntervalDistribution.of(NAN, NAN, NAN, NORMAL))).hasSize(3);
  }

  @Test
  void quantilesMustRise() {
    assertRefused(
        () -> QuantileDistribution.of(Map.of(0.05, 2.0, 0.95, 1.0)),
        "/quantiles/0.95",
        "0.95 must be at least the value before it, 2.0: 1.0\nMaybe the two are swapped.");
    assertRefused(
        () -> QuantileDistribution.of(Map.of(0.5, 2.0)),
        "/quantiles",
        "quantiles must hold at least two: 1");
    assertRefused(
        () -> QuantileDistribution.of(Map.of(0.5, 1.0, 95.0, 2.0)),
        "/quantiles/95.0",
        "95.0 must have its probability in (0, 1): 95.0");
    assertRefused(
        () -> QuantileDistribution.of(Map.of(0.5, NAN, 0.9, 2.0)),
        "/quantiles/0.5",
        "0.5 must be a finite number: NaN");
    assertRefused(
        () -> QuantileDistribution.of(Map.of(1e-300, 1.0, Math.nextUp(1e-300), 2.0)),
        "/quantiles/" + Math.nextUp(1e-300),
        Math.nextUp(1e-300) + " must be farther from the probability before it");
  }

  @Test
  void aMixtureNeedsOneWeightAComponent() {
    Distribution one = Distribution.constant(1);
    assertRefused(
        () -> MixtureDistribution.of(List.of(1.0, 2.0), List.of(one)),
        "/weights",
        "weights must be as many as the components, 1: 2");
    assertRefused(
        () -> MixtureDistribution.of(List.of(), List.of()),
        "/components",
        "components must hold at least one distribution: none");
    assertRefused(
        () -> MixtureDistribution.of(List.of(0.0, 1.0), List.of(one, one)),
        "/weights/0",
        "0 must be a finite weight greater than 0: 0.0");
    assertRefused(
        () -> MixtureDistribution.of(List.of(1e308, 1e308), List.of(one, one)),
        "/weights",
        "weights must have a finite sum: Infinity");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, -1, 2, Double.NaN})
  void quantilesOfNoProbabilityAreRefused(double p) {
    List<Distribution> all =
        List.of(
            Distribution.constant(1),
            NormalDistribution.of(0, 1),
            TruncatedNormalDistribution.of(0, 1, 0, 1),
            LogNormalDistribution.of(1, 1),
            UniformDistribution.of(0, 1),
            TriangularDistribution.of(0, 1, 2),
            BetaDistribution.of(0.5, 0.1),
            StudentTDistribution.of(0, 1, 4),
            IntervalDistribution.of(0, 1),
            QuantileDistribution.of(Map.of(0.1, 1.0, 0.9, 2.0)),
            MixtureDistribution.of(List.of(1.0), List.of(Distribution.constant(1))));
    for (Distribution distribution : all) {
      assertThatExceptionOfType(InvalidValueException.class)
          .as("%s", distribution)
          .isThrownBy(() -> distribution.quantile(p))
          .withMessageStartingWith("p must be in (0, 1): " + p);
    }
  }

  @Test
  void aRangeMustBeInOrder() {
    Distribution normal = NormalDistribution.of(0, 1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> normal.shareOutside(1, 0))
        .withMessage("low must be at most high: 1.0, 0.0");
    assertThatIllegalArgumentException().isThrownBy(() -> normal.shareOutside(NAN, 0));
    assertThat(normal.shareOutside(-INFINITY, INFINITY)).isZero();
    assertThat(normal.shareOutside(0, INFINITY)).isEqualTo(0.5);
  }

  private static void assertRefused(Callable<Distribution> attempt, String path, String message) {
    List<Violation> violations = violations(attempt);
    assertThat(violations).hasSize(1);
    assertThat(violations.get(0).path()).isEqualTo(path);
    assertThat(violations.get(0).message()).startsWith(message);
  }

  private static List<Violation> violations(Callable<Distribution> attempt) {
    InvalidValueException thrown =
        Assertions.catchThrowableOfType(InvalidValueException.class, attempt::call);
    assertThat(thrown).isNotNull();
    return thrown.violations();
  }
}
