package io.github.entas.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.entas.measure.ChangeSamples.Rows;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class TransitionMatrixTest {

  private static final Offset<Double> EXACT = within(1e-15);

  /** Line 10; weights 1 … 5: poor both times, exit, entry, never, and at the line at last. */
  private static final WelfarePanel PANEL =
      WelfarePanel.of(
          new double[][] {{4, 5, 12, 20, 9}, {6, 11, 8, 20, 10}}, new double[] {1, 2, 3, 4, 5});

  /** Poor before: 1 + 2 + 5 of 15; of these 2 and 5 left; of 7 not poor 3 came in. */
  @Test
  void povertyHasExitsEntriesAndStayers() {
    TransitionMatrix matrix = TransitionMatrix.ofPoverty(PANEL, 10);

    assertThat(matrix.states()).isEqualTo(2);
    assertThat(matrix.share(TransitionMatrix.POOR, TransitionMatrix.POOR))
        .isCloseTo(1 / 15.0, EXACT);
    assertThat(matrix.shareBefore(TransitionMatrix.POOR)).isCloseTo(8 / 15.0, EXACT);
    assertThat(matrix.shareAfter(TransitionMatrix.POOR)).isCloseTo(4 / 15.0, EXACT);
    assertThat(matrix.exits()).isCloseTo(7 / 15.0, EXACT);
    assertThat(matrix.entries()).isCloseTo(3 / 15.0, EXACT);
    assertThat(matrix.stayers()).isCloseTo(5 / 15.0, EXACT);
    assertThat(matrix.probability(TransitionMatrix.POOR, TransitionMatrix.NOT_POOR))
        .isCloseTo(7 / 8.0, EXACT);
    assertThat(matrix.probability(TransitionMatrix.NOT_POOR, TransitionMatrix.POOR))
        .isCloseTo(3 / 7.0, EXACT);
    assertThat(matrix.mobility()).isCloseTo(2 - 1 / 8.0 - 4 / 7.0, EXACT);
  }

  /** Thirds of six persons: 1→1, 1→2, 2→1, 2→3, 3→3, 3→2: trace ½ + 0 + ½. */
  @Test
  void quantileGroupsAreThoseOfEachDate() {
    TransitionMatrix matrix =
        TransitionMatrix.ofQuantileGroups(
            panel(new double[] {1, 2, 3, 4, 5, 6}, new double[] {10, 30, 20, 60, 50, 40}), 3);

    double half = 0.5;
    double[][] expected = {{half, half, 0}, {half, 0, half}, {0, half, half}};
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        assertThat(matrix.probability(i, j)).isCloseTo(expected[i][j], EXACT);
        assertThat(matrix.share(i, j)).isCloseTo(expected[i][j] / 3, EXACT);
      }
    }
    assertThat(matrix.exits()).isCloseTo(1 / 3.0, EXACT);
    assertThat(matrix.entries()).isCloseTo(1 / 3.0, EXACT);
    assertThat(matrix.mobility()).isCloseTo(1, EXACT);
  }

  /** Halves of weight: 3 of 6 with the first row alone; ties stay together. */
  @Test
  void groupsAreOfPersonsAndEqualWelfareIsInOne() {
    WelfarePanel panel =
        WelfarePanel.of(new double[][] {{1, 2, 3, 4}, {5, 5, 5, 9}}, new double[] {3, 1, 1, 1});
    TransitionMatrix matrix = TransitionMatrix.ofQuantileGroups(panel, 2);
    assertThat(matrix.shareBefore(0)).isEqualTo(0.5);
    assertThat(matrix.shareAfter(0)).isCloseTo(5 / 6.0, EXACT);
    assertThat(matrix.share(1, 1)).isCloseTo(1 / 6.0, EXACT);
  }

  /** 6·0.7·5/(10·0.7) comes out below 3: the seventh of ten must still be in the fourth fifth. */
  @Test
  void aBorderIsNotMissedByRounding() {
    double[] welfare = IntStream.rangeClosed(1, 10).mapToDouble(i -> i).toArray();
    double[] weights = new double[10];
    Arrays.fill(weights, 0.7);
    for (int groups : new int[] {2, 5, 10}) {
      TransitionMatrix matrix =
          TransitionMatrix.ofQuantileGroups(
              WelfarePanel.of(new double[][] {welfare, welfare}, weights), groups);
      for (int k = 0; k < groups; k++) {
        assertThat(matrix.shareBefore(k)).isCloseTo(1.0 / groups, EXACT);
      }
    }
  }

  @Test
  void turningTheOrderAroundMovesEverybody() {
    TransitionMatrix matrix =
        TransitionMatrix.ofQuantileGroups(panel(new double[] {1, 2}, new double[] {2, 1}), 2);
    assertThat(matrix.mobility()).isEqualTo(2);
    assertThat(matrix.stayers()).isZero();
  }

  @Provide
  Arbitrary<Rows> twoDates() {
    return ChangeSamples.rows(2);
  }

  @Property(seed = "51", tries = 300)
  void aPanelThatStaysTheSameHasTheIdentity(
      @ForAll("twoDates") Rows rows, @ForAll @IntRange(min = 2, max = 10) int groups) {
    double[] same = rows.welfare()[0];
    WelfarePanel panel = WelfarePanel.of(new double[][] {same, same}, rows.weights());
    TransitionMatrix matrix = TransitionMatrix.ofQuantileGroups(panel, groups);
    for (int i = 0; i < groups; i++) {
      if (matrix.shareBefore(i) > 0) {
        assertThat(matrix.probability(i, i)).isEqualTo(1);
      }
    }
    assertThat(matrix.exits()).isZero();
    assertThat(matrix.entries()).isZero();
    assertThat(matrix.stayers()).isCloseTo(1, EXACT);
  }

  @Property(seed = "52", tries = 300)
  void rowsSumToOneAndStatesAreThoseOfTheQuantiles(
      @ForAll("twoDates") Rows rows, @ForAll @IntRange(min = 2, max = 6) int groups) {
    TransitionMatrix matrix = TransitionMatrix.ofQuantileGroups(rows.panel(), groups);
    for (int i = 0; i < groups; i++) {
      if (matrix.shareBefore(i) > 0) {
        int from = i;
        assertThat(IntStream.range(0, groups).mapToDouble(j -> matrix.probability(from, j)).sum())
            .isCloseTo(1, within(1e-14));
      }
      assertThat(matrix.shareBefore(i)).isCloseTo(slowShare(rows, 0, groups, i), within(1e-14));
      assertThat(matrix.shareAfter(i)).isCloseTo(slowShare(rows, 1, groups, i), within(1e-14));
    }
    assertThat(matrix.exits() + matrix.entries() + matrix.stayers()).isCloseTo(1, within(1e-14));
  }

  /**
   * Share above the quantile at k/n and up to that at (k + 1)/n, borders moved by less than 1e-9.
   */
  private static double slowShare(Rows rows, int date, int groups, int group) {
    WeightedSample sample = rows.at(date);
    double low = group == 0 ? -1 : sample.quantile(Math.max(0, group / (double) groups - 1e-10));
    double high =
        group == groups - 1 ? 1e9 : sample.quantile((group + 1) / (double) groups - 1e-10);
    double sum = 0;
    for (int i = 0; i < rows.weights().length; i++) {
      double x = rows.welfare()[date][i];
      sum += x > low && x <= high ? rows.weights()[i] : 0;
    }
    return sum / Arrays.stream(rows.weights()).sum();
  }

  @Property(seed = "53", tries = 300)
  void repeatingRowsAndScalingWeightsChangeNothing(
      @ForAll("twoDates") Rows rows, @ForAll @DoubleRange(min = 1, max = 1000) double line) {
    for (Rows same : List.of(rows.twice(), rows.weighing(3.7))) {
      for (int i = 0; i < 2; i++) {
        for (int j = 0; j < 2; j++) {
          assertThat(TransitionMatrix.ofPoverty(same.panel(), line).share(i, j))
              .isCloseTo(TransitionMatrix.ofPoverty(rows.panel(), line).share(i, j), within(1e-14));
          assertThat(TransitionMatrix.ofQuantileGroups(same.panel(), 2).share(i, j))
              .isCloseTo(
                  TransitionMatrix.ofQuantileGroups(rows.panel(), 2).share(i, j), within(1e-14));
        }
      }
    }
  }

  @Test
  void whereNobodyOrEverybodyIsPoorOnlySharesAreKnown() {
    TransitionMatrix nobody = TransitionMatrix.ofPoverty(PANEL, 1);
    assertThat(nobody.share(1, 1)).isEqualTo(1);
    assertThat(nobody.probability(1, 0)).isZero();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> nobody.probability(0, 1))
        .withMessage("shareBefore must be greater than 0 to ask where those in state 0 went: 0.0");
    TransitionMatrix everybody = TransitionMatrix.ofPoverty(PANEL, 100);
    assertThat(everybody.share(0, 0)).isEqualTo(1);
    assertThatIllegalArgumentException()
        .isThrownBy(everybody::mobility)
        .withMessage("shareBefore must be greater than 0 to ask where those in state 1 went: 0.0");
  }

  @Test
  void onePersonIsInOneState() {
    TransitionMatrix matrix =
        TransitionMatrix.ofPoverty(panel(new double[] {5}, new double[] {15}), 10);
    assertThat(matrix.exits()).isEqualTo(1);
    TransitionMatrix groups =
        TransitionMatrix.ofQuantileGroups(panel(new double[] {5}, new double[] {15}), 4);
    assertThat(groups.share(0, 0)).isEqualTo(1);
  }

  @Test
  void whatCannotBeAskedIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TransitionMatrix.ofQuantileGroups(PANEL, 1))
        .withMessage("groups must be at least 2: 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TransitionMatrix.ofPoverty(PANEL, 0))
        .withMessage("line must be a finite number greater than 0: 0.0");
    WelfarePanel three = WelfarePanel.of(new double[3][1], new double[] {1});
    String message =
        "panel must hold two dates: 3\nMaybe two of them were meant: between(from, to).";
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TransitionMatrix.ofQuantileGroups(three, 2))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TransitionMatrix.ofPoverty(three, 2))
        .withMessage(message);
    TransitionMatrix matrix = TransitionMatrix.ofPoverty(PANEL, 10);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> matrix.share(2, 0))
        .withMessage("from must be a state, 0 … 1: 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> matrix.share(0, -1))
        .withMessage("to must be a state, 0 … 1: -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> matrix.shareAfter(5))
        .withMessage("state must be a state, 0 … 1: 5");
  }

  private static WelfarePanel panel(double[] before, double[] after) {
    double[] ones = new double[before.length];
    Arrays.fill(ones, 1);
    return WelfarePanel.of(new double[][] {before, after}, ones);
  }
}
