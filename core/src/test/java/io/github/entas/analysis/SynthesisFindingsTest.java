package io.github.entas.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entas.analysis.Finding.Severity;
import io.github.entas.evidence.BayesianSynthesis;
import io.github.entas.evidence.MuPrior;
import io.github.entas.evidence.PoolingMethod;
import io.github.entas.evidence.RandomEffects;
import io.github.entas.evidence.Studies;
import io.github.entas.evidence.TauPrior;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SynthesisFindingsTest {

  private static final double[] ONES = {1, 1, 1, 1, 1, 1, 1, 1, 1, 1};

  private static List<Finding> findings(double[] y, double[] v) {
    return SynthesisFindings.of(RandomEffects.of(Studies.of(y, v), PoolingMethod.REML), null);
  }

  @Test
  void tenStudiesThatDifferAsExpectedAreNoFinding() {
    // The ten deciles' middles of a normal distribution, stretched: Q is a little above 9.
    double[] y = {-1.9, -1.2, -0.8, -0.5, -0.15, 0.15, 0.5, 0.8, 1.2, 1.9};

    assertThat(findings(y, ONES)).isEmpty();
  }

  @Test
  void fewStudiesAreToldWithWhatToDo() {
    List<Finding> few = findings(new double[] {-2, 0, 2.5}, new double[] {1, 1, 1});
    assertThat(few)
        .containsExactly(
            Finding.of(
                Severity.WARNING,
                "few-studies",
                "/studies",
                "3 studies say little of how far effects are apart: below 10 the Bayesian synthesis"
                    + " with a half-normal prior of tau is advised, and of the intervals here the"
                    + " guarded one of Hartung and Knapp."));

    Studies studies = Studies.of(new double[] {-2, 0, 2.5}, new double[] {1, 1, 1});
    assertThat(
            SynthesisFindings.of(
                RandomEffects.of(studies, PoolingMethod.REML),
                BayesianSynthesis.of(studies, MuPrior.flat(), TauPrior.halfNormal(1))))
        .containsExactly(
            Finding.of(
                Severity.INFO,
                "few-studies",
                "/bayes/tau",
                "3 studies say little of how far effects are apart: the prior of tau decides in"
                    + " part; try others."));
  }

  @Test
  void aStudyThatDecidesIsNamedWithTheMeanOfTheOthers() {
    double[] y = {3, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1};
    double[] v = new double[11];
    Arrays.fill(v, 1);
    v[0] = 0.05;

    List<Finding> found =
        SynthesisFindings.of(RandomEffects.of(Studies.of(y, v), PoolingMethod.EE), null);

    // Weights 20 and ten times 1: the mean is 65/30, without the first 1/2 ± 1.96·√0.1.
    assertThat(found)
        .contains(
            Finding.of(
                Severity.WARNING,
                "dominant-study",
                "/estimate",
                "Study \"1\" carries 66.67 % of the weight and lies outside the prediction interval"
                    + " of the others: without it the mean is 0.5 instead of 2.17."));
    y[0] = 0.4;
    assertThat(SynthesisFindings.of(RandomEffects.of(Studies.of(y, v), PoolingMethod.EE), null))
        .extracting(Finding::message)
        .contains(
            "Study \"1\" carries 66.67 % of the weight: without it the mean is 0.5 instead of 0.433.");
  }

  @Test
  void estimatesTooNearToEachOtherAreTold() {
    List<Finding> found = findings(new double[10], ONES);

    assertThat(found)
        .extracting(Finding::code)
        .containsExactly("tau2-interval-empty", "hartung-knapp-narrow");
    assertThat(found.get(0).message())
        .endsWith("no variance between studies fits, and [0, 0] stands for none.");
    assertThat(found.get(1).message())
        .endsWith("take guardedInterval [-0.715, 0.715] instead of [0, 0].");
    assertThat(found.get(1).severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void twoStudiesLackOneInterval() {
    assertThat(findings(new double[] {-3, 3}, new double[] {1, 1}))
        .contains(
            Finding.of(
                Severity.INFO,
                "riley-undefined",
                "/predictionInterval",
                "Left out: riley. With two studies Student's t would have no degrees of freedom."));
  }

  @Test
  void momentsThatDoNotExistAreTold() {
    Studies two = Studies.of(new double[] {-3, 3}, new double[] {1, 1});
    RandomEffects pooled = RandomEffects.of(two, PoolingMethod.REML);

    assertThat(
            SynthesisFindings.of(
                pooled, BayesianSynthesis.of(two, MuPrior.flat(), TauPrior.halfCauchy(1))))
        .contains(
            Finding.of(
                Severity.WARNING,
                "moments-undefined",
                "/bayes/tau",
                "Left out: the standard deviation of tau and what depends on it. The tail of the"
                    + " half-Cauchy prior is too long for so few studies; a half-normal one is"
                    + " shorter."));
    assertThat(
            SynthesisFindings.of(
                pooled, BayesianSynthesis.of(two, MuPrior.normal(0, 1), TauPrior.halfCauchy(1))))
        .extracting(Finding::code)
        .doesNotContain("moments-undefined");
  }
}
