/**
 * How fast and how exact the library is, beside what one would use in its place.
 *
 * <p>{@code java -jar benchmarks/target/benchmarks.jar -l} lists the benchmarks, {@code -h} the
 * options; the Javadoc of each has its command, {@code benchmarks/README.md} tells how to read the
 * scores.
 */
@NullMarked
package io.github.entas.benchmarks;

import org.jspecify.annotations.NullMarked;
