package io.github.entas.engine;

import io.github.entas.population.Cohort;
import io.github.entas.population.Population;
import io.github.entas.program.Enabler;
import io.github.entas.program.Interaction;
import io.github.entas.program.Program;
import io.github.entas.strategy.Strategy;
import java.util.List;

/** The parts of a scenario, to be changed and put together again. */
final class ScenarioParts {

  private final Scenario from;
  String name;
  List<Cohort> cohorts;
  List<Program> programs;
  List<Interaction> interactions;
  List<Enabler> enablers;
  List<Strategy> strategies;

  ScenarioParts(Scenario from) {
    this.from = from;
    this.name = from.name();
    this.cohorts = from.population().cohorts();
    this.programs = from.programs();
    this.interactions = from.interactions();
    this.enablers = from.enablers();
    this.strategies = from.strategies();
  }

  Scenario build() {
    return new Scenario(
        name,
        from.currency(),
        from.baseYear(),
        from.horizonYears(),
        from.target(),
        from.surveyStandardError(),
        new Population(from.population().poorPersons(), from.population().headcount(), cohorts),
        from.outlook(),
        programs,
        interactions,
        enablers,
        from.upliftCap(),
        strategies,
        from.reference(),
        from.simulation(),
        from.sources(),
        from.referenceClass(),
        from.history());
  }
}
