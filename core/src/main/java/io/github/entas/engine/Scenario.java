package io.github.entas.engine;

import io.github.entas.Checks;
import io.github.entas.population.Outlook;
import io.github.entas.population.Population;
import io.github.entas.program.Enabler;
import io.github.entas.program.Interaction;
import io.github.entas.program.Program;
import io.github.entas.strategy.Strategy;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Everything a simulation needs to know, complete: what was left open has been filled in.
 *
 * <p>Built by a sentence: {@code Scenario.named("Two districts").currency("IDR").baseYear(2024)…}.
 *
 * @param name what the scenario is called
 * @param currency code of its money, for example {@code IDR}
 * @param baseYear the observed year, t = 0
 * @param horizonYears T, years simulated, 1 … 50
 * @param target the headcount wanted
 * @param surveyStandardError standard error of a published headcount, a fraction
 * @param population the cohorts
 * @param outlook what happens without any program
 * @param programs with different ids; start year and cohorts filled in; copied
 * @param interactions of those programs; copied
 * @param enablers with different ids; the programs of their levers filled in; copied
 * @param upliftCap largest sum of uplifts, log points, 0 or more
 * @param strategies at least one, with different ids; copied
 * @param reference id of the strategy the others are compared with
 * @param simulation size, seed and sampling
 * @param sources where the numbers come from; copied
 * @param referenceClass how often a fall like the one wanted has happened; may be empty; copied
 * @param history headcounts published so far, each year once, ascending; may be empty; copied
 * @since 0.1.0
 */
public record Scenario(
    String name,
    String currency,
    int baseYear,
    int horizonYears,
    Target target,
    double surveyStandardError,
    Population population,
    Outlook outlook,
    List<Program> programs,
    List<Interaction> interactions,
    List<Enabler> enablers,
    double upliftCap,
    List<Strategy> strategies,
    String reference,
    Settings simulation,
    List<Source> sources,
    List<ReferenceClass> referenceClass,
    List<PastHeadcount> history) {

  /** Most years a simulation may have. */
  public static final int LONGEST_HORIZON = 50;

  /** Completes what was left open, then checks that the parts fit together. */
  public Scenario {
    List<String> cohortIds = population.cohortIds();
    List<String> programIds = programs.stream().map(Program::id).toList();
    int firstYear = baseYear + 1;
    outlook = Completion.of(outlook, cohortIds);
    programs = programs.stream().map(p -> p.completed(firstYear, cohortIds)).toList();
    interactions = List.copyOf(interactions);
    enablers = enablers.stream().map(e -> Completion.of(e, programIds)).toList();
    strategies = List.copyOf(strategies);
    sources = List.copyOf(sources);
    referenceClass = List.copyOf(referenceClass);
    history = List.copyOf(history);
    Checks checks = new Checks();
    ScenarioChecks.frame(
        checks, name, currency, baseYear, horizonYears, target, surveyStandardError, upliftCap);
    ScenarioChecks.history(checks, history, baseYear);
    ScenarioChecks.references(checks, cohortIds, outlook, programs, interactions, enablers);
    ScenarioChecks.outlook(checks, outlook, programs);
    ScenarioChecks.strategies(checks, programIds, enablers, strategies, reference, horizonYears);
    checks.throwIfAny();
  }

  /** Begins a scenario with its name. */
  public static ScenarioBuilder named(String name) {
    return new ScenarioBuilder(name);
  }

  /** This scenario at another size, seed or sampling. */
  public Scenario withSimulation(Settings settings) {
    return with(outlook, programs, strategies, reference, settings);
  }

  /** This scenario with other strategies, the first of them the reference. */
  public Scenario withStrategies(List<Strategy> others) {
    String first = others.isEmpty() ? reference : others.get(0).id();
    return with(outlook, programs, others, first, simulation);
  }

  /**
   * This scenario with the target in another year and nothing simulated after it, with other
   * strategies, the first of them the reference. What is simulated stays the same, up to rounding.
   *
   * @param year calendar year, one of those simulated
   * @throws io.github.entas.InvalidValueException if it is not, or a strategy does not fit
   */
  public Scenario until(int year, List<Strategy> others) {
    new Checks()
        .that(
            year > baseYear && year <= baseYear + horizonYears,
            "/year",
            "be in " + (baseYear + 1) + " … " + (baseYear + horizonYears) + ", the years simulated",
            year)
        .throwIfAny();
    return with(
        year - baseYear,
        Target.of(target.headcount(), year),
        outlook,
        programs,
        others,
        others.isEmpty() ? reference : others.get(0).id(),
        simulation);
  }

  /** This scenario under another outlook. */
  public Scenario withOutlook(Outlook other) {
    return with(other, programs, strategies, reference, simulation);
  }

  /**
   * This scenario with programs that are different ones; ids that are referred to must be there.
   */
  public Scenario withPrograms(List<Program> others) {
    return with(outlook, others, strategies, reference, simulation);
  }

  private Scenario with(
      Outlook otherOutlook,
      List<Program> otherPrograms,
      List<Strategy> others,
      String otherReference,
      Settings settings) {
    return with(
        horizonYears, target, otherOutlook, otherPrograms, others, otherReference, settings);
  }

  private Scenario with(
      int years,
      Target otherTarget,
      Outlook otherOutlook,
      List<Program> otherPrograms,
      List<Strategy> others,
      String otherReference,
      Settings settings) {
    return new Scenario(
        name,
        currency,
        baseYear,
        years,
        otherTarget,
        surveyStandardError,
        population,
        otherOutlook,
        otherPrograms,
        interactions,
        enablers,
        upliftCap,
        others,
        otherReference,
        settings,
        sources,
        referenceClass,
        history);
  }

  /** Position of the reference among the strategies. */
  public int referenceIndex() {
    return IntStream.range(0, strategies.size())
        .filter(s -> strategies.get(s).id().equals(reference))
        .findFirst()
        .orElseThrow();
  }

  /** Ids of everything that can have a budget: the programs, then the enablers, in order. */
  public List<String> items() {
    return Stream.concat(programs.stream().map(Program::id), enablers.stream().map(Enabler::id))
        .toList();
  }
}
