package io.github.entas.search;

import io.github.entas.Checks;
import io.github.entas.engine.CancelToken;
import io.github.entas.engine.Outcome;
import io.github.entas.engine.Scenario;
import io.github.entas.random.RandomKey;
import io.github.entas.search.SearchListener.Stage;
import io.github.entas.search.SearchOutcome.Method;
import io.github.entas.strategy.Strategy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Searches a space for the mix that is best in a year, and tells fairly how good it is.
 *
 * <pre>{@code
 * MixSpace space = MixSpace.of(List.of("capital", "coaching", "voucher"), 20e9, 20);
 * SearchOutcome found = MixSearch.of(scenario, space).objective(Objective.ON_TARGET).run();
 * }</pre>
 *
 * <p>Three samples of draws, each with a seed of its own:
 *
 * <ol>
 *   <li>The scenario's draws, the same for all candidates. Up to {@value #MOST_EXHAUSTIVE}
 *       candidates are all simulated, so that the best on these draws is exactly known; of more, a
 *       coarse-to-fine search looks at a part. The best of many looks better than it is.
 *   <li>The leaders, the first of those that the sample cannot tell from its best, are compared on
 *       draws that did not propose them by Kim and Nelson's procedure.
 *   <li>The winner is simulated on fresh draws, which proposed and selected nothing: its numbers
 *       there have no bias from having been chosen.
 * </ol>
 *
 * <p>The outcome is the same, bit for bit, for any number of threads.
 *
 * @since 0.1.0
 */
public final class MixSearch {

  /** Most candidates that are all simulated. */
  public static final int MOST_EXHAUSTIVE = 100_000;

  /** Leaders where nothing is said. */
  public static final int DEFAULT_LEADERS = 16;

  private static final int SEED_BITS = 53;

  /** What the mixes are held against on fresh draws. */
  private static final Strategy NOTHING = Strategy.of("none").withName("No program");

  private final Scenario scenario;
  private final MixSpace space;
  private final List<Constraint> constraints = new ArrayList<>();
  private Objective objective = Objective.ON_TARGET;
  private double minimumDifference = Objective.ON_TARGET.minimumDifference();
  private int calendarYear;
  private int leaders = DEFAULT_LEADERS;
  private int mostExhaustive = MOST_EXHAUSTIVE;
  private int threads = Runtime.getRuntime().availableProcessors();
  private SearchListener listener = SearchListener.NONE;
  private CancelToken token = new CancelToken();

  private MixSearch(Scenario scenario, MixSpace space) {
    this.scenario = scenario;
    this.space = space;
    this.calendarYear = scenario.target().year();
  }

  /**
   * A search for the best chance of the scenario's target in its year.
   *
   * @param scenario whose strategies play no part
   * @param space items of the scenario
   * @throws io.github.entas.InvalidValueException if an item is none of the scenario, or bounds
   *     leave no mix
   */
  public static MixSearch of(Scenario scenario, MixSpace space) {
    Checks checks = new Checks();
    for (String item : space.items()) {
      checks.that(
          scenario.items().contains(item),
          "/items",
          "be programs and enablers of the scenario, " + scenario.items(),
          '"' + item + '"');
    }
    checks.that(
        space.candidates() > 0,
        "/bounds",
        "leave at least one mix",
        "none",
        "Maybe a smaller step, or bounds that are multiples of it.");
    checks.throwIfAny();
    return new MixSearch(Objects.requireNonNull(scenario, "scenario"), space);
  }

  /** Seeks the best of this, with its own smallest difference that matters. */
  public MixSearch objective(Objective sought) {
    objective = sought;
    minimumDifference = sought.minimumDifference();
    return this;
  }

  /** Differences of the objective below this do not matter: greater than 0, in its unit. */
  public MixSearch minimumDifference(double difference) {
    new Checks().positive("/minimumDifference", difference).throwIfAny();
    minimumDifference = difference;
    return this;
  }

  /** Asks about this calendar year, against the target's headcount. */
  public MixSearch year(int asked) {
    int first = scenario.baseYear() + 1;
    int last = scenario.baseYear() + scenario.horizonYears();
    new Checks()
        .that(asked >= first && asked <= last, "/year", "be in " + first + " … " + last, asked)
        .throwIfAny();
    calendarYear = asked;
    return this;
  }

  /** Proposes only mixes that keep this, too, in the sample of the search. */
  public MixSearch subjectTo(Constraint constraint) {
    constraints.add(constraint);
    return this;
  }

