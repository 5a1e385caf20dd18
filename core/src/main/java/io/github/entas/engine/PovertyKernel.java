package io.github.entas.engine;

/**
 * Poverty of a household as a function of two numbers: its permanent welfare w and the logarithm ξ
 * = ln z' of the line that its shift and transfers leave ({@link Threshold}).
 *
 * <p>The ψ of {@link TransitoryShock} depend on (ξ − w)/s alone, whatever the floor, and change on
 * the scale s everywhere; so one row of numbers does for all. In w they are known at the points j·h
 * of a grid, h = s/8, between which ten-point interpolation is good to 6e-11; in ξ they are, in
 * each panel of width s/2, a polynomial of degree 7, good to 1e-10 ({@link Interpolation}: eight
 * nodes on a half-width of s/4, |ψ⁽⁸⁾| ≤ 28·s⁻⁸).
 *
 * <p>Immutable and safe to share between threads.
 */
final class PovertyKernel {

  /** Nodes of a panel, and coefficients of its polynomials. */
  static final int NODES = 8;

  /** ψ_0, ψ_1, ψ_2. */
  static final int MEASURES = 3;

  /** The highest ξ: consumption e⁻¹² of what it was. */
  static final double HIGHEST = 12;

  private static final int CELLS_PER_SHOCK = 8;
  private static final int CELLS_PER_PANEL = 4;

  /** Smaller shocks would need too many cells. */
  private static final double SMALLEST_SHOCK = 0.01;

  private final double sd;
  private final double[][] coefficients;

  private PovertyKernel(double sd, double[][] coefficients) {
    this.sd = sd;
    this.coefficients = coefficients;
  }

  /** Whether a shock is large enough for a table of sensible size. */
  static boolean holds(double shock) {
    return shock >= SMALLEST_SHOCK;
  }

  /**
   * The kernel of a cohort.
   *
   * @param shock s, greater than 0
   * @param poorest the lowest w
   */
  static PovertyKernel of(double shock, double poorest) {
    double cell = shock / CELLS_PER_SHOCK;
    int cells = (int) StrictMath.ceil((HIGHEST - poorest) / cell) + DepositGrid.POINTS;
    PovertyKernel kernel =
        new PovertyKernel(shock, new double[NODES * MEASURES][lowestDistance() + cells + 1]);
    Interpolation panel = Interpolation.on(NODES);
    double[][] monomials = panel.monomials();
    TransitoryShock integrals = new TransitoryShock(shock);
    double[] psi = new double[MEASURES];
    for (int i = 0; i < kernel.coefficients[0].length; i++) {
      for (int node = 0; node < NODES; node++) {
        double cellsAway = i - lowestDistance() + CELLS_PER_PANEL * (0.5 + 0.5 * panel.node(node));
        integrals.psi(cellsAway / CELLS_PER_SHOCK, psi, 0);
        for (int power = 0; power < NODES; power++) {
          for (int f = 0; f < MEASURES; f++) {
            kernel.coefficients[power * MEASURES + f][i] += monomials[node][power] * psi[f];
          }
        }
      }
    }
    return kernel;
  }

  /** Cells between a household that is never poor in a panel and the beginning of the panel. */
  private static int lowestDistance() {
    return (int) (-TransitoryShock.NOBODY * CELLS_PER_SHOCK) + CELLS_PER_PANEL;
  }

  /** Distance of two points of the grid. */
  double cell() {
    return sd / CELLS_PER_SHOCK;
  }

  /** Width of a panel. */
  double width() {
    return CELLS_PER_PANEL * cell();
  }

  /** ξ below which nobody is poor whose welfare is at least w: every ψ is below 1e-17. */
  double lowest(double w) {
    return w + TransitoryShock.NOBODY * sd;
  }

  /** The last point of the grid with households that can be poor in a panel. */
  static int lastPoint(int panel) {
    return CELLS_PER_PANEL * panel + lowestDistance();
  }

  /**
   * The coefficients of a power and a measure, by distance; point j of the grid has its own in a
   * panel at {@code lastPoint(panel) − j}.
   */
  double[] coefficients(int power, int measure) {
    return coefficients[power * MEASURES + measure];
  }
}
