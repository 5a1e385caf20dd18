package io.github.entas.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.github.entas.InvalidValueException;
import io.github.entas.analysis.PairedClaim.Verdict;
import io.github.entas.stat.Interval;
import java.util.List;
import java.util.OptionalLong;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PairedClaimsTest {

  private static final List<String> AB = List.of("a", "b");

  /** Differences 1 and 3: mean 2, standard error 1; with one degree of freedom t is Cauchy. */
  @Test
  void twoDrawsHaveTheClosedFormOfCauchy() {
    PairedClaim claim =
        only(PairedClaims.against("a", AB, new double[][] {{0, 1}, {1, 4}}, 0, .95));

    double t = StrictMath.tan(Math.PI * 0.475);
    assertThat(claim.id()).isEqualTo("b");
    assertThat(claim.difference()).isEqualTo(2);
    assertThat(claim.interval().low()).isCloseTo(2 - t, within(1e-11));
    assertThat(claim.interval().high()).isCloseTo(2 + t, within(1e-11));
    assertThat(claim.pValue()).isCloseTo(1 - 2 / Math.PI * StrictMath.atan(2), within(1e-14));
    assertThat(claim.adjustedPValue()).isEqualTo(claim.pValue());
    assertThat(claim.verdict()).isEqualTo(Verdict.NOT_SEPARABLE);
    // (t·√2/2)² draws in all, 80.7; two are there.
    assertThat(claim.additionalDraws()).isEqualTo(OptionalLong.of(79));
  }

  /**
   * Three draws: with two degrees of freedom p = 1 − t/√(2 + t²), and the quantile at 1 − tail is
   * (1 − 2·tail)/√(2·tail·(1 − tail)); tail = 0.05/2/2 for two claims.
   */
  @Test
  void threeDrawsAndTwoClaimsHaveTheClosedForm() {
    double[][] rates = {{0, 0, 0}, {2, 3, 4}, {-1, 0, 1}};
    PairedClaims claims = PairedClaims.against("a", List.of("a", "b", "c"), rates, 0, 0.95);

    double halfWidth = 0.975 / Math.sqrt(2 * 0.0125 * 0.9875) / Math.sqrt(3);
    PairedClaim b = claims.claims().get(0);
    PairedClaim c = claims.claims().get(1);
    double t = 3 * Math.sqrt(3);
    assertThat(claims.reference()).isEqualTo("a");
    assertThat(b.pValue()).isCloseTo(1 - t / Math.sqrt(2 + t * t), within(1e-14));
    assertThat(b.adjustedPValue()).isCloseTo(2 * b.pValue(), within(1e-15));
    assertThat(b.interval().low()).isCloseTo(3 - halfWidth, within(1e-12));
    assertThat(c.interval().high()).isCloseTo(halfWidth, within(1e-12));
    assertThat(c.pValue()).isEqualTo(1);
    assertThat(c.adjustedPValue()).isEqualTo(1);
    // No difference found and none that matters: no number of draws would settle it.
    assertThat(c.additionalDraws()).isEmpty();
  }

  /** t(0.975, 2) = 4.30265273; (4.30265273·0.01/0.005)² = 74.05, three are there. */
  @Test
  void howManyMoreDrawsFollowsFromTheMinimumDifference() {
    double[][] rates = {{0.5, 0.5, 0.5}, {0.49, 0.5, 0.51}};

    assertThat(only(PairedClaims.against("a", AB, rates, 0.005, 0.95)).additionalDraws())
        .isEqualTo(OptionalLong.of(72));
    // Half-width 0.0248: a difference of 0.03 would have been seen.
    assertThat(only(PairedClaims.against("a", AB, rates, 0.03, 0.95)).additionalDraws())
        .isEqualTo(OptionalLong.of(0));
  }

  @Test
  void aClaimNeedsAnIntervalWithoutZeroAndADifferenceThatMatters() {
    double[][] rates = {{0.10, 0.20, 0.30}, {0.15, 0.251, 0.349}};

    PairedClaim worse = only(PairedClaims.against("a", AB, rates, 0.04, 0.95));
    PairedClaim better = only(PairedClaims.against("b", AB, rates, 0.04, 0.95));
    PairedClaim small = only(PairedClaims.against("a", AB, rates, 0.06, 0.95));
    PairedClaim strict = only(PairedClaims.against("a", AB, rates, 0, 0.99999));

    assertThat(worse.verdict()).isEqualTo(Verdict.WORSE);
    assertThat(worse.additionalDraws()).isEqualTo(OptionalLong.of(0));
    assertThat(better.verdict()).isEqualTo(Verdict.BETTER);
    assertThat(better.difference()).isEqualTo(-worse.difference());
    assertThat(small.verdict()).isEqualTo(Verdict.NOT_SEPARABLE);
    assertThat(small.additionalDraws()).isEqualTo(OptionalLong.of(0));
    assertThat(strict.verdict()).isEqualTo(Verdict.NOT_SEPARABLE);
    assertThat(strict.additionalDraws().orElseThrow()).isPositive();
  }

  @Test
  void withoutSpreadTheDifferenceIsKnown() {
    double[][] rates = {{0.5, 0.25}, {0.25, 0.0}, {0.5, 0.25}};
    List<PairedClaim> claims =
        PairedClaims.against("a", List.of("a", "b", "c"), rates, 0.25, 0.95).claims();

    assertThat(claims)
        .containsExactly(
            new PairedClaim(
                "b", -0.25, new Interval(-0.25, -0.25), 0, 0, Verdict.BETTER, OptionalLong.of(0)),
            new PairedClaim(
                "c", 0, new Interval(0, 0), 1, 1, Verdict.NOT_SEPARABLE, OptionalLong.of(0)));
  }

  @Test
  void theBestHasTheLowestMeanAndOfEqualsIsTheFirst() {
    double[][] rates = {{0.5, 0.6}, {0.25, 0.5}, {0.5, 0.25}};
    PairedClaims claims = PairedClaims.againstBest(List.of("x", "y", "z"), rates, 0, 0.9);

    assertThat(claims.reference()).isEqualTo("y");
    assertThat(claims.claims()).extracting(PairedClaim::id).containsExactly("x", "z");
  }

  /** By hand: 0.005·4, 0.01·3, 0.03·2, and 0.04·1 not before the one below it. */
  @Test
  void holmMultipliesTheSmallestMost() {
    double[] adjusted = HolmAdjustment.of(new double[] {0.01, 0.04, 0.03, 0.005});

    assertThat(adjusted).containsExactly(new double[] {0.03, 0.06, 0.06, 0.02}, within(1e-17));
    assertThat(HolmAdjustment.of(new double[] {0.6, 0.7})).containsExactly(1, 1);
  }

  @Test
  void badInputIsRefused() {
    double[][] rates = {{0.1, 0.2}, {0.1, 0.2}};
    refused(
        () -> PairedClaims.against("c", AB, rates, 0, 0.95),
        "reference must be one of the ids, [a, b]: \"c\"");
    refused(
        () -> PairedClaims.againstBest(List.of("a"), new double[1][2], 0, 0.95),
        "ids must name at least two strategies: 1");
    refused(
        () -> PairedClaims.againstBest(AB, new double[2][1], -1, 95),
        """
        rates must have at least 2 draws: 1
        minimumDifference must be a finite number, 0 or more: -1.0
        level must be in (0, 1): 95.0
        Maybe 0.95 was meant: rates are fractions.\
        """);
    refused(
        () -> PairedClaims.againstBest(List.of("a", "a"), rates, Double.NaN, 0.95),
        "ids must be different: \"a\" comes twice\n"
            + "minimumDifference must be a finite number, 0 or more: NaN");
    refused(
        () -> PairedClaims.against("a", AB, new double[][] {{0, 0}, {Double.NaN, 0}}, 0, 0.95),
        "rates must be finite numbers: draw 0 of \"b\" is NaN");
  }

  private static PairedClaim only(PairedClaims claims) {
    assertThat(claims.claims()).hasSize(1);
    return claims.claims().get(0);
  }

  private static void refused(ThrowingCallable call, String message) {
    assertThatExceptionOfType(InvalidValueException.class).isThrownBy(call).withMessage(message);
  }
}
