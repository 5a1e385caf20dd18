package io.github.entas.search;

import io.github.entas.stat.Sum;
import java.util.ArrayList;
import java.util.List;

/**
 * Screening of Kim and Nelson's fully sequential procedure: who can still be the best.
 *
 * <p>With k systems, observed r times in the same worlds, and S²ᵢⱼ the variance of the first n₀
 * differences, system i leaves when for some j
 *
 * <pre>
 *   mean_i < mean_j − max(0, δ/(2r)·(h²·S²ᵢⱼ/δ² − r)),   h² = 2η(n₀ − 1),   η = ½((2α/(k − 1))^(−2/(n₀ − 1)) − 1)
 * </pre>
 *
 * <p>(more is better). Whoever is left alone in the end is the best, or within δ of it, with
 * probability 1 − α at least, if observations are normal; looking only now and then instead of
 * after every observation makes that probability larger. Source: Kim and Nelson 2001, ACM TOMACS
 * 11(3), 251–273, doi:10.1145/502109.502111.
 */
final class KimNelson {

  private final double difference;
  private final double[][] squares;

  /**
   * Begins with the first observations.
   *
   * @param first {@code first[i][r]} of system i, more is better; n₀ of each, at least two; not
   *     changed
   * @param difference δ, the smallest difference that matters, greater than 0
   * @param alpha chance to lose the best
   */
  KimNelson(double[][] first, double difference, double alpha) {
    int systems = first.length;
    double degrees = first[0].length - 1.0;
    double eta = 0.5 * (StrictMath.pow(2 * alpha / Math.max(1, systems - 1), -2 / degrees) - 1);
    this.difference = difference;
    this.squares = new double[systems][systems];
    for (int i = 0; i < systems; i++) {
      for (int j = 0; j < i; j++) {
        squares[i][j] = 2 * eta * degrees * variance(first[i], first[j]);
        squares[j][i] = squares[i][j];
      }
    }
  }

  /**
   * Those who stay.
   *
   * @param inPlay systems that did not leave before
   * @param means of all observations so far, by system; only those in play are looked at
   * @param observations how many of each
   */
  List<Integer> staying(List<Integer> inPlay, double[] means, int observations) {
    List<Integer> staying = new ArrayList<>();
    for (int i : inPlay) {
      if (inPlay.stream().noneMatch(j -> beats(j, i, means, observations))) {
        staying.add(i);
      }
    }
    return staying;
  }

  private boolean beats(int better, int worse, double[] means, int r) {
    double width = 0.5 * (squares[better][worse] / difference / r - difference);
    return means[worse] < means[better] - Math.max(0, width);
  }

  private static double variance(double[] one, double[] other) {
    Sum sum = new Sum();
    for (int r = 0; r < one.length; r++) {
      sum.add(one[r] - other[r]);
    }
    double mean = sum.value() / one.length;
    Sum around = new Sum();
    for (int r = 0; r < one.length; r++) {
      double off = one[r] - other[r] - mean;
      around.add(off * off);
    }
    return around.value() / (one.length - 1);
  }
}
