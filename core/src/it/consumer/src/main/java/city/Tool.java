package city;

import io.github.entas.analysis.Summary;
import io.github.entas.engine.Scenario;
import io.github.entas.engine.Simulation;
import io.github.entas.evidence.Catalogue;
import io.github.entas.io.ResultWriter;
import io.github.entas.io.ScenarioReader;
import io.github.entas.measure.PovertyMeasures;
import io.github.entas.measure.WeightedSample;
import java.util.Locale;

/** Asks each part of the library something, and so needs each library that it brings. */
public final class Tool {

  private static final String SCENARIO =
      """
      schema: entas/scenario/1
      name: A city
      currency: IDR
      baseYear: 2024
      horizonYears: 2
      target: {headcount: 0.05, year: 2026}
      population:
        cohorts:
          - id: city
            persons: 315350
            householdSize: 3.8
            povertyLine: 605312
            welfare: {type: lognormal, headcount: 0.0671, povertyGap: 0.0082}
      programs:
        - {id: capital, catalogue: business-capital, targeting: {type: proxyMeans, eligibleShare: 0.13, accuracy: 0.5}}
      strategies:
        - {id: none}
        - {id: capital, budget: {capital: 2.0e10}}
      simulation: {draws: 64, households: 64}
      """;

  private Tool() {}

  public static void main(String[] args) {
    Scenario scenario = ScenarioReader.read("city.yaml", SCENARIO);
    Summary summary = Summary.of(Simulation.of(scenario).run());
    Scenario again = ScenarioReader.read("result.json", ResultWriter.json(summary));
    System.out.println("read back equal: " + again.equals(scenario));
    System.out.println("strategies: " + summary.strategies().size());
    System.out.println("entries: " + Catalogue.shipped().entries().size());
    double headcount = PovertyMeasures.of(WeightedSample.of(1, 2, 3, 4), 2.5).headcount();
    System.out.println(String.format(Locale.ROOT, "headcount: %.2f", headcount));
  }
}
