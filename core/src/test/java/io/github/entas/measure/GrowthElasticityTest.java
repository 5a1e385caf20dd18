package io.github.entas.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.entas.measure.ChangeSamples.Rows;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class GrowthElasticityTest {

  private static final Offset<Double> EXACT = within(1e-14);

  private static final WeightedSample SAMPLE = WeightedSample.of(50, 100, 150, 300);

  /**
   * Line 125, gaps 0.6 and 0.2: P₀ = 0.5, P₁ = 0.2, P₂ = 0.1, P₃ = 0.056, W = (ln 2.5 + ln 1.25)/4.
   */
  @Test
  void theHandCaseComesOut() {
    GrowthElasticity elasticity = GrowthElasticity.of(SAMPLE, 125);

    assertThat(elasticity.fgt(1)).isCloseTo(-(0.5 - 0.2) / 0.2, EXACT);
    assertThat(elasticity.fgt(2)).isCloseTo(-2 * (0.2 - 0.1) / 0.1, EXACT);
    assertThat(elasticity.fgt(3)).isCloseTo(-3 * (0.1 - 0.056) / 0.056, EXACT);
    assertThat(elasticity.watts()).isCloseTo(-2 / Math.log(3.125), EXACT);
  }

  /** By a quarter and a little: 100 crosses 125, one of two poor. By a fifth nobody does. */
  @Test
  void theArcElasticityCountsWhoCrosses() {
    GrowthElasticity elasticity = GrowthElasticity.of(SAMPLE, 125);

    assertThat(elasticity.headcountArc(0.2)).isZero();
    assertThat(elasticity.headcountArc(0.25)).isCloseTo(-0.5 / 0.25, EXACT);
    assertThat(elasticity.headcountArc(2)).isCloseTo(-1.0 / 2, EXACT);
    // A fifth less: 150 falls to 120, three poor for two.
    assertThat(elasticity.headcountArc(-0.2)).isCloseTo(0.5 / -0.2, EXACT);
  }

  /** All at 2 and the line at 3, h = 0.1, everybody poor: −φ(10 ln 1.5)/0.1. */
  @Test
  void theSmoothElasticityIsAKernelAtTheLine() {
    GrowthElasticity elasticity = GrowthElasticity.of(WeightedSample.of(2, 2), 3);
    double u = 10 * Math.log(1.5);

    assertThat(elasticity.headcountSmooth(0.1))
        .isCloseTo(-Math.exp(-u * u / 2) / Math.sqrt(2 * Math.PI) / 0.1, EXACT);
  }

  /** Persons with nothing are poor and weigh, but are not near the line: half the density. */
  @Test
  void personsWithNothingCountAmongAll() {
    double with = GrowthElasticity.of(WeightedSample.of(-1, 0, 2, 2), 3).headcountSmooth(0.1);
    double without = GrowthElasticity.of(WeightedSample.of(2, 2), 3).headcountSmooth(0.1);
    assertThat(with).isCloseTo(without / 2, EXACT);
    assertThat(GrowthElasticity.of(WeightedSample.of(0, 2, 4), 3).bandwidth())
        .isEqualTo(GrowthElasticity.of(WeightedSample.of(2, 4), 3).bandwidth());
  }

  /**
   * Log welfare 0, 0, 0, 1 with weights 1, 1, 1, 3: mean ½, σ = ½, quartiles 0 and 1, 1/1.349 > ½;
   * n = 36/12 = 3. With 0, 0, 0, 0, 1: σ = 0.4, quartiles equal, n = 5. With 0, 1, 2, 9: σ is
   * √12.5, quartiles 0 and 2.
   */
  @Test
  void theBandwidthIsSilvermans() {
    double e = Math.E;
    assertThat(bandwidth(new double[] {1, 1, 1, e}, new double[] {1, 1, 1, 3}))
        .isCloseTo(0.9 * 0.5 * Math.pow(3, -0.2), EXACT);
    assertThat(bandwidth(new double[] {1, 1, 1, 1, e}, new double[] {1, 1, 1, 1, 1}))
        .isCloseTo(0.9 * 0.4 * Math.pow(5, -0.2), EXACT);
    assertThat(bandwidth(new double[] {1, e, e * e, Math.exp(9)}, new double[] {2, 2, 2, 2}))
        .isCloseTo(0.9 * 2 / 1.3489795003921634 * Math.pow(4, -0.2), EXACT);
  }

  private static double bandwidth(double[] welfare, double[] weights) {
    return GrowthElasticity.of(WeightedSample.of(welfare, weights), 2).bandwidth();
  }

  @Provide
  Arbitrary<Rows> oneDate() {
    return ChangeSamples.rows(1);
  }

  /** Elasticities are at most α·1000 here, near a line just above somebody: relative. */
  @Property(seed = "41", tries = 300)
  void repeatingRowsAndScalingWeightsChangeNothing(
      @ForAll("oneDate") Rows rows, @ForAll @DoubleRange(min = 2, max = 1000) double line) {
    Assume.that(PovertyMeasures.of(rows.at(0), line).headcount() > 0);
    GrowthElasticity elasticity = GrowthElasticity.of(rows.at(0), line);
    for (Rows same : List.of(rows.twice(), rows.weighing(3.7))) {
      GrowthElasticity again = GrowthElasticity.of(same.at(0), line);
      assertClose(again.fgt(1), elasticity.fgt(1));
      assertClose(again.fgt(2), elasticity.fgt(2));
      assertClose(again.watts(), elasticity.watts());
      assertClose(again.headcountSmooth(0.2), elasticity.headcountSmooth(0.2));
    }
    assertThat(GrowthElasticity.of(rows.weighing(3.7).at(0), line).bandwidth())
        .isCloseTo(elasticity.bandwidth(), within(1e-12));
  }

  private static void assertClose(double actual, double expected) {
    assertThat(actual).isCloseTo(expected, within(1e-12 * Math.abs(expected)));
  }

  /**
   * (P(t) − P)/(P·t) is off by at most t·max|P″|/(2P) with |P″| ≤ α(α − 1)P₀ = 3; t = 1e-6 and P =
   * 0.056 leave 2.7e-5, and rounding of P far less.
   */
  @Test
  void theElasticityIsTheSlopeTowardsGrowth() {
    double t = 1e-6;
    for (double alpha : new double[] {1, 2, 3}) {
      double now = PovertyMeasures.of(SAMPLE, 125).fgt(alpha);
      double then = PovertyMeasures.of(SAMPLE, 125 / (1 + t)).fgt(alpha);
      assertThat(GrowthElasticity.of(SAMPLE, 125).fgt(alpha))
          .isCloseTo((then - now) / now / t, within(2.8e-5));
    }
  }

  @Test
  void whatHasNoElasticityIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GrowthElasticity.of(SAMPLE, 50))
        .withMessage("headcount must be greater than 0 for an elasticity: 0.0");
    GrowthElasticity elasticity = GrowthElasticity.of(SAMPLE, 125);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> elasticity.fgt(0))
        .withMessage(
            "alpha must be a finite number, 1 or more: 0.0\n"
                + "Maybe headcountArc or headcountSmooth was meant.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> elasticity.fgt(0.5))
        .withMessage("alpha must be a finite number, 1 or more: 0.5");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> elasticity.fgt(1e6))
        .withMessage("fgt must be greater than 0 for an elasticity: 0.0");
    for (double step : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> elasticity.headcountArc(step))
          .withMessage("step must be a finite number greater than -1 and not 0: " + step);
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> elasticity.headcountSmooth(-1))
        .withMessage("bandwidth must be a finite number greater than 0: -1.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GrowthElasticity.of(WeightedSample.of(3, 3), 4).headcountSmooth())
        .withMessage(
            "bandwidth must be a finite number greater than 0: 0.0\n"
                + "Maybe all have the same: give a bandwidth.");
    assertThat(GrowthElasticity.of(WeightedSample.of(0, 0), 4).bandwidth()).isZero();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GrowthElasticity.of(WeightedSample.of(0, 3), 4).watts())
        .withMessageStartingWith("welfare must be greater than 0 for the Watts index: 0.0");
  }

  /** Everybody has nothing: growth of nothing changes nothing. */
  @Test
  void whoHasNothingGainsNothing() {
    GrowthElasticity elasticity = GrowthElasticity.of(WeightedSample.of(0), 4);
    assertThat(elasticity.fgt(1)).isZero();
    assertThat(elasticity.headcountArc(1)).isZero();
    assertThat(elasticity.headcountSmooth(0.1)).isZero();
  }
}
