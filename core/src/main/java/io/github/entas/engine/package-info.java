/**
 * From a {@link io.github.entas.engine.Scenario} through a {@link
 * io.github.entas.engine.Simulation} to an {@link io.github.entas.engine.Outcome}.
 *
 * <p>{@link io.github.entas.engine.Scenario#named} begins a scenario. What stands in it to be told
 * and not simulated are a {@link io.github.entas.engine.Source} a number, the headcounts published
 * so far ({@link io.github.entas.engine.PastHeadcount}), and how often a fall like the one wanted
 * has been seen ({@link io.github.entas.engine.ReferenceClass}). Its {@link
 * io.github.entas.engine.Settings} say how many draws and households, and from which seed. {@link
 * io.github.entas.engine.Simulation#cost} tells what a run would take, {@link
 * io.github.entas.engine.Simulation#run} runs it: on as many threads as asked for, telling a {@link
 * io.github.entas.engine.ProgressListener}, until it is done, a {@link
 * io.github.entas.engine.CancelToken} is canceled or the thread is interrupted. The outcome holds
 * columns of numbers, one a draw, for {@code analysis} to ask; the same scenario gives the same
 * bits, whatever the threads. A broken invariant is a {@link
 * io.github.entas.engine.SimulationException} that says how to replay it. What follows is for
 * readers of the engine itself.
 *
 * <p>Integrated exactly: the distribution of every cohort without programs, the transitory shock of
 * every household, whether a household responds, and a spillover's effect on those who do not take
 * part. Where a program is worked out from tables, take-up and the yearly enrollment uniform too.
 * Sampled, by scrambled Sobol points that all strategies share: the path of the permanent part and
 * proxy noise of representative households; where a program is worked out from events, listing,
 * take-up and enrollment. Sampled by stratified sequences: everything uncertain that is common to
 * the city, once a draw. An exact integration changes no expectation, only noise, so every
 * expectation is that of the model.
 *
 * <p>{@code EnginePlan} is the rule that chooses. By <em>tables</em>: households with one history
 * of eligibility are a group ({@code Groups}); the poverty of a group, in all cohorts that are
 * alike ({@code CohortClasses}), is a function of the line alone, tabulated once a randomization
 * ({@code PovertyKernel}, {@code Deposits}, {@code PovertyTable}); in a draw a way to run the
 * program ({@code Lanes}) leaves a line to those who respond ({@code LaneLines}), and what it does
 * is a sum over the groups of their polynomials there ({@code LaneSums}). By <em>events</em>: the
 * households of a block are enrolled one by one ({@code BlockPool}, {@code EventEffects}); draws
 * take turns with the blocks and turn the traits ({@code Rotation}). What households in several
 * programs add is sampled from a part of the block either way ({@code SeveralPrograms}): unbiased,
 * and it averages out.
 *
 * <p>One draw goes {@code DrawSampler} (what is uncertain) → {@code LaneRunner} (every way to run a
 * program) → {@code DrawRunner} (strategies as sums of them) → {@code BlockResult}. {@code Run}
 * spreads blocks of draws over threads; {@code OutcomeFold} adds them up in their order.
 */
@NullMarked
package io.github.entas.engine;

import org.jspecify.annotations.NullMarked;
