package io.github.entas.engine;

/**
 * What a simulation will take, known before it begins.
 *
 * @param draws number of draws
 * @param strategies number of strategies
 * @param households representative households of all cohorts
 * @param years years simulated, the base year not counted
 * @param bytes memory of its results and of the households it holds at a time
 * @since 0.1.0
 */
public record RunCost(int draws, int strategies, long households, int years, long bytes) {

  /** draws × strategies × households × years. */
  public double householdYears() {
    return (double) draws * strategies * households * years;
  }
}
