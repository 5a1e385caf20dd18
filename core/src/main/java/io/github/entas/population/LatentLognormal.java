package io.github.entas.population;

import io.github.entas.Checks;
import io.github.entas.stat.StandardNormal;
import org.apache.commons.math3.special.Erf;

/**
 * Consumption floor + exp(μ + σv) of a person whose latent rank v is standard normal.
 *
 * <p>The poverty measures take a shift x of log consumption: everybody consumes eˣ times as much.
 * With the line z, R = 1 − eˣ·floor/z and k = (ln(z·R) − x − μ)/σ they are, for the whole
 * population,
 *
 * <pre>
 * headcount = Φ(k);   gap = R·(Φ(k) − E₁);   severity = R²·(Φ(k) − 2E₁ + E₂);
 * Eⱼ = exp(−j·k·σ + j²σ²/2)·Φ(k − j·σ)
 * </pre>
 *
 * <p>and all 0 where the floor itself has risen to the line (R ≤ 0). Lines must be positive and
 * finite, shifts finite; NaN is refused or returned, never taken for a number.
 *
 * @param floor lowest possible consumption, money per person per month, 0 or more
 * @param mu mean of log consumption over the floor
 * @param sigma standard deviation of log consumption over the floor, in [1e-6, 5]: nearer to 0 the
 *     headcount is lost in the last digits of μ
 * @since 0.1.0
 */
public record LatentLognormal(double floor, double mu, double sigma)
    implements WelfareDistribution {

  static final double MIN_SIGMA = 1e-6;
  static final double MAX_SIGMA = 5;

  static final double LN_2 = 0.6931471805599453;

  /** Refuses a negative floor, a μ that is not finite and a σ outside [1e-6, 5]. */
  public LatentLognormal {
    Checks checks = new Checks().nonNegative("/floor", floor).finite("/mu", mu);
    checkSigma(checks, sigma).throwIfAny();
  }

  static Checks checkSigma(Checks checks, double sigma) {
    return checks.that(
        sigma >= MIN_SIGMA && sigma <= MAX_SIGMA,
        "/sigma",
        "be in [0.000001, 5]",
        sigma,
        sigma > MAX_SIGMA
            ? "Maybe 5, the nearest feasible value: sigma is in log points, typically 0.4 to 0.9."
            : "");
  }

  /** Gini index 2Φ(σ/√2) − 1 = erf(σ/2) of a lognormal without a floor. */
  static double giniOfSigma(double sigma) {
    return Erf.erf(sigma / 2);
  }

  @Override
  public double consumption(double v) {
    return floor + StrictMath.exp(mu + sigma * v);
  }

  @Override
  public double rank(double consumption) {
    return consumption > floor
        ? (StrictMath.log(consumption - floor) - mu) / sigma
        : Double.NEGATIVE_INFINITY;
  }

  /** Mean consumption, floor + exp(μ + σ²/2). */
  @Override
  public double mean() {
    return floor + overFloor();
  }

  /** Median consumption, floor + exp(μ). */
  @Override
  public double median() {
    return floor + StrictMath.exp(mu);
  }

  /** Gini index, that of the lognormal part times (mean − floor)/mean. */
  @Override
  public double gini() {
    return giniOfSigma(sigma) * overFloor() / mean();
  }

  /** Lorenz curve, (floor·p + (mean − floor)·Φ(Φ⁻¹(p) − σ))/mean. */
  @Override
  public double share(double p) {
    new Checks().share("/p", p).throwIfAny();
    return p == 0 || p == 1
        ? p
        : (floor * p + overFloor() * StandardNormal.cdf(StandardNormal.quantile(p) - sigma))
            / mean();
  }

  @Override
  public double headcount(double povertyLine, double shift) {
    double reach = reach(povertyLine, shift);
    return reach <= 0 ? 0 : StandardNormal.cdf(probit(reach, shift));
  }

  @Override
  public Poverty poverty(double povertyLine, double shift) {
    double reach = reach(povertyLine, shift);
    return reach <= 0
        ? Poverty.NONE
        : LognormalTail.poverty(probit(reach, shift), sigma, reach / povertyLine);
  }

  /** z − eˣ·floor: how far below the line the poorest can be once log consumption has moved. */
  double reach(double povertyLine, double shift) {
    return floor == 0 ? povertyLine : povertyLine - floor * StrictMath.exp(shift);
  }

  /** Latent rank at the line, given its {@link #reach}. */
  double probit(double reach, double shift) {
    return (StrictMath.log(reach) - shift - mu) / sigma;
  }

  private double overFloor() {
    return StrictMath.exp(mu + sigma * sigma / 2);
  }
}