  /** Compares this many leaders on draws of their own, at least 1. */
  public MixSearch leaders(int number) {
    new Checks().that(number >= 1, "/leaders", "be 1 or more", number).throwIfAny();
    leaders = number;
    return this;
  }

  /** Simulates all candidates up to this number, 1 … {@value #MOST_EXHAUSTIVE}. */
  public MixSearch mostExhaustive(int number) {
    new Checks()
        .that(
            number >= 1 && number <= MOST_EXHAUSTIVE,
            "/mostExhaustive",
            "be in 1 … " + MOST_EXHAUSTIVE,
            number)
        .throwIfAny();
    mostExhaustive = number;
    return this;
  }

  /** Works on this number of threads, at least 1. */
  public MixSearch threads(int number) {
    new Checks().that(number >= 1, "/threads", "be 1 or more", number).throwIfAny();
    threads = number;
    return this;
  }

  /** Tells a listener how far the work is. */
  public MixSearch progress(SearchListener hears) {
    listener = hears;
    return this;
  }

  /** Stops when the token is used. */
  public MixSearch cancelToken(CancelToken stops) {
    token = stops;
    return this;
  }

  /**
   * Runs the search.
   *
   * @throws io.github.entas.InvalidValueException if no candidate keeps the constraints, or the
   *     phasing has more years than are simulated
   * @throws io.github.entas.engine.SimulationException as a simulation does
   */
  public SearchOutcome run() {
    MixRunner runner = runner(simulatedYear());
    Proposed proposed = propose(new MixGrid(space, simulatedYear()), runner);
    List<Candidate> ranked = ranked(proposed.candidates());
    return select(runner, proposed, ranked);
  }

  private int simulatedYear() {
    int year = calendarYear - scenario.baseYear();
    new Checks()
        .that(
            space.phasing().stages() <= year,
            "/phasing/years",
            "be at most the years simulated, " + year,
            space.phasing().stages())
        .throwIfAny();
    return year;
  }

  private MixRunner runner(int year) {
    return new MixRunner(scenario, year, objective, threads, listener, token);
  }

  /** Those that keep the constraints, best first. */
  private List<Candidate> ranked(List<Candidate> tried) {
    List<Candidate> ranked = tried.stream().filter(this::keeps).sorted(bestFirst()).toList();
    if (ranked.isEmpty()) {
      refuse(tried);
    }
    return ranked;
  }

  /** Nothing keeps all constraints: names each, and how near to it the mixes come. */
  private void refuse(List<Candidate> tried) {
    Checks checks = new Checks();
    for (Constraint constraint : constraints) {
      Objective of = constraint.of();
      double nearest =
          tried.stream()
              .map(Candidate::numbers)
              .mapToDouble(numbers -> numbers.of(of))
              .reduce(of.moreIsBetter() ? Math::max : Math::min)
              .orElseThrow();
      checks.that(
          false,
          "/constraints/" + of.key(),
          "be " + (of.moreIsBetter() ? "at least " : "at most ") + constraint.bound(),
          nearest + ", the nearest of " + tried.size() + " mixes",
          "Maybe a weaker constraint, or one less of them, leaves a mix.");
    }
    checks.throwIfAny();
  }

  /** Candidates on the draws of the search, and how they were proposed. */
  private record Proposed(Method method, List<Candidate> candidates) {}

  private Proposed propose(MixGrid grid, MixRunner runner) {
    CoarseToFine.MixSampler sampler =
        (mixes, firstOrder) ->
            runner.candidates(Stage.CANDIDATES, mixes, firstOrder, scenario.simulation().seed());
    if (space.candidates() <= mostExhaustive) {
      return new Proposed(Method.EXHAUSTIVE, sampler.sample(strategies(grid), 0));
    }
    CoarseToFine coarseToFine = new CoarseToFine(grid, sampler, keepersFirst(), mostExhaustive);
    List<Candidate> onGrid = coarseToFine.onGrid();
    Candidate best = onGrid.stream().min(keepersFirst()).orElseThrow();
    List<Candidate> all = new ArrayList<>(onGrid);
    new Polish(grid, sampler, objective, this::keeps, onGrid.size())
        .from(coarseToFine.point(best)).stream()
            .filter(polished -> keepersFirst().compare(polished, best) < 0)
            .min(keepersFirst())
            .ifPresent(all::add);
    return new Proposed(Method.COARSE_TO_FINE, all);
  }

