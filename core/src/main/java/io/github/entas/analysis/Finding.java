package io.github.entas.analysis;

import java.util.Locale;
import java.util.Objects;

/**
 * Something a reader of a result should know, with its place in the scenario.
 *
 * @param severity how much it matters
 * @param code stable name of its kind, in kebab case: {@code "budget-not-absorbed"}
 * @param pointer JSON pointer into the scenario; empty for all of it
 * @param message plain language, numbers in percent
 * @since 0.1.0
 */
public record Finding(Severity severity, String code, String pointer, String message) {

  /** How much a finding matters. */
  public enum Severity {
    /** Good to know. */
    INFO,
    /** May change what the result means. */
    WARNING;

    /** The word used in files. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Refuses nulls. */
  public Finding {
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(pointer, "pointer");
    Objects.requireNonNull(message, "message");
  }

  /** Something good to know. */
  static Finding info(String code, String pointer, String message) {
    return new Finding(Severity.INFO, code, pointer, message);
  }

  /** Something that may change what the result means. */
  static Finding warning(String code, String pointer, String message) {
    return new Finding(Severity.WARNING, code, pointer, message);
  }
}
