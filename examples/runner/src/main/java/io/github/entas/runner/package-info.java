/**
 * The {@code entas} command: what the library answers, from a shell.
 *
 * <p>{@link io.github.entas.runner.Main} is the command, {@link io.github.entas.runner.Version}
 * what it says it is.
 */
@NullMarked
package io.github.entas.runner;

import org.jspecify.annotations.NullMarked;
