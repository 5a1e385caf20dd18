package io.github.entas.evidence;

import io.github.entas.stat.StandardNormal;

/** The posterior on a fine grid of τ, every formula written out plainly. */
final class SlowPosterior {

  private static final int STEPS = 100_000;

  private final Studies studies;
  private final double[] tau = new double[STEPS];
  private final double[] weight = new double[STEPS];
  private final double[] mean = new double[STEPS];
  private final double[] variance = new double[STEPS];

  private SlowPosterior(Studies studies) {
    this.studies = studies;
  }

  static SlowPosterior of(Studies studies, MuPrior mu, TauPrior prior, double end) {
    SlowPosterior slow = new SlowPosterior(studies);
    double total = 0;
    for (int j = 0; j < STEPS; j++) {
      double t = (j + 0.5) * end / STEPS;
      double w = mu.isFlat() ? 0 : 1 / (mu.sd() * mu.sd());
      double wy = w * mu.mean();
      for (int i = 0; i < studies.count(); i++) {
        double wi = 1 / (studies.variance(i) + t * t);
        w += wi;
        wy += wi * studies.estimate(i);
      }
      double m = wy / w;
      double density = density(prior, t) / Math.sqrt(w);
      density *= mu.isFlat() ? 1 : StandardNormal.density((m - mu.mean()) / mu.sd());
      for (int i = 0; i < studies.count(); i++) {
        double sd = Math.sqrt(studies.variance(i) + t * t);
        density *= StandardNormal.density((studies.estimate(i) - m) / sd) / sd;
      }
      slow.tau[j] = t;
      slow.weight[j] = density;
      slow.mean[j] = m;
      slow.variance[j] = 1 / w;
      total += density;
    }
    for (int j = 0; j < STEPS; j++) {
      slow.weight[j] /= total;
    }
    return slow;
  }

  private static double density(TauPrior prior, double t) {
    if (prior instanceof TauPrior.HalfNormal normal) {
      return StandardNormal.density(t / normal.scale());
    }
    if (prior instanceof TauPrior.HalfCauchy cauchy) {
      return 1 / (1 + t * t / (cauchy.scale() * cauchy.scale()));
    }
    return t <= ((TauPrior.Uniform) prior).upper() ? 1 : 0;
  }

  double tauMean() {
    double sum = 0;
    for (int j = 0; j < STEPS; j++) {
      sum += weight[j] * tau[j];
    }
    return sum;
  }

  double muMean() {
    double sum = 0;
    for (int j = 0; j < STEPS; j++) {
      sum += weight[j] * mean[j];
    }
    return sum;
  }

  double muSd() {
    double center = muMean();
    double sum = 0;
    for (int j = 0; j < STEPS; j++) {
      double d = mean[j] - center;
      sum += weight[j] * (variance[j] + d * d);
    }
    return Math.sqrt(sum);
  }

  double predictiveCdf(double x) {
    double sum = 0;
    for (int j = 0; j < STEPS; j++) {
      double sd = Math.sqrt(variance[j] + tau[j] * tau[j]);
      sum += weight[j] * StandardNormal.cdf((x - mean[j]) / sd);
    }
    return sum;
  }

  double studyCdf(int i, double x) {
    double sum = 0;
    for (int j = 0; j < STEPS; j++) {
      double b = tau[j] * tau[j] / (tau[j] * tau[j] + studies.variance(i));
      double m = b * studies.estimate(i) + (1 - b) * mean[j];
      double v = b * studies.variance(i) + (1 - b) * (1 - b) * variance[j];
      sum += weight[j] * StandardNormal.cdf((x - m) / Math.sqrt(v));
    }
    return sum;
  }
}
