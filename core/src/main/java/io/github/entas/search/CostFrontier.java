package io.github.entas.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The candidates to which no other is both cheaper and lower in mean headcount. */
final class CostFrontier {

  /** Most points that are reported; of more, an even choice with both ends. */
  static final int MOST_POINTS = 16;

  private CostFrontier() {}

  /** All of them, the cheapest first: each costs more than the one before and is strictly lower. */
  static List<Candidate> of(List<Candidate> candidates) {
    List<Candidate> sorted =
        candidates.stream()
            .sorted(
                Comparator.<Candidate>comparingDouble(c -> c.numbers().cost())
                    .thenComparingDouble(c -> c.numbers().headcount())
                    .thenComparingInt(Candidate::order))
            .toList();
    List<Candidate> frontier = new ArrayList<>();
    double lowest = Double.POSITIVE_INFINITY;
    for (Candidate candidate : sorted) {
      if (candidate.numbers().headcount() < lowest) {
        lowest = candidate.numbers().headcount();
        frontier.add(candidate);
      }
    }
    return frontier;
  }

  /** At most {@link #MOST_POINTS} of a frontier, evenly chosen. */
  static List<Candidate> some(List<Candidate> frontier) {
    int points = Math.min(frontier.size(), MOST_POINTS);
    List<Candidate> some = new ArrayList<>();
    for (int i = 0; i < points; i++) {
      some.add(frontier.get(points == 1 ? 0 : i * (frontier.size() - 1) / (points - 1)));
    }
    return some;
  }
}
