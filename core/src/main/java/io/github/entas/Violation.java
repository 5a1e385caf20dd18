package io.github.entas;

import java.util.Objects;

/**
 * One thing wrong with a value: where, what must hold, what came, and the likely slip.
 *
 * @param path JSON pointer of the offending part, relative to the value that was refused: {@code
 *     "/cost/perHousehold"}; empty for the value itself
 * @param mustHold the whole condition as a clause, for example {@code "takeUp must be in [0, 1]"}
 * @param came what was given instead, as text
 * @param maybe a sentence that names the likely slip, or empty
 * @since 0.1.0
 */
public record Violation(String path, String mustHold, String came, String maybe) {

  /** Refuses nulls. */
  public Violation {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(mustHold, "mustHold");
    Objects.requireNonNull(came, "came");
    Objects.requireNonNull(maybe, "maybe");
  }

  /** The same violation seen from an enclosing value, {@code prefix} leading to the inner one. */
  public Violation within(String prefix) {
    return new Violation(prefix + path, mustHold, came, maybe);
  }

  /** What must hold and what came, with the likely slip on a second line where there is one. */
  public String message() {
    String main = came.isEmpty() ? mustHold : mustHold + ": " + came;
    return maybe.isEmpty() ? main : main + "\n" + maybe;
  }
}
