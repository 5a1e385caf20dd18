/**
 * entas: which mix of programs could bring a poverty rate down to its target, how likely is that,
 * by when, at what cost, and how sure can we be?
 *
 * <p>From a file to an answer, and to a page that can be handed on:
 *
 * <pre>{@code
 * Scenario scenario = ScenarioReader.read(Path.of("city.yaml"));
 * Outcome outcome = Simulation.of(scenario).run();
 * Summary summary = Summary.of(outcome);
 * for (StrategySummary strategy : summary.strategies()) {
 *   YearSummary inTheTargetsYear = strategy.in(scenario.target().year());
 *   double chance = inTheTargetsYear.onTarget().trueHeadcount().value();
 * }
 * ResultWriter.write(summary, Path.of("result.json"));
 * Report report = Report.of(Result.of(summary), Language.INDONESIAN);
 * Files.writeString(Path.of("laporan.html"), report.html());
 * }</pre>
 *
 * <p>These are {@link io.github.entas.io.ScenarioReader}, {@link io.github.entas.engine.Scenario},
 * {@link io.github.entas.engine.Simulation}, {@link io.github.entas.engine.Outcome}, {@link
 * io.github.entas.analysis.Summary}, {@link io.github.entas.analysis.StrategySummary}, {@link
 * io.github.entas.analysis.YearSummary}, {@link io.github.entas.io.ResultWriter}, {@link
 * io.github.entas.io.Result} and {@link io.github.entas.report.Report}. A scenario can be written
 * in code as well: {@link io.github.entas.engine.Scenario#named}.
 *
 * <p>The floors, from the roof down; a package uses those below it and none above:
 *
 * <ul>
 *   <li>{@link io.github.entas.report}: a result as a page, and its charts alone
 *   <li>{@link io.github.entas.io}: scenario and survey files in, results out
 *   <li>{@link io.github.entas.analysis}: questions asked of an outcome, or of arrays alone
 *   <li>{@link io.github.entas.search}: which mix of programs, under a budget
 *   <li>{@link io.github.entas.engine}: the scenario, its simulation, the outcome
 *   <li>{@link io.github.entas.strategy}: what a city could spend
 *   <li>{@link io.github.entas.program}: what the money could be spent on
 *   <li>{@link io.github.entas.evidence}: what programs have been found to do; usable alone
 *   <li>{@link io.github.entas.population}: who lives there and how well
 *   <li>{@link io.github.entas.measure}: poverty and inequality of arrays; usable alone
 *   <li>{@link io.github.entas.stat}: uncertain numbers and estimates
 *   <li>{@link io.github.entas.random}: random numbers that are functions of names
 * </ul>
 *
 * <p>Everywhere: values are immutable and safe to share between threads unless their class says
 * otherwise. Shares, rates and chances are fractions, so that 0.0671 is 6.71 %. Money is in the
 * scenario's currency at prices of its base year, programs' and cities' a year, households'
 * consumption per person per month. What may be absent is marked {@code @Nullable}; nothing else is
 * ever null. Nothing is printed or logged.
 *
 * <p>People are told results in a {@link io.github.entas.Language}, English or Indonesian, its
 * words kept in {@link io.github.entas.MessageBundle}s of the same keys; messages of errors, and
 * whatever programs read, are English.
 *
 * <p>A value that cannot be is refused: {@link io.github.entas.Checks} collects every {@link
 * io.github.entas.Violation} of it before one {@link io.github.entas.InvalidValueException}, an
 * {@link java.lang.IllegalArgumentException}, reports them together: what must hold, what came, and
 * what may have been meant.
 */
@NullMarked
package io.github.entas;

import org.jspecify.annotations.NullMarked;
