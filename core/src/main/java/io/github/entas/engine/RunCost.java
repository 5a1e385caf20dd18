package io.github.entas.engine;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a simulation will take, known before it begins.
 *
 * @param draws number of draws
 * @param strategies number of strategies
 * @param households representative households of all cohorts
 * @param years years simulated, the base year not counted
 * @param outcomeBytes memory of its results, of those that blocks of draws are filling included
 * @param householdBytes memory of the households and tables it holds at a time, and of what workers
 *     need
 * @param plans how many ways to run a program are worked out how; a way is the money of all years
 *     and the levers on the program, and strategies may share it
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
    Map<EnginePlan, Integer> plans,
    boolean streaming) {

  /** Copies the plans. */
  public RunCost {
    plans = Collections.unmodifiableMap(new TreeMap<>(plans));
  }

  /** draws × strategies × households × years. */
  public double householdYears() {
    return (double) draws * strategies * households * years;
  }

  /** Memory in all. */
  public long bytes() {
    return outcomeBytes + householdBytes;
  }
}
