package io.github.entas.engine;

import io.github.entas.population.Event;
import io.github.entas.population.Outlook;
import io.github.entas.program.Enabler;
import io.github.entas.program.Lever;
import java.util.List;

/** Fills in "all" where a scenario names no cohorts or no programs. */
final class Completion {

  private Completion() {}

  static Outlook of(Outlook outlook, List<String> cohortIds) {
    List<Event> events =
        outlook.events().stream()
            .map(event -> event.cohorts().isEmpty() ? event.inCohorts(cohortIds) : event)
            .toList();
    return outlook.withEvents(events);
  }

  static Enabler of(Enabler enabler, List<String> programIds) {
    List<Lever> levers =
        enabler.levers().stream()
            .map(lever -> lever.programs().isEmpty() ? lever.onPrograms(programIds) : lever)
            .toList();
    return enabler.withLevers(levers);
  }
}
