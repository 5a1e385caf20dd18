package io.github.entas.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Bowls are convex and a sum over items, so that a point of the grid that no step from one part to
 * another makes better is the best of all: the finest steps must end there.
 */
class CoarseToFineTest {

  private static final List<String> FIVE = List.of("a", "b", "c", "d", "e");
  private static final List<String> THREE = List.of("a", "b", "c");

  private static List<Candidate> search(MixGrid grid, Bowl bowl, int mostExhaustive) {
    CoarseToFine search =
        new CoarseToFine(grid, bowl, Candidate.bestFirst(Objective.HEADCOUNT), mostExhaustive);
    List<Candidate> found = search.onGrid();
    Candidate best = found.stream().min(Candidate.bestFirst(Objective.HEADCOUNT)).orElseThrow();
    assertThat(search.point(best)).containsExactly(bowl.lowest(grid));
    assertThat(found).extracting(c -> c.mix().budget()).doesNotHaveDuplicates();
    assertThat(found).extracting(Candidate::order).isSorted().doesNotHaveDuplicates();
    assertThat(bowl.tried()).hasSameSizeAs(found);
    return found;
  }

  /** C(44, 4) = 135,751 points; the coarse grid, of every fourth step, has C(14, 4) = 1,001. */
  @Test
  void theBestOfALargeGridIsFoundInAFewPoints() {
    MixSpace space = MixSpace.of(FIVE, 20e9, 40);
    double[] weights = {1, 3, 0.5, 2, 1.3};
    for (double[] center :
        List.of(
            new double[] {0.31, 0.17, 0.05, 0.26, 0.29},
            new double[] {0.013, 0.92, 0.021, 0.033, 0.017},
            new double[] {-0.4, 0.8, 0.7, -0.1, 0.37})) {
      Bowl bowl = new Bowl(space, weights, center);
      assertThat(space.candidates()).isEqualTo(135_751);
      assertThat(search(new MixGrid(space, 1), bowl, 100_000)).hasSizeBetween(1_002, 2_000);
    }
  }

  /** C(26, 2)² = 105,625 points with a mix of its own in each of two years. */
  @Test
  void stagesAreSearchedTogether() {
    MixSpace space =
        MixSpace.of(THREE, 20e9, 24).phased(new Phasing.FreeByYear(2)).bounded("b", 3e9, 9e9);
    double[] early = {0.57, 0.31, 0.18};
    double[] late = {-0.05, 0.66, 0.43};
    Bowl bowl = new Bowl(space, new double[] {1, 2, 0.7}, early, late);
    assertThat(space.phased(Phasing.CONSTANT).bounded("b", 0, 20e9).candidates()).isEqualTo(325);
    assertThat(search(new MixGrid(space, 2), bowl, 100_000)).hasSizeLessThan(6_000);
  }

  /** 41 steps have no divisor but 1 and themselves, and no item may have all of the money. */
  @Test
  void whereBoundsLeaveNoCoarseGridItWalksFromSomePoint() {
    MixSpace space = MixSpace.of(THREE, 41, 41);
    for (String item : THREE) {
      space = space.bounded(item, 0, 30);
    }
    Bowl bowl = new Bowl(space, new double[] {1, 2, 0.7}, new double[] {0.1, 0.25, 0.65});
    List<Candidate> found = search(new MixGrid(space, 1), bowl, 100);
    assertThat(bowl.shares(found.get(0).mix())).containsExactly(30 / 41.0, 11 / 41.0, 0);
    assertThat(found.size()).isLessThan((int) space.candidates());
  }
}
