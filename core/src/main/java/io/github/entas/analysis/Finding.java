package io.github.entas.analysis;

import io.github.entas.Language;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something a reader of a result should know, with its place in the scenario.
 *
 * @param severity how much it matters
 * @param code stable name of its kind, in kebab case: {@code "budget-not-absorbed"}
 * @param pointer JSON pointer into the scenario; empty for all of it
 * @param message plain English, numbers in percent
 * @param statement what the message says, to be told in another language by {@link FindingText};
 *     null where there is English only
 * @since 0.1.0
 */
public record Finding(
    Severity severity, String code, String pointer, String message, @Nullable Statement statement) {

  private static final FindingText ENGLISH = FindingText.of(Language.ENGLISH);

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

  /** A finding in English only. */
  public static Finding of(Severity severity, String code, String pointer, String message) {
    return new Finding(severity, code, pointer, message, null);
  }

  /**
   * A finding that can be told in every language.
   *
   * @throws io.github.entas.InvalidValueException if there is no such message, or it has more
   *     placeholders than there are values
   */
  public static Finding of(Severity severity, String code, String pointer, Statement statement) {
    String message = ENGLISH.of(statement);
    return new Finding(severity, code, pointer, message, statement);
  }

  /** The same, said of another place. */
  Finding at(String place) {
    return new Finding(severity, code, place, message, statement);
  }

  /** Something good to know. */
  static Finding info(String code, String pointer, String message) {
    return of(Severity.INFO, code, pointer, message);
  }

  /** Something good to know. */
  static Finding info(String code, String pointer, Statement statement) {
    return of(Severity.INFO, code, pointer, statement);
  }

  /** Something that may change what the result means. */
  static Finding warning(String code, String pointer, String message) {
    return of(Severity.WARNING, code, pointer, message);
  }

  /** Something that may change what the result means. */
  static Finding warning(String code, String pointer, Statement statement) {
    return of(Severity.WARNING, code, pointer, statement);
  }
}
