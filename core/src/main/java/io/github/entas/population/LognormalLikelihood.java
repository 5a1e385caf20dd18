package io.github.entas.population;

import java.util.List;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.univariate.BrentOptimizer;
import org.apache.commons.math3.optim.univariate.SearchInterval;
import org.apache.commons.math3.optim.univariate.UnivariateObjectiveFunction;

/**
 * The most likely lognormal, with a floor or without: given the floor, μ and σ are the mean and the
 * standard deviation of ln(x − floor).
 *
 * <p>The likelihood of the floor has no bound: it grows without end as the floor comes up to the
 * smallest row, though only within a hair of it. As usual the local maximum is taken instead, the
 * first that is met as the floor rises from 0 to 99.9 % of the smallest row (and stays below 99.9 %
 * of the poverty line). Source: Cohen and Whitten 1980, doi:10.1080/01621459.1980.10477484.
 */
final class LognormalLikelihood {

  private static final double LOG_2PI = 1.8378770664093453;

  /** The floor is limit·(1 − 10^−t), t in [0, 3], looked at in steps of 0.05. */
  private static final int STEPS = 60;

  private static final double MAX_EXPONENT = 3;
  private static final double LN_10 = 2.302585092994046;
  private static final double ACCURACY = 1e-10;
  private static final int MAX_EVALUATIONS = 200;

  private final LogRows rows;

  LognormalLikelihood(LogRows rows) {
    this.rows = rows;
  }

  MaximumLikelihood withoutFloor() {
    Given plain = given(0);
    return new MaximumLikelihood(plain.distribution(), plain.perRow(), true, List.of());
  }

  MaximumLikelihood withFloor(double povertyLine) {
    double limit = Math.min(rows.least(), povertyLine);
    int peak = 0;
    double here = given(0).perRow();
    double next = given(floor(1, limit)).perRow();
    while (next > here && peak < STEPS) {
      peak++;
      here = next;
      next = given(floor(peak + 1, limit)).perRow();
    }
    if (peak == STEPS) {
      Given last = given(floor(STEPS, limit));
      return new MaximumLikelihood(
          last.distribution(),
          last.perRow(),
          false,
          List.of(
              "The likelihood of shiftedLognormal rises with the floor up to the smallest row or the"
                  + " line: the floor is held at 99.9 % of it."));
    }
    Given best = between(Math.max(0, peak - 1), peak + 1, limit);
    Given plain = given(0);
    if (plain.perRow() >= best.perRow()) {
      return new MaximumLikelihood(
          plain.distribution(),
          plain.perRow(),
          true,
          List.of("A floor makes the sample no more likely: the floor is 0."));
    }
    return new MaximumLikelihood(best.distribution(), best.perRow(), true, List.of());
  }

  private Given between(int from, int to, double limit) {
    double step =
        new BrentOptimizer(ACCURACY, ACCURACY)
            .optimize(
                new UnivariateObjectiveFunction(s -> given(floor(s, limit)).perRow()),
                GoalType.MAXIMIZE,
                new SearchInterval(from, to),
                new MaxEval(MAX_EVALUATIONS))
            .getPoint();
    return given(floor(step, limit));
  }

  private static double floor(double step, double limit) {
    return -limit * StrictMath.expm1(-step * MAX_EXPONENT / STEPS * LN_10);
  }

  /** The most likely lognormal over a floor: −½·ln 2π − ln σ − μ − ½ per row. */
  private Given given(double floor) {
    double[] logs = rows.map(x -> StrictMath.log(x - floor));
    double mu = rows.mean(logs);
    double sigma = Math.sqrt(rows.mean(logs, log -> (log - mu) * (log - mu)));
    return new Given(floor, mu, sigma);
  }

  private record Given(double floor, double mu, double sigma) {

    LatentLognormal distribution() {
      return new LatentLognormal(floor, mu, sigma);
    }

    double perRow() {
      return -LOG_2PI / 2 - StrictMath.log(sigma) - mu - 0.5;
    }
  }
}
