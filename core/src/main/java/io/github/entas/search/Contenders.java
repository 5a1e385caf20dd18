package io.github.entas.search;

import io.github.entas.engine.Sample;
import io.github.entas.stat.StudentTDistribution;
import java.util.List;

/**
 * The candidates that the sample of the search cannot tell from its best one.
 *
 * <p>Each is compared with the best, paired by randomization: it is worse where the simultaneous
 * (Bonferroni) t interval of the mean difference over all comparisons, 95 % of it in all, is
 * entirely on the worse side. That the best was chosen from the same draws does no harm: the one
 * truly best is lost with a chance of 2.5 % at most, whichever candidate looks best.
 */
final class Contenders {

  private static final double ERROR = 0.05;

  private Contenders() {}

  /**
   * Those not worse than the first, in the order given.
   *
   * @param ranked candidates, the best first
   */
  static List<Candidate> of(List<Candidate> ranked, Objective objective) {
    Candidate best = ranked.get(0);
    double degrees = best.means().length - 1.0;
    double tail = 0.5 * ERROR / Math.max(1, ranked.size() - 1);
    double t = -StudentTDistribution.of(0, 1, degrees).quantile(tail);
    double sign = objective.moreIsBetter() ? -1 : 1;
    return ranked.stream().filter(c -> !isWorse(c.means(), best.means(), sign, t)).toList();
  }

  private static boolean isWorse(double[] means, double[] best, double sign, double t) {
    double[] worse = new double[means.length];
    double sum = 0;
    for (int r = 0; r < worse.length; r++) {
      worse[r] = sign * (means[r] - best[r]);
      sum += worse[r];
    }
    return sum / worse.length > t * Sample.standardError(worse);
  }
}
