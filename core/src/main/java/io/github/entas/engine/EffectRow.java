package io.github.entas.engine;

import io.github.entas.stat.Elementary;
import java.util.Arrays;

/**
 * What a program does to poverty in a year, for each group of a slice if all of it took part: with
 * the program − without it, the response integrated.
 *
 * <p>A transfer B moves the line instead of consumption, FGT_k(x, B) = (1−B)^k · FGT_k(x − ln(1−B),
 * 0) with B in units of the line. The property of one thread.
 */
final class EffectRow {

  private static final int MEASURES = PovertyKernel.MEASURES;

  private final Model model;
  private final double[] with;
  private final double[] without;

  /** City's FGT(0, 1, 2) of group g at 3g, 3g + 1, 3g + 2. */
  final double[] city;

  /** Headcount of each kept cohort, by cohort and group. */
  final double[][] cohorts;

  EffectRow(Model model) {
    int groups = model.layout().groups();
    this.model = model;
    this.with = new double[groups * MEASURES];
    this.without = new double[groups * MEASURES];
    this.city = new double[groups * MEASURES];
    this.cohorts = new double[model.keptCohorts()][groups];
  }

  /** Begins a row of some groups. */
  void clear(int from, int to) {
    Arrays.fill(city, from * MEASURES, to * MEASURES, 0);
    for (double[] cohort : cohorts) {
      Arrays.fill(cohort, from, to, 0);
    }
  }

  /**
   * Adds a cohort.
   *
   * @param table of the cohort and year
   * @param plain shift without the program
   * @param base measures without the program, at shift {@code plain}
   * @param uplifted shift of those who respond
   * @param responders share of those who respond
   * @param transfer in units of the line
   */
  void add(
      int c,
      PovertyTable table,
      int from,
      int to,
      double plain,
      double[] base,
      double uplifted,
      double responders,
      double transfer) {
    double unmoved = 1 - responders;
    double weight = model.weight(c);
    if (transfer == 0 && cohorts.length == 0) {
      // Those who do not respond are as they were.
      table.addChange(uplifted, from, to, weight * responders, base, city);
      return;
    }
    transferred(table, uplifted, transfer, from, to, with);
    if (transfer == 0) {
      sum(from, to, weight * responders, with, base);
    } else {
      if (unmoved > 0) {
        transferred(table, plain, transfer, from, to, without);
        mix(from, to, responders, with, unmoved, without);
      }
      sum(from, to, weight, with, base);
    }
    if (c < cohorts.length) {
      headcount(from, to, transfer == 0 ? responders : 1, base, cohorts[c]);
    }
  }

  private static void transferred(
      PovertyTable table, double shift, double transfer, int from, int to, double[] out) {
    double left = 1 - transfer;
    if (left <= 0) {
      Arrays.fill(out, from * MEASURES, to * MEASURES, 0);
      return;
    }
    double moved = transfer == 0 ? shift : shift - Elementary.log(left);
    table.evaluate(moved, from, to, out);
    for (int i = from * MEASURES; transfer != 0 && i < to * MEASURES; i += MEASURES) {
      out[i + 1] *= left;
      out[i + 2] *= left * left;
    }
  }

  private static void mix(int from, int to, double q, double[] with, double r, double[] without) {
    for (int i = from * MEASURES; i < to * MEASURES; i++) {
      with[i] = q * with[i] + r * without[i];
    }
  }

  private void sum(int from, int to, double weight, double[] with, double[] base) {
    double[] sums = city;
    for (int i = from * MEASURES; i < to * MEASURES; i++) {
      sums[i] += weight * (with[i] - base[i]);
    }
  }

  private void headcount(int from, int to, double weight, double[] base, double[] headcount) {
    for (int g = from; g < to; g++) {
      headcount[g] = weight * (with[g * MEASURES] - base[g * MEASURES]);
    }
  }

  /** Adds the groups of a slice, each times its share, to the effects of a year. */
  void addTo(double[] effect, int at, int start, double[] shares) {
    for (int b = 0; b < shares.length; b++) {
      double share = shares[b];
      int place = (start + b) * MEASURES;
      effect[at] += share * city[place];
      effect[at + 1] += share * city[place + 1];
      effect[at + 2] += share * city[place + 2];
      for (int c = 0; c < cohorts.length; c++) {
        effect[at + Measured.CITY + c] += share * cohorts[c][start + b];
      }
    }
  }
}
