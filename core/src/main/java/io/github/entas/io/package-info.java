/**
 * Scenario, survey and study files in, results out.
 *
 * <p>{@link io.github.entas.io.ScenarioReader} reads a scenario from JSON or YAML, strictly: what
 * it does not understand it refuses, with a {@link io.github.entas.io.ScenarioException} that lists
 * every {@link io.github.entas.io.Problem} of the file, each with its line, column and JSON
 * pointer. {@link io.github.entas.io.ScenarioWriter} writes a scenario back as JSON, everything
 * that was left open filled in; what it writes reads back equal.
 *
 * <p>Who begins has {@link io.github.entas.io.ScenarioStart}, a commented scenario from the few
 * figures that every city knows, its other numbers marked as stand-ins, and {@link
 * io.github.entas.io.ScenarioSchema}, the JSON Schema of scenarios for editors that complete and
 * check. {@link io.github.entas.io.ScenarioNumbers} has the numbers of a scenario by their JSON
 * pointers, and the scenario with another value of one; {@link io.github.entas.io.ValidationWriter}
 * writes what is said of a scenario before it is run, and which numbers move its answer most.
 *
 * <p>{@link io.github.entas.io.ResultWriter} and {@link io.github.entas.io.OutcomeCsv} write what
 * came out, the same bytes on every machine, each file whole or not at all. {@link
 * io.github.entas.io.ResultReader} reads a {@link io.github.entas.io.Result} back and refuses what
 * another version wrote or somebody changed.
 *
 * <p>{@link io.github.entas.io.SurveyReader} reads household surveys from CSV files: columns by
 * name, and of every row that it refuses the line and the reason. Other formats are answered with
 * what to convert them with. {@link io.github.entas.io.GroupedReader} reads shares of groups,
 * {@link io.github.entas.io.StudiesReader} studies to be pooled; what is made of them is written by
 * {@link io.github.entas.io.MeasuresWriter} and {@link io.github.entas.io.SynthesisWriter}. {@link
 * io.github.entas.io.SearchWriter}, {@link io.github.entas.io.ComparisonWriter}, {@link
 * io.github.entas.io.ExplanationWriter} and {@link io.github.entas.io.CatalogueWriter} write what
 * they are named for. Every JSON document names its format, such as {@code entas/result/1}, in
 * {@code schema}; shares in it are fractions.
 *
 * <p>Inside: a file becomes a tree of nodes that know their places, then the records of the lower
 * floors. This is the only package that knows Jackson and FastCSV.
 */
@NullMarked
package io.github.entas.io;

import org.jspecify.annotations.NullMarked;
