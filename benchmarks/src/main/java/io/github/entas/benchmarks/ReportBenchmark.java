package io.github.entas.benchmarks;

import io.github.entas.Language;
import io.github.entas.analysis.Summary;
import io.github.entas.engine.Outcome;
import io.github.entas.engine.Scenario;
import io.github.entas.engine.Simulation;
import io.github.entas.io.ResultReader;
import io.github.entas.io.ResultWriter;
import io.github.entas.report.Report;
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
 * A result as a page, beside the simulation it is of: once a fork, without any warm-up, as a
 * planner meets it who asks for one page. The simulation before has loaded some classes already. In
 * tables a value is a whole page or simulation.
 *
 * <p>{@code java -jar benchmarks/target/benchmarks.jar ReportBenchmark}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(value = 10, jvmArgsAppend = "-Xmx1g")
public class ReportBenchmark {

  /** The flagship's. */
  private static final int STRATEGIES = 8;

  private static final int YEARS = 6;
  private static final int PROGRAMS = 6;

  @Param("4096")
  private int draws;

  @Param("4096")
  private int households;

  private Scenario scenario;
  private String result;

  @Setup
  public void simulate() {
    scenario = Shape.REGULAR.scenario(new Size(draws, households, STRATEGIES, PROGRAMS, YEARS));
    result = ResultWriter.json(Summary.of(simulationOfEntas()));
  }

  /** What the page is of. */
  @Benchmark
  public Outcome simulationOfEntas() {
    return Simulation.of(scenario).threads(1).run();
  }

  /** From the text of a result file to the page. */
  @Benchmark
  public String pageOfEntas() {
    return Report.of(ResultReader.read("result.json", result), Language.ENGLISH).html();
  }
}
