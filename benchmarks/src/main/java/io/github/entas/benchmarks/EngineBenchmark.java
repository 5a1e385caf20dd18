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
 * A whole simulation, from scenario to outcome.
 *
 * <p>The score is nanoseconds a run; beside it stand nanoseconds per draw and strategy and per
 * household-year and strategy ({@link Work}). Each run pays once for its households and tables and
 * then for its draws: {@link io.github.entas.benchmarks.results.ResultTable} tells the two apart,
 * by the slope between two numbers of draws.
 *
 * <p>As annotated this measures one point; vary one thing at a time:
 *
 * <pre>
 * java -jar benchmarks/target/benchmarks.jar EngineBenchmark -p strategies=1,8,64,512
 * java -jar benchmarks/target/benchmarks.jar EngineBenchmark -p programs=0,2,6
 * java -jar benchmarks/target/benchmarks.jar EngineBenchmark -p years=1,6,10,20
 * java -jar benchmarks/target/benchmarks.jar EngineBenchmark -p threads=1,2
 * java -jar benchmarks/target/benchmarks.jar EngineBenchmark -p households=1024,4096,16384
 * java -jar benchmarks/target/benchmarks.jar EngineBenchmark -p shape=IRREGULAR -p strategies=8
 * </pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(3)
public class EngineBenchmark {

  @Param({"256", "1024"})
  private int draws;

  @Param("4096")
  private int households;

  @Param("64")
  private int strategies;

  @Param("6")
  private int programs;

  @Param("6")
  private int years;

  @Param("1")
  private int threads;

  @Param("REGULAR")
  private Shape shape = Shape.REGULAR;

  private Size size;
  private Scenario scenario;

  @Setup
  public void scenario() {
    size = new Size(draws, households, strategies, programs, years);
    scenario = shape.scenario(size);
  }

  @Benchmark
  public Outcome simulate(Work work) {
    work.add(size);
    return Simulation.of(scenario).threads(threads).run();
  }
}
