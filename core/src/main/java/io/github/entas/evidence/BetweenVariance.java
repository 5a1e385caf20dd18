package io.github.entas.evidence;

import io.github.entas.stat.Sum;
import java.util.Arrays;

/**
 * τ² by each method, never below 0.
 *
 * <p>Each is the estimator of pooling with P in the place of what it is there; for one column of
 * ones, tr P = Σw − Σw²/Σw. Source: Viechtbauer, López-López, Sánchez-Meca and Marín-Martínez 2015,
 * Psychological Methods 20(3), 360–374, doi:10.1037/met0000023.
 */
final class BetweenVariance {

  private BetweenVariance() {}

  /** The estimate; 0 where there are no degrees of freedom. */
  static double of(MixedModel model, PoolingMethod method) {
    int degreesOfFreedom = model.degreesOfFreedom();
    if (degreesOfFreedom == 0) {
      return 0;
    }
    return switch (method) {
      case EE -> 0;
      case DL -> {
        WeightedFit fit = model.at(0);
        yield Math.max(0, (fit.q() - degreesOfFreedom) / fit.trace());
      }
      case HE -> hedges(model);
      case PM -> new GeneralizedQ(model).root(degreesOfFreedom);
      case ML -> new Likelihood(model, false).highest();
      case REML -> new Likelihood(model, true).highest();
      case SJ -> sidikJonkman(model);
      case HS -> {
        WeightedFit fit = model.at(0);
        yield Math.max(0, (fit.q() - model.count()) / Sum.of(fit.weights()).value());
      }
    };
  }

  /** (y′Py − tr(PV))/(k − p), P without weights: for pooling s²(y) − mean of v. */
  private static double hedges(MixedModel model) {
    WeightedFit fit = model.unweighted();
    double expected = fit.complementSum(model.variances());
    return Math.max(0, (fit.q() - expected) / model.degreesOfFreedom());
  }

  /** From a first τ², the variance of y with divisor k: τ²·Q(τ²)/(k − p). */
  private static double sidikJonkman(MixedModel model) {
    double[] y = model.estimates();
    double mean = Sum.of(y).value() / y.length;
    double first =
        Sum.of(Arrays.stream(y).map(value -> (value - mean) * (value - mean)).toArray()).value()
            / y.length;
    return first * model.at(first).q() / model.degreesOfFreedom();
  }
}
