package io.github.entas.evidence;

/**
 * The posterior density of τ over the line of {@link TauMap}, not normalized:
 *
 * <pre>
 * p(τ | y) ∝ p(τ) · √V · N(μ*; m₀, s₀²) · ∏ N(yᵢ; μ*, vᵢ + τ²),  μ* = E(μ | τ, y), V = Var(μ | τ, y)
 * </pre>
 *
 * <p>(any μ in the place of μ* would give the same), relative to its value at about its mode.
 */
final class TauDensity {

  /** The mode is looked for within so many halvings of a factor 2. */
  private static final int HALVINGS = 12;

  private final GivenTau given;
  private final TauPrior prior;
  private final TauMap map;
  private final double referencePrior;
  private final double referenceSlope;

  private TauDensity(GivenTau given, TauPrior prior, TauMap map) {
    this.given = given;
    this.prior = prior;
    this.map = map;
    this.referencePrior = prior.logKernel(given.reference());
    this.referenceSlope = map.logSlope(middle());
  }

  static TauDensity of(Studies studies, MuPrior muPrior, TauPrior tauPrior) {
    GivenTau anywhere = GivenTau.of(studies, muPrior, tauPrior.size());
    double mode = mode(anywhere, tauPrior, studies);
    TauMap map =
        tauPrior instanceof TauPrior.Uniform uniform
            ? new TauMap.TanhSinh(uniform.upper())
            : new TauMap.ExpSinh(mode);
    return new TauDensity(anywhere.relativeTo(mode), tauPrior, map);
  }

  /** Where τ·p(τ | y) is largest, about: first by factors of 2, then by smaller ones. */
  private static double mode(GivenTau given, TauPrior prior, Studies studies) {
    double low = prior.size();
    double high = low;
    double least = studies.estimate(0);
    double most = least;
    for (int i = 0; i < studies.count(); i++) {
      double error = Math.sqrt(studies.variance(i));
      low = Math.min(low, error / Math.sqrt(studies.count()));
      high = Math.max(high, error);
      least = Math.min(least, studies.estimate(i));
      most = Math.max(most, studies.estimate(i));
    }
    high = Math.max(high, most - least);
    if (prior instanceof TauPrior.Uniform uniform) {
      high = uniform.upper() / 2;
      low = Math.min(low, high);
    }
    double mode = low;
    double largest = Double.NEGATIVE_INFINITY;
    for (double tau = low; tau <= high; tau *= 2) {
      double here = logarithmic(given, prior, tau);
      if (here > largest) {
        largest = here;
        mode = tau;
      }
    }
    double factor = 2;
    for (int halving = 0; halving < HALVINGS; halving++) {
      factor = Math.sqrt(factor);
      double from = mode;
      for (double tau : new double[] {from / factor, Math.min(high, from * factor)}) {
        double here = logarithmic(given, prior, tau);
        if (here > largest) {
          largest = here;
          mode = tau;
        }
      }
    }
    return mode;
  }

  /** ln of the density of ln τ. */
  private static double logarithmic(GivenTau given, TauPrior prior, double tau) {
    return given.at(tau).logLikelihood() + prior.logKernel(tau) + StrictMath.log(tau);
  }

  /** What is known of μ and the studies given τ. */
  GivenTau given() {
    return given;
  }

  TauMap map() {
    return map;
  }

  /** The place of about the mode. */
  double middle() {
    return map.place(given.reference());
  }

  /** The density at a place of the line. */
  Point at(double t) {
    GivenTau.Node node = given.at(map.tau(t));
    double logDensity =
        node.logLikelihood()
            + (prior.logKernel(node.tau()) - referencePrior)
            + (map.logSlope(t) - referenceSlope);
    return new Point(t, logDensity, node);
  }

  /** How large the terms of the log density are at the mode: its error is some 1e-16 of that. */
  double size() {
    return given.size() + Math.abs(referencePrior);
  }

  /**
   * The density at a place.
   *
   * @param place on the line
   * @param logDensity of the place, less that at the reference
   * @param node what is known there
   */
  record Point(double place, double logDensity, GivenTau.Node node) {

    /** The density, taken to the power of τ relative to {@code unit}. */
    double logMoment(int power, double unit) {
      return logDensity + power * StrictMath.log(node.tau() / unit);
    }
  }
}
