package io.github.entas.engine;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a program does in one year of a draw to those enrolled in some, group by group, if the whole
 * group took part, as a function of the uplift u of those who respond: q·f(u, B) + (1−q)·f(0, B) −
 * f(0, 0). The property of one thread.
 *
 * <p>All uplifts that the draw allows, whatever the lanes make of them, are cut into pieces of
 * equal width, in which the line moves by about 0.6 shocks at most. In a piece the function is
 * interpolated between Chebyshev nodes; more of them are taken as long as the last two Chebyshev
 * coefficients, summed over all groups and values, tell that the error is above 1e-9: what is left
 * out is smaller than the last that is not.
 */
final class Response {

  /** Wider or steeper pieces than these can tell are given up. */
  static final int MOST_NODES = 24;

  private static final int FEWEST_NODES = 5;
  private static final int MORE_NODES = 2;
  private static final double NODES_PER_SHOCK = 6;
  private static final double SHOCKS_PER_PIECE = 0.6;

  /** The line is taken to move by no more than this per log point, where it goes to nothing. */
  private static final double STEEPEST = 20;

  /** Sum over the groups of what is left out, in FGT(0, 1, 2) and headcounts of cohorts. */
  private static final double ERROR = 1e-9;

  private final Model model;
  private final Draw draw;
  private final GroupRow groupRow;
  private final @Nullable Interpolation[] interpolations = new Interpolation[MOST_NODES + 1];
  private final double[][] values = new double[MOST_NODES][];
  private final double[] rest;
  private final double[] coefficients;
  private @Nullable PovertyTables tables;
  private @Nullable ProgramModel program;
  private @Nullable Neighbors none;
  private int t;
  private int from;
  private int to;
  private double transfer;
  private double sign;
  private double width;
  private int pieces;
  private double shocks;
  private double middle;
  private int count;

  Response(Model model, Draw draw, GroupRow groupRow) {
    int places = model.mostGroups() * Measured.values(model);
    this.model = model;
    this.draw = draw;
    this.groupRow = groupRow;
    Arrays.setAll(values, n -> new double[places]);
    this.rest = new double[places];
    this.coefficients = new double[places];
  }

  /** Begins a draw. */
  void begin(PovertyTables ofRandomization, Neighbors nothingSpills) {
    tables = ofRandomization;
    none = nothingSpills;
  }

  /**
   * Sets what happens, and to whom.
   *
   * @param ofProgram the program
   * @param year t
   * @param first the first group
   * @param end the group after the last
   * @param full uplift of who responds, before the cap and what shrinks it
   * @param paid money per person and month
   * @param base the row without the program
   */
  void set(
      ProgramModel ofProgram,
      int year,
      int first,
      int end,
      double full,
      double paid,
      double[] base) {
    program = ofProgram;
    t = year;
    from = first;
    to = end;
    transfer = paid;
    sign = Math.signum(full);
    double most = full < 0 ? -full : Math.min(full, model.scenario().upliftCap());
    shocks = most * shocksPerLogPoint();
    pieces = (int) Math.max(1, StrictMath.ceil(shocks / SHOCKS_PER_PIECE));
    width = most / pieces;
    fillRest(base);
  }

  private PovertyTables tables() {
    return Objects.requireNonNull(tables);
  }

  private ProgramModel program() {
    return Objects.requireNonNull(program);
  }

  private Neighbors none() {
    return Objects.requireNonNull(none);
  }

  /** How fast the line moves with the uplift, −dξ/du = (1−B)/R where u is 0, in shocks. */
  private double shocksPerLogPoint() {
    double most = 0;
    for (PovertyTables.OfClass ofClass : tables().of(program().number(), t)) {
      int c = ofClass.cohorts()[0];
      double line = 1 - transfer / model.povertyLine(c);
      double reach = line - model.poverty(c).floor() * draw.growthFactor[c][t];
      double steep = reach * STEEPEST > line ? line / reach : STEEPEST;
      most = Math.max(most, steep * model.poverty(c).perShock());
    }
    return most;
  }

  /** (1−q)·f(0, B) − f(0, 0). */
  private void fillRest(double[] base) {
    double responders = program().responderShare();
    double[] unmoved = base;
    if (transfer > 0 && responders < 1) {
      groupRow.fill(tables(), program(), t, from, to, 0, transfer, none(), rest);
      unmoved = rest;
    }
    for (int value = 0; value < Measured.values(model); value++) {
      for (int i = value * groups() + from; i < value * groups() + to; i++) {
        rest[i] = (1 - responders) * unmoved[i] - base[i];
      }
    }
  }

  /** Groups of a row. */
  int groups() {
    return program().groups(t);
  }

  /** How many pieces there are. */
  int pieces() {
    return pieces;
  }

  /** The piece in which an uplift lies: 0 where it is small. */
  int piece(double uplift) {
    return width > 0 ? Math.min((int) (Math.abs(uplift) / width), pieces - 1) : 0;
  }

  /**
   * Works out a piece.
   *
   * @return whether it is good enough
   */
  boolean build(int piece) {
    middle = (piece + 0.5) * width;
    double nodes = FEWEST_NODES + StrictMath.ceil(shocks / pieces * NODES_PER_SHOCK);
    count = width > 0 ? (int) nodes : 1;
    boolean good = false;
    while (!good && count <= MOST_NODES) {
      fillNodes();
      good = count == 1 || tail(count - 2) + tail(count - 1) <= ERROR;
      count += good ? 0 : MORE_NODES;
    }
    return good;
  }

  private void fillNodes() {
    Interpolation nodes = interpolation();
    double responders = program().responderShare();
    for (int n = 0; n < count; n++) {
      double uplift = sign * (middle + width / 2 * nodes.node(n));
      for (int value = 0; value < Measured.values(model); value++) {
        int start = value * groups() + from;
        System.arraycopy(rest, start, values[n], start, to - from);
      }
      groupRow.add(
          tables(), program(), t, from, to, uplift, transfer, none(), responders, values[n]);
    }
  }

  /** The polynomials through the nodes of the piece last worked out. */
  Interpolation interpolation() {
    Interpolation known = interpolations[count];
    if (known == null) {
      known = Interpolation.on(count);
      interpolations[count] = known;
    }
    return known;
  }

  /** A Chebyshev coefficient, absolute, summed over groups and values. */
  private double tail(int degree) {
    double[] factors = interpolation().chebyshev(degree);
    double sum = 0;
    for (int value = 0; value < Measured.values(model); value++) {
      int start = value * groups() + from;
      int end = value * groups() + to;
      Arrays.fill(coefficients, start, end, 0);
      for (int n = 0; n < count; n++) {
        addProduct(factors[n], values[n], coefficients, start, end);
      }
      for (int i = start; i < end; i++) {
        sum += Math.abs(coefficients[i]);
      }
    }
    return sum;
  }

  private static void addProduct(
      double factor, double[] values, double[] sums, int start, int end) {
    for (int i = start; i < end; i++) {
      sums[i] += factor * values[i];
    }
  }

  /** The function at a node: value i of group g of G at i·G + g; not copied. */
  double[] values(int node) {
    return values[node];
  }

  /** Where an uplift lies in the piece last worked out: from −1 to 1. */
  double place(double uplift) {
    return width > 0 ? (sign * uplift - middle) / (width / 2) : 0;
  }
}
