package io.github.entas.io;

import io.github.entas.analysis.Finding;
import io.github.entas.evidence.BayesianSynthesis;
import io.github.entas.evidence.MuPrior;
import io.github.entas.evidence.RandomEffects;
import io.github.entas.evidence.RandomEffects.HartungKnapp;
import io.github.entas.evidence.RandomEffects.PredictionIntervals;
import io.github.entas.evidence.TauPosterior;
import io.github.entas.evidence.TauPrior;
import io.github.entas.stat.Interval;
import io.github.entas.stat.MixtureDistribution;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes pooled studies as JSON, schema {@code entas/synthesis/1}. What is not defined is left out;
 * the findings say why.
 *
 * @since 0.1.0
 */
public final class SynthesisWriter {

  private static final List<Double> PROBABILITIES =
      List.of(0.025, 0.05, 0.25, 0.5, 0.75, 0.95, 0.975);

  private SynthesisWriter() {}

  /**
   * The synthesis.
   *
   * @param pooled the studies pooled
   * @param bayes the same studies with priors, if asked for
   * @param findings what to know of them
   */
  public static String json(
      RandomEffects pooled, @Nullable BayesianSynthesis bayes, List<Finding> findings) {
    return JsonText.of(fields -> new Writing(fields).synthesis(pooled, bayes, findings));
  }

  private record Writing(JsonFields fields) {

    void synthesis(
        RandomEffects pooled, @Nullable BayesianSynthesis bayes, List<Finding> findings) {
      fields.text("schema", Words.SYNTHESIS);
      fields.text("method", pooled.method().name());
      fields.whole("studies", pooled.studies().count());
      fields.number("estimate", pooled.estimate());
      fields.number("standardError", pooled.standardError());
      interval("interval", pooled.interval());
      fields.number("tau2", pooled.tau2());
      interval("tau2Interval", pooled.tau2Interval());
      fields.numberIfFinite("i2", pooled.i2());
      fields.numberIfFinite("h2", pooled.h2());
      fields.number("q", pooled.q());
      fields.number("qPValue", pooled.qPValue());
      fields.object("hartungKnapp", () -> hartungKnapp(pooled.hartungKnapp()));
      fields.object("predictionInterval", () -> predicted(pooled.predictionIntervals()));
      fields.list(
          "shrunken",
          pooled.shrunken(),
          study ->
              fields.object(
                  () -> {
                    fields.text("id", study.id());
                    fields.number("estimate", study.estimate());
                  }));
      if (bayes != null) {
        fields.object("bayes", () -> bayes(bayes));
      }
      FindingJson.write(fields, findings);
      fields.number("level", pooled.level());
    }

    private void hartungKnapp(HartungKnapp hartungKnapp) {
      fields.number("standardError", hartungKnapp.standardError());
      interval("interval", hartungKnapp.interval());
      interval("guardedInterval", hartungKnapp.guardedInterval());
    }

    private void predicted(PredictionIntervals predicted) {
      interval("normal", predicted.normal());
      Interval riley = predicted.riley();
      if (riley != null) {
        interval("riley", riley);
      }
      interval("hartungKnapp", predicted.hartungKnapp());
    }

    private void interval(String key, Interval interval) {
      if (Double.isFinite(interval.low()) && Double.isFinite(interval.high())) {
        fields.numbers(key, List.of(interval.low(), interval.high()));
      }
    }

    private void bayes(BayesianSynthesis bayes) {
      TauPosterior tau = bayes.tau();
      // Under a flat prior the mean of effects is as far out as they are.
      boolean bounded = !bayes.muPrior().isFlat();
      fields.object("mu", () -> posterior(bayes.mu(), bounded ? null : tau));
      fields.object("tau", () -> posterior(tau.mean(), tau.sd(), tau::quantile));
      fields.object("predictive", () -> posterior(bayes.predictive(), tau));
      fields.list(
          "studies",
          IntStream.range(0, bayes.studies().count()).boxed().toList(),
          i ->
              fields.object(
                  () -> {
                    fields.text("id", bayes.studies().ids().get(i));
                    posterior(bayes.study(i), null);
                  }));
      fields.object("muPrior", () -> prior(bayes.muPrior()));
      fields.object("tauPrior", () -> prior(bayes.tauPrior()));
    }

    /** A posterior that has the moments that τ has, if it is given. */
    private void posterior(MixtureDistribution posterior, @Nullable TauPosterior tau) {
      boolean hasMean = tau == null || Double.isFinite(tau.mean());
      boolean hasSd = tau == null || Double.isFinite(tau.sd());
      posterior(
          hasMean ? posterior.mean() : Double.NaN,
          hasSd ? posterior.sd() : Double.NaN,
          posterior::quantile);
    }

    private void posterior(double mean, double sd, DoubleUnaryOperator quantile) {
      fields.numberIfFinite("mean", mean);
      fields.numberIfFinite("sd", sd);
      Map<Double, Double> quantiles = new TreeMap<>();
      PROBABILITIES.forEach(p -> quantiles.put(p, quantile.applyAsDouble(p)));
      fields.numbers("quantiles", quantiles);
    }

    private void prior(MuPrior prior) {
      if (prior.isFlat()) {
        fields.text("type", "flat");
      } else {
        fields.text("type", "normal");
        fields.number("mean", prior.mean());
        fields.number("sd", prior.sd());
      }
    }

    private void prior(TauPrior prior) {
      if (prior instanceof TauPrior.HalfNormal normal) {
        fields.text("type", "halfNormal");
        fields.number("scale", normal.scale());
      } else if (prior instanceof TauPrior.HalfCauchy cauchy) {
        fields.text("type", "halfCauchy");
        fields.number("scale", cauchy.scale());
      } else {
        fields.text("type", "uniform");
        fields.number("upper", prior.size());
      }
    }
  }
}
