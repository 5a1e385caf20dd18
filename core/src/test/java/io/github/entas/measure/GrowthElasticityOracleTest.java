package io.github.entas.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.entas.stat.StandardNormal;
import org.junit.jupiter.api.Test;

/**
 * Against the closed forms of a lognormal whose quantiles at (i + ½)/n make the sample. The mean of
 * n such values of a monotone function is within (its range)/(2n) of its integral: the error of
 * every FGT measure is at most e = 1/(2n).
 */
class GrowthElasticityOracleTest {

  private static final int N = 200_000;
  private static final double E = 0.5 / N;

  /** The city of 2020: headcount 6.71 %, σ = 0.5. */
  private static final double S = 0.5;

  private static final double ZETA = StandardNormal.quantile(0.0671);
  private static final double LINE = 403_700;
  private static final double M = Math.log(LINE) - S * ZETA;

  private static final double P0 = StandardNormal.cdf(ZETA);
  private static final double R1 = Math.exp(M + S * S / 2) / LINE * StandardNormal.cdf(ZETA - S);
  private static final double R2 =
      Math.exp(2 * M + 2 * S * S) / LINE / LINE * StandardNormal.cdf(ZETA - 2 * S);
  private static final double P1 = P0 - R1;
  private static final double P2 = P0 - 2 * R1 + R2;

  private static final GrowthElasticity ELASTICITY =
      GrowthElasticity.of(WeightedSample.of(ChangeSamples.lognormal(M, S, N)), LINE);

  /** −α(A/B − 1) with errors e in A and B is off by at most αe(1 + A/B)/(B − e). */
  @Test
  void gapAndSeverityAgreeWithTheClosedForm() {
    assertThat(ELASTICITY.fgt(1)).isCloseTo(-(P0 - P1) / P1, within(E * (1 + P0 / P1) / (P1 - E)));
    assertThat(ELASTICITY.fgt(2))
        .isCloseTo(-2 * (P1 - P2) / P2, within(2 * E * (1 + P1 / P2) / (P2 - E)));
  }

  /**
   * −Φ(ζ)/W with W = s(ζΦ(ζ) + φ(ζ)), the integral of s(ζ − u)₊ over p = Φ(u). From the second
   * value on its error is e times the range; the first, a = 1/n, is s(φ(u_a) + a·u_{a/2}), as the
   * integral of −u up to a is φ(u_a).
   */
  @Test
  void wattsAgreesWithTheClosedForm() {
    double watts = S * (ZETA * P0 + StandardNormal.density(ZETA));
    double u = StandardNormal.quantile(1.0 / N);
    double first = StandardNormal.density(u) + StandardNormal.quantile(E) / N;
    double error = E * S * (ZETA - u) + S * Math.abs(first);
    assertThat(ELASTICITY.watts())
        .isCloseTo(-P0 / watts, within((E + error * P0 / watts) / (watts - error)));
  }

  /** −(1 − Φ(ζ − ln(1 + t)/s)/Φ(ζ))/t: errors e in both headcounts, over the step. */
  @Test
  void theArcElasticityAgreesWithTheClosedForm() {
    for (double step : new double[] {0.01, 0.1, -0.05}) {
      double then = StandardNormal.cdf(ZETA - Math.log1p(step) / S);
      assertThat(ELASTICITY.headcountArc(step))
          .isCloseTo(
              (then / P0 - 1) / step, within(E * (1 + then / P0) / (P0 - E) / Math.abs(step)));
    }
  }

  /**
   * A kernel of width h makes log welfare N(m, s² + h²) exactly. Left are the headcount's e and the
   * midpoint rule for K(p) = φ((ln z − ln q(p))/h)/h: at most V/(8n²) with V the total variation of
   * K′, as the Peano kernel of the rule is at most 1/(8n²). V is summed on a grid and doubled, as a
   * grid sees less than all of it; 1e-12 is for rounding.
   */
  @Test
  void theSmoothElasticityAgreesWithTheClosedFormOfItsWidth() {
    for (double h : new double[] {0.05, ELASTICITY.bandwidth()}) {
      double wide = Math.sqrt(S * S + h * h);
      double expected = -StandardNormal.density(S * ZETA / wide) / wide / P0;
      double density = 2 * variationOfSlope(h) / 8 / N / N;
      assertThat(ELASTICITY.headcountSmooth(h))
          .isCloseTo(expected, within((density - expected * E) / (P0 - E) + 1e-12));
    }
  }

  /** V of K′(p) = dK/du / φ(u) over u = Φ⁻¹(p), where K = φ(s(ζ − u)/h)/h. */
  private static double variationOfSlope(double h) {
    double variation = 0;
    double last = 0;
    for (double u = -8; u <= 8; u += 1e-4) {
      double t = S * (ZETA - u) / h;
      double slope = StandardNormal.density(t) * t * S / h / h / StandardNormal.density(u);
      variation += Math.abs(slope - last);
      last = slope;
    }
    return variation;
  }

  /**
   * −φ(ζ)/(sΦ(ζ)), the elasticity itself, but for the bias of the density, at most h²/2·max|f″|,
   * |f″| ≤ φ(0)/s³ for a normal one, and the headcount's e; at σ = 0.5 it is −3.87.
   */
  @Test
  void theSmoothElasticityIsNearThatOfTheLognormal() {
    double expected = -StandardNormal.density(ZETA) / S / P0;
    double h = ELASTICITY.bandwidth();
    double bias = h * h / 2 * StandardNormal.density(0) / (S * S * S) / P0;

    assertThat(expected).isCloseTo(-3.87, within(0.005));
    assertThat(bias).isLessThan(0.04);
    assertThat(ELASTICITY.headcountSmooth())
        .isCloseTo(expected, within(bias - expected * E / (P0 - E)));
  }
}
