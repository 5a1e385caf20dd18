package io.github.entas.search;

import io.github.entas.engine.Outcome;
import io.github.entas.engine.Scenario;
import io.github.entas.strategy.Strategy;
import java.util.List;

/**
 * What a search found.
 *
 * @param scenario whose draws were the sample of the search
 * @param space what could be proposed
 * @param objective what was sought
 * @param year calendar year asked about
 * @param constraints that were to be kept, too; copied
 * @param method how candidates were proposed
 * @param candidates mixes simulated in the sample of the search
 * @param kept those that keep the constraints
 * @param contenders those that the sample cannot tell from its best, this one included
 * @param best the first ten in the sample of the search, best first: the luckiest look of all;
 *     copied
 * @param winner selected among the leaders, with its numbers in the sample of the search
 * @param selection how it was selected
 * @param leaders the contenders that were compared, best in sample first; copied
 * @param frontierSize candidates to which no other is both cheaper and lower in mean headcount
 * @param frontier an even choice of them, the cheapest first; copied
 * @param freshSeed seed of the fresh draws
 * @param fresh winner, leaders, best and frontier on fresh draws, up to the year asked about; all
 *     draws are kept, headcounts by cohort are not. Its reference, number 0, spends nothing; the
 *     winner is number 1
 * @since 0.1.0
 */
public record SearchOutcome(
    Scenario scenario,
    MixSpace space,
    Objective objective,
    int year,
    List<Constraint> constraints,
    Method method,
    int candidates,
    int kept,
    int contenders,
    List<ProposedMix> best,
    ProposedMix winner,
    Selection selection,
    List<ProposedMix> leaders,
    int frontierSize,
    List<ProposedMix> frontier,
    long freshSeed,
    Outcome fresh) {

  /** How candidates were proposed. */
  public enum Method {
    /** All mixes of the space: the best in the sample is the best there is. */
    EXHAUSTIVE,
    /** A coarse grid, finer around the best, then between its points: the best may be missed. */
    COARSE_TO_FINE
  }

  /** How many of the best are kept. */
  public static final int BEST = 10;

  /** Copies the lists. */
  public SearchOutcome {
    constraints = List.copyOf(constraints);
    best = List.copyOf(best);
    leaders = List.copyOf(leaders);
    frontier = List.copyOf(frontier);
  }

  /** The best in the sample of the search. */
  public ProposedMix bestInSample() {
    return best.get(0);
  }

  /** The simulated year asked about, t = 1, 2, … */
  public int simulatedYear() {
    return year - scenario.baseYear();
  }

  /**
   * The number of a mix in the fresh outcome.
   *
   * @param mix winner, leader, one of the best or point of the frontier
   */
  public int freshNumber(ProposedMix mix) {
    return fresh.scenario().strategies().stream()
        .map(Strategy::id)
        .toList()
        .indexOf(mix.mix().id());
  }

  /**
   * What the fresh draws say of a mix.
   *
   * @param mix as in {@link #freshNumber}
   */
  public MixNumbers freshNumbers(ProposedMix mix) {
    return MixNumbers.of(fresh, freshNumber(mix), simulatedYear());
  }
}
