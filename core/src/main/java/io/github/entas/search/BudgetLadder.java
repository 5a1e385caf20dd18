package io.github.entas.search;

import io.github.entas.engine.Outcome;
import io.github.entas.stat.Proportion;
import io.github.entas.strategy.Strategy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The best candidate that spends so many steps or fewer, for each number of steps. */
final class BudgetLadder {

  private static final double LEVEL = 0.95;

  private final MixSpace space;
  private final Objective objective;
  private final @Nullable Candidate[] rungs;

  /**
   * A ladder.
   *
   * @param grid whose last part is what is left unspent
   * @param ranked candidates, best first
   */
  BudgetLadder(MixGrid grid, List<Candidate> ranked, Objective objective) {
    this.space = grid.space();
    this.objective = objective;
    this.rungs = new @Nullable Candidate[space.steps() + 1];
    List<int[]> points = grid.points();
    int lowest = rungs.length;
    for (Candidate candidate : ranked) {
      int spent = grid.spent(points.get(candidate.order()));
      if (spent < lowest) {
        Arrays.fill(rungs, spent, lowest, candidate);
        lowest = spent;
      }
    }
  }

  /** The mixes of all rungs, each once, the smallest budget first. */
  List<Strategy> mixes() {
    Map<String, Strategy> mixes = new LinkedHashMap<>();
    for (Candidate rung : rungs) {
      if (rung != null) {
        mixes.put(rung.mix().id(), rung.mix());
      }
    }
    return List.copyOf(mixes.values());
  }

  /** The rungs with what fresh draws say of their mixes, in the order of {@link #mixes}. */
  List<BudgetPoint> points(Outcome fresh, int year) {
    List<String> ids = mixes().stream().map(Strategy::id).toList();
    int draws = fresh.scenario().simulation().draws();
    List<BudgetPoint> points = new ArrayList<>();
    for (int steps = 0; steps < rungs.length; steps++) {
      Candidate rung = rungs[steps];
      if (rung != null) {
        int strategy = ids.indexOf(rung.mix().id());
        MixNumbers numbers = MixNumbers.of(fresh, strategy, year);
        long reached = Math.round(numbers.of(objective) * draws);
        points.add(
            new BudgetPoint(
                steps * space.step(),
                rung.proposal(),
                Proportion.wilson(reached, draws, LEVEL),
                numbers));
      }
    }
    return points;
  }
}
