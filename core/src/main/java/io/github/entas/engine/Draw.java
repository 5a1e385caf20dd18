package io.github.entas.engine;

import io.github.entas.population.Poverty;

/**
 * One sample of everything uncertain that is common to the city, and what follows from it under
 * every strategy.
 *
 * @param index number of the draw
 * @param growth cumulative log growth over the line, the shift of the base headcount included, by
 *     cohort and year
 * @param erosion worth of money that is not indexed, by year
 * @param surveyNoise error of a published headcount, by year
 * @param takeUp by program
 * @param costPerHousehold by program
 * @param uplift log points × discount, by program; 0 without an uplift
 * @param transfer money per person and month that is delivered and consumed, by program; 0 without
 * @param interactions log points, by interaction
 * @param maxGains gain at full strength, by lever in the order of {@link LeverIndex}
 * @param rotations of the traits towards each program
 * @param baseline measures without any program, by cohort and year
 * @param thresholds who is poor without any program, by cohort and year
 * @param moved which quantities had to be moved into their range, by quantity
 */
@SuppressWarnings("ArrayRecordComponent") // handed on inside the engine, never compared
record Draw(
    int index,
    double[][] growth,
    double[] erosion,
    double[] surveyNoise,
    double[] takeUp,
    double[] costPerHousehold,
    double[] uplift,
    double[] transfer,
    double[] interactions,
    double[] maxGains,
    Rotation[] rotations,
    Poverty[][] baseline,
    Threshold[][] thresholds,
    boolean[] moved) {}
