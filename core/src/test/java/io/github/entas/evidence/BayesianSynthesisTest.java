package io.github.entas.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.entas.InvalidValueException;
import io.github.entas.stat.MixtureDistribution;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BayesianSynthesisTest {

  private static final double INFINITY = Double.POSITIVE_INFINITY;

  @Test
  void oneStudyAndAFlatPriorLeaveThePriorOfTau() {
    Studies one = Studies.of(new double[] {3}, new double[] {2});

    TauPosterior normal = BayesianSynthesis.of(one, MuPrior.flat(), TauPrior.halfNormal(0.7)).tau();
    TauPosterior uniform = BayesianSynthesis.of(one, MuPrior.flat(), TauPrior.uniform(4)).tau();
    TauPosterior cauchy = BayesianSynthesis.of(one, MuPrior.flat(), TauPrior.halfCauchy(2)).tau();

    assertThat(normal.mean() / (0.7 * Math.sqrt(2 / Math.PI)))
        .isCloseTo(1, Assertions.within(1e-13));
    assertThat(normal.sd() / (0.7 * Math.sqrt(1 - 2 / Math.PI)))
        .isCloseTo(1, Assertions.within(1e-13));
    // The 3/4 quantile of the normal distribution.
    assertThat(normal.quantile(0.5) / 0.7).isCloseTo(0.6744897501960817, Assertions.within(1e-13));
    assertThat(uniform.mean()).isCloseTo(2, Assertions.within(1e-13));
    assertThat(uniform.sd()).isCloseTo(4 / Math.sqrt(12), Assertions.within(1e-13));
    assertThat(uniform.quantile(0.3)).isCloseTo(1.2, Assertions.within(1e-12));
    assertThat(uniform.cdf(3)).isCloseTo(0.75, Assertions.within(1e-13));
    assertThat(cauchy.quantile(0.5)).isCloseTo(2, Assertions.within(1e-12));
    assertThat(cauchy.cdf(2 * Math.tan(0.45 * Math.PI))).isCloseTo(0.9, Assertions.within(1e-12));
    assertThat(cauchy.quantile(0.9999) / (2 * Math.tan(0.49995 * Math.PI)))
        .isCloseTo(1, Assertions.within(1e-8));
  }

  @Test
  void momentsThatDoNotExistAreToldApart() {
    Studies one = Studies.of(new double[] {3}, new double[] {2});
    Studies two = Studies.of(new double[] {3, 1}, new double[] {2, 1});
    Studies three = Studies.of(new double[] {3, 1, 2}, new double[] {2, 1, 1});
    TauPrior cauchy = TauPrior.halfCauchy(1);

    assertThat(BayesianSynthesis.of(one, MuPrior.flat(), cauchy).tau().mean()).isEqualTo(INFINITY);
    assertThat(BayesianSynthesis.of(one, MuPrior.flat(), cauchy).tau().sd()).isNaN();
    assertThat(BayesianSynthesis.of(two, MuPrior.flat(), cauchy).tau().mean()).isFinite();
    assertThat(BayesianSynthesis.of(two, MuPrior.flat(), cauchy).tau().sd()).isEqualTo(INFINITY);
    assertThat(BayesianSynthesis.of(three, MuPrior.flat(), cauchy).tau().sd()).isFinite();
    assertThat(BayesianSynthesis.of(one, MuPrior.normal(0, 1), cauchy).tau().mean()).isFinite();
    assertThat(BayesianSynthesis.of(one, MuPrior.normal(0, 1), cauchy).tau().sd())
        .isEqualTo(INFINITY);
    assertThat(BayesianSynthesis.of(two, MuPrior.normal(0, 1), cauchy).tau().sd()).isFinite();
  }

  @Test
  void momentsOfLongTailsAreWhole() {
    // The posterior of τ falls as τ⁻⁴: what lies beyond a thousand million is 1e-9 of the variance.
    Studies three = Studies.of(new double[] {3, 1, 2}, new double[] {0.5, 0.5, 0.5});
    BayesianSynthesis synthesis =
        BayesianSynthesis.of(three, MuPrior.flat(), TauPrior.halfCauchy(1));
    double square =
        synthesis.tau().sd() * synthesis.tau().sd()
            + synthesis.tau().mean() * synthesis.tau().mean();

    // With equal variances Var(θ_new | τ) = (v + τ²)/3 + τ² around the same mean.
    double variance = 0.5 / 3 + square * 4 / 3;
    assertThat(synthesis.predictive().sd() * synthesis.predictive().sd() / variance)
        .isCloseTo(1, Assertions.within(1e-13));
  }

  @Test
  void quantilesOfLongTailsAreRightNearTheMiddle() {
    // Flat prior and one study: θ_new = y + √v·Z + τ·Z′, symmetric around y.
    MixtureDistribution predictive =
        BayesianSynthesis.of(
                Studies.of(new double[] {0.25}, new double[] {1e-12}),
                MuPrior.flat(),
                TauPrior.halfCauchy(1))
            .predictive();

    assertThat(predictive.quantile(0.5)).isCloseTo(0.25, Assertions.within(1e-15));
    assertThat(predictive.cdf(predictive.quantile(0.51))).isCloseTo(0.51, Assertions.within(1e-14));
    assertThat(predictive.quantile(0.3) + predictive.quantile(0.7))
        .isCloseTo(0.5, Assertions.within(1e-13));
  }

  @Test
  void cumulativeProbabilitiesOfTauEndAtNothingAndEverything() {
    TauPosterior uniform =
        BayesianSynthesis.of(BayesianCases.eightSchools(), MuPrior.flat(), TauPrior.uniform(20))
            .tau();

    assertThat(uniform.cdf(-1)).isZero();
    assertThat(uniform.cdf(0)).isZero();
    assertThat(uniform.cdf(1e-300)).isZero();
    assertThat(uniform.cdf(20)).isEqualTo(1);
    assertThat(uniform.cdf(INFINITY)).isEqualTo(1);
    assertThat(uniform.cdf(Double.NaN)).isNaN();
    assertThat(uniform.quantile(1e-15)).isBetween(0.0, 1e-12);
    assertThat(uniform.quantile(1 - 1e-15)).isBetween(19.999, 20.0);
    assertThatThrownBy(() -> uniform.quantile(1))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("p must be in (0, 1): 1.0");
  }

  @Test
  void aDominantStudyDecides() {
    Studies studies =
        Studies.ofStandardErrors(new double[] {1, -5, 7, 2}, new double[] {1e-8, 4, 5, 3});
    BayesianSynthesis equal =
        BayesianSynthesis.of(studies, MuPrior.flat(), TauPrior.halfNormal(1e-12));

    assertThat(equal.mu().mean()).isCloseTo(1, Assertions.within(1e-15));
    assertThat(equal.mu().sd() / 1e-8).isCloseTo(1, Assertions.within(1e-7));

    BayesianSynthesis free = BayesianSynthesis.of(studies, MuPrior.flat(), TauPrior.halfNormal(5));
    assertThat(free.study(0).mean()).isCloseTo(1, Assertions.within(1e-12));
    assertThat(free.study(0).sd() / 1e-8).isCloseTo(1, Assertions.within(1e-6));
    assertThat(free.mu().sd()).isBetween(1.0, 5.0);
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-8, 1, 1e8})
  void manyStudiesLeaveANarrowPosterior(double unit) {
    int k = 10_000;
    // Half of them at ±1 around 5: the variance of the estimates is 1 + 0.25 of sampling.
    double[] y = IntStream.range(0, k).mapToDouble(i -> unit * (i % 2 == 0 ? 4 : 6)).toArray();
    double[] v = new double[k];
    Arrays.fill(v, 0.25 * unit * unit);

    BayesianSynthesis synthesis =
        BayesianSynthesis.of(Studies.of(y, v), MuPrior.flat(), TauPrior.uniform(50 * unit));

    // Given y, (v + τ²)/(k·1) is inverse-χ² with k − 2 degrees (density dτ, not dτ²: of order 1/k).
    assertThat(synthesis.mu().mean() / unit).isCloseTo(5, Assertions.within(1e-12));
    assertThat(synthesis.tau().mean() / unit).isCloseTo(Math.sqrt(0.75), Assertions.within(2e-4));
    assertThat(synthesis.tau().sd() / unit)
        .isCloseTo(Math.sqrt(2.0 / k) / (2 * Math.sqrt(0.75)), Assertions.within(1e-5));
    assertThat(synthesis.tau().cdf(synthesis.tau().quantile(0.975)))
        .isCloseTo(0.975, Assertions.within(1e-12));
  }

  @Test
  void twoEqualStudiesAreNoHarderThanOthers() {
    Studies twins = Studies.of(new double[] {2, 2}, new double[] {1, 1});
    BayesianSynthesis synthesis =
        BayesianSynthesis.of(twins, MuPrior.flat(), TauPrior.halfNormal(1));

    assertThat(synthesis.mu().mean()).isEqualTo(2);
    assertThat(synthesis.study(0)).isEqualTo(synthesis.study(1));
  }

  @Test
  void mergedComponentsKeepMeanAndSpread() {
    BayesianSynthesis synthesis =
        BayesianSynthesis.of(
            BayesianCases.microcredit(), MuPrior.normal(0, 0.25), TauPrior.halfNormal(0.1));
    MixtureDistribution all = synthesis.predictive();

    assertThat(synthesis.predictive(10_000)).isEqualTo(all);
    for (int components : new int[] {1, 2, 5, 12, 30}) {
      MixtureDistribution merged = synthesis.predictive(components);
      assertThat(merged.components()).hasSize(components);
      assertThat(merged.mean() / all.mean()).isCloseTo(1, Assertions.within(1e-13));
      assertThat(merged.sd() / all.sd()).isCloseTo(1, Assertions.within(1e-14));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"eight-schools", "bcg", "microcredit"})
  void twelveComponentsHardlyMoveQuantiles(String data) {
    Studies studies = BayesianCases.studies(data);
    double size = Math.sqrt(studies.variance(0));
    for (TauPrior prior :
        List.of(
            TauPrior.halfNormal(size),
            TauPrior.halfNormal(7 * size),
            TauPrior.uniform(3 * size),
            TauPrior.halfCauchy(size))) {
      BayesianSynthesis synthesis = BayesianSynthesis.of(studies, MuPrior.flat(), prior);
      MixtureDistribution all = synthesis.predictive();
      MixtureDistribution merged = synthesis.predictive(12);
      for (double p : new double[] {0.005, 0.025, 0.05, 0.25, 0.5, 0.75, 0.95, 0.975, 0.995}) {
        double moved = (merged.quantile(p) - all.quantile(p)) / all.sd();
        boolean far = p < 0.01 || p > 0.99;
        // As measured: the Javadoc says so.
        assertThat(moved)
            .as("%s, %s at %s", data, prior, p)
            .isCloseTo(0, Assertions.within(far ? 0.01 : 0.005));
      }
    }
  }

  @Test
  void whatCannotBeIsRefused() {
    Studies two = Studies.of(new double[] {3, 1}, new double[] {2, 1});
    BayesianSynthesis heavy = BayesianSynthesis.of(two, MuPrior.flat(), TauPrior.halfCauchy(1));

    assertThatThrownBy(() -> heavy.predictive(12))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "predictive must have a standard deviation: none\n"
                + "Maybe a half-normal prior of tau would do: its tail is shorter.");
    assertThatThrownBy(() -> heavy.predictive(0))
        .hasMessageStartingWith("components must be at least 1: 0");
    assertThatThrownBy(() -> heavy.study(2)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> MuPrior.normal(Double.NaN, 0))
        .hasMessage(
            "mean must be a finite number: NaN\n"
                + "sd must be greater than 0; infinite for a flat prior: 0.0");
    assertThatThrownBy(() -> TauPrior.halfNormal(0))
        .hasMessage("scale must be a finite number greater than 0: 0.0");
    assertThatThrownBy(() -> TauPrior.halfCauchy(Double.NaN))
        .hasMessage("scale must be a finite number greater than 0: NaN");
    assertThatThrownBy(() -> TauPrior.uniform(INFINITY))
        .hasMessage("upper must be a finite number greater than 0: Infinity");
  }

  @Test
  void contradictionsBeyondRoundingAreRefused() {
    Studies far = Studies.of(new double[] {0, 1e9}, new double[] {1e-9, 1e-9});

    assertThatThrownBy(() -> BayesianSynthesis.of(far, MuPrior.flat(), TauPrior.halfNormal(1e-9)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "studies must agree with each other and the priors within some 10,000 standard"
                + " deviations: more\n"
                + "Maybe some have another unit: log points and percent, for instance.");
  }
}
