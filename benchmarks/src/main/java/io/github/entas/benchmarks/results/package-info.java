/**
 * Results kept and shown: {@link io.github.entas.benchmarks.results.RunBenchmarks} writes them with
 * the machine they were measured on, {@link io.github.entas.benchmarks.results.ResultTable} turns
 * them into tables.
 */
@NullMarked
package io.github.entas.benchmarks.results;

import org.jspecify.annotations.NullMarked;