  /**
   * Asks what chance of the target each yearly budget buys, from nothing to the budget of the space
   * in its steps, and how little money is enough for a chance.
   *
   * <p>The best mix of a budget is the best in the sample of the search that spends that much or
   * less; so more money never lowers that chance. Each of them is simulated once more on fresh
   * draws. Constraints hold as in {@link #run}; the leaders are not compared any further.
   *
   * @throws io.github.entas.InvalidValueException if the objective is no chance, no candidate keeps
   *     the constraints, or there are too many candidates to simulate all of them
   */
  public BudgetCurve budgetCurve() {
    int year = simulatedYear();
    MixSpace orLess = space.orLess(true);
    new Checks()
        .that(objective.moreIsBetter(), "/objective", "be a chance", objective.key())
        .that(
            orLess.candidates() <= mostExhaustive,
            "/candidates",
            "be at most " + mostExhaustive + " for a curve of budgets",
            String.format(Locale.ROOT, "%.0f", orLess.candidates()),
            "Maybe fewer items or a larger step would do.")
        .throwIfAny();
    MixRunner runner = runner(year);
    MixGrid grid = new MixGrid(orLess, year);
    List<Candidate> tried =
        runner.candidates(Stage.CANDIDATES, strategies(grid), 0, scenario.simulation().seed());
    List<Candidate> ranked = ranked(tried);
    BudgetLadder ladder = new BudgetLadder(grid, ranked, objective);
    long freshSeed = seed("fresh", 0);
    Outcome fresh = runner.outcome(Stage.FRESH, ladder.mixes(), freshSeed);
    return new BudgetCurve(
        scenario,
        orLess,
        objective,
        calendarYear,
        constraints,
        tried.size(),
        ladder.points(fresh, year),
        freshSeed,
        fresh);
  }

  private static List<Strategy> strategies(MixGrid grid) {
    List<Strategy> mixes = new ArrayList<>();
    for (int[] point : grid.points()) {
      mixes.add(grid.strategy(id(mixes.size()), point));
    }
    return mixes;
  }

  /** The id of the candidate of an order: {@code mix-1} of the first. */
  static String id(int order) {
    return "mix-" + (order + 1);
  }

  private boolean keeps(Candidate candidate) {
    return constraints.stream().allMatch(constraint -> constraint.holds(candidate.numbers()));
  }

  private Comparator<Candidate> bestFirst() {
    return Candidate.bestFirst(objective);
  }

  private Comparator<Candidate> keepersFirst() {
    return Comparator.comparing((Candidate c) -> !keeps(c)).thenComparing(bestFirst());
  }

  private SearchOutcome select(MixRunner runner, Proposed proposed, List<Candidate> ranked) {
    List<Candidate> contenders = Contenders.of(ranked, objective);
    List<Candidate> led = contenders.subList(0, Math.min(leaders, contenders.size()));
    Selector selector =
        new Selector(runner, objective, minimumDifference, round -> seed("selection", round));
    Selector.Selected selected = selector.among(led.stream().map(Candidate::mix).toList());
    Candidate winner = led.get(selected.winner());
    List<Candidate> frontier = CostFrontier.of(proposed.candidates());
    Map<String, Candidate> simulated = new LinkedHashMap<>();
    simulated.put(winner.mix().id(), winner);
    led.forEach(leader -> simulated.put(leader.mix().id(), leader));
    List<Candidate> best = ranked.subList(0, Math.min(SearchOutcome.BEST, ranked.size()));
    best.forEach(one -> simulated.put(one.mix().id(), one));
    List<Candidate> shown = CostFrontier.some(frontier);
    shown.forEach(point -> simulated.put(point.mix().id(), point));
    long freshSeed = seed("fresh", 0);
    List<Strategy> again = new ArrayList<>(List.of(NOTHING));
    simulated.values().forEach(candidate -> again.add(candidate.mix()));
    Outcome fresh = runner.outcome(Stage.FRESH, again, freshSeed);
    return new SearchOutcome(
        scenario,
        space,
        objective,
        calendarYear,
        constraints,
        proposed.method(),
        proposed.candidates().size(),
        ranked.size(),
        contenders.size(),
        best.stream().map(Candidate::proposal).toList(),
        winner.proposal(),
        selected.how(),
        led.stream().map(Candidate::proposal).toList(),
        frontier.size(),
        shown.stream().map(Candidate::proposal).toList(),
        freshSeed,
        fresh);
  }

  /**
   * A seed of its own for what it is for: a hash of the scenario's seed, of 53 bits, so that every
   * reader of JSON takes it for the number it is.
   */
  private long seed(String what, int number) {
    return RandomKey.of(scenario.simulation().seed(), 0).named("search/" + what).at(number).bits()
        >>> (Long.SIZE - SEED_BITS);
  }
}
