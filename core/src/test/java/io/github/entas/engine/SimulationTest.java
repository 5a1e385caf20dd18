package io.github.entas.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.entas.engine.SimulationException.Reason;
import io.github.entas.strategy.Strategy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class SimulationTest {

  private static final int DRAWS = 2048;

  /**
   * Bytes of all draws of {@link #scenario()}: 3 measures and a cohort in 3 years and the noise of
   * 2 surveys are 14 columns; each of 64 blocks has one piece, 64 bytes, and 14 places, 2 bytes.
   */
  private static final long ALL_DRAWS = 14L * DRAWS * Double.BYTES + 64 * (64 + 14 * 2);

  private static Scenario scenario() {
    return Towns.scenario(2, DRAWS, 256)
        .cohort(Towns.plain())
        .strategy(Strategy.of("none"))
        .build();
  }

  @Test
  void progressGrowsToAllDraws() {
    List<Integer> heard = new ArrayList<>();
    Simulation.of(scenario())
        .threads(3)
        .progress(
            (done, total) -> {
              assertThat(total).isEqualTo(DRAWS);
              heard.add(done);
            })
        .run();
    assertThat(heard).isSorted().doesNotHaveDuplicates().endsWith(DRAWS);
  }

  @Test
  void aUsedTokenStopsTheRun() {
    CancelToken token = new CancelToken();
    Simulation simulation =
        Simulation.of(scenario())
            .threads(1)
            .cancelToken(token)
            .progress((done, total) -> token.cancel());
    assertCanceled(simulation);
    assertThat(token.isCanceled()).isTrue();
  }

  @Test
  void anInterruptedCallerGetsNoRunAndItsStatusBack() {
    Thread.currentThread().interrupt();
    try {
      assertCanceled(Simulation.of(scenario()).threads(2));
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  private static void assertCanceled(Simulation simulation) {
    assertThatThrownBy(simulation::run)
        .isInstanceOfSatisfying(
            SimulationException.class, e -> assertThat(e.reason()).isEqualTo(Reason.CANCELED));
  }

  @Test
  void aCallersExecutorGivesTheSameBits() {
    double[] own = Simulation.of(scenario()).threads(2).run().measure(Measure.SEVERITY, 0, 2);
    ExecutorService callers = Executors.newSingleThreadExecutor();
    try {
      Outcome outcome = Simulation.of(scenario()).threads(4).executor(callers).run();
      assertThat(outcome.measure(Measure.SEVERITY, 0, 2)).containsExactly(own);
      assertThat(callers.isShutdown()).isFalse();
    } finally {
      callers.shutdown();
    }
    Outcome inline = Simulation.of(scenario()).executor(Runnable::run).run();
    assertThat(inline.measure(Measure.SEVERITY, 0, 2)).containsExactly(own);
  }

  @Test
  void theCostIsKnownBeforeTheRun() {
    RunCost cost = Simulation.of(scenario()).threads(1).cost();
    assertThat(cost.draws()).isEqualTo(DRAWS);
    assertThat(cost.strategies()).isEqualTo(1);
    assertThat(cost.households()).isEqualTo(256);
    assertThat(cost.years()).isEqualTo(2);
    assertThat(cost.householdYears()).isEqualTo(DRAWS * 256.0 * 2);
    // 3 measures and a cohort in 3 years, and the noise of 2 surveys, are 14 columns of 2048 draws.
    assertThat(cost.bytes()).isGreaterThanOrEqualTo(14L * DRAWS * Double.BYTES);
  }

  @Test
  void aRunBeyondTheLimitsIsRefusedWithItsSize() {
    assertThatThrownBy(() -> Simulation.of(scenario()).limitBytes(1 << 10).run())
        .isInstanceOf(SimulationException.class)
        .hasMessageStartingWith("the simulation must need at most 0 MiB of memory: about ")
        .hasMessageContaining("Maybe fewer draws");
    assertThatThrownBy(() -> Simulation.of(scenario()).limitHouseholdYears(10).run())
        .isInstanceOfSatisfying(
            SimulationException.class, e -> assertThat(e.reason()).isEqualTo(Reason.TOO_LARGE))
        .hasMessageContaining("must be at most 10.0: 1.05e+06");
  }

  @Test
  void drawsTooManyToKeepAreStreamed() {
    Simulation simulation = Simulation.of(scenario()).threads(1);
    assertThat(simulation.cost().streaming()).isFalse();
    long kept = simulation.cost().outcomeBytes();
    simulation.limitOutcomeBytes(ALL_DRAWS);
    assertThat(simulation.cost().streaming()).isFalse();
    simulation.limitOutcomeBytes(ALL_DRAWS - 1);
    assertThat(simulation.cost().streaming()).isTrue();
    assertThat(simulation.cost().outcomeBytes()).isLessThan(kept);
    assertThat(simulation.run().keepsDraws()).isFalse();
    assertThat(simulation.streaming(false).run().keepsDraws()).isTrue();
  }

  @Test
  void whetherDrawsAreKeptDoesNotDependOnTheThreads() {
    for (int threads : new int[] {1, 2, 64}) {
      Simulation simulation = Simulation.of(scenario()).threads(threads);
      assertThat(simulation.limitOutcomeBytes(ALL_DRAWS).cost().streaming()).isFalse();
      assertThat(simulation.limitOutcomeBytes(ALL_DRAWS - 1).cost().streaming()).isTrue();
    }
  }

  /** 64 draws are 512 bytes, a histogram is 4096. */
  @Test
  void drawsThatTakeLessThanTheirHistogramsAreKept() {
    Scenario few = scenario().withSimulation(scenario().simulation().withDraws(64));
    assertThat(Simulation.of(few).limitOutcomeBytes(0).cost().streaming()).isFalse();
    assertThat(Simulation.of(few).streaming(true).cost().streaming()).isTrue();
  }

  @Test
  void moreThreadsThanWorkCostNothingMore() {
    long few = Simulation.of(scenario()).threads(64).cost().bytes();
    assertThat(Simulation.of(scenario()).threads(Integer.MAX_VALUE).cost().bytes()).isEqualTo(few);
  }

  @Test
  void noThreadsIsRefused() {
    assertThatThrownBy(() -> Simulation.of(scenario()).threads(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("threads must be 1 or more: 0");
  }

  @Test
  void aListenerThatFailsBreaksTheRunWithItsCause() {
    Simulation simulation =
        Simulation.of(scenario())
            .progress(
                (done, total) -> {
                  throw new IllegalStateException("the bar is gone");
                });
    assertThatThrownBy(simulation::run)
        .isInstanceOf(SimulationException.class)
        .hasRootCauseMessage("the bar is gone");
  }
}
