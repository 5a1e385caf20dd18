package io.github.entas.analysis;

import io.github.entas.analysis.Explanation.Unit;
import io.github.entas.engine.Scenario;
import io.github.entas.program.CoFundingLever;
import io.github.entas.program.Enabler;
import io.github.entas.program.Lever;
import io.github.entas.strategy.Budget;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** How far an enabler has moved its levers, and what the programs on them did because of it. */
final class EnablerExplanation {

  private EnablerExplanation() {}

  static List<Explanation> of(Scenario scenario, String id, ExplanationRuns runs) {
    Enabler enabler =
        scenario.enablers().stream().filter(e -> e.id().equals(id)).findFirst().orElseThrow();
    double strength = enabler.strength(stock(enabler, runs));
    List<Explanation> moved = new ArrayList<>();
    moved.add(Explanation.of("strength", "strength in that year", strength, Unit.SHARE));
    Set<String> programs = new LinkedHashSet<>();
    Set<String> funded = new LinkedHashSet<>();
    for (Lever lever : enabler.levers()) {
      moved.add(
          Explanation.about(
              lever.key(),
              "lever",
              "mean gain of the lever " + lever.key(),
              lever.maxGain().mean() * strength,
              Unit.SHARE));
      programs.addAll(lever.programs());
      if (lever instanceof CoFundingLever) {
        funded.addAll(lever.programs());
      }
    }
    for (String program : programs) {
      if (runs.strategy().budget().containsKey(program)) {
        moved.add(
            Explanation.about(
                program,
                "placedBecause",
                "more households placed by " + Figures.quoted(program),
                runs.placedBecause(id, program),
                Unit.HOUSEHOLDS));
      }
      if (funded.contains(program) && runs.strategy().budget().containsKey(program)) {
        moved.add(
            Explanation.about(
                program,
                "partnersBecause",
                "partners' money for " + Figures.quoted(program),
                runs.partnersBecause(id, program),
                Unit.MONEY));
      }
    }
    return moved;
  }

  /** K_t = (1−depreciation)·K_{t−1} + B_t. */
  private static double stock(Enabler enabler, ExplanationRuns runs) {
    Budget budget = runs.strategy().budget().get(enabler.id());
    double stock = 0;
    for (int k = 1; k <= runs.year() && budget != null; k++) {
      stock = (1 - enabler.depreciation()) * stock + budget.in(k);
    }
    return stock;
  }
}
