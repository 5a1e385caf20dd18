package io.github.entas.runner;

import io.github.entas.engine.Scenario;
import io.github.entas.engine.Settings;
import java.util.ArrayList;
import java.util.List;

/** What was run. */
final class Heading {

  private Heading() {}

  static List<String> lines(Scenario scenario, ScreenWords words) {
    Settings settings = scenario.simulation();
    int cohorts = scenario.population().cohorts().size();
    List<String> lines = new ArrayList<>(List.of(DisplayText.clean(scenario.name())));
    lines.add(
        words.text(
            "target",
            words.number(Percent.text(scenario.target().headcount())),
            String.valueOf(scenario.target().year()),
            DisplayText.clean(scenario.currency()),
            String.valueOf(scenario.baseYear())));
    lines.add(
        words.text(
            "simulated",
            words.number(Numbers.whole(settings.draws())),
            cohorts == 1
                ? words.text("cohort")
                : words.text("cohorts", words.number(Numbers.whole(cohorts))),
            words.number(Numbers.whole(settings.households())),
            String.valueOf(settings.seed())));
    return lines.stream()
        .flatMap(line -> DisplayText.wrap(line, PlannerTable.WIDTH).stream())
        .toList();
  }
}
