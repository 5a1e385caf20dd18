package io.github.entas.runner;

import io.github.entas.engine.Scenario;
import io.github.entas.engine.Settings;
import java.util.ArrayList;
import java.util.List;

/** What was run. */
final class Heading {

  private Heading() {}

  static List<String> lines(Scenario scenario) {
    Settings settings = scenario.simulation();
    int cohorts = scenario.population().cohorts().size();
    List<String> lines = new ArrayList<>(List.of(DisplayText.clean(scenario.name())));
    lines.add(
        "Target: a headcount of at most "
            + Percent.text(scenario.target().headcount())
            + " in "
            + scenario.target().year()
            + ". Money: "
            + DisplayText.clean(scenario.currency())
            + " at prices of "
            + scenario.baseYear()
            + ".");
    lines.add(
        "Simulated: "
            + Numbers.whole(settings.draws())
            + " draws, "
            + (cohorts == 1 ? "1 cohort" : Numbers.whole(cohorts) + " cohorts")
            + " of "
            + Numbers.whole(settings.households())
            + " households, seed "
            + settings.seed()
            + ".");
    return lines.stream()
        .flatMap(line -> DisplayText.wrap(line, PlannerTable.WIDTH).stream())
        .toList();
  }
}
