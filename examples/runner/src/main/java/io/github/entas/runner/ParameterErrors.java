package io.github.entas.runner;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Option values that only the library or the file system can refuse. */
final class ParameterErrors {

  private ParameterErrors() {}

  /** Refuses the value of an option in the words that the parser of options has. */
  static ParameterException invalid(
      @Nullable CommandSpec spec, String option, @Nullable String why) {
    return new ParameterException(
        Objects.requireNonNull(spec).commandLine(),
        "Invalid value for option '" + option + "': " + why);
  }
}
