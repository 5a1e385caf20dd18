package io.github.entas.measure;

import io.github.entas.Checks;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.special.Beta;

/**
 * Beta Lorenz curve: L(p) = p − θ·p^γ·(1 − p)^δ.
 *
 * <p>With γ, δ &gt; 0 it is convex if and only if γ ≤ 1 and δ ≤ 1, as L″ is a positive factor times
 * γ(1 − γ)(1 − p)² + 2γδp(1 − p) + δ(1 − δ)p². But L′(0) is −∞ for γ &lt; 1, 1 − θ for γ = 1 and 1
 * for γ &gt; 1. So over the whole range it is a Lorenz curve only if γ = 1, θ ≤ 1 and δ ≤ 1; with γ
 * fitted a little below 1 the welfare of the very poorest, {@code rank(0)} of all people, is
 * negative. Checks at a few points, the lowest at p = 0.001, do not see that.
 *
 * <p>Source: Kakwani 1980, On a class of poverty measures, Econometrica 48(2), 437–446,
 * doi:10.2307/1911106.
 *
 * @param theta θ, finite and greater than 0
 * @param gamma γ, finite
 * @param delta δ, finite
 * @since 0.1.0
 */
public record BetaLorenz(double theta, double gamma, double delta) implements LorenzCurve {

  /** A fitted γ or δ that should be 1 differs from it by rounding. */
  private static final double ROUNDING = 1e-9;

  /** Refuses a θ that is not positive and exponents that are not finite. */
  public BetaLorenz {
    new Checks()
        .positive("/theta", theta)
        .finite("/gamma", gamma)
        .finite("/delta", delta)
        .throwIfAny();
  }

  @Override
  public List<Double> coefficients() {
    return List.of(theta, gamma, delta);
  }

  @Override
  public double share(double p) {
    Ranks.check(p);
    return p - theta * StrictMath.pow(p, gamma) * StrictMath.pow(1 - p, delta);
  }

  @Override
  public double slope(double p) {
    Ranks.check(p);
    return slopeAt(p, 1 - p);
  }

  double slopeAt(double p, double above) {
    return 1 - bend(p, above) * (gamma * above - delta * p);
  }

  @Override
  public double curvature(double p) {
    Ranks.check(p);
    double above = 1 - p;
    double low = gamma == 1 ? 0 : gamma * (1 - gamma) * above / p;
    double high = delta == 1 ? 0 : delta * (1 - delta) * p / above;
    return bend(p, above) * (low + 2 * gamma * delta + high);
  }

  /** θ·p^(γ−1)·(1−p)^(δ−1). */
  private double bend(double p, double above) {
    return theta * StrictMath.pow(p, gamma - 1) * StrictMath.pow(above, delta - 1);
  }

  /** The root of L′(p) = slope in the whole open interval, polished by a step of Newton's. */
  @Override
  public double rank(double slope) {
    Ranks.checkSlope(slope);
    double p = BetaSlope.share(new BetaSlope(this).logOdds(slope));
    if (!(p > 0 && p < 1)) {
      return p;
    }
    double polished = p - (slopeAt(p, 1 - p) - slope) / curvature(p);
    return polished > 0 && polished < 1 ? polished : p;
  }

  /** By quadrature in a power of the odds, relative error about 1e-13; infinite if γ ≤ ½. */
  @Override
  public double severity(double r) {
    double headcount = headcount(r);
    return headcount > 0 ? new BetaSlope(this).severity(r) : headcount;
  }

  /** 2θ·B(1 + γ, 1 + δ). */
  @Override
  public double gini() {
    return 2 * theta * StrictMath.exp(Beta.logBeta(1 + gamma, 1 + delta));
  }

  @Override
  public List<String> violations() {
    List<String> violations = new ArrayList<>();
    if (!(gamma > 0)) {
      violations.add(
          "The curve does not start at 0: gamma must be greater than 0 and is " + gamma + ".");
    }
    if (!(delta > 0)) {
      violations.add(
          "The curve does not end at 1: delta must be greater than 0 and is " + delta + ".");
    }
    if (!violations.isEmpty()) {
      return List.copyOf(violations);
    }
    boolean flat = Math.abs(gamma - 1) <= ROUNDING;
    if (flat ? theta > 1 + ROUNDING : gamma < 1) {
      violations.add(
          "Welfare is negative below rank p = "
              + rank(0)
              + ": "
              + (flat
                  ? "theta must be at most 1 and is " + theta
                  : "gamma must be 1 and is " + gamma)
              + ".");
    }
    if (gamma > 1 + ROUNDING) {
      violations.add(
          "The curve is not convex near p = 0: gamma must be at most 1 and is " + gamma + ".");
    }
    if (delta > 1 + ROUNDING) {
      violations.add(
          "The curve is not convex near p = 1: delta must be at most 1 and is " + delta + ".");
    }
    return List.copyOf(violations);
  }
}
