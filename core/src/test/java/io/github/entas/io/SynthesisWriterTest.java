package io.github.entas.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entas.analysis.SynthesisFindings;
import io.github.entas.evidence.BayesianSynthesis;
import io.github.entas.evidence.MuPrior;
import io.github.entas.evidence.PoolingMethod;
import io.github.entas.evidence.RandomEffects;
import io.github.entas.evidence.Studies;
import io.github.entas.evidence.TauPrior;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The documented keys in their order, with numbers from where they come from. */
class SynthesisWriterTest {

  private static final Studies STUDIES =
      Studies.of(new double[] {0.1, 0.4, -0.2}, new double[] {0.01, 0.02, 0.03})
          .withIds(List.of("a", "b", "c"));

  private static JsonNode json(RandomEffects pooled, @Nullable BayesianSynthesis bayes) {
    String text = SynthesisWriter.json(pooled, bayes, SynthesisFindings.of(pooled, bayes));
    return new JsonMapper().readTree(text);
  }

  @Test
  void keysAreThoseOfTheSchemaInTheirOrder() {
    RandomEffects pooled = RandomEffects.of(STUDIES, PoolingMethod.DL, 0.9);
    BayesianSynthesis bayes =
        BayesianSynthesis.of(STUDIES, MuPrior.normal(0, 2), TauPrior.halfNormal(0.5));

    JsonNode json = json(pooled, bayes);

    assertThat(json.propertyNames())
        .containsExactly(
            "schema",
            "method",
            "studies",
            "estimate",
            "standardError",
            "interval",
            "tau2",
            "tau2Interval",
            "i2",
            "h2",
            "q",
            "qPValue",
            "hartungKnapp",
            "predictionInterval",
            "shrunken",
            "bayes",
            "findings",
            "level");
    assertThat(json.get("hartungKnapp").propertyNames())
        .containsExactly("standardError", "interval", "guardedInterval");
    assertThat(json.get("predictionInterval").propertyNames())
        .containsExactly("normal", "riley", "hartungKnapp");
    assertThat(json.get("shrunken").get(2).propertyNames()).containsExactly("id", "estimate");
    JsonNode posteriors = json.get("bayes");
    assertThat(posteriors.propertyNames())
        .containsExactly("mu", "tau", "predictive", "studies", "muPrior", "tauPrior");
    for (String key : List.of("mu", "tau", "predictive")) {
      assertThat(posteriors.get(key).propertyNames()).containsExactly("mean", "sd", "quantiles");
      assertThat(posteriors.get(key).get("quantiles").propertyNames())
          .containsExactly("0.025", "0.05", "0.25", "0.5", "0.75", "0.95", "0.975");
    }
    assertThat(posteriors.get("studies").get(0).propertyNames())
        .containsExactly("id", "mean", "sd", "quantiles");
  }

