/**
 * entas: which mix of programs could bring a poverty rate down to its target, how likely is that,
 * by when, at what cost, and how sure can we be?
 *
 * <p>This root package holds only what every floor above it shares: how a value that cannot be is
 * refused. {@link io.github.entas.Checks} collects every {@link io.github.entas.Violation} of a
 * value before one {@link io.github.entas.InvalidValueException} reports them together. The floors,
 * from the ground up: {@code random}, {@code stat}, {@code measure}, {@code population}, {@code
 * evidence}, {@code program}, {@code strategy}, {@code engine}, {@code search}, {@code analysis},
 * {@code io}, {@code report}. A package uses those below it and none above.
 */
@NullMarked
package io.github.entas;

import org.jspecify.annotations.NullMarked;
