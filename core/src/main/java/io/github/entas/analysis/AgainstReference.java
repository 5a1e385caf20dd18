package io.github.entas.analysis;

import io.github.entas.engine.Measure;
import io.github.entas.engine.Outcome;
import io.github.entas.stat.Estimate;
import org.jspecify.annotations.Nullable;

/**
 * What a strategy changes against the reference in one year, paired by draw.
 *
 * @param headcount headcount of the strategy minus that of the reference, a fraction; negative is
 *     better
 * @param personsLifted persons not poor under the strategy who would be under the reference, net:
 *     −headcount × number of persons
 * @since 0.1.0
 */
public record AgainstReference(Estimate headcount, Estimate personsLifted) {

  /** The differences of a strategy; null for the reference itself. */
  static @Nullable AgainstReference of(Outcome outcome, int strategy, int t) {
    int reference = outcome.scenario().referenceIndex();
    if (strategy == reference) {
      return null;
    }
    double persons = outcome.scenario().population().persons();
    double[] strategyHeadcount = outcome.measure(Measure.HEADCOUNT, strategy, t);
    double[] difference =
        Draws.minus(strategyHeadcount, outcome.measure(Measure.HEADCOUNT, reference, t));
    double[] lifted = Draws.times(shareLifted(outcome, strategy, t), persons);
    return new AgainstReference(Draws.estimate(difference), Draws.estimate(lifted));
  }

  /** Headcount of the reference minus that of the strategy, by draw. */
  static double[] shareLifted(Outcome outcome, int strategy, int t) {
    int reference = outcome.scenario().referenceIndex();
    return Draws.minus(
        outcome.measure(Measure.HEADCOUNT, reference, t),
        outcome.measure(Measure.HEADCOUNT, strategy, t));
  }
}
