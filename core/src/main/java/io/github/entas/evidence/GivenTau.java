package io.github.entas.evidence;

import io.github.entas.stat.Sum;

/**
 * What is left when τ is known: μ is normal with precision 1/V = Σ wᵢ + 1/s₀², wᵢ = 1/(vᵢ + τ²),
 * and mean V·(Σ wᵢyᵢ + m₀/s₀²).
 *
 * <p>Estimates are taken from that of the most precise study on, so that far from 0 nothing
 * cancels, and likelihoods relative to that of one τ, so that with many studies no digits are lost
 * in large logarithms.
 */
final class GivenTau {

  private final double center;
  private final double[] estimates;
  private final double[] variances;
  private final double priorMean;
  private final double priorPrecision;

  /** What the reference has, to be subtracted. */
  private final double referenceTau;

  private final double[] referenceVariances;
  private final double[] referenceSquares;
  private double referencePrecision;
  private double referencePrior;

  private GivenTau(
      double center,
      double[] estimates,
      double[] variances,
      double priorMean,
      double priorPrecision,
      double referenceTau) {
    this.center = center;
    this.estimates = estimates;
    this.variances = variances;
    this.priorMean = priorMean;
    this.priorPrecision = priorPrecision;
    this.referenceTau = referenceTau;
    this.referenceVariances = new double[variances.length];
    this.referenceSquares = new double[variances.length];
    refer();
  }

  /** The studies with a prior of μ; likelihoods relative to that of {@code referenceTau}. */
  static GivenTau of(Studies studies, MuPrior prior, double referenceTau) {
    double[] estimates = studies.estimates();
    double[] variances = studies.variances();
    int best = 0;
    for (int i = 1; i < variances.length; i++) {
      best = variances[i] < variances[best] ? i : best;
    }
    double center = estimates[best];
    for (int i = 0; i < estimates.length; i++) {
      estimates[i] -= center;
    }
    return new GivenTau(
        center, estimates, variances, prior.mean() - center, prior.precision(), referenceTau);
  }

  /** The same with another reference. */
  GivenTau relativeTo(double tau) {
    return new GivenTau(center, estimates, variances, priorMean, priorPrecision, tau);
  }

  private void refer() {
    double square = referenceTau * referenceTau;
    double mean = mean(square);
    for (int i = 0; i < estimates.length; i++) {
      double residual = estimates[i] - mean;
      referenceVariances[i] = variances[i] + square;
      referenceSquares[i] = residual * residual / referenceVariances[i];
    }
    referencePrecision = precision(square);
    referencePrior = priorSquare(mean);
  }

  /** What the estimates are taken from. */
  double center() {
    return center;
  }

  /** The τ to which likelihoods are relative. */
  double reference() {
    return referenceTau;
  }

  /** E(μ | τ) − center. */
  private double mean(double square) {
    Sum sum = new Sum().add(priorPrecision * priorMean);
    for (int i = 0; i < estimates.length; i++) {
      sum.add(estimates[i] / (variances[i] + square));
    }
    return sum.value() / precision(square);
  }

  /** 1/V. */
  private double precision(double square) {
    Sum sum = new Sum().add(priorPrecision);
    for (double variance : variances) {
      sum.add(1 / (variance + square));
    }
    return sum.value();
  }

  private double priorSquare(double mean) {
    double distance = mean - priorMean;
    return priorPrecision == 0 ? 0 : priorPrecision * distance * distance;
  }

  /** μ and the likelihood, μ integrated out, at one τ. */
  Node at(double tau) {
    double square = tau * tau;
    double precision = precision(square);
    double mean = mean(square);
    Sum sum =
        new Sum()
            .add(StrictMath.log(precision / referencePrecision))
            .add(priorSquare(mean) - referencePrior);
    for (int i = 0; i < estimates.length; i++) {
      double variance = variances[i] + square;
      double residual = estimates[i] - mean;
      sum.add(StrictMath.log(variance / referenceVariances[i]));
      sum.add(residual * residual / variance - referenceSquares[i]);
    }
    return new Node(tau, mean, 1 / precision, -0.5 * sum.value());
  }

  /** How large the terms of the log likelihood are: its error is some 1e-16 of that. */
  double size() {
    Sum squares = new Sum().add(referencePrior * referencePrior).add(estimates.length);
    for (double square : referenceSquares) {
      squares.add(square * square);
    }
    return Math.sqrt(squares.value());
  }

  /**
   * One τ.
   *
   * @param tau standard deviation between studies
   * @param mean of μ, less the center
   * @param variance of μ
   * @param logLikelihood ln p(y | τ) less that of the reference
   */
  record Node(double tau, double mean, double variance, double logLikelihood) {}
}
