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
 * <p>A budget is what the city gives in a year, in the scenario's currency at prices of the base
 * year, from the year after it on; what partners add is an enabler's doing. It need not be spent:
 * places cost money and must find households that are eligible and willing. The first strategy of a
 * scenario is what the others are compared with, unless the scenario names another ({@link
 * io.github.entas.engine.Scenario#reference}): put the one that spends nothing there, {@code
 * Strategy.of("none")}. All strategies of a scenario see the same draws and the same households, so
 * that their differences are theirs alone.
 */
@NullMarked
package io.github.entas.strategy;

import org.jspecify.annotations.NullMarked;
