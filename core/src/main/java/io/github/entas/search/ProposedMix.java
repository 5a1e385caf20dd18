package io.github.entas.search;

import io.github.entas.strategy.Strategy;

/**
 * A mix that a search proposed.
 *
 * @param mix its budgets; its id tells its place among the candidates
 * @param inSample what the draws of the search say of it: too good where it was chosen by them
 * @since 0.1.0
 */
public record ProposedMix(Strategy mix, MixNumbers inSample) {}
