package io.github.entas.search;

import io.github.entas.engine.CancelToken;
import io.github.entas.engine.Outcome;
import io.github.entas.engine.Scenario;
import io.github.entas.engine.Simulation;
import io.github.entas.search.SearchListener.Stage;
import io.github.entas.strategy.Strategy;
import java.util.ArrayList;
import java.util.List;

/**
 * Simulates mixes up to the year asked about: the same draws for all mixes at one seed.
 *
 * <p>Many mixes are run some thousands at a time, so that memory does not grow with their number.
 * That changes no number: what a strategy leads to does not depend on those beside it.
 */
final class MixRunner {

  /** Strategies × years that are simulated together: some 100 MB of tallies. */
  private static final int TOGETHER = 16_384;

  private final Scenario scenario;
  private final int year;
  private final Objective objective;
  private final int threads;
  private final SearchListener listener;
  private final CancelToken token;

  /**
   * A runner.
   *
   * @param year simulated year asked about, t = 1, 2, …
   */
  MixRunner(
      Scenario scenario,
      int year,
      Objective objective,
      int threads,
      SearchListener listener,
      CancelToken token) {
    this.scenario = scenario;
    this.year = year;
    this.objective = objective;
    this.threads = threads;
    this.listener = listener;
    this.token = token;
  }

  /** Candidates of mixes, in their order, on the draws of a seed. */
  List<Candidate> candidates(Stage stage, List<Strategy> mixes, int firstOrder, long seed) {
    int some = Math.max(1, TOGETHER / year);
    List<Candidate> candidates = new ArrayList<>(mixes.size());
    for (int from = 0; from < mixes.size(); from += some) {
      List<Strategy> batch = mixes.subList(from, Math.min(mixes.size(), from + some));
      Outcome outcome = run(stage, batch, seed, true, from, mixes.size());
      for (int s = 0; s < batch.size(); s++) {
        candidates.add(candidate(outcome, s, firstOrder + from + s));
      }
    }
    return candidates;
  }

  /** The outcome of a few mixes, all draws kept; the first is the reference. */
  Outcome outcome(Stage stage, List<Strategy> mixes, long seed) {
    return run(stage, mixes, seed, false, 0, mixes.size());
  }

  private Candidate candidate(Outcome outcome, int strategy, int order) {
    return new Candidate(
        order,
        outcome.scenario().strategies().get(strategy),
        MixNumbers.of(outcome, strategy, year),
        objective.means(outcome, strategy, year));
  }

  private Outcome run(
      Stage stage, List<Strategy> mixes, long seed, boolean streaming, int before, int all) {
    Scenario asked =
        scenario
            .until(scenario.baseYear() + year, mixes)
            .withSimulation(scenario.simulation().withSeed(seed));
    long draws = asked.simulation().draws();
    return Simulation.of(asked)
        .cohorts(false)
        .streaming(streaming)
        .threads(threads)
        .limitHouseholdYears(Double.POSITIVE_INFINITY)
        .cancelToken(token)
        .progress(
            (done, total) ->
                listener.done(stage, before * draws + (long) done * mixes.size(), all * draws))
        .run();
  }
}