  @Test
  void numbersAreThoseOfTheSynthesis() {
    RandomEffects pooled = RandomEffects.of(STUDIES, PoolingMethod.DL, 0.9);
    BayesianSynthesis bayes =
        BayesianSynthesis.of(STUDIES, MuPrior.normal(0, 2), TauPrior.halfNormal(0.5));

    JsonNode json = json(pooled, bayes);

    assertThat(json.get("schema").asString()).isEqualTo("entas/synthesis/1");
    assertThat(json.get("method").asString()).isEqualTo("DL");
    assertThat(json.get("studies").asInt()).isEqualTo(3);
    assertThat(json.get("level").asDouble()).isEqualTo(0.9);
    assertThat(json.get("estimate").asDouble()).isEqualTo(pooled.estimate());
    assertThat(json.get("standardError").asDouble()).isEqualTo(pooled.standardError());
    assertThat(json.get("interval").get(0).asDouble()).isEqualTo(pooled.interval().low());
    assertThat(json.get("interval").get(1).asDouble()).isEqualTo(pooled.interval().high());
    assertThat(json.get("tau2").asDouble()).isEqualTo(pooled.tau2());
    assertThat(json.get("tau2Interval").get(1).asDouble()).isEqualTo(pooled.tau2Interval().high());
    assertThat(json.get("i2").asDouble()).isEqualTo(pooled.i2());
    assertThat(json.get("h2").asDouble()).isEqualTo(pooled.h2());
    assertThat(json.get("q").asDouble()).isEqualTo(pooled.q());
    assertThat(json.get("qPValue").asDouble()).isEqualTo(pooled.qPValue());
    assertThat(json.get("hartungKnapp").get("guardedInterval").get(0).asDouble())
        .isEqualTo(pooled.hartungKnapp().guardedInterval().low());
    assertThat(json.get("predictionInterval").get("normal").get(1).asDouble())
        .isEqualTo(pooled.predictionIntervals().normal().high());
    assertThat(json.get("predictionInterval").get("hartungKnapp").get(1).asDouble())
        .isEqualTo(pooled.predictionIntervals().hartungKnapp().high());
    assertThat(json.get("shrunken").get(1).get("id").asString()).isEqualTo("b");
    assertThat(json.get("shrunken").get(1).get("estimate").asDouble())
        .isEqualTo(pooled.shrunken().get(1).estimate());
    JsonNode posteriors = json.get("bayes");
    assertThat(posteriors.get("mu").get("sd").asDouble()).isEqualTo(bayes.mu().sd());
    assertThat(posteriors.get("tau").get("quantiles").get("0.95").asDouble())
        .isEqualTo(bayes.tau().quantile(0.95));
    assertThat(posteriors.get("predictive").get("quantiles").get("0.025").asDouble())
        .isEqualTo(bayes.predictive().quantile(0.025));
    assertThat(posteriors.get("studies").get(2).get("id").asString()).isEqualTo("c");
    assertThat(posteriors.get("studies").get(2).get("mean").asDouble())
        .isEqualTo(bayes.study(2).mean());
    assertThat(posteriors.get("muPrior").toString())
        .isEqualTo("{\"type\":\"normal\",\"mean\":0,\"sd\":2}");
    assertThat(posteriors.get("tauPrior").toString())
        .isEqualTo("{\"type\":\"halfNormal\",\"scale\":0.5}");
  }

  @Test
  void theGuardedIntervalIsNotTheOther() {
    Studies alike = Studies.of(new double[] {0.1, 0.11, 0.12}, new double[] {0.01, 0.02, 0.03});
    RandomEffects pooled = RandomEffects.of(alike, PoolingMethod.REML);

    JsonNode json = json(pooled, null).get("hartungKnapp");

    assertThat(json.get("interval").get(0).asDouble())
        .isEqualTo(pooled.hartungKnapp().interval().low());
    assertThat(json.get("guardedInterval").get(0).asDouble())
        .isEqualTo(pooled.hartungKnapp().guardedInterval().low())
        .isLessThan(pooled.hartungKnapp().interval().low());
  }

  @Test
  void whatIsNotDefinedIsLeftOut() {
    Studies two = STUDIES.without(2);
    RandomEffects pooled = RandomEffects.of(two, PoolingMethod.REML);

    JsonNode flat = json(pooled, BayesianSynthesis.of(two, MuPrior.flat(), TauPrior.halfCauchy(1)));
    JsonNode alone = json(pooled, null);

    assertThat(alone.has("bayes")).isFalse();
    assertThat(alone.get("predictionInterval").propertyNames())
        .containsExactly("normal", "hartungKnapp");
    JsonNode posteriors = flat.get("bayes");
    for (String key : List.of("mu", "tau", "predictive")) {
      assertThat(posteriors.get(key).propertyNames()).containsExactly("mean", "quantiles");
    }
    assertThat(posteriors.get("studies").get(0).propertyNames())
        .containsExactly("id", "mean", "sd", "quantiles");
    assertThat(posteriors.get("muPrior").toString()).isEqualTo("{\"type\":\"flat\"}");
    assertThat(posteriors.get("tauPrior").toString())
        .isEqualTo("{\"type\":\"halfCauchy\",\"scale\":1}");
    JsonNode uniform = json(pooled, BayesianSynthesis.of(two, MuPrior.flat(), TauPrior.uniform(3)));
    assertThat(uniform.get("bayes").get("tauPrior").toString())
        .isEqualTo("{\"type\":\"uniform\",\"upper\":3}");
  }
}
