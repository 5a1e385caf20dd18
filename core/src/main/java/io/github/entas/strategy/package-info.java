/**
 * What a city could spend, year by year.
 *
 * <p>A {@link io.github.entas.strategy.Strategy} gives a {@link io.github.entas.strategy.Budget} to
 * programs and enablers by their ids. All strategies of a scenario see the same draws and the same
 * households, so that their differences are theirs alone.
 */
@NullMarked
package io.github.entas.strategy;

import org.jspecify.annotations.NullMarked;
