package io.github.entas.engine;

import io.github.entas.stat.BulkFunctions;
import java.util.Arrays;

/**
 * Sums of weighted FGT(0, 1, 2) of households of one cohort, each of them under a {@link Threshold}
 * of its own. The property of one thread.
 *
 * <p>Terms are gathered and worked out many at a time: their logarithms side by side, and the
 * look-ups in a loop that does nothing else.
 */
final class PovertyTerms {

  private static final int ROOM = 256;

  private final BulkFunctions bulk = BulkFunctions.create();
  private final double[] sums;
  private final double[] moved = new double[ROOM];
  private final double[] ratios = new double[ROOM];
  private final double[] weights = new double[ROOM];
  private final double[] above = new double[ROOM];
  private final int[] years = new int[ROOM];
  private HouseholdPoverty poverty;
  private int count;

  PovertyTerms(Model model) {
    this.sums = new double[model.years() * Measured.CITY];
    this.poverty = model.poverty(0);
  }

  /** Begins a cohort. */
  void begin(HouseholdPoverty ofCohort) {
    poverty = ofCohort;
    count = 0;
    Arrays.fill(sums, 0);
  }

  /**
   * Adds a household in a year.
   *
   * @param latentMoved w + x, its w and its shift
   * @param ratio R of its threshold; not positive: nobody is poor
   */
  void add(int t, double latentMoved, double ratio, double weight) {
    if (!(ratio > 0)) {
      return;
    }
    years[count] = t;
    moved[count] = latentMoved;
    ratios[count] = ratio;
    weights[count] = weight;
    count++;
    if (count == ROOM) {
      evaluate();
    }
  }

  /** FGT(f) of year t at 3·t + f, of all that was added since the cohort began; not copied. */
  double[] sums() {
    evaluate();
    return sums;
  }

  private void evaluate() {
    bulk.log(ratios, above, 0, count);
    for (int i = 0; i < count; i++) {
      above[i] -= moved[i];
    }
    poverty.add(count, above, ratios, weights, years, sums);
    count = 0;
  }
}
