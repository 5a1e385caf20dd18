package io.github.entas.runner;

import static io.github.entas.runner.ScreenWords.ENGLISH;

import io.github.entas.analysis.Finding;
import io.github.entas.evidence.BayesianSynthesis;
import io.github.entas.evidence.MuPrior;
import io.github.entas.evidence.RandomEffects;
import io.github.entas.evidence.TauPosterior;
import io.github.entas.evidence.TauPrior;
import io.github.entas.runner.ForestPlot.Mark;
import io.github.entas.stat.Distribution;
import io.github.entas.stat.Interval;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pooled studies for reading: a forest plot, what it rests on, and what else to know. */
final class SynthesisPlot {

  private final RandomEffects pooled;
  private final ForestPlot plot = new ForestPlot();

  private SynthesisPlot(RandomEffects pooled) {
    this.pooled = pooled;
  }

  static List<String> lines(
      RandomEffects pooled, @Nullable BayesianSynthesis bayes, List<Finding> findings) {
    SynthesisPlot of = new SynthesisPlot(pooled);
    of.addStudies();
    of.addMeans();
    if (bayes != null) {
      of.addPosteriors(bayes);
    }
    List<String> lines = new ArrayList<>();
    lines.add(
        pooled.studies().count()
            + " studies, "
            + pooled.method()
            + ", intervals of "
            + ENGLISH.percent(pooled.level()));
    lines.add("");
    lines.addAll(of.plot.lines());
    lines.add("");
    lines.add(of.heterogeneity());
    if (bayes != null) {
      lines.add(of.tau(bayes));
    }
    lines.addAll(FindingList.inJson(findings, ENGLISH));
    return lines;
  }

  private void addStudies() {
    double[] weights = pooled.weights();
    // The z of the level, from the interval of the mean.
    double z = pooled.interval().width() / (2 * pooled.standardError());
    for (int i = 0; i < weights.length; i++) {
      double estimate = pooled.studies().estimate(i);
      double error = Math.sqrt(pooled.studies().variance(i));
      plot.add(
          pooled.studies().ids().get(i),
          estimate,
          Interval.around(estimate, z * error),
          ENGLISH.fixed(100 * weights[i], 1) + " %",
          Mark.STUDY);
    }
  }

  private void addMeans() {
    plot.rule("");
    double mean = pooled.estimate();
    plot.add("Mean", mean, pooled.interval(), "", Mark.MEAN);
    plot.add("Hartung-Knapp", mean, pooled.hartungKnapp().guardedInterval(), "", Mark.MEAN);
    Interval riley = pooled.predictionIntervals().riley();
    plot.add(
        riley == null ? "New place, normal" : "New place, Riley",
        mean,
        riley == null ? pooled.predictionIntervals().normal() : riley,
        "",
        Mark.PREDICTION);
  }

  private void addPosteriors(BayesianSynthesis bayes) {
    plot.rule("With priors, medians ");
    for (int i = 0; i < bayes.studies().count(); i++) {
      add(bayes.studies().ids().get(i), bayes.study(i), Mark.STUDY);
    }
    add("Mean", bayes.mu(), Mark.MEAN);
    add("New place", bayes.predictive(), Mark.PREDICTION);
  }

  private void add(String label, Distribution posterior, Mark mark) {
    double tail = (1 - pooled.level()) / 2;
    Interval interval = new Interval(posterior.quantile(tail), posterior.quantile(1 - tail));
    plot.add(label, posterior.quantile(0.5), interval, "", mark);
  }

  private String heterogeneity() {
    Interval interval = pooled.tau2Interval();
    String range =
        pooled.tau2IntervalIsEmpty()
            ? "none fits"
            : ENGLISH.significant(interval.low(), 3)
                + ", "
                + ENGLISH.significant(interval.high(), 3);
    return "Between studies: τ² "
        + ENGLISH.significant(pooled.tau2(), 3)
        + " ["
        + range
        + "], I² "
        + ENGLISH.fixed(pooled.i2(), 1)
        + " %, Q "
        + ENGLISH.significant(pooled.q(), 4)
        + " with "
        + pooled.degreesOfFreedom()
        + " df, p "
        + (pooled.qPValue() < 0.0001 ? "< 0.0001" : ENGLISH.fixed(pooled.qPValue(), 4));
  }

  private String tau(BayesianSynthesis bayes) {
    TauPosterior tau = bayes.tau();
    double tail = (1 - pooled.level()) / 2;
    return "With priors: mean ~ "
        + text(bayes.muPrior())
        + ", τ ~ "
        + text(bayes.tauPrior())
        + ": τ "
        + ENGLISH.significant(tau.quantile(0.5), 3)
        + " ["
        + ENGLISH.significant(tau.quantile(tail), 3)
        + ", "
        + ENGLISH.significant(tau.quantile(1 - tail), 3)
        + "]";
  }

  private static String text(MuPrior prior) {
    return prior.isFlat()
        ? "flat"
        : "normal("
            + ENGLISH.significant(prior.mean(), 6)
            + ", "
            + ENGLISH.significant(prior.sd(), 6)
            + ")";
  }

  private static String text(TauPrior prior) {
    String size = "(" + ENGLISH.significant(prior.size(), 6) + ")";
    if (prior instanceof TauPrior.HalfNormal) {
      return "half-normal" + size;
    }
    return prior instanceof TauPrior.HalfCauchy ? "half-Cauchy" + size : "uniform" + size;
  }
}
