package io.github.entas.engine;

import io.github.entas.population.SampleWelfare;
import io.github.entas.population.WelfareDistribution;
import java.util.Arrays;

/**
 * The lines at which {@link ShortfallTable} is worked out, in units of the poverty line, ascending,
 * each with its latent rank: half a shock apart; of a sample also at least every so many records.
 */
final class RankLines {

  private static final int RECORDS = 16;
  private static final int LINES = 4096;
  private static final double PER_SHOCK = 2;
  private static final double WIDEST = 0.25;

  private final double[] lines;
  private final double[] ranks;

  private RankLines(double[] lines, double[] ranks) {
    this.lines = lines;
    this.ranks = ranks;
  }

  /**
   * The lines of a distribution, from the rank {@code −reach} to {@code reach}.
   *
   * @param shock s, in ranks
   */
  static RankLines of(WelfareDistribution welfare, double povertyLine, double shock, double reach) {
    double step = Math.min(shock / PER_SHOCK, WIDEST);
    return welfare instanceof SampleWelfare sample
        ? ofRecords(sample, povertyLine, step)
        : smooth(welfare, povertyLine, step, reach);
  }

  private static RankLines smooth(
      WelfareDistribution welfare, double povertyLine, double step, double reach) {
    int count = 2 * (int) StrictMath.ceil(reach / step) + 1;
    double[] lines = new double[count];
    double[] ranks = new double[count];
    for (int r = 0; r < count; r++) {
      ranks[r] = (r - count / 2) * step;
      lines[r] = welfare.consumption(ranks[r]) / povertyLine;
    }
    return new RankLines(lines, ranks);
  }

  private static RankLines ofRecords(SampleWelfare welfare, double povertyLine, double step) {
    int size = welfare.sample().size();
    int most = Math.max(RECORDS, size / LINES);
    double[] lines = new double[size + 1];
    double[] ranks = new double[size + 1];
    int count = 0;
    int taken = 0;
    for (int i = 0; i < size; i++) {
      double consumption = welfare.sample().welfare(i);
      double rank = welfare.rank(consumption);
      boolean another = count == 0 || consumption > lines[count - 1] * povertyLine;
      boolean far = count == 0 || i - taken >= most || rank - ranks[count - 1] >= step;
      if (another && far) {
        lines[count] = consumption / povertyLine;
        ranks[count++] = rank;
        taken = i;
      }
    }
    lines[count] = Math.nextUp(welfare.sample().welfare(size - 1) / povertyLine);
    ranks[count++] = Double.POSITIVE_INFINITY;
    return new RankLines(Arrays.copyOf(lines, count), Arrays.copyOf(ranks, count));
  }

  /** y_r. */
  double line(int r) {
    return lines[r];
  }

  /** v(y_r); −∞ where nobody is below, ∞ where everybody is. */
  double rank(int r) {
    return ranks[r];
  }

  int count() {
    return lines.length;
  }

  /** The last line at or below a given one; −1 below all. */
  int at(double line) {
    int found = Arrays.binarySearch(lines, line);
    return found >= 0 ? found : -found - 2;
  }
}
