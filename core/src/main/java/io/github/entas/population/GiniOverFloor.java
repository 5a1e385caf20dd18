package io.github.entas.population;

import static io.github.entas.population.LatentLognormal.MAX_SIGMA;
import static io.github.entas.population.LatentLognormal.MIN_SIGMA;

import io.github.entas.Checks;

/**
 * Solves headcount and Gini for σ where there is a floor.
 *
 * <p>With the mean over the floor m = (z−f)·exp(−kσ + σ²/2), the Gini is erf(σ/2)·m/(f+m) =
 * erf(σ/2) / (1 + f/m). Its logarithm has the slope
 *
 * <pre>
 * exp(−σ²/4)/(√π·erf(σ/2)) + (σ − k)·f/(f+m)
 * </pre>
 *
 * <p>which is positive from σ = k on, everywhere if k ≤ 0. For k &gt; 0 (more than half of the
 * people poor) m first falls, and under a high floor the Gini may rise, fall and rise again: then
 * the root on the first rise is taken where there is one.
 */
final class GiniOverFloor {

  private static final double SQRT_PI = 1.772453850905516;

  /** The slope is looked at this often on (0, k), k ≤ 8.3, to find where it turns negative. */
  private static final int STEPS = 1000;

  private final double k;
  private final double floorOverReach;

  /**
   * Sets the problem.
   *
   * @param k probit of the headcount
   * @param floorOverReach f/(z−f)
   */
  GiniOverFloor(double k, double floorOverReach) {
    this.k = k;
    this.floorOverReach = floorOverReach;
  }

  double sigma(double gini) {
    double peak = firstPeak();
    double largest = Math.max(giniAt(peak), giniAt(MAX_SIGMA));
    Checks checks = new Checks();
    new SigmaLimits(WelfareParameter.GINI, gini, checks).atLeast(giniAt(MIN_SIGMA));
    checks
        .that(
            gini <= largest,
            "/gini",
            "be at most "
                + Nearest.rounded(largest)
                + ", the largest with this floor and headcount and sigma up to 5",
            gini,
            Nearest.below(largest))
        .throwIfAny();
    boolean onFirstRise = gini <= giniAt(peak);
    return IncreasingRoot.find(
        sigma -> StrictMath.log(giniAt(sigma) / gini),
        onFirstRise ? MIN_SIGMA : peak,
        onFirstRise ? peak : MAX_SIGMA);
  }

  private double giniAt(double sigma) {
    return LatentLognormal.giniOfSigma(sigma) / (1 + floorOverMean(sigma));
  }

  private double floorOverMean(double sigma) {
    return floorOverReach * StrictMath.exp(sigma * (k - sigma / 2));
  }

  /** Where the Gini stops rising for the first time; the largest σ if it never does. */
  private double firstPeak() {
    double end = Math.min(k, MAX_SIGMA);
    for (int i = 1; i < STEPS && k > 0; i++) {
      double sigma = end * i / STEPS;
      if (sigma > MIN_SIGMA && slope(sigma) < 0) {
        return IncreasingRoot.find(s -> -slope(s), MIN_SIGMA, sigma);
      }
    }
    return MAX_SIGMA;
  }

  private double slope(double sigma) {
    double ofErf =
        StrictMath.exp(-sigma * sigma / 4) / (SQRT_PI * LatentLognormal.giniOfSigma(sigma));
    double ratio = floorOverMean(sigma);
    return ofErf + (sigma - k) * ratio / (1 + ratio);
  }
}
