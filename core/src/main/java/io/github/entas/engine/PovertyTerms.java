package io.github.entas.engine;

import io.github.entas.stat.BulkFunctions;
import java.util.Arrays;

/**
 * Sums, by cohort and year, of weighted FGT(0, 1, 2) of households, each of them under a {@link
 * Threshold} of its own. The property of one thread.
 *
 * <p>Terms are gathered and worked out many at a time: their exponentials and logarithms side by
 * side, and the look-ups in a loop that does nothing else.
 */
final class PovertyTerms {

  private static final int ROOM = 256;

  private final Model model;
  private final BulkFunctions bulk = BulkFunctions.create();
  private final int[] years = new int[ROOM];
  private final double[] latents = new double[ROOM];
  private final double[] shifts = new double[ROOM];
  private final double[] transfers = new double[ROOM];
  private final double[] weights = new double[ROOM];
  private final double[] ratios = new double[ROOM];
  private final double[] above = new double[ROOM];
  private final int[] starts;
  private final double[][] sums;
  private int cohort;
  private int count;

  PovertyTerms(Model model) {
    this.model = model;
    this.starts = new int[model.cohorts() + 1];
    this.sums = new double[model.cohorts()][model.years() * Measured.CITY];
  }

  /** Forgets all terms. */
  void clear() {
    count = 0;
    for (double[] ofCohort : sums) {
      Arrays.fill(ofCohort, 0);
    }
  }

  /** Begins a cohort, after those with a smaller number. */
  void begin(int c) {
    cohort = c;
    starts[c] = count;
  }

  /**
   * Adds a household of the cohort in a year.
   *
   * @param latent its w
   * @param shift x, log points
   * @param transfer B, in units of the line
   */
  void add(int t, double latent, double shift, double transfer, double weight) {
    years[count] = t;
    latents[count] = latent;
    shifts[count] = shift;
    transfers[count] = transfer;
    weights[count] = weight;
    count++;
    if (count == ROOM) {
      evaluate();
    }
  }

  /** FGT(f) of a cohort in year t at 3·t + f, once terms of all cohorts are added; not copied. */
  double[] sums(int c) {
    if (count > 0) {
      evaluate();
    }
    return sums[c];
  }

  private void evaluate() {
    starts[cohort + 1] = count;
    bulk.exp(shifts, ratios, 0, count);
    for (int c = 0; c <= cohort; c++) {
      double floor = model.poverty(c).floor();
      for (int i = starts[c]; i < starts[c + 1]; i++) {
        ratios[i] = Threshold.ratio(floor, ratios[i], transfers[i]);
      }
    }
    bulk.log(ratios, above, 0, count);
    for (int i = 0; i < count; i++) {
      above[i] -= shifts[i] + latents[i];
    }
    for (int c = 0; c <= cohort; c++) {
      model
          .poverty(c)
          .add(starts[c], starts[c + 1], above, latents, ratios, weights, years, sums[c]);
    }
    Arrays.fill(starts, 0);
    count = 0;
  }
}
