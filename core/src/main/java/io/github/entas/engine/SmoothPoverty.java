package io.github.entas.engine;

import io.github.entas.stat.StandardNormal;
import org.jspecify.annotations.Nullable;

/**
 * Poverty of households with a normal transitory shock of standard deviation s.
 *
 * <p>The three ψ of {@link TransitoryShock} depend on k alone, so they are tabulated once a cohort:
 * in each cell of width h the Taylor polynomial of degree 5 about its middle. Its coefficients come
 * from E_j' = −j·s·E_j + φ(k) and φ^(n+1) = −k·φ^(n) − n·φ^(n−1). With h = 1/(16·max(1, s)) the
 * error is below 5e-11 (the sixth derivative of each ψ is below 50·max(1, s)^6). Below the table
 * every ψ is under 1e-18 and taken as 0; above it the formulas themselves are used.
 */
final class SmoothPoverty implements HouseholdPoverty {

  private static final int DEGREE = 5;
  private static final int ROW = 3 * (DEGREE + 1);
  private static final double CELLS_PER_UNIT = 16;
  private static final double LOWEST_RANK = -6.5;
  private static final double LOWEST = -9;
  private static final double HIGHEST = 9;

  private final double floor;
  private final double location;
  private final double permanent;
  private final double shock;
  private final TransitoryShock integrals;
  private final @Nullable PovertyKernel kernel;
  private final double cellsPerUnit;
  private final int cells;
  private final double[] table;

  private SmoothPoverty(double floor, double location, double permanent, double shock) {
    this.floor = floor;
    this.location = location;
    this.permanent = permanent;
    this.shock = shock;
    this.integrals = new TransitoryShock(shock);
    this.kernel = PovertyKernel.holds(shock) ? PovertyKernel.of(shock, latent(LOWEST_RANK)) : null;
    this.cellsPerUnit = CELLS_PER_UNIT * Math.max(1, StrictMath.ceil(shock));
    this.cells = (int) ((HIGHEST + 2 * shock - LOWEST) * cellsPerUnit);
    this.table = new double[cells * ROW];
    for (int cell = 0; cell < cells; cell++) {
      fill(cell);
    }
  }

  /**
   * The poverty of a cohort.
   *
   * @param floor in units of the line, in [0, 1)
   * @param location mean of w
   * @param permanent standard deviation of w
   * @param shock s, greater than 0
   */
  static SmoothPoverty of(double floor, double location, double permanent, double shock) {
    return new SmoothPoverty(floor, location, permanent, shock);
  }

  private void fill(int cell) {
    double k = LOWEST + (cell + 0.5) / cellsPerUnit;
    double cdf = StandardNormal.cdf(k);
    double first = integrals.discounted(k, 1);
    double second = integrals.discounted(k, 2);
    double density = StandardNormal.density(k);
    double densityBefore = 0;
    double divisor = 1;
    for (int n = 0; n <= DEGREE; n++) {
      int at = cell * ROW + n;
      table[at] = cdf / divisor;
      table[at + DEGREE + 1] = (cdf - first) / divisor;
      table[at + 2 * (DEGREE + 1)] = (cdf - 2 * first + second) / divisor;
      cdf = density;
      first = density - shock * first;
      second = density - 2 * shock * second;
      double densityAfter = -k * density - n * densityBefore;
      densityBefore = density;
      density = densityAfter;
      divisor *= (n + 1) * cellsPerUnit;
    }
  }

  @Override
  public @Nullable PovertyKernel kernel() {
    return kernel;
  }

  @Override
  public double floor() {
    return floor;
  }

  @Override
  public double latent(double a) {
    return location + permanent * a;
  }

  @Override
  public double perShock() {
    return 1 / shock;
  }

  @Override
  public double poor(double latent, double place) {
    double at = ((place - latent) / shock - LOWEST) * cellsPerUnit;
    if (!(at >= 0)) {
      return 0;
    }
    if (at >= cells) {
      return 1;
    }
    int cell = (int) at;
    return value(table, cell * ROW, at - cell - 0.5);
  }

  @Override
  public void add(
      int[] households,
      int from,
      int to,
      double[] latents,
      double logLine,
      double ratio,
      double weight,
      double[] sum) {
    double scale = cellsPerUnit / shock;
    double origin = logLine * scale - LOWEST * cellsPerUnit;
    double sum0 = 0;
    double sum1 = 0;
    double sum2 = 0;
    for (int i = from; i < to; i++) {
      double place = origin - latents[households[i]] * scale;
      if (place >= 0 && place < cells) {
        int cell = (int) place;
        int row = cell * ROW;
        double d = place - cell - 0.5;
        sum0 += value(table, row, d);
        sum1 += value(table, row + DEGREE + 1, d);
        sum2 += value(table, row + 2 * (DEGREE + 1), d);
      } else if (place >= cells) {
        double first = discounted(place, 1);
        sum0 += 1;
        sum1 += 1 - first;
        sum2 += 1 - 2 * first + discounted(place, 2);
      }
    }
    sum[0] += weight * sum0;
    sum[1] += weight * ratio * sum1;
    sum[2] += weight * ratio * ratio * sum2;
  }

  @Override
  public void add(
      int from,
      int to,
      double[] above,
      double[] latents,
      double[] ratios,
      double[] weights,
      int[] years,
      double[] sums) {
    double scale = cellsPerUnit / shock;
    double origin = -LOWEST * cellsPerUnit;
    for (int i = from; i < to; i++) {
      double place = origin + above[i] * scale;
      double weight = weights[i];
      double once = weight * ratios[i];
      double twice = once * ratios[i];
      int at = years[i] * Measured.CITY;
      if (place >= 0 && place < cells) {
        int cell = (int) place;
        int row = cell * ROW;
        double d = place - cell - 0.5;
        sums[at] += weight * value(table, row, d);
        sums[at + 1] += once * value(table, row + DEGREE + 1, d);
        sums[at + 2] += twice * value(table, row + 2 * (DEGREE + 1), d);
      } else if (place >= cells) {
        double first = discounted(place, 1);
        sums[at] += weight;
        sums[at + 1] += once * (1 - first);
        sums[at + 2] += twice * (1 - 2 * first + discounted(place, 2));
      }
    }
  }

  /** E_j above the table. */
  private double discounted(double place, int j) {
    return integrals.discounted(LOWEST + place / cellsPerUnit, j);
  }

  /** The polynomial of a cell at a distance from its middle, in cells, by Horner's rule. */
  private static double value(double[] t, int row, double d) {
    return ((((t[row + 5] * d + t[row + 4]) * d + t[row + 3]) * d + t[row + 2]) * d + t[row + 1])
            * d
        + t[row];
  }
}
