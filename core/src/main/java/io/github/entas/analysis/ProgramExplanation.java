package io.github.entas.analysis;

import io.github.entas.analysis.Explanation.Unit;
import io.github.entas.engine.Scenario;
import io.github.entas.program.Program;
import io.github.entas.program.Uplift;
import java.util.ArrayList;
import java.util.List;

/** The way from households to persons lifted, and what became of the effect. */
final class ProgramExplanation {

  /** Enrollment falls in the middle of the year before the observation. */
  private static final double HALF_YEAR = 0.5;

  private ProgramExplanation() {}

  static List<Explanation> of(Scenario scenario, String id, double lifted, ExplanationRuns runs) {
    Program program =
        scenario.programs().stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow();
    Uplift uplift = program.uplift();
    double placed = runs.placed(id);
    List<Explanation> steps = new ArrayList<>();
    steps.add(
        households("eligible", "households ever eligible when it had money", runs.eligible(id)));
    steps.add(households("willing", "of these willing", runs.willing(id)));
    steps.add(households("placed", "of these placed", placed));
    if (uplift != null) {
      steps.add(households("responded", "of these responded", placed * uplift.responderShare()));
    }
    double size = ScaleCheck.householdSize(scenario, program);
    steps.add(Explanation.of("lifted", "persons lifted", lifted, Unit.PERSONS));
    steps.add(Explanation.of("householdSize", "persons per household", size, Unit.RATIO));
    if (placed > 0 && uplift != null) {
      double left = 0;
      for (int k = 1; k <= runs.year(); k++) {
        left += runs.placed(id, k) * uplift.profile().at(runs.year() - k + HALF_YEAR);
      }
      steps.add(
          Explanation.of("profile", "of its uplift there at that time", left / placed, Unit.SHARE));
    }
    if (placed > 0 && program.transfer() != null) {
      double on = 0;
      int first = Math.max(1, runs.year() - program.cost().activeYears() + 1);
      for (int k = first; k <= runs.year(); k++) {
        on += runs.placed(id, k);
      }
      steps.add(Explanation.of("onProgram", "of those placed still paid", on / placed, Unit.SHARE));
    }
    if (uplift != null && uplift.spillover() != 0) {
      ExplanationRuns.Change change = runs.spillover(id);
      boolean displaces = uplift.spillover() < 0;
      steps.add(
          new Explanation(
              displaces ? "displacement" : "spillover",
              "",
              displaces ? "displacement of others" : "spillover to others",
              change.value(),
              Unit.CHANGE,
              change.standardError(),
              false,
              List.of()));
    }
    return steps;
  }

  private static Explanation households(String key, String label, double number) {
    return Explanation.of(key, label, number, Unit.HOUSEHOLDS);
  }
}
