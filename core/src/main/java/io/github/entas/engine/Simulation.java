package io.github.entas.engine;

import java.util.Objects;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Runs a scenario: all strategies on the same draws and the same households.
 *
 * <pre>{@code
 * Outcome outcome = Simulation.of(scenario).run();
 * }</pre>
 *
 * <p>The outcome is the same, bit for bit, for any number of threads and any executor.
 *
 * @since 0.1.0
 */
public final class Simulation {

  /** The memory a run may take where no limit is set: 4 GiB. */
  public static final long DEFAULT_LIMIT_BYTES = 4L << 30;

  /** The household-years a run may take where no limit is set. */
  public static final double DEFAULT_LIMIT_HOUSEHOLD_YEARS = 1e12;

  private final Scenario scenario;
  private int threads = Runtime.getRuntime().availableProcessors();
  private @Nullable Executor executor;
  private ProgressListener progress = ProgressListener.NONE;
  private CancelToken cancelToken = new CancelToken();
  private long limitBytes = DEFAULT_LIMIT_BYTES;
  private double limitHouseholdYears = DEFAULT_LIMIT_HOUSEHOLD_YEARS;

  private Simulation(Scenario scenario) {
    this.scenario = Objects.requireNonNull(scenario, "scenario");
  }

  /** A simulation of the scenario, on as many threads as there are processors. */
  public static Simulation of(Scenario scenario) {
    return new Simulation(scenario);
  }

  /** Runs on this number of threads, at least 1. */
  public Simulation threads(int number) {
    return this;
  }
}
