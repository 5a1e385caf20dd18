package io.github.entas.population;

import static io.github.entas.population.LatentLognormal.MAX_SIGMA;
import static io.github.entas.population.LatentLognormal.MIN_SIGMA;
import static io.github.entas.population.WelfareParameter.HEADCOUNT;
import static io.github.entas.population.WelfareParameter.MEAN;
import static io.github.entas.population.WelfareParameter.POVERTY_GAP;

import io.github.entas.Checks;
import io.github.entas.stat.StandardNormal;
import java.math.BigDecimal;
import java.util.Map;

/**
 * Solves headcount, gap and mean for floor, σ and μ.
 *
 * <p>The headcount fixes k = Φ⁻¹(headcount). With D(σ) the expected shortfall below k and U(σ) the
 * expected surplus above it ({@link LognormalTail}), in units of z − floor,
 *
 * <pre>
 * gap·z = (z − floor)·D;   mean − z = (z − floor)·(U − D) = gap·z·(U/D − 1)
 * </pre>
 *
 * <p>so one equation in σ remains. U/D rises with σ, hence the solution is unique: U and D are
 * means of e^x − 1 and 1 − e^−x with x = σ|v−k|, and x·e^x/(e^x−1) ≥ 1 ≥ x·e^−x/(1−e^−x) gives U′/U
 * ≥ 1/σ ≥ D′/D. The floor z(1 − gap/D) rises with σ too, from 0 at the lognormal with this
 * headcount and gap.
 */
final class FloorSolver {

  /** Below this gap, as a share of the headcount, a double can no longer tell floor from line. */
  private static final double SMALLEST_GAP_SHARE = 1e-10;

  /** A mean this near to that of the lognormal without a floor is taken to be the same. */
  private static final double MEAN_SLACK = 1e-12;

  private final double headcount;
  private final double gap;
  private final double mean;
  private final double line;
  private final double k;

  FloorSolver(Map<WelfareParameter, Double> given, double povertyLine) {
    this(
        given.getOrDefault(HEADCOUNT, Double.NaN),
        given.getOrDefault(POVERTY_GAP, Double.NaN),
        given.getOrDefault(MEAN, Double.NaN),
        povertyLine);
    new Checks().positive("/povertyLine", line).throwIfAny();
  }

  private FloorSolver(double headcount, double gap, double mean, double line) {
    this.headcount = headcount;
    this.gap = gap;
    this.mean = mean;
    this.line = line;
    this.k = StandardNormal.quantile(headcount);
  }

  LatentLognormal solve() {
    checkGap();
    double lowest = sigmaWithoutFloor();
    checkMean(lowest);
    double wanted = 1 + (mean - line) / (gap * line);
    double sigma = IncreasingRoot.find(s -> surplusOverShortfall(s) - wanted, lowest, MAX_SIGMA);
    double floor = Math.max(0, line * (1 - gap / LognormalTail.shortfall(k, sigma)));
    return new LatentLognormal(floor, StrictMath.log(line - floor) - k * sigma, sigma);
  }

  private void checkGap() {
    double smallest = smallestGap();
    double largest = LognormalTail.shortfall(k, MAX_SIGMA);
    new Checks()
        .that(
            gap >= smallest,
            "/povertyGap",
            "be at least headcount/10000000000, or the floor cannot be told from the line",
            gap,
            suggestedGap(Nearest.justAbove(Math.max(smallest, gapAtLargestSigma()))))
        .that(
            gap <= largest,
            "/povertyGap",
            "be at most " + Nearest.rounded(largest) + ", where sigma reaches its limit 5",
            gap,
            suggestedGap(Nearest.justBelow(Math.min(largest, gapWithoutFloor()))))
        .throwIfAny();
  }

  private void checkMean(double lowest) {
    double smallest = meanAt(lowest);
    Checks checks = new Checks();
    checks.that(
        mean >= smallest * (1 - MEAN_SLACK),
        "/mean",
        "be at least "
            + Nearest.rounded(smallest)
            + ", that of the lognormal without a floor with this headcount and povertyGap",
        mean,
        Nearest.above(smallest));
    new SigmaLimits(MEAN, mean, checks).atMost(meanAt(MAX_SIGMA));
    checks.throwIfAny();
  }

  private double smallestGap() {
    return headcount * SMALLEST_GAP_SHARE;
  }

  /** The gap that headcount and mean have at the largest σ; 0 where every gap will do. */
  private double gapAtLargestSigma() {
    return Math.max(0, (mean / line - 1) / (surplusOverShortfall(MAX_SIGMA) - 1));
  }

  /** The gap of the lognormal with this headcount and mean; 1 if the mean is out of its reach. */
  private double gapWithoutFloor() {
    double sigma = k + Math.sqrt(k * k + 2 * StrictMath.log(mean / line));
    return sigma > 0 ? LognormalTail.shortfall(k, sigma) : 1;
  }

  /** Suggests a gap if it goes with headcount and mean. */
  private String suggestedGap(BigDecimal candidate) {
    FloorSolver other = new FloorSolver(headcount, candidate.doubleValue(), mean, line);
    return other.isFeasible() ? Nearest.maybe(candidate) : "";
  }

  private boolean isFeasible() {
    return gap >= smallestGap()
        && gap <= LognormalTail.shortfall(k, MAX_SIGMA)
        && mean >= meanAt(sigmaWithoutFloor())
        && mean <= meanAt(MAX_SIGMA);
  }

  /** The σ of the lognormal with this headcount and gap, or the least allowed if that is more. */
  private double sigmaWithoutFloor() {
    return LognormalTail.shortfall(k, MIN_SIGMA) >= gap
        ? MIN_SIGMA
        : PairSolver.sigmaOfShortfall(k, gap);
  }

  private double meanAt(double sigma) {
    return line * (1 + gap * (surplusOverShortfall(sigma) - 1));
  }

  private double surplusOverShortfall(double sigma) {
    return LognormalTail.surplus(k, sigma) / LognormalTail.shortfall(k, sigma);
  }
}
