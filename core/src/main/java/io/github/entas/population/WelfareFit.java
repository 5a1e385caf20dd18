package io.github.entas.population;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * A welfare distribution fitted to data, and how well it fits.
 *
 * @param family the family it was sought in
 * @param distribution the distribution found; where the family cannot match, the nearest found
 * @param figures every figure that was given, with the one the distribution has
 * @param logLikelihood of a sample, its weights scaled to a sum of its number of rows; empty where
 *     figures or shares were fitted
 * @param converged whether it is a solution: all figures matched, or the best of the family found
 *     inside its range
 * @param remarks sentences on what a reader should know; empty where nothing stands out
 * @since 0.1.0
 */
public record WelfareFit(
    WelfareFamily family,
    WelfareDistribution distribution,
    List<Comparison> figures,
    OptionalDouble logLikelihood,
    boolean converged,
    List<String> remarks) {

  /** Copies the lists. */
  public WelfareFit {
    Objects.requireNonNull(family, "family");
    Objects.requireNonNull(distribution, "distribution");
    Objects.requireNonNull(logLikelihood, "logLikelihood");
    figures = List.copyOf(figures);
    remarks = List.copyOf(remarks);
  }

  /**
   * A figure as given and as the fitted distribution has it.
   *
   * @param given in the unit of the figure
   * @param fitted in the same unit
   * @since 0.1.0
   */
  public record Comparison(WelfareFigure figure, double given, double fitted) {

    /** fitted/given − 1; infinite where 0 was given. */
    public double relativeError() {
      return given == fitted ? 0 : fitted / given - 1;
    }
  }

  /** The distribution as the welfare of a cohort: a lognormal is given by its median and σ. */
  public Welfare welfare() {
    if (distribution instanceof LatentLognormal lognormal) {
      return welfare(lognormal);
    }
    return (Welfare) distribution;
  }

  private static Welfare welfare(LatentLognormal lognormal) {
    WelfareParameter median = WelfareParameter.MEDIAN;
    WelfareParameter sigma = WelfareParameter.SIGMA;
    double middle = lognormal.median();
    return lognormal.floor() == 0
        ? LognormalWelfare.of(median, middle, sigma, lognormal.sigma())
        : ShiftedLognormalWelfare.of(lognormal.floor(), median, middle, sigma, lognormal.sigma());
  }
}
