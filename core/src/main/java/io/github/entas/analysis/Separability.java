package io.github.entas.analysis;

import io.github.entas.analysis.PairedClaim.Verdict;
import io.github.entas.analysis.Statement.Count;
import io.github.entas.analysis.Statement.Listed;
import io.github.entas.analysis.Statement.OfStrategy;
import io.github.entas.analysis.Statement.Year;
import io.github.entas.engine.Measure;
import io.github.entas.engine.Outcome;
import io.github.entas.engine.Scenario;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Strategies whose order in the target's year may be simulation error.
 *
 * <p>Ordered by mean headcount, each is compared with the next ({@link PairedMeasure}).
 */
final class Separability {

  /** More pairs than these are counted and not told. */
  private static final int MOST_PAIRS = 20;

  private Separability() {}

  static List<Finding> findings(Outcome outcome, List<StrategySummary> strategies) {
    List<Integer> ranked = ranked(outcome.scenario(), strategies);
    List<Statement> pairs = new ArrayList<>();
    for (int rank = 1; rank < ranked.size(); rank++) {
      int better = ranked.get(rank - 1);
      int worse = ranked.get(rank);
      if (PairedMeasure.verdict(outcome, Measure.HEADCOUNT, worse, better)
          == Verdict.NOT_SEPARABLE) {
        pairs.add(
            Statement.of(
                "not-separable.pair",
                new OfStrategy(strategies.get(better).id()),
                new OfStrategy(strategies.get(worse).id())));
      }
    }
    return pairs.isEmpty() ? List.of() : List.of(finding(outcome.scenario(), pairs));
  }

  private static Finding finding(Scenario scenario, List<Statement> pairs) {
    Year year = new Year(scenario.target().year());
    Listed told = new Listed(pairs.subList(0, Math.min(MOST_PAIRS, pairs.size())));
    int more = pairs.size() - MOST_PAIRS;
    return Finding.info(
        "not-separable",
        "/strategies",
        more > 0
            ? Statement.of("not-separable.more", year, told, new Count(more))
            : Statement.of("not-separable", year, told));
  }

  /** Positions of the strategies, lowest mean headcount first. */
  private static List<Integer> ranked(Scenario scenario, List<StrategySummary> strategies) {
    int year = scenario.target().year();
    return IntStream.range(0, strategies.size())
        .boxed()
        .sorted(Comparator.comparingDouble(s -> strategies.get(s).in(year).headcount().mean()))
        .toList();
  }
}
