package io.github.entas.evidence;

import io.github.entas.Checks;
import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegrator;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegratorFactory;
import org.apache.commons.math3.analysis.solvers.BrentSolver;

/**
 * The posterior of τ, the standard deviation between studies, in the unit of the estimates.
 *
 * <p>Immutable. Cumulative probabilities are integrals of the density in panels, good to about
 * 1e-13; quantiles are their roots.
 *
 * @since 0.1.0
 */
public final class TauPosterior {

  /** Panels as wide as so many points of the trapezoidal rule leave an error below 1e-20. */
  private static final int STEPS_A_PANEL = 8;

  private static final GaussIntegrator GAUSS = new GaussIntegratorFactory().legendre(16);
  private static final double RELATIVE_ACCURACY = 1e-15;
  private static final double ABSOLUTE_ACCURACY = 1e-18;
  private static final int MOST_EVALUATIONS = 1000;

  private final TauDensity density;
  private final double low;
  private final double width;
  private final double[] cumulative;
  private final double mean;
  private final double sd;

  private TauPosterior(
      TauDensity density,
      double low,
      double width,
      double[] cumulative,
      double mean,
      double variance) {
    this.density = density;
    this.low = low;
    this.width = width;
    this.cumulative = cumulative;
    this.mean = mean;
    this.sd = Math.sqrt(variance);
  }

  static TauPosterior of(TauDensity density, TauQuadrature quadrature) {
    double width = STEPS_A_PANEL * quadrature.step();
    int panels = (int) Math.round((quadrature.high() - quadrature.low()) / width);
    double[] cumulative = new double[panels + 1];
    for (int panel = 0; panel < panels; panel++) {
      double from = quadrature.low() + panel * width;
      cumulative[panel + 1] = cumulative[panel] + integral(density, from, width);
    }
    return new TauPosterior(
        density, quadrature.low(), width, cumulative, quadrature.moment(1), quadrature.variance());
  }

  private static double integral(TauDensity density, double from, double width) {
    double half = width / 2;
    UnivariateFunction integrand =
        x -> StrictMath.exp(density.at(from + half * (1 + x)).logDensity());
    return half * GAUSS.integrate(integrand);
  }

  /**
   * Expected value; +∞ where there is none, which only a half-Cauchy prior can bring about: with
   * one study and a flat prior of μ.
   */
  public double mean() {
    return mean;
  }

  /**
   * Standard deviation. Under a half-Cauchy prior +∞ with two studies and a flat prior of μ, or one
   * study and a normal prior; NaN where there is no expected value.
   */
  public double sd() {
    return sd;
  }

  /** Pr(τ ≤ t); 0 below 0, NaN at NaN. */
  public double cdf(double t) {
    if (!(t > 0)) {
      return t <= 0 ? 0 : Double.NaN;
    }
    if (t >= density.map().tau(end())) {
      return 1;
    }
    double x = density.map().place(t);
    if (x <= low) {
      return 0;
    }
    int panel = Math.min(cumulative.length - 2, (int) ((x - low) / width));
    double from = low + panel * width;
    return Math.min(1, (cumulative[panel] + integral(density, from, x - from)) / total());
  }

  /**
   * The τ with Pr(· ≤ τ) = p.
   *
   * @param p probability in (0, 1)
   * @throws io.github.entas.InvalidValueException if p is not in (0, 1)
   */
  public double quantile(double p) {
    new Checks().openShare("/p", p).throwIfAny();
    double target = p * total();
    int panel = 0;
    while (panel < cumulative.length - 2 && cumulative[panel + 1] <= target) {
      panel++;
    }
    double from = low + panel * width;
    double missing = target - cumulative[panel];
    double reached = integral(density, from, width);
    if (missing <= 0 || missing >= reached) {
      return density.map().tau(missing <= 0 ? from : from + width);
    }
    double share =
        new BrentSolver(RELATIVE_ACCURACY, ABSOLUTE_ACCURACY, 0)
            .solve(MOST_EVALUATIONS, x -> integral(density, from, x) - missing, 0, width);
    return density.map().tau(from + share);
  }

  private double end() {
    return low + (cumulative.length - 1) * width;
  }

  private double total() {
    return cumulative[cumulative.length - 1];
  }
}
