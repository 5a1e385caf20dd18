package io.github.entas.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.entas.measure.ChangeSamples.Rows;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ChronicPovertyTest {

  private static final Offset<Double> EXACT = within(1e-15);

  private static final PovertyIndex SEVERITY = PovertyIndex.fgt(2);

  /** Line 100, weights 1, 2, 1: always poor (60, 80), sometimes (50, 150), never (100, 200). */
  private static final WelfarePanel PANEL =
      WelfarePanel.of(new double[][] {{60, 50, 100}, {80, 150, 200}}, new double[] {1, 2, 1});

  /**
   * Severity at the first date (0.16 + 2·0.25)/4 = 0.165, at the second 0.04/4 = 0.01, their mean
   * 0.0875; means over time 70, 100, 150, of whom one is poor, 0.09/4.
   */
  @Test
  void theHandCaseComesOut() {
    ChronicPoverty poverty = ChronicPoverty.of(SEVERITY, PANEL, 100);

    assertThat(poverty.total()).isCloseTo(0.0875, EXACT);
    assertThat(poverty.chronic()).isCloseTo(0.0225, EXACT);
    assertThat(poverty.transientPoverty()).isCloseTo(0.065, EXACT);
    assertThat(poverty.transientShare()).isCloseTo(0.065 / 0.0875, within(1e-14));
    assertThat(poverty.alwaysPoor()).isEqualTo(0.25);
    assertThat(poverty.sometimesPoor()).isEqualTo(0.5);
    assertThat(poverty.neverPoor()).isEqualTo(0.25);
  }

  /** Three dates, one person, line 10: 4, 10, 16 give ln 2.5/3 and a mean at the line. */
  @Test
  void anyIndexWillDo() {
    WelfarePanel one = WelfarePanel.of(new double[][] {{4}, {10}, {16}}, new double[] {7});

    ChronicPoverty watts = ChronicPoverty.of(PovertyIndex.watts(), one, 10);
    assertThat(watts.total()).isCloseTo(Math.log(2.5) / 3, EXACT);
    assertThat(watts.chronic()).isZero();
    ChronicPoverty gap = ChronicPoverty.of(PovertyIndex.fgt(1), one, 10);
    assertThat(gap.total()).isCloseTo(0.2, EXACT);
    assertThat(gap.sometimesPoor()).isEqualTo(1);
    // The headcount of a mean may exceed the mean of headcounts: 8, 8, 13 has mean below 10.
    WelfarePanel two = WelfarePanel.of(new double[][] {{7}, {7}, {13}}, new double[] {1});
    assertThat(ChronicPoverty.of(PovertyIndex.fgt(0), two, 10).transientPoverty())
        .isCloseTo(-1 / 3.0, EXACT);
  }

  /** Prices double: over the lines it is the hand case again. */
  @Test
  void eachDateMayHaveItsOwnLine() {
    WelfarePanel dearer =
        WelfarePanel.of(new double[][] {{60, 50, 100}, {160, 300, 400}}, new double[] {1, 2, 1});
    ChronicPoverty poverty = ChronicPoverty.of(SEVERITY, dearer.overLines(100, 200), 1);
    assertThat(poverty.total()).isCloseTo(0.0875, EXACT);
    assertThat(poverty.chronic()).isCloseTo(0.0225, EXACT);
    assertThat(poverty.alwaysPoor()).isEqualTo(0.25);
    assertThat(poverty.neverPoor()).isEqualTo(0.25);
  }

  @Provide
  Arbitrary<Rows> threeDates() {
    return ChangeSamples.rows(3);
  }

  /** Jensen's inequality; both sides are rounded sums of terms that are at most ln 1000. */
  @Property(seed = "61", tries = 300)
  void chronicIsAtMostTotalWhereTheIndexIsConvex(
      @ForAll("threeDates") Rows rows, @ForAll @DoubleRange(min = 1, max = 1000) double line) {
    for (PovertyIndex index :
        List.of(PovertyIndex.fgt(1), PovertyIndex.fgt(1.5), SEVERITY, PovertyIndex.watts())) {
      ChronicPoverty poverty = ChronicPoverty.of(index, rows.panel(), line);
      assertThat(poverty.transientPoverty()).isGreaterThanOrEqualTo(-1e-14);
      double slow = 0;
      for (int date = 0; date < 3; date++) {
        slow += index.measure(rows.at(date), line) / 3;
      }
      assertThat(poverty.total()).isCloseTo(slow, within(1e-14));
    }
  }

  @Property(seed = "62", tries = 300)
  void whereNothingChangesNothingIsTransient(
      @ForAll("threeDates") Rows rows, @ForAll @DoubleRange(min = 1, max = 1000) double line) {
    double[] same = rows.welfare()[0];
    WelfarePanel panel = WelfarePanel.of(new double[][] {same, same, same}, rows.weights());
    ChronicPoverty poverty = ChronicPoverty.of(SEVERITY, panel, line);
    assertThat(poverty.transientPoverty()).isZero();
    assertThat(poverty.sometimesPoor()).isZero();
    assertThat(poverty.alwaysPoor())
        .isCloseTo(PovertyMeasures.of(rows.at(0), line).headcount(), within(1e-14));
  }

  @Property(seed = "63", tries = 300)
  void repeatingRowsAndScalingWeightsChangeNothing(
      @ForAll("threeDates") Rows rows, @ForAll @DoubleRange(min = 1, max = 1000) double line) {
    ChronicPoverty poverty = ChronicPoverty.of(SEVERITY, rows.panel(), line);
    for (Rows same : List.of(rows.twice(), rows.weighing(3.7))) {
      ChronicPoverty again = ChronicPoverty.of(SEVERITY, same.panel(), line);
      Offset<Double> rounded = within(1e-14);
      assertThat(again.total()).isCloseTo(poverty.total(), rounded);
      assertThat(again.chronic()).isCloseTo(poverty.chronic(), rounded);
      assertThat(again.alwaysPoor()).isCloseTo(poverty.alwaysPoor(), rounded);
      assertThat(again.sometimesPoor()).isCloseTo(poverty.sometimesPoor(), rounded);
    }
    assertThat(poverty.alwaysPoor() + poverty.sometimesPoor() + poverty.neverPoor())
        .isCloseTo(1, within(1e-14));
  }

  @Test
  void whereNobodyIsPoorThereIsNoShare() {
    ChronicPoverty poverty = ChronicPoverty.of(SEVERITY, PANEL, 10);
    assertThat(poverty).isEqualTo(new ChronicPoverty(0, 0, 0, 0, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(poverty::transientShare)
        .withMessage("total must be greater than 0 for a share of it: 0.0");
  }

  /** The gap of everybody poor is linear: 1 − mean/line, nothing transient. */
  @Test
  void theGapOfWhoIsAlwaysPoorIsChronic() {
    ChronicPoverty poverty = ChronicPoverty.of(PovertyIndex.fgt(1), PANEL, 1000);
    assertThat(poverty.total()).isCloseTo(1 - 0.105, EXACT);
    assertThat(poverty.transientPoverty()).isCloseTo(0, EXACT);
    assertThat(poverty.alwaysPoor()).isEqualTo(1);
  }

  @Test
  void impossibleFiguresAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ChronicPoverty(-1, Double.NaN, 2, -0.5, Double.NaN))
        .withMessage(
            """
            total must be a finite number, 0 or more: -1.0
            chronic must be a finite number, 0 or more: NaN
            alwaysPoor must be in [0, 1]: 2.0
            Maybe 0.02 was meant: rates are fractions.
            sometimesPoor must be in [0, 1]: -0.5
            neverPoor must be in [0, 1]: NaN""");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ChronicPoverty.of(SEVERITY, PANEL, 0))
        .withMessage("line must be a finite number greater than 0: 0.0");
    WelfarePanel nothing = WelfarePanel.of(new double[][] {{0}, {5}}, new double[] {1});
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ChronicPoverty.of(PovertyIndex.watts(), nothing, 10))
        .withMessageStartingWith("welfare must be greater than 0 for the Watts index: 0.0");
  }
}
