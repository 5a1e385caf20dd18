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
    List<String> lines =
        new ArrayList<>(DisplayText.wrap(DisplayText.clean(scenario.name()), PlannerTable.WIDTH));
    lines.addAll(
        words.lines(
            "heading.target",
            words.percent(scenario.target().headcount()),
            String.valueOf(scenario.target().year()),
            DisplayText.clean(scenario.currency()),
            String.valueOf(scenario.baseYear())));
    String simulated =
        words.counted(
            "heading.simulated",
            scenario.population().cohorts().size(),
            words.whole(settings.draws()),
            words.whole(settings.households()),
            String.valueOf(settings.seed()));
    lines.addAll(DisplayText.wrap(simulated, PlannerTable.WIDTH));
    return lines;
  }
}
