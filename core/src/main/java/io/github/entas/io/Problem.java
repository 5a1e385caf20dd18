package io.github.entas.io;

import java.util.Locale;
import java.util.Objects;

/**
 * One thing wrong with a file: where, what must hold, what came, and the likely slip.
 *
 * @param line line in the file, from 1; 0 where the file as a whole is at fault
 * @param column column in that line, from 1; 0 where the file as a whole is at fault
 * @param pointer JSON pointer (RFC 6901) of the offending part; of a missing part, where it
 *     belongs; empty for the whole
 * @param mustHold what must hold, a clause that begins with "must", as a rule
 * @param came what came instead; may be empty
 * @param maybe a sentence that names the likely slip, or empty
 * @since 0.1.0
 */
public record Problem(
    int line, int column, String pointer, String mustHold, String came, String maybe) {

  /** Refuses nulls. */
  public Problem {
    Objects.requireNonNull(pointer, "pointer");
    Objects.requireNonNull(mustHold, "mustHold");
    Objects.requireNonNull(came, "came");
    Objects.requireNonNull(maybe, "maybe");
  }

  /**
   * The problem in words, control characters escaped: the place and what is wrong on one line, the
   * likely slip, if any, indented on the next.
   *
   * <pre>
   * scenario.json:12:34 /population/headcount/rate must be in (0, 1): 6.71
   *     Maybe 0.0671 was meant: rates are fractions.
   * </pre>
   *
   * @param source what the file is called
   */
  public String text(String source) {
    String place = line == 0 ? "" : ":" + line + ":" + column;
    String where = pointer.isEmpty() ? "" : pointer + " ";
    String what = came.isEmpty() ? mustHold : mustHold + ": " + came;
    String first = printable(source + place + " " + where + what);
    return maybe.isEmpty() ? first : first + "\n    " + printable(maybe);
  }

  private static String printable(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean harmless = !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT;
      shown.append(harmless ? String.valueOf(c) : String.format(Locale.ROOT, "\\u%04x", (int) c));
    }
    return shown.toString();
  }
}
