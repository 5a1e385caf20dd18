package io.github.entas.evidence;

import io.github.entas.stat.Interval;

/**
 * What is said of the differences between studies, whatever the design.
 *
 * @param tau2 τ²
 * @param tau2Interval by Q-profile
 * @param empty whether no τ² lies in that interval, which is [0, 0] then
 * @param q Cochran's Q, of the residuals where there are moderators
 * @param degreesOfFreedom k − p
 * @param pValue Pr(χ² &gt; Q)
 * @param i2 in percent
 * @param h2 total over sampling variance
 */
record Heterogeneity(
    double tau2,
    Interval tau2Interval,
    boolean empty,
    double q,
    int degreesOfFreedom,
    double pValue,
    double i2,
    double h2) {

  static Heterogeneity of(MixedModel model, PoolingMethod method, double level) {
    int degreesOfFreedom = model.degreesOfFreedom();
    WeightedFit fit = model.at(0);
    double q = fit.q();
    double tau2 = BetweenVariance.of(model, method);
    double typical = degreesOfFreedom / fit.trace();
    boolean equal = method == PoolingMethod.EE;
    GeneralizedQ profile = new GeneralizedQ(model);
    return new Heterogeneity(
        tau2,
        profile.profile(level),
        profile.isEmpty(level),
        q,
        degreesOfFreedom,
        ChiSquared.tail(q, degreesOfFreedom),
        100 * (equal ? excess(q, degreesOfFreedom) : tau2 / (typical + tau2)),
        equal ? q / degreesOfFreedom : (tau2 + typical) / typical);
  }

  /** max(0, (Q − df)/Q). */
  private static double excess(double q, int degreesOfFreedom) {
    return q > degreesOfFreedom ? (q - degreesOfFreedom) / q : 0;
  }
}
