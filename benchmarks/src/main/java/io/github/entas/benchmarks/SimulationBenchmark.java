package io.github.entas.benchmarks;

import io.github.entas.engine.Outcome;
import io.github.entas.engine.Scenario;
import io.github.entas.engine.Settings;
import io.github.entas.engine.Simulation;
import io.github.entas.population.Cohort;
import io.github.entas.population.LognormalWelfare;
import io.github.entas.population.Outlook;
import io.github.entas.program.Cost;
import io.github.entas.program.DecayProfile;
import io.github.entas.program.Program;
import io.github.entas.program.ProxyMeans;
import io.github.entas.program.Uplift;
import io.github.entas.stat.NormalDistribution;
import io.github.entas.strategy.Strategy;
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
 * A whole small run: one cohort, one program, two strategies, six years.
 *
 * <p>{@code java -jar benchmarks/target/benchmarks.jar SimulationBenchmark}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class SimulationBenchmark {

  @Param({"256", "1024"})
  private int draws;

  @Param({"1024"})
  private int households;

  @Param({"1", "2"})
  private int threads;

  private Scenario scenario;

  @Setup
  public void scenario() {
    scenario =
        Scenario.named("benchmark")
            .currency("IDR")
            .baseYear(2024)
            .horizonYears(6)
            .target(0.05, 2030)
            .cohort(
                Cohort.of(
                    "city",
                    315_350,
                    3.8,
                    605_312,
                    LognormalWelfare.ofHeadcountAndPovertyGap(0.0671, 0.0082)))
            .outlook(Outlook.ofRealGrowth(NormalDistribution.of(0.0076, 0.003)))
            .program(
                Program.withId("capital")
                    .targeting(ProxyMeans.of(0.13, 0.5))
                    .cost(Cost.perHousehold(5.5e6))
                    .uplift(
                        Uplift.of(NormalDistribution.of(0.065, 0.06))
                            .withResponderShare(0.35)
                            .withProfile(DecayProfile.of(0.5, 0.15, 1.5)))
                    .build())
            .strategy(Strategy.of("none"))
            .strategy(Strategy.of("capital").with("capital", 10e9))
            .simulation(Settings.DEFAULT.withDraws(draws).withHouseholds(households))
            .build();
  }

  @Benchmark
  public Outcome run() {
    return Simulation.of(scenario).threads(threads).run();
  }
}
