package io.github.entas.io;

import io.github.entas.stat.BetaDistribution;
import io.github.entas.stat.ConstantValue;
import io.github.entas.stat.Distribution;
import io.github.entas.stat.IntervalDistribution;
import io.github.entas.stat.LogNormalDistribution;
import io.github.entas.stat.MixtureDistribution;
import io.github.entas.stat.NormalDistribution;
import io.github.entas.stat.QuantileDistribution;
import io.github.entas.stat.StudentTDistribution;
import io.github.entas.stat.TriangularDistribution;
import io.github.entas.stat.TruncatedNormalDistribution;
import io.github.entas.stat.UniformDistribution;

/** Writes uncertain numbers. */
final class DistributionJson {

  private final JsonFields fields;

  private DistributionJson(JsonFields fields) {
    this.fields = fields;
  }

  /** Writes one value: a plain number for a constant, otherwise an object. */
  static void write(JsonFields fields, Distribution distribution) {
    if (distribution instanceof ConstantValue constant) {
      fields.number(constant.value());
    } else {
      fields.object(() -> new DistributionJson(fields).properties(distribution));
    }
  }

  private void properties(Distribution distribution) {
    if (distribution instanceof NormalDistribution d) {
      type("normal").with("mean", d.mean()).with("sd", d.sd());
    } else if (distribution instanceof TruncatedNormalDistribution d) {
      truncatedNormal(d);
    } else if (distribution instanceof LogNormalDistribution d) {
      type("lognormal").with("median", d.median()).with("sigma", d.sigma());
    } else if (distribution instanceof UniformDistribution d) {
      type("uniform").with("min", d.min()).with("max", d.max());
    } else if (distribution instanceof TriangularDistribution d) {
      type("triangular").with("min", d.min()).with("mode", d.mode()).with("max", d.max());
    } else if (distribution instanceof BetaDistribution d) {
      type("beta").with("mean", d.mean()).with("sd", d.sd());
    } else if (distribution instanceof StudentTDistribution d) {
      type("studentT")
          .with("location", d.location())
          .with("scale", d.scale())
          .with("degreesOfFreedom", d.degreesOfFreedom());
    } else if (distribution instanceof IntervalDistribution d) {
      type("interval").with("low", d.low()).with("high", d.high()).with("level", d.level());
      fields.text("shape", Words.of(Words.SHAPES, d.shape()));
    } else if (distribution instanceof QuantileDistribution d) {
      type("quantiles");
      fields.numbers("quantiles", d.quantiles());
    } else if (distribution instanceof MixtureDistribution d) {
      type("mixture");
      fields.numbers("weights", d.weights());
      fields.list("components", d.components(), component -> write(fields, component));
    } else {
      throw new IllegalStateException("no words for " + distribution);
    }
  }

  private void truncatedNormal(TruncatedNormalDistribution d) {
    type("truncatedNormal").with("mean", d.untruncatedMean()).with("sd", d.untruncatedSd());
    fields.numberIfFinite("min", d.min());
    fields.numberIfFinite("max", d.max());
  }

  private DistributionJson type(String type) {
    fields.text("type", type);
    return this;
  }

  private DistributionJson with(String key, double value) {
    fields.number(key, value);
    return this;
  }
}
