package io.github.entas.runner;

import io.github.entas.engine.RunCost;
import io.github.entas.engine.Simulation;
import java.util.ArrayList;
import java.util.List;

/** What a run would cost, in words. */
final class CostLines {

  private static final long MEBIBYTE = 1L << 20;

  private CostLines() {}

  /**
   * The work and the memory, and whether a run would be refused.
   *
   * @param cost of the run
   * @param limitBytes memory there is
   */
  static List<String> of(RunCost cost, long limitBytes) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "A run takes "
            + Numbers.whole(cost.draws())
            + " draws × "
            + Numbers.whole(cost.strategies())
            + " strategies × "
            + Numbers.whole(cost.households())
            + " households × "
            + Numbers.whole(cost.years())
            + " years,");
    lines.add("and about " + mebibytes(cost.bytes()) + " of memory.");
    if (cost.bytes() > limitBytes
        || cost.householdYears() > Simulation.DEFAULT_LIMIT_HOUSEHOLD_YEARS) {
      lines.add(
          "That is too large here: at most "
              + mebibytes(limitBytes)
              + " and "
              + Numbers.whole((long) Simulation.DEFAULT_LIMIT_HOUSEHOLD_YEARS)
              + " household-years.");
    }
    return lines;
  }

  private static String mebibytes(long bytes) {
    return Numbers.whole(1 + (bytes - 1) / MEBIBYTE) + " MiB";
  }
}
