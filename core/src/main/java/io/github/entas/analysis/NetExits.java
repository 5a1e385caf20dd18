package io.github.entas.analysis;

import io.github.entas.analysis.Statement.Count;
import io.github.entas.analysis.Statement.OfStrategy;
import io.github.entas.analysis.Statement.Share;
import io.github.entas.analysis.Statement.Year;
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
        Statement.of(
            "too-few-enrolled",
            new Share(target.headcount()),
            new Year(target.year()),
            new Count(needed),
            new OfStrategy(scenario.reference()),
            new OfStrategy(scenario.strategies().get(strategy).id()),
            new Count(enrolled)));
  }
}
