package io.github.entas.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class PolishTest {

  private static final List<String> FOUR = List.of("a", "b", "c", "d");
  private static final double[] WEIGHTS = {1, 3, 0.5, 2};
  private static final double[] NOTHING = {0, 0, 0, 0};
  private static final double[] ALL = {1, 1, 1, 1};

  private static Candidate polished(MixSpace space, Bowl bowl, Objective objective) {
    MixGrid grid = new MixGrid(space, 1);
    int[] start = bowl.lowest(grid);
    List<Candidate> tried = new Polish(grid, bowl, objective, c -> true, 500).from(start);
    assertThat(tried).hasSizeBetween(10, 100);
    assertThat(tried.get(0).order()).isEqualTo(500);
    assertThat(tried.get(0).mix().id()).isEqualTo("mix-501");
    return tried.stream().min(Candidate.bestFirst(objective)).orElseThrow();
  }

  /**
   * The last radius is 1e-3 of the cube, so no share is farther from the best than some of these;
   * the height is then off by the squares of that only.
   */
  private static void isBest(Candidate found, Bowl bowl, double[] best) {
    double[] shares = bowl.shares(found.mix());
    for (int i = 0; i < best.length; i++) {
      assertThat(shares[i]).isCloseTo(best[i], within(5e-3));
    }
    assertThat(bowl.height(shares)).isCloseTo(bowl.height(best), within(2e-5));
  }

  @Test
  void theLowestPointBetweenThoseOfTheGridIsFound() {
    MixSpace space = MixSpace.of(FOUR, 20e9, 10);
    Bowl bowl = new Bowl(space, WEIGHTS, new double[] {0.31, 0.12, 0.16, 0.33});
    double[] best = bowl.lowest(NOTHING, ALL);
    isBest(polished(space, bowl, Objective.HEADCOUNT), bowl, best);
    isBest(polished(space, bowl, Objective.ON_TARGET), bowl, best);
  }

  @Test
  void theLowestPointOnBoundsIsFound() {
    MixSpace space = MixSpace.of(FOUR, 20, 10).bounded("a", 4, 20).bounded("d", 0, 6);
    Bowl bowl = new Bowl(space, WEIGHTS, new double[] {0.1, 0.12, 0.16, 0.62});
    double[] best = bowl.lowest(new double[] {0.2, 0, 0, 0}, new double[] {1, 1, 1, 0.3});
    assertThat(best[0]).isEqualTo(0.2);
    assertThat(best[3]).isEqualTo(0.3);
    isBest(polished(space, bowl, Objective.HEADCOUNT), bowl, best);
  }

  /** The bowl's lowest point is at 0.43 of a; at most 0.4 is kept, and is nearly reached. */
  @Test
  void whatBreaksAConstraintCountsAsWorseThanAnything() {
    MixSpace space = MixSpace.of(FOUR.subList(0, 3), 20, 10);
    double[] weights = {1, 3, 0.5};
    Bowl bowl = new Bowl(space, weights, new double[] {0.43, 0.35, 0.22});
    MixGrid grid = new MixGrid(space, 1);
    List<Candidate> tried =
        new Polish(grid, bowl, Objective.HEADCOUNT, c -> c.mix().money("a", 1) <= 8, 0)
            .from(new int[] {3, 4, 3});
    Comparator<Candidate> bestFirst = Candidate.bestFirst(Objective.HEADCOUNT);
    Candidate best =
        tried.stream().filter(c -> c.mix().money("a", 1) <= 8).min(bestFirst).orElseThrow();
    double[] start = {0.3, 0.4, 0.3};
    assertThat(best.numbers().headcount()).isLessThan(0.5 * (0.05 + bowl.height(start)));
    List<Candidate> last = tried.subList(tried.size() / 2, tried.size());
    assertThat(last.stream().filter(c -> c.mix().money("a", 1) <= 8).count())
        .as("it does not stay where the constraint is broken, of " + last.size())
        .isGreaterThan(last.size() / 2);
  }

  @Test
  void oneChoiceIsNotPolished() {
    MixSpace two = MixSpace.of(List.of("a", "b"), 1, 4);
    Bowl bowl = new Bowl(two, new double[] {1, 1}, new double[] {0.4, 0.6});
    MixGrid grid = new MixGrid(two, 1);
    assertThat(new Polish(grid, bowl, Objective.HEADCOUNT, c -> true, 0).from(new int[] {2, 2}))
        .isEmpty();
  }
}
