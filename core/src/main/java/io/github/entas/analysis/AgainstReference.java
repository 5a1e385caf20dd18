package io.github.entas.analysis;

import io.github.entas.engine.Outcome;
import io.github.entas.engine.Sample;
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
    if (strategy == outcome.scenario().referenceIndex()) {
      return null;
    }
    double persons = outcome.scenario().population().persons();
    Sample difference = outcome.againstReference(strategy, t);
    return new AgainstReference(difference.estimate(), difference.estimate(-persons));
  }
}
