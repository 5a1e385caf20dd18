package io.github.entas.engine;

import org.jspecify.annotations.Nullable;

/** What one thread needs beside the model: lists that are reused from draw to draw. */
final class Workspace {

  private final int households;
  private final HouseholdList eligible;
  private final HouseholdList willing;
  private final ErrorRatesRegistry.@Nullable Candidates[][] candidates;

  Workspace(Model model) {
    this.households = model.cohorts() * model.householdsPerCohort();
    this.eligible = new HouseholdList(households);
    this.willing = new HouseholdList(households);
    this.candidates = new ErrorRatesRegistry.Candidates[model.programs()][model.years()];
  }

  /** The list a registry may answer with. */
  HouseholdList eligible() {
    return eligible;
  }

  /** The eligible who are willing and have never been enrolled. */
  HouseholdList willing() {
    return willing;
  }

  /** The candidates of a program's registry of a year. */
  ErrorRatesRegistry.Candidates candidates(int program, int year) {
    ErrorRatesRegistry.Candidates known = candidates[program][year];
    if (known == null) {
      known = new ErrorRatesRegistry.Candidates(households);
      candidates[program][year] = known;
    }
    return known;
  }

  /** Bytes of the workspace and the enrollment of one thread. */
  static long bytes(Scenario scenario) {
    long households =
        (long) HouseholdBlocks.of(scenario.simulation()).size()
            * scenario.population().cohorts().size();
    long programs = scenario.programs().size();
    long lists = 4L * Integer.BYTES + 2L * Double.BYTES + 1;
    long candidates = (long) scenario.horizonYears() * 2L * (Integer.BYTES + Double.BYTES);
    return households * (lists + programs * (candidates + Integer.BYTES + 1));
  }
}
