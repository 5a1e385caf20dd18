package io.github.entas.runner;

import io.github.entas.engine.EnginePlan;
import io.github.entas.engine.RunCost;
import io.github.entas.engine.Simulation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
            + " years, and about "
            + mebibytes(cost.bytes())
            + " of memory: "
            + mebibytes(cost.outcomeBytes())
            + " for its results, "
            + mebibytes(cost.householdBytes())
            + " for households and tables.");
    for (Map.Entry<EnginePlan, Integer> plan : cost.plans().entrySet()) {
      lines.add(programs(plan.getValue()) + how(plan.getKey()));
    }
    if (cost.streaming()) {
      lines.add(
          "The draws are too many to keep: they are counted in histograms. Quantiles are then"
              + " exact to 1/512 of their range, everything else is the same; outcomes.csv is left out.");
    }
    if (cost.bytes() > limitBytes
        || cost.householdYears() > Simulation.DEFAULT_LIMIT_HOUSEHOLD_YEARS) {
      lines.add(
          "That is too large here: at most "
              + mebibytes(limitBytes)
              + " and "
              + Numbers.whole((long) Simulation.DEFAULT_LIMIT_HOUSEHOLD_YEARS)
              + " household-years.");
    }
    return lines.stream()
        .flatMap(line -> DisplayText.wrap(line, PlannerTable.WIDTH).stream())
        .toList();
  }

  private static String programs(int ways) {
    return ways == 1
        ? "1 way to run a program is worked out "
        : ways + " ways to run a program are worked out ";
  }

  private static String how(EnginePlan plan) {
    return switch (plan) {
      case TABLES -> "from tables of all households.";
      case EVENTS_ERROR_RATES -> "from a block of households a draw: its registry has error rates.";
      case EVENTS_ACCURACY_LEVER ->
          "from a block of households a draw: a lever moves its accuracy.";
      case EVENTS_NO_SHOCK ->
          "from a block of households a draw: a cohort has hardly any transitory share.";
      case EVENTS_NOT_LOGNORMAL ->
          "from a block of households a draw: the welfare of a cohort is not lognormal.";
      case EVENTS_LONG_HISTORY ->
          "from a block of households a draw: its registry is renewed too often for tables.";
    };
  }

  private static String mebibytes(long bytes) {
    return Numbers.whole(1 + (bytes - 1) / MEBIBYTE) + " MiB";
  }
}
