package io.github.entas.engine;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a program does to each of its groups in one year of a draw, if all of it took part, as a
 * polynomial in the uplift u of those who respond: q·f(u, B) + (1−q)·f(0, B) − f(0, 0). The
 * property of one thread.
 *
 * <p>It is interpolated between Chebyshev nodes over all uplifts that the draw allows, whatever the
 * lanes make of them. The number of nodes is begun with by the width of the range, and more are
 * taken as long as the last two Chebyshev coefficients, summed over the groups, tell that the error
 * is above 1e-9: what is left out is smaller than the last that is not.
 */
final class Response {

  /**
   * Powers of a place in [−1, 1] round by (1+√2)ⁿ·2⁻⁵³ in the worst case: 1e-9 for 18 nodes (2e-10
   * seen), but 2e-7 for 24.
   */
  private static final int MOST_NODES = 18;

  private static final int MORE_NODES = 3;
  private static final double NODES_PER_SHOCK = 6;

  /** Sum over the groups of what is left out, in FGT of the city and headcounts of cohorts. */
  private static final double ERROR = 1e-9;

  private final Model model;
  private final GroupRow groupRow;
  private final @Nullable Interpolation[] interpolations = new Interpolation[MOST_NODES + 1];
  private final double[][][] monomials = new double[MOST_NODES + 1][][];
  private final double[][][] tails = new double[MOST_NODES + 1][][];
  private final double[][] values = new double[MOST_NODES][];
  private final double[][] coefficients = new double[MOST_NODES][];
  private final double[] unmoved;
  private double middle;
  private double half;
  private int count;

  Response(Model model, GroupRow groupRow) {
    int places = model.mostGroups() * Measured.values(model);
    this.model = model;
    this.groupRow = groupRow;
    Arrays.setAll(values, n -> new double[places]);
    Arrays.setAll(coefficients, n -> new double[places]);
    this.unmoved = new double[places];
  }

  /**
   * Works out the polynomials.
   *
   * @param low smallest uplift
   * @param high largest uplift
   * @param transfer money per person and month
   * @param none nothing spills over
   * @param base the row without the program
   * @return whether they are good enough
   */
  boolean build(
      PovertyTables tables,
      ProgramModel program,
      int t,
      double low,
      double high,
      double transfer,
      Neighbors none,
      double[] base) {
    int groups = Groups.start(program.epochs()[t] + 1);
    int places = groups * Measured.values(model);
    middle = (low + high) / 2;
    half = (high - low) / 2;
    count = firstCount(program);
    boolean good = false;
    while (!good && count <= MOST_NODES) {
      fill(tables, program, t, transfer, none, places);
      good = count == 1 || tail(groups) <= ERROR;
      count += good ? 0 : MORE_NODES;
    }
    if (good) {
      double responders = program.responderShare();
      convert(places, responders);
      if (transfer > 0 && responders < 1) {
        groupRow.fill(tables, program, t, 0, transfer, none, unmoved);
        add(places, 1 - responders, unmoved, coefficients[0]);
        add(places, -1, base, coefficients[0]);
      } else {
        add(places, -responders, base, coefficients[0]);
      }
    }
    return good;
  }

  /** Cohort by cohort, so that nodes that are near use the same part of a table. */
  private void fill(
      PovertyTables tables,
      ProgramModel program,
      int t,
      double transfer,
      Neighbors none,
      int places) {
    Interpolation nodes = interpolation();
    for (int n = 0; n < count; n++) {
      Arrays.fill(values[n], 0, places, 0);
    }
    for (int c = 0; c < model.cohorts(); c++) {
      for (int n = 0; n < count && program.cohorts()[c]; n++) {
        double uplift = middle + half * nodes.node(n);
        groupRow.add(tables, program, c, t, uplift, transfer, none, values[n]);
      }
    }
  }

  private int firstCount(ProgramModel program) {
    double shock = Double.POSITIVE_INFINITY;
    for (int c = 0; c < model.cohorts(); c++) {
      if (program.cohorts()[c]) {
        shock = Math.min(shock, model.kernel(c).width() * 2);
      }
    }
    double wanted = half == 0 ? 1 : 5 + StrictMath.ceil(2 * half / shock * NODES_PER_SHOCK);
    return (int) Math.min(wanted, MOST_NODES);
  }

  private Interpolation interpolation() {
    Interpolation known = interpolations[count];
    if (known == null) {
      known = Interpolation.on(count);
      interpolations[count] = known;
      monomials[count] = known.monomials();
      tails[count] = count == 1 ? new double[0][] : known.tail();
    }
    return known;
  }

  /**
   * The largest tail of a headcount, the city's or a kept cohort's: that may weigh little in it.
   */
  private double tail(int groups) {
    double worst = tail(0, groups);
    for (int c = 0; c < model.keptCohorts(); c++) {
      worst = Math.max(worst, tail((Measured.CITY + c) * groups, groups));
    }
    return worst;
  }

  /** The last two Chebyshev coefficients of an output, absolute, summed over the groups. */
  private double tail(int start, int groups) {
    double sum = 0;
    for (int degree = count - 2; degree < count; degree++) {
      double[] factors = tails[count][degree - count + 2];
      for (int g = start; g < start + groups; g++) {
        double coefficient = 0;
        for (int n = 0; n < count; n++) {
          coefficient += factors[n] * values[n][g];
        }
        sum += Math.abs(coefficient);
      }
    }
    return sum;
  }

  /** From values at the nodes to coefficients of the powers, times the share that responds. */
  private void convert(int places, double weight) {
    for (int power = 0; power < count; power++) {
      Arrays.fill(coefficients[power], 0, places, 0);
      for (int n = 0; n < count; n++) {
        add(places, weight * monomials[count][n][power], values[n], coefficients[power]);
      }
    }
  }

  private static void add(int places, double weight, double[] values, double[] sums) {
    for (int i = 0; i < places; i++) {
      sums[i] += weight * values[i];
    }
  }

  /** Number of coefficients. */
  int count() {
    return count;
  }

  /** Coefficients of a power: output o of group g at o·G + g; not copied. */
  double[] coefficients(int power) {
    return coefficients[power];
  }

  /** Where an uplift lies in the range: from −1 to 1. */
  double place(double uplift) {
    return half == 0 ? 0 : (uplift - middle) / half;
  }
}
