package io.github.entas.population;

import static io.github.entas.population.LatentLognormal.MAX_SIGMA;
import static io.github.entas.population.LatentLognormal.MIN_SIGMA;
import static io.github.entas.population.WelfareParameter.FLOOR;
import static io.github.entas.population.WelfareParameter.GINI;
import static io.github.entas.population.WelfareParameter.HEADCOUNT;
import static io.github.entas.population.WelfareParameter.MEAN;
import static io.github.entas.population.WelfareParameter.MEDIAN;
import static io.github.entas.population.WelfareParameter.POVERTY_GAP;
import static io.github.entas.population.WelfareParameter.SIGMA;

import io.github.entas.Checks;
import io.github.entas.stat.StandardNormal;
import java.util.Map;
import org.apache.commons.math3.special.Erf;

/**
 * Solves a known floor f and a pair of parameters for σ and μ.
 *
 * <p>With the line z and k = Φ⁻¹(headcount), μ = ln(z−f) − kσ wherever the headcount is given, so
 * that only σ is left to find.
 */
final class PairSolver {

  private final Map<WelfareParameter, Double> given;
  private final double line;
  private final double floor;

  PairSolver(Map<WelfareParameter, Double> given, double povertyLine) {
    this.given = given;
    this.line = povertyLine;
    this.floor = given.getOrDefault(FLOOR, 0.0);
    new Checks().positive("/povertyLine", line).throwIfAny();
    new Checks()
        .that(
            floor < line,
            "/floor",
            "be less than povertyLine = " + Nearest.rounded(line),
            floor,
            "Maybe another unit was meant: both are money per person per month.")
        .throwIfAny();
  }

  LatentLognormal solve() {
    double sigma =
        switch (WelfarePair.of(given).orElseThrow()) {
          case HEADCOUNT_AND_SIGMA, MEAN_AND_SIGMA, MEDIAN_AND_SIGMA -> value(SIGMA);
          case MEAN_AND_GINI -> sigmaOfGini(value(GINI) * value(MEAN) / (value(MEAN) - floor));
          case MEAN_AND_HEADCOUNT -> sigmaOfMeanAndHeadcount();
          case HEADCOUNT_AND_POVERTY_GAP -> sigmaOfGap();
          case HEADCOUNT_AND_GINI ->
              floor == 0
                  ? sigmaOfGini(value(GINI))
                  : new GiniOverFloor(probit(), floor / (line - floor)).sigma(value(GINI));
        };
    return new LatentLognormal(floor, mu(sigma), sigma);
  }

  private double mu(double sigma) {
    if (given.containsKey(HEADCOUNT)) {
      return StrictMath.log(line - floor) - probit() * sigma;
    }
    return given.containsKey(MEAN)
        ? StrictMath.log(value(MEAN) - floor) - sigma * sigma / 2
        : StrictMath.log(value(MEDIAN) - floor);
  }

  private static double sigmaOfGini(double gini) {
    return withinLimits(2 * Erf.erfInv(gini));
  }

  /** Takes back the rounding error where σ touches a limit that its parameter has kept. */
  private static double withinLimits(double sigma) {
    return Math.min(Math.max(sigma, MIN_SIGMA), MAX_SIGMA);
  }

  /** σ²/2 − kσ = ln((mean−f)/(z−f)) has one positive root if, and only if, the mean exceeds z. */
  private double sigmaOfMeanAndHeadcount() {
    double mean = value(MEAN);
    double k = probit();
    double smallest = Math.max(0, MIN_SIGMA * (MIN_SIGMA / 2 - k));
    double smallestMean = floor + (line - floor) * StrictMath.exp(smallest);
    new Checks()
        .that(
            mean > line,
            "/mean",
            "be greater than povertyLine = " + Nearest.rounded(line) + " where headcount is given",
            mean,
            k < MAX_SIGMA / 2 ? Nearest.above(smallestMean) : "")
        .throwIfAny();
    double excess = StrictMath.log1p((mean - line) / (line - floor));
    double root = Math.sqrt(k * k + 2 * excess);
    double sigma = k > 0 ? k + root : 2 * excess / (root - k);
    Checks checks = new Checks();
    if (sigma < MIN_SIGMA) {
      new SigmaLimits(MEAN, mean, checks).atLeast(smallestMean);
    }
    if (sigma > MAX_SIGMA) {
      double largestProbit = MAX_SIGMA / 2 - excess / MAX_SIGMA;
      new SigmaLimits(HEADCOUNT, value(HEADCOUNT), checks)
          .atMost(StandardNormal.cdf(largestProbit));
    }
    checks.throwIfAny();
    return withinLimits(sigma);
  }

  /** gap·z/(z−f) is the expected shortfall, which rises with σ. */
  private double sigmaOfGap() {
    double k = probit();
    double gap = value(POVERTY_GAP);
    double ratio = (line - floor) / line;
    double limit = value(HEADCOUNT) * ratio;
    double largest = LognormalTail.shortfall(k, MAX_SIGMA) * ratio;
    String scale = floor == 0 ? "" : " × (povertyLine − floor)/povertyLine";
    Checks checks = new Checks();
    checks
        .that(
            gap < limit,
            "/povertyGap",
            "be less than headcount" + scale + " = " + Nearest.rounded(limit),
            gap,
            Nearest.below(largest))
        .throwIfAny();
    new SigmaLimits(POVERTY_GAP, gap, checks)
        .atLeast(LognormalTail.shortfall(k, MIN_SIGMA) * ratio)
        .atMost(largest);
    checks.throwIfAny();
    return sigmaOfShortfall(k, gap / ratio);
  }

  /** The σ in its range at which the expected shortfall below probit {@code k} is as wanted. */
  static double sigmaOfShortfall(double k, double wanted) {
    return IncreasingRoot.find(
        sigma -> StrictMath.log(LognormalTail.shortfall(k, sigma) / wanted), MIN_SIGMA, MAX_SIGMA);
  }

  private double probit() {
    return StandardNormal.quantile(value(HEADCOUNT));
  }

  private double value(WelfareParameter parameter) {
    return given.getOrDefault(parameter, Double.NaN);
  }
}
