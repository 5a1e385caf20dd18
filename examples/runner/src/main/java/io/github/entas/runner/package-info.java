/**
 * The {@code entas} command: what the library answers, from a shell.
 *
 * <p>{@link io.github.entas.runner.Main} is the command; each subcommand is a class named for it,
 * such as {@code SimulateCommand}: options in, calls of the library, text out. What a planner reads
 * is laid out by classes named for what they show; {@code PlannerTable} is that of {@code
 * simulate}: a heading, headcounts by year, chances and costs, a legend, findings. {@code Failures}
 * turns what goes wrong into a message and an exit code: 0 done, 2 the input is at fault, 130
 * interrupted, 1 anything else. {@code Interruption} lets Ctrl-C end a run without half a file.
 *
 * <p>Results go to standard output or to {@code --out}, progress and messages to standard error.
 */
@NullMarked
package io.github.entas.runner;

import org.jspecify.annotations.NullMarked;
