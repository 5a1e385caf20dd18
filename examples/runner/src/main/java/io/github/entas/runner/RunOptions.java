package io.github.entas.runner;

import io.github.entas.InvalidValueException;
import io.github.entas.engine.Scenario;
import io.github.entas.engine.Settings;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How large a run is, and on how many threads. */
final class RunOptions {

  private static final int MOST_THREADS = 1024;

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Option(
      names = "--draws",
      paramLabel = "N",
      description =
          "Draws of everything uncertain: a multiple of 16, at least 64."
              + " Default: what the scenario says, 4096 where it says nothing.")
  private @Nullable Integer draws;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description =
          "Seed of all random numbers; the same seed gives the same result."
              + " Default: what the scenario says, 1 where it says nothing.")
  private @Nullable Long seed;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description =
          "Threads to work on, 1 to 1024; they change the time a run takes, nothing else."
              + " Default: as many as there are processors.")
  private @Nullable Integer threads;

  /** The scenario at the size and with the seed asked for. */
  Scenario applyTo(Scenario scenario) {
    Integer newDraws = draws;
    Long newSeed = seed;
    Scenario sized =
        newDraws == null ? scenario : with(scenario, "--draws", s -> s.withDraws(newDraws));
    return newSeed == null ? sized : with(sized, "--seed", s -> s.withSeed(newSeed));
  }

  /** Threads to work on. */
  int threads() {
    if (threads == null) {
      return Runtime.getRuntime().availableProcessors();
    }
    if (threads < 1 || threads > MOST_THREADS) {
      throw invalid("--threads", "threads must be from 1 to " + MOST_THREADS + ": " + threads);
    }
    return threads;
  }

  private Scenario with(Scenario scenario, String option, UnaryOperator<Settings> change) {
    try {
      return scenario.withSimulation(change.apply(scenario.simulation()));
    } catch (InvalidValueException e) {
      throw invalid(option, e.getMessage());
    }
  }

  private ParameterException invalid(String option, @Nullable String why) {
    return ParameterErrors.invalid(spec, option, why);
  }
}
