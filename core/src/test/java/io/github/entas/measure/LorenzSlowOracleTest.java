package io.github.entas.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every measure against its definition, integrated finely. */
class LorenzSlowOracleTest {

  private static final double[] LINES = {0.05, 0.2, 0.5, 0.8, 0.95, 1, 1.3, 2.5};

  static Stream<LorenzCurve> curves() {
    return Stream.of(
        new GeneralQuadraticLorenz(1.148072, -1.99792, 0.1464733),
        new GeneralQuadraticLorenz(0.88774784, -1.45144592, 0.20264005),
        new GeneralQuadraticLorenz(1.2, -2, 0),
        new GeneralQuadraticLorenz(0.9, -1.2, 0.3),
        new GeneralQuadraticLorenz(0.6, -1.55, 0.5),
        // m = 0, m close to 0, m > 0, n = 0
        new GeneralQuadraticLorenz(0.36, -1.2, 0.8),
        new GeneralQuadraticLorenz(0.36 + 1e-10, -1.2, 0.8),
        new GeneralQuadraticLorenz(0.36 - 1e-10, -1.2, 0.8),
        new GeneralQuadraticLorenz(0.5, -1.5, 0.9),
        new GeneralQuadraticLorenz(0.3, 0.5, 1.2),
        new GeneralQuadraticLorenz(2, -1, 0.5),
        // ends below 1
        new GeneralQuadraticLorenz(0.795981535745657, -1.4445933880119242, 0.14728191995919815),
        new BetaLorenz(0.3191401, 0.8673738, 0.856652),
        new BetaLorenz(0.5780372174031353, 0.9420509038654499, 0.5257860001947368),
        new BetaLorenz(0.8, 1, 0.6),
        new BetaLorenz(1, 1, 0.5),
        new BetaLorenz(0.5, 0.75, 1),
        new BetaLorenz(0.6, 0.7, 0.45),
        new BetaLorenz(0.4, 0.99, 0.3));
  }

  /**
   * The slow integrals are good to 1e-13, or 1e-11 where p^(2γ−2), (1 − p)^(δ−1) or the logarithm
   * are steep at a rank that is itself rounded; measures are compared to 1e-10 of themselves, plus
   * 1e-14 for those that are differences of numbers up to 1.
   */
  @ParameterizedTest
  @MethodSource("curves")
  void measuresAgreeWithTheirDefinition(LorenzCurve curve) {
    SlowLorenz slow = SlowLorenz.of(curve);
    for (double r : LINES) {
      assertClose("headcount", r, curve.headcount(r), slow.rank(r));
      assertClose("gap", r, curve.povertyGap(r), slow.fgt(1, r));
      assertClose("severity", r, curve.severity(r), slow.fgt(2, r));
      assertClose("watts", r, curve.watts(r), slow.watts(r));
    }
    assertClose("gini", 0, curve.gini(), slow.gini());
    assertClose("mld", 0, curve.meanLogDeviation(), slow.meanLogDeviation());
    assertClose("theil", 0, curve.theil(), slow.theil());
    for (double p : new double[] {1e-9, 0.001, 0.1, 0.5, 0.9, 0.999}) {
      assertClose("share", p, curve.share(p), slow.share(p));
    }
  }

  private static void assertClose(String what, double at, double actual, double expected) {
    assertThat(actual)
        .as("%s at %s", what, at)
        .isCloseTo(expected, within(1e-10 * Math.abs(expected) + 1e-14));
  }
}
