package io.github.entas.engine;

import java.util.Arrays;

/**
 * One sample of everything uncertain that is common to the city, and what follows from it under
 * every strategy; filled by {@link DrawSampler}, the property of one thread, reused.
 */
final class Draw {

  /** Number of the draw. */
  int index;

  /** All {@link Quantities}, moved into their ranges. */
  final double[] quantities;

  /** Growth before any cohort's exposure to it, by year. */
  final double[] commonGrowth;

  /** Cumulative log growth over the line, base headcount's shift included, by cohort and year. */
  final double[][] growth;

  /** e to the power of the growth, by cohort and year. */
  final double[][] growthFactor;

  /** Worth of money that is not indexed, by year. */
  final double[] erosion;

  /** Error of a published headcount, by year. */
  final double[] surveyNoise;

  /** By program. */
  final double[] takeUp;

  /** By program. */
  final double[] costPerHousehold;

  /** Log points × discount, by program; 0 without an uplift. */
  final double[] uplift;

  /** Money per person and month that is delivered and consumed, by program; 0 without. */
  final double[] transfer;

  /** Log points, by interaction. */
  final double[] interactions;

  /** Gain at full strength, by lever in the order of {@link LeverIndex}. */
  final double[] maxGains;

  /** Of the traits towards each program. */
  final Rotation[] rotations;

  /** FGT(0, 1, 2) without any program, by cohort, year and measure. */
  final double[][][] baseline;

  /** Ratio of the {@link Threshold} without any program, by cohort and year. */
  final double[][] ratio;

  /** Log line of the {@link Threshold} without any program, by cohort and year. */
  final double[][] logLine;

  /** Which quantities had to be moved into their range, the base headcount last. */
  final boolean[] moved;

  Draw(Model model) {
    int cohorts = model.cohorts();
    int years = model.years();
    Quantities all = model.quantities();
    this.quantities = new double[all.size()];
    this.commonGrowth = new double[years];
    this.growth = new double[cohorts][years];
    this.growthFactor = new double[cohorts][years];
    this.erosion = new double[years];
    this.surveyNoise = new double[years];
    this.takeUp = new double[all.takeUp.length];
    this.costPerHousehold = new double[all.cost.length];
    this.uplift = new double[all.logPoints.length];
    this.transfer = new double[all.perPersonPerMonth.length];
    this.interactions = new double[all.interactions.length];
    this.maxGains = new double[all.maxGains.length];
    this.rotations = new Rotation[model.programs()];
    Arrays.setAll(rotations, p -> new Rotation(years - 1));
    this.baseline = new double[cohorts][years][Measured.CITY];
    this.ratio = new double[cohorts][years];
    this.logLine = new double[cohorts][years];
    this.moved = new boolean[all.size() + 1];
  }
}
