package io.github.entas.evidence;

import io.github.entas.Checks;
import io.github.entas.InvalidValueException;
import io.github.entas.stat.Sum;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The posterior of τ in points and weights: the trapezoidal rule over the line of {@link TauMap},
 * its step halved until the sum, the moments of τ and those of μ no longer change by more than
 * 1e-13; each halving about doubles the number of right digits, so that the last points are better
 * than that by far.
 */
final class TauQuadrature {

  /** Points that hold less than e⁻⁴⁶ = 1e-20 of the largest are left out of the window. */
  private static final double NEGLIGIBLE = 46;

  /** Points that hold less of everything are left out in the end. */
  private static final double DROPPED = 1e-17;

  private static final double COARSE = 0.125;
  private static final int FIRST_STEPS = 16;
  private static final int HALVINGS = 10;
  private static final double TOLERANCE = 1e-13;
  private static final double WORST_TOLERANCE = 1e-7;

  private final TauDensity density;
  private final int moments;
  private final boolean muHasMoments;
  private final double tolerance;
  private final List<TauDensity.Point> points = new ArrayList<>();
  private double low;
  private double high;
  private double step;

  private TauQuadrature(TauDensity density, int moments, boolean muHasMoments) {
    this.density = density;
    this.moments = moments;
    this.muHasMoments = muHasMoments;
    this.tolerance = Math.max(TOLERANCE, 4 * Math.ulp(density.size()));
  }

  /**
   * The points of a density.
   *
   * @param moments how many moments of τ there are, of the first two
   * @param muHasMoments whether μ has mean and variance
   * @throws InvalidValueException if rounding leaves fewer than some seven digits
   */
  static TauQuadrature of(TauDensity density, int moments, boolean muHasMoments) {
    TauQuadrature quadrature = new TauQuadrature(density, moments, muHasMoments);
    quadrature.requireDigits();
    quadrature.findWindow();
    quadrature.refine();
    return quadrature;
  }

  private void requireDigits() {
    new Checks()
        .that(
            tolerance <= WORST_TOLERANCE,
            "/studies",
            "agree with each other and the priors within some 10,000 standard deviations",
            "more",
            "Maybe some have another unit: log points and percent, for instance.")
        .throwIfAny();
  }

  /** Coarse points show where there is anything. */
  private void findWindow() {
    double end = density.map().end();
    double middle = density.middle();
    List<TauDensity.Point> coarse = new ArrayList<>();
    int first = (int) Math.ceil((-end - middle) / COARSE);
    int last = (int) Math.floor((end - middle) / COARSE);
    for (int i = first; i <= last; i++) {
      coarse.add(density.at(middle + i * COARSE));
    }
    low = middle;
    high = middle;
    for (int power = 0; power <= moments; power++) {
      widen(coarse, power);
    }
    low -= COARSE;
    high += COARSE;
  }

  private void widen(List<TauDensity.Point> coarse, int power) {
    double unit = density.given().reference();
    double largest = Double.NEGATIVE_INFINITY;
    for (TauDensity.Point point : coarse) {
      largest = Math.max(largest, point.logMoment(power, unit));
    }
    for (TauDensity.Point point : coarse) {
      if (point.logMoment(power, unit) > largest - NEGLIGIBLE) {
        low = Math.min(low, point.place());
        high = Math.max(high, point.place());
      }
    }
  }

  private void refine() {
    step = (high - low) / FIRST_STEPS;
    add(0, FIRST_STEPS, 1);
    double[] before = totals();
    int steps = FIRST_STEPS;
    for (int halving = 0; halving < HALVINGS; halving++) {
      step /= 2;
      steps *= 2;
      add(1, steps, 2);
      double[] now = totals();
      if (agree(before, now)) {
        points.sort(Comparator.comparingDouble(TauDensity.Point::place));
        return;
      }
      before = now;
    }
    // Never met: features narrower than a thousandth of the window would take a million studies.
    throw new ArithmeticException("the posterior of tau does not settle with " + steps + " points");
  }

  private void add(int first, int last, int stride) {
    for (int i = first; i <= last; i += stride) {
      points.add(density.at(low + i * step));
    }
  }

  /** Integrals of 1, of τ and τ² in units of about the mode, and of μ and μ². */
  private double[] totals() {
    double unit = density.given().reference();
    Sum[] sums = {new Sum(), new Sum(), new Sum(), new Sum(), new Sum()};
    for (TauDensity.Point point : points) {
      GivenTau.Node node = point.node();
      double weight = step * StrictMath.exp(point.logDensity());
      double tau = node.tau() / unit;
      sums[0].add(weight);
      sums[1].add(moments >= 1 ? weight * tau : 0);
      sums[2].add(moments >= 2 ? weight * tau * tau : 0);
      sums[3].add(muHasMoments ? weight * node.mean() : 0);
      sums[4].add(muHasMoments ? weight * (node.variance() + node.mean() * node.mean()) : 0);
    }
    double[] totals = new double[sums.length];
    for (int i = 0; i < totals.length; i++) {
      totals[i] = sums[i].value();
    }
    return totals;
  }

  private boolean agree(double[] before, double[] now) {
    // The mean of μ may be 0: its digits are counted from the root mean square.
    double[] sizes = {now[0], now[1], now[2], Math.sqrt(now[0] * now[4]), now[4]};
    for (int i = 0; i < sizes.length; i++) {
      if (!(Math.abs(now[i] - before[i]) <= tolerance * sizes[i])) {
        return false;
      }
    }
    return true;
  }

  /** Left end of the window. */
  double low() {
    return low;
  }

  /** Right end of the window. */
  double high() {
    return high;
  }

  /** Distance of the points; the window is a multiple of 32 of it. */
  double step() {
    return step;
  }

  /** E τʲ for j = 1, 2; infinite where it does not exist. */
  double moment(int power) {
    double unit = density.given().reference();
    return power > moments
        ? Double.POSITIVE_INFINITY
        : totals()[power] / totals()[0] * StrictMath.pow(unit, power);
  }

  /** Var τ, without cancellation; infinite or NaN where it does not exist. */
  double variance() {
    if (moments < 2) {
      return moments == 1 ? Double.POSITIVE_INFINITY : Double.NaN;
    }
    double mean = moment(1);
    Sum sum = new Sum();
    for (TauDensity.Point point : points) {
      double distance = point.node().tau() - mean;
      sum.add(step * StrictMath.exp(point.logDensity()) * distance * distance);
    }
    return sum.value() / totals()[0];
  }

  /** The points that count, by τ, their weights summing to 1. */
  List<Weighted> weighted() {
    double[] totals = totals();
    double unit = density.given().reference();
    List<Weighted> kept = new ArrayList<>();
    Sum sum = new Sum();
    for (TauDensity.Point point : points) {
      double weight = step * StrictMath.exp(point.logDensity());
      boolean counts = false;
      double share = weight;
      for (int power = 0; power <= moments; power++) {
        counts |= share >= DROPPED * totals[power];
        share *= point.node().tau() / unit;
      }
      if (counts) {
        kept.add(new Weighted(weight, point.node()));
        sum.add(weight);
      }
    }
    double total = sum.value();
    return kept.stream().map(k -> new Weighted(k.weight() / total, k.node())).toList();
  }

  /**
   * A point and its weight.
   *
   * @param weight probability
   * @param node what is known there
   */
  record Weighted(double weight, GivenTau.Node node) {}
}
