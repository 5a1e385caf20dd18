/**
 * The {@code entas} command: what the library answers, from a shell.
 *
 * <p>{@link io.github.entas.runner.Main} is the command; {@code simulate} and {@code validate} are
 * its subcommands, one class each. {@code PlannerTable} lays out what a planner reads, in parts: a
 * heading, headcounts by year, chances and costs, a legend, findings. {@code Failures} turns what
 * goes wrong into a message and an exit code: 0 done, 2 the input is at fault, 130 interrupted, 1
 * anything else. {@code Interruption} lets Ctrl-C end a run without half a file.
 *
 * <p>Results go to standard output or to {@code --out}, progress and messages to standard error.
 */
@NullMarked
package io.github.entas.runner;

import org.jspecify.annotations.NullMarked;
