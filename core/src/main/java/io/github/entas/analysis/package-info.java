/**
 * Questions asked of an outcome: how poor will the city be, how likely is the target, what does a
 * strategy change and what does it cost, and what should a reader know before trusting it.
 *
 * <p>{@link io.github.entas.analysis.Summary#of} turns the columns of an {@link
 * io.github.entas.engine.Outcome} into numbers: one {@link
 * io.github.entas.analysis.StrategySummary} a strategy, one {@link
 * io.github.entas.analysis.YearSummary} a year. Simulation error (of a mean, over the 16
 * randomizations) and uncertainty (over the draws) are never mixed. Sums run in the order of the
 * draws, so that the same outcome gives the same bits.
 *
 * <p>A {@link io.github.entas.analysis.Finding} is something to know before trusting them: how much
 * it matters, a stable code, a place in the scenario, a message in English. Most hold a {@link
 * io.github.entas.analysis.Statement} as well, which is what is found before it is told in a
 * language: the key of a message, and values with their units (shares as fractions, counts, years,
 * ids of strategies, programs and cohorts). {@link io.github.entas.analysis.FindingText} tells it
 * in English or Indonesian, by ids or by the names that {@link
 * io.github.entas.analysis.ScenarioNames} has for the parts and numbers of a scenario. A summary
 * carries its findings; {@link io.github.entas.analysis.Findings#of} has those that need no
 * simulation.
 *
 * <p>{@link io.github.entas.analysis.Comparison} puts the strategies of an outcome beside each
 * other: by when, at what cost, who pays, and how sure the choice is. {@link
 * io.github.entas.analysis.StrategyExplanation} says what growth, each program and each enabler add
 * to one of them. {@link io.github.entas.analysis.SearchSummary} and {@link
 * io.github.entas.analysis.BudgetAnswer} tell of a search for mixes how good its winner is on draws
 * that did not choose it. {@link io.github.entas.analysis.OneAtATime} says which numbers of a
 * scenario move its answer most.
 *
 * <p>Some questions stand alone, on plain arrays, one row a strategy, with draws that are the same
 * worlds for all: {@link io.github.entas.analysis.TargetChance}, {@link
 * io.github.entas.analysis.CostsAndEffects} (dominance, acceptability, the value of perfect
 * information), {@link io.github.entas.analysis.RobustnessTable} where there are no chances to
 * trust, {@link io.github.entas.analysis.PairedClaims} for who may be called better, and {@link
 * io.github.entas.analysis.Attribution} for what each program adds.
 */
@NullMarked
package io.github.entas.analysis;

import org.jspecify.annotations.NullMarked;
