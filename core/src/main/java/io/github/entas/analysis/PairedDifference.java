package io.github.entas.analysis;

import io.github.entas.analysis.PairedClaim.Verdict;
import io.github.entas.engine.Sample;
import io.github.entas.stat.Interval;
import io.github.entas.stat.StudentTDistribution;
import java.util.OptionalLong;

/** The differences of two strategies by draw: mean, standard error, t test, and the claim. */
final class PairedDifference {

  private final String id;
  private final int draws;
  private final double mean;
  private final double standardError;
  private final StudentTDistribution student;

  PairedDifference(String id, double[] rates, double[] others) {
    double[] differences = Means.minus(rates, others);
    this.id = id;
    this.draws = differences.length;
    this.mean = Means.mean(differences);
    this.standardError = Sample.standardError(differences);
    this.student = StudentTDistribution.of(0, 1, draws - 1.0);
  }

  /** Two-sided; without any spread 1 for no difference and 0 for one. */
  double pValue() {
    if (standardError == 0) {
      return mean == 0 ? 1 : 0;
    }
    return Math.min(1, 2 * student.cdf(-Math.abs(mean) / standardError));
  }

  PairedClaim claim(double adjustedPValue, double tail, double minimumDifference) {
    double t = -student.quantile(tail);
    Interval interval = Interval.around(mean, t * standardError);
    Verdict verdict = verdict(interval, minimumDifference);
    return new PairedClaim(
        id,
        mean,
        interval,
        pValue(),
        adjustedPValue,
        verdict,
        verdict == Verdict.NOT_SEPARABLE
            ? additional(t, minimumDifference > 0 ? minimumDifference : Math.abs(mean))
            : OptionalLong.of(0));
  }

  private Verdict verdict(Interval interval, double minimumDifference) {
    if (interval.contains(0) || Math.abs(mean) < minimumDifference) {
      return Verdict.NOT_SEPARABLE;
    }
    return mean < 0 ? Verdict.BETTER : Verdict.WORSE;
  }

  /** (t·s/difference)² draws in all, s² being n squared standard errors; less those there are. */
  private OptionalLong additional(double t, double difference) {
    if (standardError == 0) {
      return OptionalLong.of(0);
    }
    if (difference == 0) {
      return OptionalLong.empty();
    }
    double ratio = t * standardError / difference;
    return OptionalLong.of((long) Math.ceil(Math.max(0, (ratio * ratio - 1) * draws)));
  }
}
