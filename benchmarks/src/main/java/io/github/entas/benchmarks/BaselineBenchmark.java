package io.github.entas.benchmarks;

import io.github.entas.benchmarks.baseline.PlainEngine;
import io.github.entas.benchmarks.baseline.PlainOutcome;
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
 * The regular scenario by entas and by plain loops, in the same run and of the same size; {@code
 * BaselineTest} shows that they compute the same outcome.
 *
 * <p>Compare nanoseconds per draw and strategy ({@link Work}), not the scores: the plain loops run
 * fewer draws, each of which costs them the same. All run on one thread. {@link PlainEngine} tells
 * what each loop does.
 *
 * <p>{@code java -jar benchmarks/target/benchmarks.jar BaselineBenchmark}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(3)
public class BaselineBenchmark {

  private static final int PROGRAMS = 6;
  private static final int YEARS = 6;
  private static final long SEED = 1;

  /** Draws of entas. */
  @Param("1024")
  private int draws;

  /** Draws of the plain loops. */
  @Param("1")
  private int plainDraws;

  @Param("4096")
  private int households;

  @Param("8")
  private int strategies;

  private Size size;
  private Size plainSize;
  private Scenario scenario;

  @Setup
  public void scenario() {
    size = new Size(draws, households, strategies, PROGRAMS, YEARS);
    plainSize = new Size(plainDraws, households, strategies, PROGRAMS, YEARS);
    scenario = Shape.REGULAR.scenario(size);
  }

  @Benchmark
  public Outcome entas(Work work) {
    work.add(size);
    return Simulation.of(scenario).threads(1).run();
  }

  @Benchmark
  public PlainOutcome textbookClosedForm(Work work) {
    return run(PlainEngine.textbookClosedForm(), work);
  }

  @Benchmark
  public PlainOutcome textbookSampledShock(Work work) {
    return run(PlainEngine.textbookSampledShock(), work);
  }

  @Benchmark
  public PlainOutcome scalarLoop(Work work) {
    return run(PlainEngine.scalarLoop(), work);
  }

  private PlainOutcome run(PlainEngine engine, Work work) {
    work.add(plainSize);
    return engine.run(scenario, plainDraws, SEED);
  }
}
