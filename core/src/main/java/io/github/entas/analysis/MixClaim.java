package io.github.entas.analysis;

import io.github.entas.search.ProposedMix;
import io.github.entas.stat.Interval;

/**
 * A leader of a search against its winner, on fresh draws.
 *
 * @param mix the leader
 * @param difference its objective − the winner's, in the unit of the objective
 * @param interval of the difference, all leaders' together at 95 %
 * @param verdict whether it may be called better or worse than the winner
 * @since 0.1.0
 */
public record MixClaim(
    ProposedMix mix, double difference, Interval interval, PairedClaim.Verdict verdict) {}
