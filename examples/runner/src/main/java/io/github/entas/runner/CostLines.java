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
  static List<String> of(RunCost cost, long limitBytes, ScreenWords words) {
    List<String> lines =
        new ArrayList<>(
            words.lines(
                "validate.cost",
                words.whole(cost.draws()),
                words.whole(cost.strategies()),
                words.whole(cost.households()),
                words.whole(cost.years()),
                words.whole(mebibytes(cost.bytes())),
                words.whole(mebibytes(cost.outcomeBytes())),
                words.whole(mebibytes(cost.householdBytes()))));
    cost.plans()
        .forEach(
            (plan, ways) ->
                lines.addAll(
                    DisplayText.wrap(
                        words.counted("validate.plan." + plan, ways), PlannerTable.WIDTH)));
    if (cost.streaming()) {
      lines.addAll(words.lines("validate.histograms"));
    }
    if (cost.bytes() > limitBytes
        || cost.householdYears() > Simulation.DEFAULT_LIMIT_HOUSEHOLD_YEARS) {
      lines.addAll(
          words.lines(
              "validate.tooLarge",
              words.whole(mebibytes(limitBytes)),
              words.whole((long) Simulation.DEFAULT_LIMIT_HOUSEHOLD_YEARS)));
    }
    return lines;
  }

  private static long mebibytes(long bytes) {
    return 1 + (bytes - 1) / MEBIBYTE;
  }
}
