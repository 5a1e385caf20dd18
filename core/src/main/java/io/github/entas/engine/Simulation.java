package io.github.entas.engine;

import io.github.entas.engine.SimulationException.Reason;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Runs a scenario: all strategies on the same draws and the same households.
 *
 * <pre>{@code
 * Outcome outcome = Simulation.of(scenario).threads(2).run();
 * }</pre>
 *
 * <p>The outcome is the same, bit for bit, for any number of threads and any executor.
 *
 * @since 0.1.0
 */
public final class Simulation {

  /** The household-years a run may take where no limit is set. */
  public static final double DEFAULT_LIMIT_HOUSEHOLD_YEARS = 1e13;

  /** The memory that all draws of an outcome may take where no limit is set: 2 GiB. */
  public static final long DEFAULT_LIMIT_OUTCOME_BYTES = 1L << 31;

  private static final double MEBIBYTE = 1L << 20;

  private final Scenario scenario;
  private int threads = Runtime.getRuntime().availableProcessors();
  private @Nullable Executor executor;
  private ProgressListener progress = ProgressListener.NONE;
  private CancelToken cancelToken = new CancelToken();
  private long limitBytes = Runtime.getRuntime().maxMemory();
  private double limitHouseholdYears = DEFAULT_LIMIT_HOUSEHOLD_YEARS;
  private long limitOutcomeBytes = DEFAULT_LIMIT_OUTCOME_BYTES;
  private @Nullable Boolean streaming;
  private boolean cohorts = true;
  private @Nullable Model model;
  private @Nullable Randomization alone;

  private Simulation(Scenario scenario) {
    this.scenario = Objects.requireNonNull(scenario, "scenario");
  }

  /**
   * A simulation of the scenario on as many threads as there are processors, in at most the memory
   * there is.
   */
  public static Simulation of(Scenario scenario) {
    return new Simulation(scenario);
  }

  /** Works on this number of threads, at least 1. */
  public Simulation threads(int number) {
    if (number < 1) {
      throw new IllegalArgumentException("threads must be 1 or more: " + number);
    }
    threads = number;
    return this;
  }

  /** Works on the caller's executor, in as many tasks as threads were asked for. */
  public Simulation executor(Executor callers) {
    executor = Objects.requireNonNull(callers, "executor");
    return this;
  }

  /** Tells a listener how far the work is. */
  public Simulation progress(ProgressListener listener) {
    progress = Objects.requireNonNull(listener, "listener");
    return this;
  }

  /** Stops when the token is used. */
  public Simulation cancelToken(CancelToken token) {
    cancelToken = Objects.requireNonNull(token, "token");
    return this;
  }

  /** Refuses to run if the memory needed is more. */
  public Simulation limitBytes(long bytes) {
    limitBytes = bytes;
    return this;
  }

  /** Refuses to run if draws × strategies × households × years is more. */
  public Simulation limitHouseholdYears(double householdYears) {
    limitHouseholdYears = householdYears;
    return this;
  }

  /**
   * Whether headcounts by cohort are kept; they are where nothing is said. A search over many mixes
   * is faster without.
   */
  public Simulation cohorts(boolean kept) {
    cohorts = kept;
    model = null;
    alone = null;
    return this;
  }

  /**
   * Whether only what is told of the draws is kept, and not the draws: exact sums, counts, and
   * histograms of 1024 bins. Quantiles are then off by at most a bin, which is at most 1/512 of the
   * range of the draws ({@link Sample#quantileError()}); everything else that {@link Outcome} tells
   * of all draws is the same. Where nothing is said, {@link #limitOutcomeBytes} decides.
   */
  public Simulation streaming(boolean asked) {
    streaming = asked;
    return this;
  }

  /**
   * Streams if all draws would take more memory, unless the histograms would take more still. The
   * limit is not that of the machine, so that a scenario has the same result on all of them.
   */
  public Simulation limitOutcomeBytes(long bytes) {
    limitOutcomeBytes = bytes;
    return this;
  }

  private Model model() {
    if (model == null) {
      model = new Model(scenario, cohorts);
    }
    return model;
  }

