package io.github.entas.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class CostFrontierProperties {

  /** Costs and headcounts of few values, so that there are many equals. */
  private static List<Candidate> candidates(List<Integer> numbers) {
    List<Candidate> candidates = new ArrayList<>();
    for (int number : numbers) {
      candidates.add(MadeUp.costing(candidates.size(), Math.floorDiv(number, 10), number % 10));
    }
    return candidates;
  }

  /** Cheaper and lower, or one of both and the other not worse, or the same and earlier. */
  private static boolean isPreferred(Candidate preferred, Candidate than) {
    double cheaper = than.numbers().cost() - preferred.numbers().cost();
    double lower = than.numbers().headcount() - preferred.numbers().headcount();
    return cheaper >= 0
        && lower >= 0
        && (cheaper > 0 || lower > 0 || preferred.order() < than.order());
  }

  @Property(seed = "20260801")
  void itHoldsThoseToWhomNoOtherIsPreferred(
      @ForAll @Size(min = 1, max = 60) List<@IntRange(min = 0, max = 99) Integer> numbers) {
    List<Candidate> all = candidates(numbers);
    List<Candidate> expected =
        all.stream()
            .filter(one -> all.stream().noneMatch(other -> isPreferred(other, one)))
            .sorted(Comparator.comparingDouble(one -> one.numbers().cost()))
            .toList();
    assertThat(CostFrontier.of(all)).containsExactlyElementsOf(expected);
  }

  @Property(seed = "20260802")
  void someOfItAreAnEvenChoiceWithBothEnds(@ForAll @IntRange(min = 1, max = 300) int size) {
    List<Candidate> frontier = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      frontier.add(MadeUp.costing(i, i, -i));
    }
    List<Candidate> some = CostFrontier.some(frontier);
    if (size <= 16) {
      assertThat(some).isEqualTo(frontier);
      return;
    }
    assertThat(some).hasSize(16);
    assertThat(some.get(0)).isSameAs(frontier.get(0));
    assertThat(some.get(15)).isSameAs(frontier.get(size - 1));
    int step = (size - 1) / 15;
    for (int i = 1; i < 16; i++) {
      assertThat(some.get(i).order() - some.get(i - 1).order()).isBetween(step, step + 1);
    }
  }
}
