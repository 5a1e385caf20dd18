package io.github.entas.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.entas.stat.BetaDistribution;
import io.github.entas.stat.Distribution;
import io.github.entas.stat.NormalDistribution;
import io.github.entas.stat.StandardNormal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiftedShareTest {

  private static final double HEADCOUNT = 0.0671;
  private static final Distribution ONE = Distribution.constant(1);

  /** The midpoints leave out what lies beyond the outermost of 512: measured up to 1.5e-5. */
  private static final double GRID = 3e-5;

  /** Half of the last digit printed. */
  private static final double PRINTED = 0.005;

  /** What a number of log points given to all poor lifts, printed to the percent. */
  @ParameterizedTest
  @CsvSource({
    "0.01, 0.5, 0.04", "0.02, 0.5, 0.075", "0.03, 0.5, 0.11", "0.05, 0.5, 0.18",
    "0.08, 0.5, 0.27", "0.10, 0.5, 0.33", "0.15, 0.5, 0.46", "0.20, 0.5, 0.57",
    "0.30, 0.5, 0.73", "0.05, 0.4, 0.22", "0.10, 0.4, 0.40", "0.05, 0.6, 0.15",
    "0.10, 0.6, 0.28"
  })
  void aKnownEffectIsAClosedForm(double x, double sigma, double printed) {
    LiftedShare lifted = LiftedShare.ofUplift(Distribution.constant(x), ONE, 1, HEADCOUNT, sigma);

    double z = StandardNormal.quantile(HEADCOUNT);
    double exact = 1 - StandardNormal.cdf(z - x / sigma) / HEADCOUNT;
    assertThat(lifted.mean()).isCloseTo(exact, within(1e-13)).isCloseTo(printed, within(PRINTED));
    assertThat(lifted.low()).isEqualTo(lifted.high()).isCloseTo(exact, within(1e-13));
  }

  /**
   * Means and sds after discount of the programs' defaults, and what they imply: by adaptive
   * quadrature over the normal density (scipy 1.17.1), to 1e-12.
   */
  @ParameterizedTest
  @CsvSource({
    "0.065, 0.060, 0.22750550811570, 0.49342710708, 1.1201641633",
    "0.095, 0.070, 0.30671294358274, 0.58935812176, 0.8308860857",
    "0.060, 0.050, 0.21083291753248, 0.44327885788, 1.2087463387",
    "0.045, 0.040, 0.16495799802829, 0.36248851813, 1.5448994301",
    "0.020, 0.035, 0.09359563626645, 0.26710357604, 2.7228140895"
  })
  void anUncertainEffectLiftsInTheMean(
      double mean, double sd, double exact, double high, double coverage) {
    LiftedShare lifted =
        LiftedShare.ofUplift(NormalDistribution.of(mean, sd), ONE, 1, HEADCOUNT, 0.5);

    assertThat(lifted.mean()).isCloseTo(exact, within(GRID));
    assertThat(lifted.low()).isZero();
    assertThat(lifted.high()).isCloseTo(high, within(0.001));
    assertThat(lifted.coverageNeeded(0.0171, HEADCOUNT))
        .isCloseTo(coverage, within(GRID * coverage / exact));
  }

  /** As above, over the Beta density of the discount as well. */
  @Test
  void anUncertainDiscountIsAveragedOver() {
    NormalDistribution effect =
        NormalDistribution.of(0.095, Math.sqrt((0.0036 - 0.0144 * 0.009025) / (0.4624 + 0.0144)));
    LiftedShare lifted =
        LiftedShare.ofUplift(effect, BetaDistribution.of(0.68, 0.12), 0.35, HEADCOUNT, 0.5);

    assertThat(lifted.mean()).isCloseTo(0.1677504451906326, within(GRID));
  }

  @Test
  void gainsOfAFewLiftFewer() {
    Distribution effect = Distribution.constant(0.065);

    assertThat(LiftedShare.ofUplift(effect, ONE, 1, HEADCOUNT, 0.5).mean())
        .isCloseTo(0.228, within(0.0006));
    assertThat(LiftedShare.ofUplift(effect, ONE, 0.35, HEADCOUNT, 0.5).mean())
        .isCloseTo(0.189, within(0.0006));
    assertThat(LiftedShare.ofUplift(effect, ONE, 0.2, HEADCOUNT, 0.5).mean())
        .isCloseTo(0.153, within(0.0006));
  }

  @Test
  void theDiscountIsMultiplied() {
    Distribution half = Distribution.constant(0.5);

    assertThat(LiftedShare.ofUplift(NormalDistribution.of(0.1, 0.04), half, 1, HEADCOUNT, 0.5))
        .isEqualTo(LiftedShare.ofUplift(NormalDistribution.of(0.05, 0.02), ONE, 1, HEADCOUNT, 0.5));
    LiftedShare uncertain =
        LiftedShare.ofUplift(
            Distribution.constant(0.1), BetaDistribution.of(0.5, 0.2), 1, HEADCOUNT, 0.5);
    assertThat(uncertain.low()).isLessThan(uncertain.mean());
    assertThat(uncertain.high()).isGreaterThan(uncertain.mean());
  }

  @Test
  void nobodyIsLiftedByALoss() {
    LiftedShare lifted = LiftedShare.ofUplift(Distribution.constant(-0.1), ONE, 1, HEADCOUNT, 0.5);

    assertThat(lifted).isEqualTo(new LiftedShare(0, 0, 0));
    assertThat(lifted.coverageNeeded(0.01, HEADCOUNT)).isInfinite();
  }

  /** A transfer and a voucher of 8 % of consumption. */
  @Test
  void aTransferLiftsAsFarAsItIsConsumed() {
    LiftedShare cash =
        LiftedShare.ofTransfer(0.08, NormalDistribution.of(0.75, 0.25), HEADCOUNT, 0.5);
    LiftedShare voucher =
        LiftedShare.ofTransfer(0.08, BetaDistribution.of(0.85, 0.1), HEADCOUNT, 0.5);

    assertThat(cash.mean()).isCloseTo(0.205, within(0.002));
    assertThat(voucher.mean()).isCloseTo(0.23027780872847367, within(GRID));
  }

  @Test
  void whatCannotBeIsRefused() {
    LiftedShare lifted = new LiftedShare(0.2, 0.1, 0.3);

    assertThatThrownBy(() -> LiftedShare.ofUplift(ONE, ONE, 0, 6.71, 0))
        .hasMessageContaining("responderShare must be in (0, 1]: 0.0")
        .hasMessageContaining("headcount must be in (0, 1): 6.71")
        .hasMessageContaining("sigma must be a finite number greater than 0: 0.0");
    assertThatThrownBy(() -> LiftedShare.ofTransfer(-1, ONE, 0.1, 0.5))
        .hasMessage("transferShare must be a finite number, 0 or more: -1.0");
    assertThatThrownBy(() -> lifted.coverageNeeded(0.2, 0.1))
        .hasMessage("fall must be in (0, 0.1]: 0.2");
  }
}
