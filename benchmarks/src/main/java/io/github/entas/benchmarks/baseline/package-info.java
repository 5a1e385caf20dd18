/**
 * What entas is measured against: the same model in plain loops, everything sampled with fresh
 * households in each draw.
 *
 * <p>{@code PlainSample} draws what is uncertain about the city, {@code PlainHouseholds} its
 * households, {@code PlainProgram} enrolls them under one strategy, a {@code LastStep} measures
 * their poverty; {@link io.github.entas.benchmarks.baseline.PlainEngine} loops over draws and
 * strategies. Only the scenarios that are measured are covered: no enablers, events, spillovers or
 * capacities, programs for all cohorts; anything else is refused.
 */
@NullMarked
package io.github.entas.benchmarks.baseline;

import org.jspecify.annotations.NullMarked;
