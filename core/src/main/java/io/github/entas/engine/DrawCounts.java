package io.github.entas.engine;

import io.github.entas.population.BaseHeadcount;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Counts draws by what must be seen of a draw as a whole: whether it is on target, whether its
 * measures can belong together, whether it lifts anybody.
 */
final class DrawCounts {

  private static final double ROUNDING = 1e-12;

  /** Persons that rounding may leave where nothing was changed. */
  private static final double NOBODY = 1e-6;

  private final RowShape shape;
  private final int reference;
  private final double target;
  private final double persons;
  private final @Nullable BaseHeadcount base;
  private final int[][] onTarget;
  private final int[][] publishedOnTarget;
  private final RandomizationSums shortfall;
  private final int[] inconsistent;
  private final int[] liftingNobody;

  DrawCounts(Scenario scenario, RowShape shape) {
    int cells = shape.strategies() * shape.years();
    this.shape = shape;
    this.reference = scenario.referenceIndex();
    this.target = scenario.target().headcount();
    this.persons = scenario.population().persons();
    this.base = scenario.population().headcount();
    this.onTarget = new int[Settings.RANDOMIZATIONS][cells];
    this.publishedOnTarget = new int[Settings.RANDOMIZATIONS][cells];
    this.shortfall = new RandomizationSums(cells);
    this.inconsistent = new int[shape.strategies()];
    this.liftingNobody = new int[shape.strategies()];
  }

  /** Bytes of the counts. */
  static long bytes(RowShape shape) {
    long cells = (long) shape.strategies() * shape.years();
    return cells * 2 * Settings.RANDOMIZATIONS * Integer.BYTES + RandomizationSums.bytes(cells);
  }

  /** Adds a block. */
  void fold(BlockResult result) {
    double[] values = result.values();
    for (int row = 0; row < values.length; row += shape.size()) {
      for (int s = 0; s < shape.strategies(); s++) {
        double lifted = 0;
        for (int t = 0; t < shape.years(); t++) {
          year(result.block().randomization(), values, row, s, t);
          int headcount = row + shape.measures(s, t);
          lifted += t == 0 ? 0 : values[row + shape.measures(reference, t)] - values[headcount];
        }
        liftingNobody[s] += lifted * persons <= NOBODY ? 1 : 0;
      }
    }
  }

  private void year(int r, double[] values, int row, int s, int t) {
    int at = row + shape.measures(s, t);
    int cell = s * shape.years() + t;
    double headcount = values[at];
    onTarget[r][cell] += headcount <= target ? 1 : 0;
    publishedOnTarget[r][cell] += published(headcount, values, row, t) <= target ? 1 : 0;
    shortfall.add(r, cell, Math.max(0, headcount - target));
    inconsistent[s] += possible(headcount, values[at + 1], values[at + 2]) ? 0 : 1;
  }

  private double published(double headcount, double[] values, int row, int t) {
    if (t == 0) {
      return base == null ? headcount : base.rate();
    }
    return headcount + values[row + shape.surveyNoise(t)];
  }

  /**
   * Whether some population has these measures, rounding aside; false on NaN. Of any population 0 ≤
   * P2 ≤ P1 ≤ P0 ≤ 1, and P1² ≤ P0·P2 (Cauchy and Schwarz).
   */
  static boolean possible(double headcount, double gap, double severity) {
    boolean ordered =
        severity >= -ROUNDING
            && severity <= gap + ROUNDING
            && gap <= headcount + ROUNDING
            && headcount <= 1 + ROUNDING;
    return ordered && gap * gap <= headcount * severity + ROUNDING;
  }

  /** Draws on target in each randomization. */
  int[] onTarget(int strategy, int year) {
    return column(onTarget, strategy, year);
  }

  /** Draws in each randomization whose published headcount is on target. */
  int[] publishedOnTarget(int strategy, int year) {
    return column(publishedOnTarget, strategy, year);
  }

  private int[] column(int[][] counts, int strategy, int year) {
    int cell = strategy * shape.years() + year;
    return Arrays.stream(counts).mapToInt(count -> count[cell]).toArray();
  }

  /** Σ max(0, headcount − target) over the draws of each randomization. */
  double[] shortfall(int strategy, int year) {
    return shortfall.sums(strategy * shape.years() + year);
  }

  int liftingNobody(int strategy) {
    return liftingNobody[strategy];
  }

  /** By strategy, over draws and years. */
  List<Integer> inconsistent() {
    return Arrays.stream(inconsistent).boxed().toList();
  }
}
