package io.github.entas.engine;

/**
 * FGT(0, 1, 2) of the households of a draw's block under one {@link Threshold} for each year and
 * cohort, worked out for each household when it is first asked for: lanes enroll much the same
 * households. The property of one thread.
 */
final class KnownPoverty {

  private final Model model;
  private final double[][] fgt;
  private final int[][] drawn;
  private final double[][] logLine;
  private final double[][] ratio;
  private final int[][] set;
  private final int[] news;

  KnownPoverty(Model model) {
    int all = model.cohorts() * model.householdsPerCohort();
    this.model = model;
    this.fgt = new double[model.years()][Measured.CITY * all];
    this.drawn = new int[model.years()][all];
    this.logLine = new double[model.years()][model.cohorts()];
    this.ratio = new double[model.years()][model.cohorts()];
    this.set = new int[model.years()][model.cohorts()];
    this.news = new int[model.householdsPerCohort()];
  }

  /** Bytes of one. */
  static long bytes(int years, long households) {
    return years * households * (Measured.CITY * Double.BYTES + Integer.BYTES);
  }

  /** Whether the threshold of a year and cohort is known in a draw. */
  boolean isSet(Draw draw, int t, int cohort) {
    return set[t][cohort] == mark(draw);
  }

  /** Sets the threshold of a year and cohort in a draw. */
  void set(Draw draw, int t, int cohort, double line, double ofLine) {
    set[t][cohort] = mark(draw);
    logLine[t][cohort] = line;
    ratio[t][cohort] = ofLine;
  }

  private static int mark(Draw draw) {
    return draw.index + 1;
  }

  /**
   * Adds FGT(0, 1, 2) of some households of a cohort whose threshold is set.
   *
   * @param draw whose block and thresholds these are
   * @param ids numbers of the households
   * @param from first place in {@code ids}
   * @param to place after the last
   * @param latents w by household number
   */
  void add(
      Draw draw, int t, int cohort, int[] ids, int from, int to, double[] latents, double[] sums) {
    double[] known = fgt[t];
    find(draw, t, cohort, ids, from, to, latents);
    double sum0 = 0;
    double sum1 = 0;
    double sum2 = 0;
    for (int i = from; i < to; i++) {
      int h = Measured.CITY * ids[i];
      sum0 += known[h];
      sum1 += known[h + 1];
      sum2 += known[h + 2];
    }
    sums[0] += sum0;
    sums[1] += sum1;
    sums[2] += sum2;
  }

  /** Works out what is not known of some households yet. */
  private void find(Draw draw, int t, int cohort, int[] ids, int from, int to, double[] latents) {
    int[] at = drawn[t];
    int mark = mark(draw);
    int count = 0;
    for (int i = from; i < to; i++) {
      int h = ids[i];
      news[count] = h;
      count += at[h] == mark ? 0 : 1;
      at[h] = mark;
    }
    if (count > 0) {
      double line = logLine[t][cohort];
      model.poverty(cohort).each(news, count, latents, line, ratio[t][cohort], fgt[t]);
    }
  }
}
