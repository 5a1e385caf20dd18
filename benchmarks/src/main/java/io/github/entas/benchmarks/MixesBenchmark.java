package io.github.entas.benchmarks;

import io.github.entas.engine.Outcome;
import io.github.entas.engine.Scenario;
import io.github.entas.engine.Simulation;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * All mixes of five programs: every way to spread 20 billion a year over them in so many equal
 * steps, 10,626 ways in 20 steps. The outcome is streamed: its draws would take gigabytes.
 *
 * <p>{@code java -jar benchmarks/target/benchmarks.jar MixesBenchmark}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 1, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
public class MixesBenchmark {

  private static final int YEARS = 6;
  private static final int PROGRAMS = 6;

  @Param("2048")
  private int draws;

  @Param("4096")
  private int households;

  /** Steps of the budget. */
  @Param("20")
  private int steps;

  @Param("2")
  private int threads;

  private Size size;
  private Scenario scenario;

  @Setup
  public void scenario() {
    Size one = new Size(draws, households, 1, PROGRAMS, YEARS);
    Scenario regular = Shape.REGULAR.scenario(one);
    scenario = regular.withStrategies(BudgetMixes.grid(BudgetMixes.GRID_PROGRAMS, steps));
    size = new Size(draws, households, scenario.strategies().size(), PROGRAMS, YEARS);
  }

  @Benchmark
  public Outcome simulate(Work work) {
    work.add(size);
    return Simulation.of(scenario).cohorts(false).streaming(true).threads(threads).run();
  }
}
