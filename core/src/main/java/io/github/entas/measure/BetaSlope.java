package io.github.entas.measure;

import org.apache.commons.math3.analysis.solvers.AllowedSolution;
import org.apache.commons.math3.analysis.solvers.BracketingNthOrderBrentSolver;

/**
 * The slope of a beta Lorenz curve as a function of x = ln(p/(1 − p)), which spreads out the ends
 * of the open interval, where p itself can no longer be told from 0 or 1.
 */
final class BetaSlope {

  /** e^x and with it p just above the smallest normal double. */
  private static final double LOWEST = -708;

  /** 1 − p = 4e-18, so that p rounds to 1. */
  private static final double HIGHEST = 40;

  private static final double ACCURACY = 1e-15;
  private static final int MAX_EVALUATIONS = 1000;
  private static final int ORDER = 5;

  private final double theta;
  private final double gamma;
  private final double delta;

  BetaSlope(BetaLorenz curve) {
    this.theta = curve.theta();
    this.gamma = curve.gamma();
    this.delta = curve.delta();
  }

  /** p of x; 0 at −∞ and 1 at ∞. */
  static double share(double x) {
    return 1 / (1 + StrictMath.exp(-x));
  }

  private static double logShare(double x) {
    return x > 0 ? -StrictMath.log1p(StrictMath.exp(-x)) : x - StrictMath.log1p(StrictMath.exp(x));
  }

  /** L′ there. */
  private double at(double x) {
    double low = logShare(x);
    double high = logShare(-x);
    return 1
        - theta
            * (gamma * StrictMath.exp((gamma - 1) * low + delta * high)
                - delta * StrictMath.exp(gamma * low + (delta - 1) * high));
  }

  /**
   * Where L′ is {@code slope}: −∞ where it is above from the lowest p on, ∞ where it never is, NaN
   * for a curve that does not go from 0 to 1.
   */
  double logOdds(double slope) {
    if (!(gamma > 0 && delta > 0)) {
      return Double.NaN;
    }
    double side = at(0) < slope ? 1 : -1;
    double end = side > 0 ? HIGHEST : LOWEST;
    double near = 0;
    double far = side;
    while (far != end && at(far) < slope == side > 0) {
      near = far;
      far = side > 0 ? Math.min(end, 2 * far) : Math.max(end, 2 * far);
    }
    if (at(far) < slope == side > 0) {
      return side * Double.POSITIVE_INFINITY;
    }
    return new BracketingNthOrderBrentSolver(ACCURACY, ACCURACY, Double.MIN_VALUE, ORDER)
        .solve(
            MAX_EVALUATIONS,
            x -> at(x) - slope,
            Math.min(near, far),
            Math.max(near, far),
            AllowedSolution.ANY_SIDE);
  }

  /**
   * ∫₀ᴴ (1 − L′/r)² dp over y = (odds/odds of H)^k.
   *
   * <p>At p = 0 the integrand goes like p^(2γ−2), or like 1 where γ ≥ 1; k is chosen so that it
   * goes like 1 in y.
   */
  double severity(double r) {
    if (!(gamma > 0.5)) {
      return Double.POSITIVE_INFINITY;
    }
    double power = Math.min(1, 2 * gamma - 1);
    double top = Math.min(HIGHEST, logOdds(r));
    return DoubleExponential.integrate(
            (y, rest) -> {
              double fall = y < 0.5 ? StrictMath.log(y) : StrictMath.log1p(-rest);
              double gap = gapTimesRootOfDensity(r, top + fall / power);
              return gap * gap / y;
            },
            1)
        / power;
  }

  /** (1 − L′/r)·√(dp/dx), put together so that no power of p overflows. */
  private double gapTimesRootOfDensity(double r, double x) {
    double low = logShare(x);
    double high = logShare(-x);
    double bend =
        gamma * StrictMath.exp((gamma - 0.5) * low + (delta + 0.5) * high)
            - delta * StrictMath.exp((gamma + 0.5) * low + (delta - 0.5) * high);
    return (1 - 1 / r) * StrictMath.exp((low + high) / 2) + theta / r * bend;
  }
}
