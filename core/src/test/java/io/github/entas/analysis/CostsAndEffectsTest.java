package io.github.entas.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.github.entas.InvalidValueException;
import io.github.entas.stat.StandardNormal;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class CostsAndEffectsTest {

  private static final List<String> AB = List.of("a", "b");
  private static final double[][] TWO = {{0, 0}, {1, 3}};

  /**
   * Net benefits at 2 by draw: a 0, 2, 4, 2; b 1, 1, 4, 3; c −1, 2, 4, 0. Best: b, a and c, all
   * three, b.
   */
  @Test
  void chancesLossesAndTheValueOfInformationByEnumeration() {
    DecisionPoint point = three().at(2).get(0);

    assertThat(point.chances().get(0)).isCloseTo((1 / 2.0 + 1 / 3.0) / 4, within(1e-15));
    assertThat(point.chances().get(1)).isCloseTo((2 + 1 / 3.0) / 4, within(1e-15));
    assertThat(point.chances().get(2)).isCloseTo((1 / 2.0 + 1 / 3.0) / 4, within(1e-15));
    assertThat(point.expectedLosses()).containsExactly(2 / 4.0, 1 / 4.0, 5 / 4.0);
    assertThat(point.valueOfPerfectInformation()).isEqualTo(0.25);
    assertThat(point.best()).containsExactly("b");
    assertThat(point.willingnessToPay()).isEqualTo(2);
  }

  @Test
  void netBenefitsAreInMoneyOrInEffect() {
    CostsAndEffects three = three();

    assertThat(three.netMonetaryBenefits(2)[1]).containsExactly(1, 1, 4, 3);
    assertThat(three.meanNetMonetaryBenefits(2)).containsExactly(2.0, 2.25, 1.25);
    assertThat(three.netHealthBenefits(2)[1]).containsExactly(0.5, 0.5, 2, 1.5);
    assertThat(three.meanNetHealthBenefits(2)).containsExactly(1.0, 1.125, 0.625);
    assertThat(three.netMonetaryBenefits(0)[1]).containsExactly(-1, -3, 0, -1);
  }

  @Test
  void pointsComeInTheOrderAsked() {
    assertThat(three().at(5, 0, 5))
        .extracting(DecisionPoint::willingnessToPay)
        .containsExactly(5.0, 0.0, 5.0);
  }

  /**
   * One option is worth nothing, the other μ + σZ: perfect information is worth σ(φ(z) − zΦ(−z)), z
   * = |μ|/σ (Raiffa and Schlaifer 1961, Applied Statistical Decision Theory, chapter 5).
   *
   * <p>Draw i is the mean of Z in the i-th of n equally likely strata, n·(φ(qᵢ) − φ(qᵢ₊₁)); with
   * the sign of μ + σZ constant in each the sums are exact but for rounding, n·5e-16·σ a draw.
   */
  @Test
  void twoOptionsWithNormalBenefitsHaveTheClosedForm() {
    int n = 1000;
    double sigma = 4;
    for (int negative : new int[] {1, 37, 300, 500, 501, 863, 999}) {
      double mu = -sigma * StandardNormal.quantile((double) negative / n);
      double[][] costs = new double[2][n];
      double[][] effects = new double[2][n];
      for (int i = 0; i < n; i++) {
        costs[1][i] = 3;
        effects[1][i] = (mu + sigma * n * (density(i, n) - density(i + 1, n)) + 3) / 2;
      }

      DecisionPoint point = CostsAndEffects.of(AB, costs, effects).at(2).get(0);

      double z = Math.abs(mu) / sigma;
      double value = sigma * (StandardNormal.density(z) - z * StandardNormal.cdf(-z));
      assertThat(point.valueOfPerfectInformation()).isCloseTo(value, within(2e-12));
      assertThat(point.chances().get(0)).isEqualTo((double) negative / n);
      assertThat(point.best()).isEqualTo(negative < 500 ? List.of("b") : best(negative, point));
    }
  }

  /** At 500 the mean is 0 but for rounding, and either may be named. */
  private static List<String> best(int negative, DecisionPoint point) {
    return negative == 500 ? point.best() : List.of("a");
  }

  private static double density(int stratum, int n) {
    return stratum == 0 || stratum == n
        ? 0
        : StandardNormal.density(StandardNormal.quantile((double) stratum / n));
  }

  @Test
  void theArraysAreCopied() {
    double[][] costs = {{0, 0}, {1, 1}};
    CostsAndEffects choice = CostsAndEffects.of(AB, costs, TWO);
    costs[1][0] = 1000;
    choice.netMonetaryBenefits(1)[1][0] = 1000;

    assertThat(choice.netMonetaryBenefits(1)[1]).containsExactly(0, 2);
    assertThat(choice.ids()).isEqualTo(AB);
  }

  @Test
  void badArraysAreRefused() {
    refused(
        List.of(), new double[0][], new double[0][], "ids must name at least one strategy: none");
    refused(List.of("a", "a"), TWO, TWO, "ids must be different: \"a\" comes twice");
    refused(List.of("a", " "), TWO, TWO, "ids must not be blank: \" \"");
    refused(AB, new double[1][2], TWO, "costs must have one row a strategy, 2: 1");
    refused(
        AB,
        new double[][] {{1, 2}, {1}},
        TWO,
        "costs must have as many draws for every strategy, 2: 1 for \"b\"");
    refused(
        AB,
        TWO,
        new double[][] {{1, 2}, {1, Double.NaN}},
        "effects must be finite numbers: draw 1 of \"b\" is NaN");
    refused(
        AB,
        TWO,
        new double[][] {{Double.POSITIVE_INFINITY, 2}, {1, 2}},
        "effects must be finite numbers: draw 0 of \"a\" is Infinity");
    refused(AB, TWO, new double[2][3], "effects must have as many draws as costs, 2: 3");
    refused(
        AB,
        new double[2][1],
        new double[2][1],
        "costs must have at least 2 draws: 1\neffects must have at least 2 draws: 1");
  }

  @Test
  void badWillingnessToPayIsRefused() {
    CostsAndEffects choice = three();
    refused(choice::at, "willingnessToPay must hold at least one value: none");
    refused(() -> choice.at(1, -2), "willingnessToPay must be a finite number, 0 or more: -2.0");
    refused(
        () -> choice.at(Double.NaN), "willingnessToPay must be a finite number, 0 or more: NaN");
    refused(
        () -> choice.netMonetaryBenefits(-1),
        "willingnessToPay must be a finite number, 0 or more: -1.0");
    refused(
        () -> choice.netHealthBenefits(0),
        "willingnessToPay must be a finite number greater than 0: 0.0");
  }

  private static CostsAndEffects three() {
    return CostsAndEffects.of(
        List.of("a", "b", "c"),
        new double[][] {{0, 0, 0, 0}, {1, 3, 0, 1}, {3, 2, 2, 6}},
        new double[][] {{0, 1, 2, 1}, {1, 2, 2, 2}, {1, 2, 3, 3}});
  }

  private static void refused(
      List<String> ids, double[][] costs, double[][] effects, String message) {
    refused(() -> CostsAndEffects.of(ids, costs, effects), message);
  }

  private static void refused(ThrowingCallable call, String message) {
    assertThatExceptionOfType(InvalidValueException.class).isThrownBy(call).withMessage(message);
  }
}
