package io.github.entas.engine;

import io.github.entas.Checks;
import io.github.entas.population.BaseHeadcount;
import io.github.entas.population.Cohort;
import io.github.entas.population.Outlook;
import io.github.entas.population.Population;
import io.github.entas.program.Enabler;
import io.github.entas.program.Interaction;
import io.github.entas.program.Program;
import io.github.entas.strategy.Strategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link Scenario}, beginning with {@link Scenario#named}.
 *
 * <p>Required: currency, base year, horizon, target, a cohort and a strategy.
 *
 * @since 0.1.0
 */
public final class ScenarioBuilder {

  private final String name;
  private String currency = "";
  private int baseYear;
  private int horizonYears;
  private @Nullable Target target;
  private double surveyStandardError;
  private @Nullable Double poorPersons;
  private @Nullable BaseHeadcount headcount;
  private final List<Cohort> cohorts = new ArrayList<>();
  private Outlook outlook = Outlook.STEADY;
  private final List<Program> programs = new ArrayList<>();
  private final List<Interaction> interactions = new ArrayList<>();
  private final List<Enabler> enablers = new ArrayList<>();
  private double upliftCap = 1;
  private final List<Strategy> strategies = new ArrayList<>();
  private @Nullable String reference;
  private Settings simulation = Settings.DEFAULT;
  private final List<Source> sources = new ArrayList<>();
  private final List<ReferenceClass> referenceClass = new ArrayList<>();
  private final List<PastHeadcount> history = new ArrayList<>();

  ScenarioBuilder(String name) {
    this.name = name;
  }

  /** Code of the money; required. */
  public ScenarioBuilder currency(String code) {
    currency = code;
    return this;
  }

  /** The observed year; required. */
  public ScenarioBuilder baseYear(int year) {
    baseYear = year;
    return this;
  }

  /** Years simulated; required. */
  public ScenarioBuilder horizonYears(int years) {
    horizonYears = years;
    return this;
  }

  /** The headcount wanted, a fraction, and its year; required. */
  public ScenarioBuilder target(double wantedHeadcount, int year) {
    target = Target.of(wantedHeadcount, year);
    return this;
  }

  /** Standard error of a published headcount, a fraction; 0 where nothing is said. */
  public ScenarioBuilder surveyStandardError(double error) {
    surveyStandardError = error;
    return this;
  }

  /** Published number of poor persons, to be compared with the headcount. */
  public ScenarioBuilder poorPersons(double persons) {
    poorPersons = persons;
    return this;
  }

  /** Published headcount and its standard error, fractions. */
  public ScenarioBuilder headcount(double rate, double standardError) {
    headcount = BaseHeadcount.of(rate, standardError);
    return this;
  }

  /** One more cohort; at least one is required. */
  public ScenarioBuilder cohort(Cohort cohort) {
    cohorts.add(cohort);
    return this;
  }

  /** What happens without any program; steady where nothing is said. */
  public ScenarioBuilder outlook(Outlook newOutlook) {
    outlook = newOutlook;
    return this;
  }

  /** One more program. */
  public ScenarioBuilder program(Program program) {
    programs.add(program);
    return this;
  }

  /** One more interaction. */
  public ScenarioBuilder interaction(Interaction interaction) {
    interactions.add(interaction);
    return this;
  }

  /** One more enabler. */
  public ScenarioBuilder enabler(Enabler enabler) {
    enablers.add(enabler);
    return this;
  }

  /** Largest sum of uplifts, log points; 1 where nothing is said. */
  public ScenarioBuilder upliftCap(double logPoints) {
    upliftCap = logPoints;
    return this;
  }

  /** One more strategy; at least one is required. */
  public ScenarioBuilder strategy(Strategy strategy) {
    strategies.add(strategy);
    return this;
  }

  /** Id of the strategy the others are compared with; the first where nothing is said. */
  public ScenarioBuilder reference(String id) {
    reference = id;
    return this;
  }

  /** Size, seed and sampling; {@link Settings#DEFAULT} where nothing is said. */
  public ScenarioBuilder simulation(Settings settings) {
    simulation = settings;
    return this;
  }

  /** One more source. */
  public ScenarioBuilder source(Source source) {
    sources.add(source);
    return this;
  }

  /** One more row of how often a fall like the one wanted has happened. */
  public ScenarioBuilder referenceClass(ReferenceClass row) {
    referenceClass.add(row);
    return this;
  }

  /** One more year of the headcounts published so far. */
  public ScenarioBuilder history(PastHeadcount past) {
    history.add(past);
    return this;
  }

  /**
   * The scenario, completed.
   *
   * @throws io.github.entas.InvalidValueException with everything that is missing or does not fit
   */
  public Scenario build() {
    new Checks()
        .that(target != null, "/target", "be given", "nothing")
        .that(!cohorts.isEmpty(), "/population/cohorts", "hold at least one cohort", "none")
        .that(!strategies.isEmpty(), "/strategies", "hold at least one strategy", "none")
        .throwIfAny();
    return new Scenario(
        name,
        currency,
        baseYear,
        horizonYears,
        Objects.requireNonNull(target),
        surveyStandardError,
        new Population(poorPersons, headcount, cohorts),
        outlook,
        programs,
        interactions,
        enablers,
        upliftCap,
        strategies,
        reference == null ? strategies.get(0).id() : reference,
        simulation,
        sources,
        referenceClass,
        history);
  }
}
