package io.github.entas.analysis;

import io.github.entas.evidence.BayesianSynthesis;
import io.github.entas.evidence.PooledEffect;
import io.github.entas.evidence.RandomEffects;
import io.github.entas.evidence.RandomEffects.HartungKnapp;
import io.github.entas.evidence.Studies;
import io.github.entas.stat.Interval;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reader of pooled studies should know: how few they are, whether one of them decides, and
 * which of several intervals to take.
 *
 * @since 0.1.0
 */
public final class SynthesisFindings {

  private static final double DOMINANT = 0.5;

  /**
   * With the variance of PM, and of REML under equal variances, both are equal but for rounding.
   */
  private static final double NARROWER = 1 - 1e-6;

  private final List<Finding> findings = new ArrayList<>();
  private final RandomEffects pooled;
  private final @Nullable BayesianSynthesis bayes;

  private SynthesisFindings(RandomEffects pooled, @Nullable BayesianSynthesis bayes) {
    this.pooled = pooled;
    this.bayes = bayes;
  }

  /**
   * The findings; pointers are into the file of the synthesis.
   *
   * @param pooled the studies pooled
   * @param bayes the same studies with priors, if asked for
   */
  public static List<Finding> of(RandomEffects pooled, @Nullable BayesianSynthesis bayes) {
    SynthesisFindings of = new SynthesisFindings(pooled, bayes);
    of.fewStudies();
    of.dominantStudy();
    of.variance();
    of.intervals();
    of.moments();
    return List.copyOf(of.findings);
  }

  private void fewStudies() {
    int k = pooled.studies().count();
    if (k >= PooledEffect.ENOUGH_STUDIES) {
      return;
    }
    String few = k + " studies say little of how far effects are apart: ";
    if (bayes == null) {
      warn(
          "few-studies",
          "/studies",
          few
              + "below "
              + PooledEffect.ENOUGH_STUDIES
              + " the Bayesian synthesis with a half-normal prior of tau is advised, and of the"
              + " intervals here the guarded one of Hartung and Knapp.");
    } else {
      note("few-studies", "/bayes/tau", few + "the prior of tau decides in part; try others.");
    }
  }

  private void dominantStudy() {
    Studies studies = pooled.studies();
    double[] weights = pooled.weights();
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] > DOMINANT && studies.count() > 2) {
        RandomEffects others =
            RandomEffects.of(studies.without(i), pooled.method(), pooled.level());
        double estimate = studies.estimate(i);
        boolean outlying = !others.predictionIntervals().normal().contains(estimate);
        warn(
            "dominant-study",
            "/estimate",
            "Study "
                + Figures.quoted(studies.ids().get(i))
                + " carries "
                + Figures.percent(weights[i])
                + " of the weight"
                + (outlying ? " and lies outside the prediction interval of the others" : "")
                + ": without it the mean is "
                + digits(others.estimate())
                + " instead of "
                + digits(pooled.estimate())
                + ".");
      }
    }
  }

  private void variance() {
    if (pooled.tau2IntervalIsEmpty()) {
      note(
          "tau2-interval-empty",
          "/tau2Interval",
          "The estimates are nearer to each other than sampling alone would leave them at this"
              + " level: no variance between studies fits, and [0, 0] stands for none.");
    }
  }

  private void intervals() {
    if (pooled.predictionIntervals().riley() == null) {
      note(
          "riley-undefined",
          "/predictionInterval",
          "Left out: riley. With two studies Student's t would have no degrees of freedom.");
    }
    HartungKnapp hartungKnapp = pooled.hartungKnapp();
    if (hartungKnapp.standardError() < NARROWER * hartungKnapp.guardedStandardError()) {
      warn(
          "hartung-knapp-narrow",
          "/hartungKnapp/interval",
          "The studies agree better than chance has it, and Hartung and Knapp's standard error is"
              + " below the usual one: take guardedInterval "
              + digits(hartungKnapp.guardedInterval())
              + " instead of "
              + digits(hartungKnapp.interval())
              + ".");
    }
  }

  private void moments() {
    if (bayes != null && !Double.isFinite(bayes.tau().sd())) {
      boolean mean = Double.isFinite(bayes.tau().mean());
      warn(
          "moments-undefined",
          "/bayes/tau",
          "Left out: "
              + (mean ? "the standard deviation" : "mean and standard deviation")
              + " of tau and what depends on "
              + (mean ? "it" : "them")
              + ". The tail of the half-Cauchy prior is too long for so few studies; a half-normal"
              + " one is shorter.");
    }
  }

  private static String digits(Interval interval) {
    return "[" + digits(interval.low()) + ", " + digits(interval.high()) + "]";
  }

  private static String digits(double value) {
    return Figures.significant(value, 3);
  }

  private void note(String code, String pointer, String message) {
    findings.add(Finding.info(code, pointer, message));
  }

  private void warn(String code, String pointer, String message) {
    findings.add(Finding.warning(code, pointer, message));
  }
}
