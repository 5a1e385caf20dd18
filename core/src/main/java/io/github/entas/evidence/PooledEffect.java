package io.github.entas.evidence;

import io.github.entas.stat.Distribution;
import io.github.entas.stat.NormalDistribution;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * The effect that a new place can expect, from studies of the same program.
 *
 * <p>Below ten studies the Bayesian normal–normal model with the priors named here, whose
 * predictive distribution carries what so few studies leave open about the differences between
 * places; from ten on random effects by REML, the predictive distribution being normal.
 *
 * @param studies what was pooled, in log points
 * @param method how, in words
 * @param estimate mean of the mean effect μ
 * @param standardError its standard deviation
 * @param tau standard deviation of the effects between places
 * @param predictive the effect in a new place, before any discount: what to draw from
 * @param weights of the studies in μ at this tau, summing to 1
 * @since 0.1.0
 */
public record PooledEffect(
    Studies studies,
    String method,
    double estimate,
    double standardError,
    double tau,
    Distribution predictive,
    List<Double> weights) {

  /** From so many studies on τ is estimated from them alone. */
  public static final int ENOUGH_STUDIES = 10;

  /** Prior of μ, in log points of consumption: sd 0.5, so wide that it hardly matters. */
  public static final MuPrior MU_PRIOR = MuPrior.normal(0, 0.5);

  /** Prior of τ, in log points of consumption. */
  public static final TauPrior TAU_PRIOR = TauPrior.halfNormal(0.1);

  /** So many normals describe the predictive distribution. */
  private static final int COMPONENTS = 12;

  /** Copies the weights. */
  public PooledEffect {
    weights = List.copyOf(weights);
  }

  /**
   * Pools studies by the default for their number.
   *
   * @param studies in log points of consumption, at least one
   */
  public static PooledEffect of(Studies studies) {
    return studies.count() < ENOUGH_STUDIES ? bayesian(studies) : randomEffects(studies);
  }

  private static PooledEffect bayesian(Studies studies) {
    BayesianSynthesis synthesis = BayesianSynthesis.of(studies, MU_PRIOR, TAU_PRIOR);
    double tau = synthesis.tau().mean();
    return new PooledEffect(
        studies,
        "Bayesian normal–normal, μ ~ N(0, 0.5²), τ ~ half-normal(0.1)",
        synthesis.mu().mean(),
        synthesis.mu().sd(),
        tau,
        synthesis.predictive(COMPONENTS),
        weights(studies, tau));
  }

  private static PooledEffect randomEffects(Studies studies) {
    RandomEffects pooled = RandomEffects.of(studies, PoolingMethod.REML);
    double error = pooled.standardError();
    double tau = Math.sqrt(pooled.tau2());
    return new PooledEffect(
        studies,
        "random effects, REML",
        pooled.estimate(),
        error,
        tau,
        NormalDistribution.of(pooled.estimate(), Math.sqrt(pooled.tau2() + error * error)),
        weights(studies, tau));
  }

  private static List<Double> weights(Studies studies, double tau) {
    double[] raw =
        DoubleStream.of(studies.variances()).map(variance -> 1 / (variance + tau * tau)).toArray();
    double total = DoubleStream.of(raw).sum();
    return DoubleStream.of(raw).map(weight -> weight / total).boxed().toList();
  }
}
