package io.github.entas.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.entas.InvalidValueException;
import io.github.entas.strategy.Budget;
import io.github.entas.strategy.Strategy;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MixSpaceTest {

  private static final MixSpace THREE = MixSpace.of(List.of("a", "b", "c"), 80, 8);

  @Test
  void countsAreBinomialCoefficients() {
    List<String> five = List.of("a", "b", "c", "d", "e");
    assertThat(THREE.candidates()).isEqualTo(45);
    assertThat(THREE.orLess(true).candidates()).as("C(11, 3)").isEqualTo(165);
    assertThat(MixSpace.of(five, 1, 20).candidates()).as("C(24, 4)").isEqualTo(10_626);
    assertThat(MixSpace.of(List.of("a", "b", "c", "d", "e", "f"), 1, 20).candidates())
        .as("C(25, 5)")
        .isEqualTo(53_130);
    assertThat(THREE.phased(new Phasing.FreeByYear(3)).candidates()).isEqualTo(45 * 45 * 45);
  }

  @Test
  void pointsAreAllDifferentAndSpendAllInTheOrderOfTheItems() {
    List<List<Integer>> points = points(THREE);
    assertThat(points).hasSize(45).doesNotHaveDuplicates();
    assertThat(points).allSatisfy(p -> assertThat(p.stream().mapToInt(i -> i).sum()).isEqualTo(8));
    assertThat(points.get(0)).containsExactly(8, 0, 0);
    assertThat(points.get(1)).containsExactly(7, 1, 0);
    assertThat(points.get(44)).containsExactly(0, 0, 8);
  }

  @Test
  void boundsKeepTheStepsInside() {
    MixSpace bounded = THREE.bounded("a", 15, 39.9).bounded("c", 0, 30);
    List<List<Integer>> expected =
        points(THREE).stream()
            .filter(p -> p.get(0) >= 2 && p.get(0) <= 3 && p.get(2) <= 3)
            .toList();
    assertThat(points(bounded)).containsExactlyElementsOf(expected).isNotEmpty();
    assertThat(bounded.candidates()).isEqualTo(expected.size());
  }

  @Test
  void aBoundOnAStepIsNotLostToRounding() {
    MixSpace tenths = MixSpace.of(List.of("a", "b"), 1, 10).bounded("a", 0.3, 0.7);
    assertThat(points(tenths).stream().map(p -> p.get(0))).containsExactly(7, 6, 5, 4, 3);
  }

  @Test
  void tiedItemsGetMoneyInTheirProportion() {
    MixSpace tied = THREE.tied(Map.of("a", 1.0, "c", 3.0));
    assertThat(tied.candidates()).isEqualTo(9);
    Strategy mix = new MixGrid(tied, 1).strategy("x", new int[] {4, 4});
    assertThat(mix.money("a", 1)).isCloseTo(10, within(1e-12));
    assertThat(mix.money("b", 1)).isCloseTo(40, within(1e-12));
    assertThat(mix.money("c", 1)).isCloseTo(30, within(1e-12));
    assertThat(tied.bounded("c", 0, 15).candidates())
        .as("3 of 4 shares of 20 at most")
        .isEqualTo(3);
  }

  @Test
  void moneyThatIsLeftIsNobodys() {
    Strategy mix = new MixGrid(THREE.orLess(true), 1).strategy("x", new int[] {1, 2, 0, 5});
    assertThat(mix.budget()).containsOnlyKeys("a", "b");
    assertThat(mix.money("a", 1) + mix.money("b", 1)).isEqualTo(30);
  }

  @Test
  void whatIsSpentIsThatOfTheStageThatSpendsMost() {
    MixGrid grid = new MixGrid(THREE.orLess(true).phased(new Phasing.FreeByYear(2)), 3);
    assertThat(grid.spent(new int[] {1, 2, 0, 5, 3, 1, 2, 2})).isEqualTo(6);
    assertThat(grid.spent(new int[] {3, 1, 2, 2, 1, 2, 0, 5})).isEqualTo(6);
    assertThat(new MixGrid(THREE, 1).spent(new int[] {1, 2, 5})).isEqualTo(8);
  }

  @Test
  void phasingSpreadsMoneyOverTheYears() {
    MixGrid ramp = new MixGrid(THREE.phased(new Phasing.Ramp(4)), 3);
    assertThat(ramp.strategy("x", new int[] {8, 0, 0}).budget())
        .isEqualTo(Map.of("a", Budget.byYear(List.of(20.0, 40.0, 60.0))));
    MixGrid free = new MixGrid(THREE.phased(new Phasing.FreeByYear(2)), 3);
    assertThat(free.strategy("x", new int[] {8, 0, 0, 0, 6, 2}).budget())
        .isEqualTo(
            Map.of(
                "a", Budget.byYear(List.of(80.0, 0.0, 0.0)),
                "b", Budget.byYear(List.of(0.0, 60.0, 60.0)),
                "c", Budget.byYear(List.of(0.0, 20.0, 20.0))));
  }

  @Test
  void everyPointIsInTheGridAndNoNeighborOutsideIs() {
    MixGrid grid = new MixGrid(THREE.bounded("b", 10, 50), 1);
    assertThat(grid.points()).allSatisfy(p -> assertThat(grid.contains(p)).isTrue());
    assertThat(grid.contains(new int[] {8, 0, 0})).isFalse();
    assertThat(grid.contains(new int[] {2, 6, 0})).isFalse();
    assertThat(grid.contains(new int[] {3, 4, 2})).isFalse();
    assertThat(grid.contains(grid.somePoint())).isTrue();
  }

  @Test
  void everythingWrongIsToldAtOnce() {
    assertThatThrownBy(() -> MixSpace.of(List.of("a", "a"), -1, 0))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("items must be different: \"a\" comes twice")
        .hasMessageContaining("budget must be a finite number greater than 0: -1.0")
        .hasMessageContaining("steps must be 1 or more: 0");
    assertThatThrownBy(() -> THREE.bounded("d", 0, 1))
        .hasMessageContaining("bounds must be of items, [a, b, c]: \"d\"");
    assertThatThrownBy(() -> THREE.bounded("a", 2, 1))
        .hasMessageContaining("most must be at least the least, 2.0: 1.0");
    assertThatThrownBy(() -> THREE.tied(Map.of("a", 1.0)))
        .hasMessageContaining("shares must name two items or more: 1");
    assertThatThrownBy(
            () -> THREE.tied(Map.of("a", 1.0, "b", 1.0)).tied(Map.of("a", 1.0, "c", 1.0)))
        .hasMessageContaining("ties must name an item once: \"a\" comes twice");
    assertThatThrownBy(() -> new Phasing.Ramp(0)).hasMessageContaining("years must be 1 or more");
    assertThatThrownBy(() -> new Phasing.FreeByYear(0)).hasMessageContaining("years must be 1");
  }

  private static List<List<Integer>> points(MixSpace space) {
    return new MixGrid(space, 1)
        .points().stream().map(p -> Arrays.stream(p).boxed().toList()).toList();
  }
}
