package io.github.entas.benchmarks;

/**
 * How large a scenario of the benchmarks is.
 *
 * @param draws a multiple of 16, at least 64
 * @param households households per cohort, a power of two, at least 64
 * @param strategies number of strategies
 * @param programs number of programs
 * @param years years simulated
 */
public record Size(int draws, int households, int strategies, int programs, int years) {

  /** Cohorts of every scenario here. */
  public static final int COHORTS = 4;

  /** Draws × strategies: how often a strategy is evaluated. */
  public long drawStrategies() {
    return (long) draws * strategies;
  }

  /** Draws × strategies × households of all cohorts × years, whether touched or not. */
  public long householdYears() {
    return drawStrategies() * COHORTS * households * years;
  }
}