  private RunPlan plan() {
    return streaming == null
        ? RunPlan.within(model(), cohorts, limitOutcomeBytes)
        : RunPlan.asked(model(), cohorts, streaming);
  }

  /** What the run will take; nothing is allocated for it. */
  public RunCost cost() {
    return plan().cost(threads);
  }

  /**
   * Runs the simulation.
   *
   * @throws SimulationException if it is too large for the limits, was canceled or interrupted (the
   *     thread's interrupt status is then set), or broke in a draw that the message names
   */
  public Outcome run() {
    refuseTooLarge();
    if (Thread.currentThread().isInterrupted()) {
      throw new SimulationException(Reason.CANCELED, "the simulation was interrupted");
    }
    RunPlan plan = plan();
    OutcomeFold fold = plan.fold();
    int workers = plan.workers(threads);
    List<DrawBlock> blocks = plan.blocks(workers);
    BlockQueue queue =
        new BlockQueue(blocks, fold, scenario.simulation(), plan.results(threads), progress);
    new Workers(workers, executor).work(new Run(model(), blocks, queue, cancelToken));
    if (!queue.isEmpty()) {
      throw new SimulationException(Reason.CANCELED, "the simulation was canceled");
    }
    return plan.outcome(fold);
  }

  /**
   * The blocks of draws that the simulation is made of, in the order in which it is best to work on
   * them: those of a randomization, which share households, together.
   */
  public List<DrawBlock> blocks() {
    return plan().blocks(1);
  }

  /**
   * Runs one block alone, on this thread; a simulation of the same scenario anywhere gives the same
   * bits. The households of its randomization are kept for the next block of it.
   *
   * @throws IllegalArgumentException if the block is beyond the draws of the scenario
   * @throws SimulationException if it broke in a draw that the message names
   */
  public synchronized BlockResult run(DrawBlock block) {
    RunPlan plan = plan();
    if (block.to() > plan.positions()) {
      throw new IllegalArgumentException(
          "a block must end by position " + plan.positions() + ": " + block);
    }
    Randomization randomization = alone;
    if (randomization == null || randomization.number() != block.randomization()) {
      randomization = new Randomization(model(), block.randomization(), Integer.MAX_VALUE);
      alone = randomization;
    }
    BlockResult result = plan.result(block);
    new BlockRunner(model()).run(randomization, result);
    return result;
  }

  /**
   * The outcome of blocks that were run one by one, the same to the bit as that of {@link #run()}.
   *
   * @param results of all draws, each once; in any order, but those that come before their turn are
   *     held until then, so that the order of {@link #blocks()} needs least memory
   * @throws IllegalArgumentException if a draw comes twice or never, or a result is of another
   *     scenario
   */
  public Outcome outcome(Iterable<BlockResult> results) {
    RunPlan plan = plan();
    OutcomeFold fold = plan.fold();
    BlockSlots slots = new BlockSlots(plan.positions());
    for (BlockResult result : results) {
      slots.put(result);
      for (BlockResult ready = slots.poll(); ready != null; ready = slots.poll()) {
        fold.fold(ready);
      }
    }
    DrawBlock missing = slots.missing();
    if (missing != null) {
      throw new IllegalArgumentException("all draws must have a result: " + missing + " has none");
    }
    return plan.outcome(fold);
  }

  private void refuseTooLarge() {
    RunCost cost = cost();
    if (cost.bytes() > limitBytes) {
      throw new SimulationException(
          Reason.TOO_LARGE,
          String.format(
              Locale.ROOT,
              "the simulation must need at most %.0f MiB of memory: about %.0f MiB%n"
                  + "Maybe fewer draws, households or strategies would do.",
              limitBytes / MEBIBYTE,
              cost.bytes() / MEBIBYTE));
    }
    if (!(cost.householdYears() <= limitHouseholdYears)) {
      throw new SimulationException(
          Reason.TOO_LARGE,
          String.format(
              Locale.ROOT,
              "draws × strategies × households × years must be at most %.3g: %.3g%n"
                  + "Maybe fewer draws, households or strategies would do.",
              limitHouseholdYears,
              cost.householdYears()));
    }
  }
}
