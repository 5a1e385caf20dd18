package io.github.entas.analysis;

import io.github.entas.search.ProposedMix;
import io.github.entas.stat.Interval;

/**
 * A mix to which no other was both cheaper and lower in mean headcount in the sample of a search.
 *
 * @param mix its budgets, and what the draws of the search say of it
 * @param cost mean spending a year on fresh draws, partners included, in base-year money
 * @param headcount mean headcount on fresh draws
 * @param interval of the mean headcount for simulation error, those of all points together at 95 %
 * @param onTarget chance of the target asked for, on fresh draws
 * @since 0.1.0
 */
public record FrontierPoint(
    ProposedMix mix, double cost, double headcount, Interval interval, double onTarget) {}
