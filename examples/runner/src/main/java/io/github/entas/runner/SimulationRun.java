package io.github.entas.runner;

import io.github.entas.engine.CancelToken;
import io.github.entas.engine.Outcome;
import io.github.entas.engine.Scenario;
import io.github.entas.engine.Simulation;
import java.io.PrintWriter;
import picocli.CommandLine.ExitCode;

/** A run with its progress on standard error. */
final class SimulationRun {

  private SimulationRun() {}

  static Outcome of(
      Scenario scenario, int threads, CancelToken token, Messages messages, ScreenWords words) {
    try (ProgressDisplay progress = messages.progress(words)) {
      return Simulation.of(scenario).threads(threads).progress(progress).cancelToken(token).run();
    }
  }

  /** Says that the memory did not suffice; the exit code for it. */
  static int outOfMemory(PrintWriter err) {
    err.println("entas: the memory did not suffice\nMaybe java -Xmx… or fewer draws would do.");
    return ExitCode.SOFTWARE;
  }
}
