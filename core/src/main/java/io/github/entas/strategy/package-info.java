/**
 * What a city could spend, year by year.
 *
 * <p>A {@link io.github.entas.strategy.Strategy} gives a {@link io.github.entas.strategy.Budget} to
 * programs and enablers by their ids:
 *
 * <pre>{@code
 * Strategy.of("mix")
 *     .with("capital", 8e9)
 *     .with("voucher", Budget.byYear(List.of(4e9, 4e9, 6e9)));
 * }</pre>
 *
 * <p>A budget is what the city gives in a year, at prices of the base year, from the year after it
 * on. It need not be spent: places cost money and must find households that are eligible and
 * willing. A strategy with no budget at all is what the others are compared with, unless the
 * scenario names another. All strategies of a scenario see the same draws and the same households,
 * so that their differences are theirs alone.
 */
@NullMarked
package io.github.entas.strategy;

import org.jspecify.annotations.NullMarked;
