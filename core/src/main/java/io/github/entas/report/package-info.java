/**
 * What a planner hands on: a {@link io.github.entas.io.Result} as one page, in English or
 * Indonesian, and its charts alone.
 *
 * <pre>{@code
 * Result result = ResultReader.read(Path.of("result.json"));
 * Report report = Report.of(result, Language.INDONESIAN);
 * Files.writeString(Path.of("laporan.html"), report.html());
 * }</pre>
 *
 * <p>{@link io.github.entas.io.ResultReader} reads what {@code entas simulate --out} wrote; {@link
 * io.github.entas.io.Result#of} makes a result of a summary at hand. {@link
 * io.github.entas.report.Report#of} takes it and a {@link io.github.entas.Language}; {@link
 * io.github.entas.report.Report#html} is the page, {@link io.github.entas.report.Report#charts} its
 * charts, each an SVG file of its own, for slides.
 *
 * <p>The page is about the strategy with the best chance in the target's year. In this order:
 *
 * <ol>
 *   <li>the answer: the target, the best chance, by when, at what cost; "not in that year" where it
 *       is so
 *   <li>the headcount by year, with its uncertainty, against the reference; published past years
 *   <li>the chance of the target by year, of all strategies
 *   <li>cost against headcount
 *   <li>what growth and each program contribute, and whom programs reach: of explained strategies
 *   <li>the parts of the population
 *   <li>who pays what; which strategy is the best choice by what a person-year out of poverty is
 *       worth
 *   <li>findings, warnings first; every assumption with its status and source, stand-ins first
 *   <li>the method and the two kinds of error; how to run it again; a glossary
 * </ol>
 *
 * <p>What a result does not hold is left out with its heading, never shown empty: contributions
 * without an explanation, parts of a population that has one only, money that nobody spends.
 *
 * <p>The page is one file that asks for nothing from anywhere, is read without scripts as well, and
 * prints on A4. Its charts are drawn here, its words stand in message bundles, names and texts of a
 * scenario are shown as text whatever they hold, and the same result gives the same bytes.
 */
@NullMarked
package io.github.entas.report;

import org.jspecify.annotations.NullMarked;
