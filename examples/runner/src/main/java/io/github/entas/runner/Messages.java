package io.github.entas.runner;

import java.io.PrintWriter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What a command says beside its results, on standard error. */
final class Messages {

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Option(
      names = "--quiet",
      description = "No progress and no messages but errors; the results are printed all the same.")
  private boolean quiet;

  /** Where errors go. */
  PrintWriter err() {
    return Objects.requireNonNull(spec).commandLine().getErr();
  }

  /** Says something that is no error. */
  void say(String text) {
    if (!quiet) {
      err().println("entas: " + text);
    }
  }

  /** A bar, on a terminal. */
  ProgressDisplay progress(ScreenWords words) {
    return quiet ? ProgressDisplay.none(err()) : ProgressDisplay.on(err(), words);
  }
}
