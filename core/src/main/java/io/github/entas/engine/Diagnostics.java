package io.github.entas.engine;

import java.util.List;

/**
 * What a run noticed about itself.
 *
 * @param moved quantities of which draws had to be moved into their range
 * @param drawsCutByCap for each strategy, in order, the number of draws in which the uplift cap cut
 *     the uplift of some household that was looked at; of those in several programs a draw looks at
 *     one part of its block only, as of those whose program is worked out from events it looks at
 *     its block only
 * @param inconsistent for each strategy, in order, the number of its draws and years whose measures
 *     no population can have together: a sum of an exact part and an estimated one may miss that
 *     where hardly anybody is poor
 * @since 0.1.0
 */
public record Diagnostics(
    List<Moved> moved, List<Integer> drawsCutByCap, List<Integer> inconsistent) {

  /** Copies the lists. */
  public Diagnostics {
    moved = List.copyOf(moved);
    drawsCutByCap = List.copyOf(drawsCutByCap);
    inconsistent = List.copyOf(inconsistent);
  }

  /**
   * A quantity of which draws fell outside its range.
   *
   * @param pointer JSON pointer of the quantity in the scenario
   * @param share share of its draws that were moved, in (0, 1]
   */
  public record Moved(String pointer, double share) {}
}
