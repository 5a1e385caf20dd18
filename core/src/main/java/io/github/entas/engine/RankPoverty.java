package io.github.entas.engine;

import io.github.entas.population.WelfareDistribution;
import io.github.entas.stat.BulkFunctions;
import io.github.entas.stat.StandardNormal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Poverty of households whose consumption has any distribution, with a normal transitory shock of
 * the latent rank, of standard deviation s.
 *
 * <p>A household with permanent rank w has the rank w + s·e. It is poor under a {@link Threshold}
 * z' with probability Φ((v(z') − w)/s), v(z') the latent rank of z'; its expected gap and squared
 * gap are (R/z')·G(z', w) and (R/z')²·H(z', w) of {@link ShortfallTable}, continued from the line
 * of the table below z' by the nodes of {@link RankSteps}. With R/z' = e^x this is within 1e-9.
 */
final class RankPoverty implements HouseholdPoverty {

  private final WelfareDistribution welfare;
  private final double povertyLine;
  private final double permanent;
  private final double shock;
  private final ShortfallTable table;

  private RankPoverty(
      WelfareDistribution welfare, double povertyLine, double permanent, double shock) {
    this.welfare = welfare;
    this.povertyLine = povertyLine;
    this.permanent = permanent;
    this.shock = shock;
    this.table = ShortfallTable.of(welfare, povertyLine, permanent, shock);
  }

  /**
   * The poverty of a cohort.
   *
   * @param transitory λ, in (0, 1)
   */
  static RankPoverty of(WelfareDistribution welfare, double povertyLine, double transitory) {
    return new RankPoverty(welfare, povertyLine, Math.sqrt(1 - transitory), Math.sqrt(transitory));
  }

  @Override
  public @Nullable PovertyKernel kernel() {
    return null;
  }

  @Override
  public double floor() {
    return 0;
  }

  @Override
  public double latent(double a) {
    return permanent * a;
  }

  @Override
  public void logPermanent(double[] latents, int from, int to, double[] out, BulkFunctions bulk) {
    for (int h = from; h < to; h++) {
      out[h] = welfare.consumption(latents[h]) / povertyLine;
    }
    bulk.log(out, out, from, to);
  }

  @Override
  public double place(double logLine) {
    return welfare.rank(StrictMath.exp(logLine) * povertyLine);
  }

  @Override
  public double perShock() {
    return 1 / shock;
  }

  @Override
  public double poor(double latent, double place) {
    return StandardNormal.cdf((place - latent) / shock);
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
    if (logLine == Double.NEGATIVE_INFINITY) {
      return;
    }
    Line line = new Line(logLine);
    for (int i = from; i < to; i++) {
      line.add(latents[households[i]], ratio, weight, sum, 0);
    }
  }

  @Override
  public void each(
      int[] households, int count, double[] latents, double logLine, double ratio, double[] fgt) {
    Line line = logLine == Double.NEGATIVE_INFINITY ? null : new Line(logLine);
    for (int i = 0; i < count; i++) {
      int at = Measured.CITY * households[i];
      Arrays.fill(fgt, at, at + Measured.CITY, 0);
      if (line != null) {
        line.add(latents[households[i]], ratio, 1, fgt, at);
      }
    }
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
    for (int i = from; i < to; i++) {
      if (above[i] != Double.NEGATIVE_INFINITY) {
        new Line(above[i] + latents[i])
            .add(latents[i], ratios[i], weights[i], sums, years[i] * Measured.CITY);
      }
    }
  }

  /** A line with what is needed to hold many households against it. */
  private final class Line {

    private final double line;
    private final double place;
    private final int below;
    private final RankSteps steps = new RankSteps(welfare, povertyLine);
    private final DepositGrid grid = new DepositGrid(table.cell());
    private final double[] shortfall = new double[2];

    Line(double logLine) {
      this.line = StrictMath.exp(logLine);
      this.place = welfare.rank(line * povertyLine);
      this.below = table.lineAt(line);
      if (below >= 0) {
        steps.between(table.line(below), line);
      }
    }

    void add(double w, double ratio, double weight, double[] sums, int at) {
      double depth = (place - w) / shock;
      if (!(depth > -ShortfallTable.REACH) || below < 0) {
        return;
      }
      table.at(below, w, grid, shortfall);
      double gap = shortfall[0];
      double square = shortfall[1] + 2 * (line - table.line(below)) * gap;
      for (int n = 0; n < steps.count(); n++) {
        double poor = StandardNormal.cdf((steps.rank(n) - w) / shock);
        gap += steps.first(n) * poor;
        square += 2 * steps.second(n) * poor;
      }
      double scale = ratio / line;
      sums[at] += weight * StandardNormal.cdf(depth);
      sums[at + 1] += weight * scale * gap;
      sums[at + 2] += weight * scale * scale * square;
    }
  }
}
