/**
 * Which mix: strategies proposed and compared under a budget.
 *
 * <p>A {@link io.github.entas.search.MixSpace} says what may be proposed: items, money a year, the
 * step of the grid, bounds, ties and {@link io.github.entas.search.Phasing}; an {@link
 * io.github.entas.search.Objective} what is best, {@link io.github.entas.search.Constraint}s what
 * must hold beside it. A {@link io.github.entas.search.MixSearch} tries every mix of it on the same
 * draws, however well the best of many must look by luck alone; selects among the leaders on draws
 * of their own; and simulates the winner once more on fresh draws, which chose nothing and so are
 * fair. All of this is in the {@link io.github.entas.search.SearchOutcome}. {@link
 * io.github.entas.search.MixSearch#budgetCurve} asks the other way round: how little money would
 * do.
 */
@NullMarked
package io.github.entas.search;

import org.jspecify.annotations.NullMarked;
