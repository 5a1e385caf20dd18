/** What benchmarks need of the engine's inside. */
@NullMarked
package io.github.entas.engine;

import org.jspecify.annotations.NullMarked;
