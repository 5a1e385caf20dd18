package io.github.entas.engine;

import io.github.entas.stat.Elementary;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Poverty of a cohort's households as a function of two numbers: their permanent welfare w and the
 * shift x of log consumption, both cut into cells that do not depend on any sample.
 *
 * <p>In w it is known at the points j·h of a grid, h = s/8, between which ten-point interpolation
 * is good to 6e-11; in x it is, in each panel of equal width, a polynomial of degree 7. The width
 * is the largest power of two for which the polynomials are good to {@link #ERROR} (tried on points
 * between the nodes, all over the range in which anybody is poor).
 *
 * <p>Safe to share between threads; panels are made when they are first asked for.
 */
final class PovertyKernel {

  /** Nodes of a panel, and coefficients of its polynomials. */
  static final int NODES = 8;

  /** FGT(0, 1, 2). */
  static final int MEASURES = 3;

  /** Error of the polynomials of one household, FGT in [0, 1]. */
  static final double ERROR = 1e-10;

  private static final double CELLS_PER_SHOCK = 8;
  private static final double WIDEST = 0.125;
  private static final double NARROWEST = 1.0 / 512;
  private static final double LOWEST_RANK = -6.5;
  private static final Interpolation PANEL = Interpolation.on(NODES);

  private final TransitoryShock shock;
  private final double floor;
  private final double lowestWelfare;
  private final double width;
  private final double[][] monomials = PANEL.monomials();
  private final ConcurrentMap<Integer, Panel> panels = new ConcurrentHashMap<>();

  /**
   * The polynomials of a panel.
   *
   * @param first number of the lowest point of the grid
   * @param coefficients by power · 3 + measure, and point of the grid; empty where nobody is poor
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on inside the engine, never compared
  record Panel(int first, double[][] coefficients) {

    /** Points of the grid that can be poor in the panel. */
    int points() {
      return coefficients[0].length;
    }
  }

  private PovertyKernel(TransitoryShock shock, double floor, double lowest, double width) {
    this.shock = shock;
    this.floor = floor;
    this.lowestWelfare = lowest;
    this.width = width;
  }

  /**
   * The kernel of a cohort.
   *
   * @param floor in units of the line, in [0, 1)
   * @param location mean of w
   * @param permanent standard deviation of w
   * @param shock s, greater than 0
   */
  static PovertyKernel of(double floor, double location, double permanent, double shock) {
    TransitoryShock integrals = new TransitoryShock(shock);
    double lowest = location + LOWEST_RANK * permanent;
    double width = WIDEST;
    PovertyKernel kernel = new PovertyKernel(integrals, floor, lowest, width);
    while (width > NARROWEST && kernel.error() > ERROR) {
      width /= 2;
      kernel = new PovertyKernel(integrals, floor, lowest, width);
    }
    return kernel;
  }

  /** Whether shifts are smooth enough for panels of a sensible number. */
  boolean smooth() {
    return width > NARROWEST;
  }

  /** Width of a panel, log points. */
  double width() {
    return width;
  }

  /** Distance of two points of the grid. */
  double cell() {
    return shock.sd() / CELLS_PER_SHOCK;
  }

  /** Number of the panel in which a shift lies. */
  int panelOf(double x) {
    return (int) StrictMath.floor(x / width);
  }

  /** The shift from which on nobody is poor whose welfare is at least w: all FGT below 1e-17. */
  double vanishing(double w) {
    return -Elementary.log(floor + Elementary.exp(w + TransitoryShock.NOBODY * shock.sd()));
  }

  /** How fast FGT can change at a shift: the shock in log points of consumption, floor included. */
  double scale(double x) {
    return shock.sd() * Math.max(0, 1 - floor * Elementary.exp(x));
  }

  /** Welfare from which on nobody is poor at a shift. */
  double richest(double x) {
    double line = Elementary.exp(-x) - floor;
    return line > 0
        ? Elementary.log(line) - TransitoryShock.NOBODY * shock.sd()
        : Double.NEGATIVE_INFINITY;
  }

  /** The polynomials of a panel. */
  Panel panel(int number) {
    return panels.computeIfAbsent(number, this::made);
  }

  private Panel made(int number) {
    int first = (int) StrictMath.floor(lowestWelfare / cell()) - DepositGrid.POINTS;
    double richest = richest(number * width);
    int points =
        (int)
            Math.max(0, StrictMath.ceil((richest - first * cell()) / cell()) + DepositGrid.POINTS);
    double[][] coefficients = new double[NODES * MEASURES][points];
    double[] psi = new double[MEASURES];
    for (int node = 0; node < NODES; node++) {
      double x = (number + 0.5 + 0.5 * PANEL.node(node)) * width;
      for (int j = 0; j < points; j++) {
        fgt((first + j) * cell(), x, psi);
        for (int power = 0; power < NODES; power++) {
          for (int f = 0; f < MEASURES; f++) {
            coefficients[power * MEASURES + f][j] += monomials[node][power] * psi[f];
          }
        }
      }
    }
    return new Panel(first, coefficients);
  }

  /** FGT(0, 1, 2) of a household at a shift, by the formulas themselves. */
  void fgt(double w, double x, double[] out) {
    double growth = Elementary.exp(x);
    double line = 1 / growth - floor;
    if (!(line > 0)) {
      out[0] = 0;
      out[1] = 0;
      out[2] = 0;
      return;
    }
    shock.psi((Elementary.log(line) - w) / shock.sd(), out, 0);
    double ratio = growth * line;
    out[1] *= ratio;
    out[2] *= ratio * ratio;
  }

  /** The largest error of the panels on a coarse net of welfare, shifts and points in a panel. */
  private double error() {
    double worst = 0;
    double step = Math.max(width, shock.sd() / 2);
    double end = Math.min(1.5, vanishing(lowestWelfare));
    for (double x = -0.5; x < end; x += step) {
      int number = panelOf(x);
      double richest = richest(number * width);
      for (double w = lowestWelfare; w < richest; w += shock.sd() / 2) {
        worst = Math.max(worst, error(number, w));
      }
    }
    return worst;
  }

  private double error(int panel, double w) {
    double[] values = new double[NODES * MEASURES];
    double[] exact = new double[MEASURES];
    for (int node = 0; node < NODES; node++) {
      fgt(w, (panel + 0.5 + 0.5 * PANEL.node(node)) * width, exact);
      System.arraycopy(exact, 0, values, node * MEASURES, MEASURES);
    }
    double worst = 0;
    for (double y : new double[] {-1, -0.9, 0.2, 1}) {
      fgt(w, (panel + 0.5 + 0.5 * y) * width, exact);
      for (int f = 0; f < MEASURES; f++) {
        double interpolated = 0;
        for (int node = 0; node < NODES; node++) {
          interpolated += PANEL.basis(node, y) * values[node * MEASURES + f];
        }
        worst = Math.max(worst, Math.abs(interpolated - exact[f]));
      }
    }
    return worst;
  }
}
