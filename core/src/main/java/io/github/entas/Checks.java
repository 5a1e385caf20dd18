package io.github.entas;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects what is wrong with a value, so that its constructor can refuse it once and completely.
 *
 * <p>Every check fails on NaN. Paths are relative JSON pointers of the parts, {@code "/persons"};
 * the name in a message is the last segment of the path.
 *
 * <pre>{@code
 * new Checks().positive("/persons", persons).share("/takeUp", takeUp).throwIfAny();
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Checks {

  private static final String RATES = " was meant: rates are fractions.";

  private final List<Violation> violations = new ArrayList<>();

  /**
   * Notes a violation unless the condition holds.
   *
   * @param holds the condition, written so that NaN makes it false
   * @param path relative JSON pointer of the part
   * @param mustHold what must hold of the part, without its name: {@code "be greater than 0"}
   * @param came what came
   */
  public Checks that(boolean holds, String path, String mustHold, Object came) {
    return that(holds, path, mustHold, came, "");
  }

  /** As {@link #that(boolean, String, String, Object)}, with a sentence that begins "Maybe". */
  public Checks that(boolean holds, String path, String mustHold, Object came, String maybe) {
    if (!holds) {
      violations.add(
          new Violation(path, name(path) + "must " + mustHold, String.valueOf(came), maybe));
    }
    return this;
  }

  /** The value must be in [0, 1]; a value that looks like a percentage gets a hint. */
  public Checks share(String path, double value) {
    return that(value >= 0 && value <= 1, path, "be in [0, 1]", value, percentHint(value));
  }

  /** The value must be in (0, 1]; a value that looks like a percentage gets a hint. */
  public Checks positiveShare(String path, double value) {
    return that(value > 0 && value <= 1, path, "be in (0, 1]", value, percentHint(value));
  }

  /** The value must be in [0, 1); a value that looks like a percentage gets a hint. */
  public Checks shareBelowOne(String path, double value) {
    return that(value >= 0 && value < 1, path, "be in [0, 1)", value, percentHint(value));
  }

  /** The value must be in (0, 1); a value that looks like a percentage gets a hint. */
  public Checks openShare(String path, double value) {
    return that(value > 0 && value < 1, path, "be in (0, 1)", value, percentHint(value));
  }

  /** The value must be finite and greater than 0. */
  public Checks positive(String path, double value) {
    return that(
        value > 0 && Double.isFinite(value), path, "be a finite number greater than 0", value);
  }

  /** The value must be finite and at least 0. */
  public Checks nonNegative(String path, double value) {
    return that(value >= 0 && Double.isFinite(value), path, "be a finite number, 0 or more", value);
  }

  /** The value must be finite. */
  public Checks finite(String path, double value) {
    return that(Double.isFinite(value), path, "be a finite number", value);
  }

  /** The text must hold more than white space. */
  public Checks text(String path, String value) {
    return that(!value.isBlank(), path, "not be blank", '"' + value + '"');
  }

  /** Takes over the violations of an inner value, found at {@code path}. */
  public Checks include(String path, InvalidValueException inner) {
    inner.violations().forEach(v -> violations.add(v.within(path)));
    return this;
  }

  /** Whether nothing has been violated so far. */
  public boolean passed() {
    return violations.isEmpty();
  }

  /**
   * Throws what was collected.
   *
   * @throws InvalidValueException if anything was violated
   */
  public void throwIfAny() {
    if (!violations.isEmpty()) {
      throw new InvalidValueException(violations);
    }
  }

  private static String name(String path) {
    String last = path.substring(path.lastIndexOf('/') + 1);
    return last.isEmpty() ? "" : last + " ";
  }

  private static String percentHint(double value) {
    return value > 1 && value <= 100
        ? "Maybe "
            + BigDecimal.valueOf(value).movePointLeft(2).stripTrailingZeros().toPlainString()
            + RATES
        : "";
  }
}
