/**
 * From a {@link io.github.entas.engine.Scenario} through a {@link
 * io.github.entas.engine.Simulation} to an {@link io.github.entas.engine.Outcome}.
 *
 * <p>Integrated exactly: the distribution of every cohort without programs, the transitory shock of
 * every household, whether a household responds, and a spillover's effect on those who do not take
 * part. Sampled, by scrambled Sobol points that all strategies share: the path of the permanent
 * part, proxy noise, listing, take-up and enrollment of representative households. Sampled by
 * stratified sequences: everything uncertain that is common to the city, once a draw. An exact
 * integration changes no expectation, only noise, so every expectation is that of the model.
 *
 * <p>The draws of a randomization take turns with blocks of its households ({@code
 * HouseholdBlocks}), turn the traits by a stratified amount of their own ({@code Rotation}), and
 * take what overlaps of programs add from a rotating part ({@code SeveralPrograms}): all three
 * leave every strategy of a draw the same households and traits, and average out over the draws.
 *
 * <p>One draw goes {@code DrawSampler} (what is uncertain) → {@code Enroller} (money to households)
 * → {@code Gains} (what they gain) → {@code Effects} (what that does to poverty) → {@code
 * BlockResult}, a row a draw.
 *
 * <p>A block of draws is a pure function of the scenario and its number ({@code DrawBlock}, {@code
 * BlockRunner}); {@code Run} and {@code BlockQueue} spread blocks over threads, {@link
 * io.github.entas.engine.Simulation#run(DrawBlock)} over machines. {@code OutcomeFold} adds results
 * up, the blocks of each randomization in their order: to all draws ({@code Columns}) or to what is
 * told of them ({@code Tallies}).
 */
@NullMarked
package io.github.entas.engine;

import org.jspecify.annotations.NullMarked;
