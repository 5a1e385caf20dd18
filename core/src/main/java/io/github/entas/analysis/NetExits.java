package io.github.entas.analysis;

import io.github.entas.engine.Scenario;
import io.github.entas.engine.Target;
import java.util.ArrayList;
import java.util.List;

/**
 * Strategies that enroll fewer persons than would have to leave poverty.
 *
 * <p>A strategy cannot reach the target by its enrollment alone where the persons in all households
 * it enrolls up to that year are fewer, even if each of them left poverty.
 */
final class NetExits {

  private NetExits() {}

  static List<Finding> findings(Scenario scenario, List<StrategySummary> strategies) {
    List<Finding> findings = new ArrayList<>();
    for (int s = 0; s < strategies.size(); s++) {
      ScaleCheck scale = strategies.get(s).scaleCheck();
      if (scale != null && scale.netExitsNeeded() > scale.personsEnrolled()) {
        findings.add(finding(scenario, s, scale.netExitsNeeded(), scale.personsEnrolled()));
      }
    }
    return findings;
  }

  private static Finding finding(Scenario scenario, int strategy, double needed, double enrolled) {
    Target target = scenario.target();
    return Finding.warning(
        "too-few-enrolled",
        "/strategies/" + strategy,
        "A headcount of "
            + Figures.percent(target.headcount())
            + " in "
            + target.year()
            + " needs "
            + Figures.whole(needed)
            + " persons fewer in poverty than under "
            + Figures.quoted(scenario.reference())
            + ", but the households that "
            + Figures.quoted(scenario.strategies().get(strategy).id())
            + " enrolls until then have "
            + Figures.whole(enrolled)
            + " persons.");
  }
}
