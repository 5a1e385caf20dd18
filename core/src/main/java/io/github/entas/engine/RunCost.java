package io.github.entas.engine;

/**
 * What a simulation will take, known before it begins.
 *
 * @param draws number of draws
 * @param strategies number of strategies
 * @param households representative households of all cohorts
 * @param years years simulated, the base year not counted
 * @param outcomeBytes memory of its results, of those that blocks of draws are filling included
 * @param householdBytes memory of the households it holds at a time, and of what workers need
 * @param streaming whether only what is told of the draws is kept, {@link Simulation#streaming}
 * @since 0.1.0
 */
public record RunCost(
    int draws,
    int strategies,
    long households,
    int years,
    long outcomeBytes,
    long householdBytes,
    boolean streaming) {

  /** draws × strategies × households × years. */
  public double householdYears() {
    return (double) draws * strategies * households * years;
  }

  /** Memory in all. */
  public long bytes() {
    return outcomeBytes + householdBytes;
  }
}
