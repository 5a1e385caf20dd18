/**
 * How fast the library is. {@code java -jar benchmarks/target/benchmarks.jar} runs every benchmark;
 * {@code -h} lists the options.
 */
@NullMarked
package io.github.entas.benchmarks;

import org.jspecify.annotations.NullMarked;
