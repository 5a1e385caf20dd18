package io.github.entas.benchmarks;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What a run has done, so that its time is given per unit of work as well. */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.OPERATIONS)
public class Work {

  /** Draws × strategies. */
  public long perDrawAndStrategy;

  /** Draws × strategies × households × years. */
  public long perHouseholdYear;

  /** Counts a run of this size. */
  void add(Size size) {
    perDrawAndStrategy += size.drawStrategies();
    perHouseholdYear += size.householdYears();
  }
}
