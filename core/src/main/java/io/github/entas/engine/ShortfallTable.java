package io.github.entas.engine;

import io.github.entas.population.WelfareDistribution;
import io.github.entas.stat.StandardNormal;

/**
 * How far households fall short of lines on average, by permanent rank w, the transitory shock
 * integrated: for a line y, with v(y) its latent rank,
 *
 * <pre>
 * G(y, w) = E[(y − q)₊ | w] = ∫₀^y Φ((v(t) − w)/s) dt
 * H(y, w) = E[(y − q)₊² | w] = 2·∫₀^y (y − t)·Φ((v(t) − w)/s) dt
 * </pre>
 *
 * <p>Both are known at the lines of {@link RankLines} and at points s/8 apart in w, between which
 * ten-point interpolation is good to 1e-10 of y ({@link DepositGrid}). Only ranks within nine
 * shocks of a line need it: above nobody is poor, below everybody is, and there G = y − M₁(w) and H
 * = y² − 2y·M₁(w) + M₂(w) with the moments of q given w.
 *
 * <p>Immutable and safe to share between threads.
 */
final class ShortfallTable {

  /** Shocks from a line beyond which nobody or everybody is poor, to 1e-18. */
  static final double REACH = 9;

  private static final int CELLS_PER_SHOCK = 8;

  /** Permanent ranks of households, in standard deviations: none is farther from 0. */
  private static final double FARTHEST = 10;

  private final double shock;
  private final double cell;
  private final int lowest;
  private final RankLines lines;
  private final double[] first;
  private final double[] second;

  /** By line: the first point of its band, and G and H from there on. */
  private final int[] bands;

  private final double[][] gaps;
  private final double[][] squares;

  private ShortfallTable(RankLines lines, double permanent, double shock) {
    this.shock = shock;
    this.cell = shock / CELLS_PER_SHOCK;
    this.lines = lines;
    int half = (int) StrictMath.ceil(FARTHEST * permanent / cell) + DepositGrid.POINTS;
    this.lowest = -half;
    this.first = new double[2 * half + 1];
    this.second = new double[first.length];
    this.bands = new int[lines.count()];
    this.gaps = new double[lines.count()][];
    this.squares = new double[lines.count()][];
    for (int r = 0; r < lines.count(); r++) {
      allocate(r);
    }
  }

  /** Farthest latent rank that a line may have and matter. */
  static double farthest(double permanent, double shock) {
    return FARTHEST * permanent + (REACH + 2) * shock;
  }

  /**
   * The table of a cohort.
   *
   * @param permanent √(1−λ)
   * @param shock s = √λ
   */
  static ShortfallTable of(
      WelfareDistribution welfare, double povertyLine, double permanent, double shock) {
    double reach = farthest(permanent, shock);
    RankLines lines = RankLines.of(welfare, povertyLine, shock, reach);
    ShortfallTable table = new ShortfallTable(lines, permanent, shock);
    RankSteps steps = new RankSteps(welfare, povertyLine);
    double[] gap = new double[table.first.length];
    double[] square = new double[gap.length];
    for (int r = 0; r + 1 < lines.count(); r++) {
      steps.between(lines.line(r), lines.line(r + 1));
      table.extend(r, steps, gap, square);
    }
    return table;
  }

  private void allocate(int r) {
    double rank = lines.rank(r);
    int margin = DepositGrid.POINTS;
    boolean any = !Double.isInfinite(rank);
    int from = any ? (int) StrictMath.floor((rank - REACH * shock) / cell) - margin : 0;
    int to = any ? (int) StrictMath.ceil((rank + REACH * shock) / cell) + margin : 0;
    bands[r] = Math.max(from, lowest);
    int points = Math.max(0, Math.min(to, -lowest) - bands[r] + 1);
    gaps[r] = new double[any ? points : 0];
    squares[r] = new double[any ? points : 0];
  }

  /** Goes on from line r to the next at all points of the grid. */
  private void extend(int r, RankSteps steps, double[] gap, double[] square) {
    double width = lines.line(r + 1) - lines.line(r);
    for (int j = 0; j < gap.length; j++) {
      double w = (lowest + j) * cell;
      if (lines.rank(r) - w >= (REACH + 1) * shock) {
        // Everybody is poor: known by the moments, found when the line came so high.
        continue;
      }
      square[j] += 2 * width * gap[j];
      if (lines.rank(r + 1) - w > -(REACH + 1) * shock) {
        for (int n = 0; n < steps.count(); n++) {
          double poor = StandardNormal.cdf((steps.rank(n) - w) / shock);
          gap[j] += steps.first(n) * poor;
          square[j] += 2 * steps.second(n) * poor;
        }
      }
      keep(r + 1, j, gap[j], square[j]);
    }
  }

  private void keep(int r, int j, double gap, double square) {
    int at = lowest + j - bands[r];
    if (at >= 0 && at < gaps[r].length) {
      gaps[r][at] = gap;
      squares[r][at] = square;
    }
    double y = lines.line(r);
    first[j] = y - gap;
    second[j] = square - y * y + 2 * y * first[j];
  }

  /** The last line at or below a given one, in units of the poverty line; −1 below all. */
  int lineAt(double line) {
    return lines.at(line);
  }

  /** The line with a number. */
  double line(int r) {
    return lines.line(r);
  }

  /**
   * Writes G and H of a household at a line of the table to {@code out[0]} and {@code out[1]}.
   *
   * @param grid with points {@link #cell()} apart
   */
  void at(int r, double w, DepositGrid grid, double[] out) {
    double depth = (lines.rank(r) - w) / shock;
    if (depth <= -REACH) {
      out[0] = 0;
      out[1] = 0;
      return;
    }
    grid.spread(w, 1);
    if (depth >= REACH) {
      double y = lines.line(r);
      double mean = sum(grid, first, lowest);
      out[0] = y - mean;
      out[1] = y * y - 2 * y * mean + sum(grid, second, lowest);
    } else {
      out[0] = sum(grid, gaps[r], bands[r]);
      out[1] = sum(grid, squares[r], bands[r]);
    }
  }

  private static double sum(DepositGrid grid, double[] values, int lowest) {
    int at = grid.first() - lowest;
    double[] weights = grid.weights();
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * values[at + i];
    }
    return sum;
  }

  /** Distance of two points in w. */
  double cell() {
    return cell;
  }
}
