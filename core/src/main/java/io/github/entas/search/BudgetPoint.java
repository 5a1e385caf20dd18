package io.github.entas.search;

import io.github.entas.stat.Proportion;

/**
 * The best mix that a yearly budget can pay.
 *
 * @param budget money a year, in base-year money
 * @param best the best in the sample of the search that spends this much or less
 * @param chance its chance on fresh draws, with Wilson's 95 % interval
 * @param fresh its numbers on fresh draws
 * @since 0.1.0
 */
public record BudgetPoint(double budget, ProposedMix best, Proportion chance, MixNumbers fresh) {}
