package io.github.entas.benchmarks;

import io.github.entas.engine.Scenario;
import io.github.entas.search.MixSearch;
import io.github.entas.search.MixSpace;
import io.github.entas.search.SearchOutcome;
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
 * A whole search for the best mix of five programs in the sixth year: all candidates, 10,626 in 20
 * steps, the selection among the leaders, and the fresh draws. Work is counted of the candidates
 * only.
 *
 * <p>{@code java -jar benchmarks/target/benchmarks.jar SearchBenchmark}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 1, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
public class SearchBenchmark {

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

  private Size candidates;
  private MixSearch search;

  @Setup
  public void search() {
    Scenario regular = Shape.REGULAR.scenario(new Size(draws, households, 1, PROGRAMS, YEARS));
    MixSpace space = MixSpace.of(BudgetMixes.GRID_PROGRAMS, BudgetMixes.MONEY, steps);
    search = MixSearch.of(regular, space).year(regular.baseYear() + YEARS).threads(threads);
    candidates = new Size(draws, households, (int) space.candidates(), PROGRAMS, YEARS);
  }

  @Benchmark
  public SearchOutcome run(Work work) {
    work.add(candidates);
    return search.run();
  }
}
