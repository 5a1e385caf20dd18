package io.github.entas.program;

import io.github.entas.Checks;
import io.github.entas.stat.Distribution;
import io.github.entas.stat.Range;

/**
 * What a household enrolled in two programs gains further: {@code logPoints} × the lesser of the
 * two profiles. Positive for complements, negative for substitutes.
 *
 * @param first id of one program
 * @param second id of the other
 * @param logPoints log points at full profiles; not discounted
 * @since 0.1.0
 */
public record Interaction(String first, String second, Distribution logPoints) {

  /** Checks that the programs differ. */
  public Interaction {
    Checks checks =
        new Checks()
            .that(
                !first.equals(second),
                "/programs",
                "name two different programs",
                '"' + first + "\" twice");
    Range.ANY.check(checks, "/logPoints", logPoints);
    checks.throwIfAny();
  }

  /** An interaction of two programs. */
  public static Interaction of(String first, String second, Distribution logPoints) {
    return new Interaction(first, second, logPoints);
  }
}
