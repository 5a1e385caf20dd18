package io.github.entas.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.entas.measure.ChangeSamples.Rows;
import io.github.entas.measure.GrowthRedistribution.Components;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.assertj.core.data.Offset;

class GrowthRedistributionProperties {

  /** Indices are at most ln 1e6 here: a few hundred roundings of it. */
  private static final Offset<Double> ROUNDED = within(1e-12);

  private record Index(PovertyIndex index, DoubleUnaryOperator ofRatio) {}

  /** Those without jumps: a headcount may turn on the last bit of a counterfactual line. */
  private static final List<Index> SMOOTH =
      List.of(
          new Index(PovertyIndex.fgt(1), r -> 1 - r),
          new Index(PovertyIndex.fgt(2), r -> (1 - r) * (1 - r)),
          new Index(PovertyIndex.fgt(1.5), r -> Math.pow(1 - r, 1.5)),
          new Index(PovertyIndex.watts(), r -> -Math.log(r)));

  @Provide
  Arbitrary<Rows> twoDates() {
    return ChangeSamples.rows(2);
  }

  @Property(seed = "21", tries = 300)
  void itAgreesWithChangingOneFactorAfterTheOther(
      @ForAll("twoDates") Rows rows,
      @ForAll @DoubleRange(min = 1, max = 1000) double lineBefore,
      @ForAll @DoubleRange(min = 1, max = 1000) double lineAfter) {
    for (Index index : SMOOTH) {
      GrowthRedistribution change =
          GrowthRedistribution.of(index.index(), rows.at(0), lineBefore, rows.at(1), lineAfter);
      SlowChange slow = new SlowChange(rows, new double[] {lineBefore, lineAfter}, index.ofRatio());
      double[] parts = slow.shapley();

      assertThat(change.shapleyWithLine().growth()).isCloseTo(parts[0], ROUNDED);
      assertThat(change.shapleyWithLine().redistribution()).isCloseTo(parts[1], ROUNDED);
      assertThat(change.shapleyWithLine().line()).isCloseTo(parts[2], ROUNDED);
      double before = slow.poverty(0, 0, 0);
      double after = slow.poverty(1, 1, 1);
      double grown = slow.poverty(1, 0, 1);
      double redistributed = slow.poverty(0, 1, 0);
      assertThat(change.fromBefore().growth()).isCloseTo(grown - before, ROUNDED);
      assertThat(change.fromBefore().redistribution()).isCloseTo(redistributed - before, ROUNDED);
      assertThat(change.fromAfter().growth()).isCloseTo(after - redistributed, ROUNDED);
      assertThat(change.fromAfter().redistribution()).isCloseTo(after - grown, ROUNDED);
      assertThat(change.shapley().growth())
          .isCloseTo((grown - before + after - redistributed) / 2, ROUNDED);
    }
  }

  @Property(seed = "22", tries = 300)
  void partsAddUpToTheChange(
      @ForAll("twoDates") Rows rows,
      @ForAll @DoubleRange(min = 1, max = 1000) double lineBefore,
      @ForAll @DoubleRange(min = 1, max = 1000) double lineAfter) {
    for (PovertyIndex index :
        List.of(PovertyIndex.fgt(0), PovertyIndex.fgt(2), PovertyIndex.watts())) {
      GrowthRedistribution change =
          GrowthRedistribution.of(index, rows.at(0), lineBefore, rows.at(1), lineAfter);
      Offset<Double> rounded = within(1e-14);

      assertThat(change.change())
          .isEqualTo(index.measure(rows.at(1), lineAfter) - index.measure(rows.at(0), lineBefore));
      assertThat(change.fromBefore().change()).isCloseTo(change.change(), rounded);
      assertThat(change.fromAfter().change()).isCloseTo(change.change(), rounded);
      assertThat(change.shapley().change()).isCloseTo(change.change(), rounded);
      assertThat(change.shapleyWithLine().change()).isCloseTo(change.change(), rounded);
      assertThat(change.fromAfter().residual()).isCloseTo(-change.fromBefore().residual(), rounded);
    }
  }

  /** Every state of the one direction is a state of the other: no rounding, headcount included. */
  @Property(seed = "23", tries = 300)
  void turningTimeAroundTurnsTheSign(
      @ForAll("twoDates") Rows rows,
      @ForAll @DoubleRange(min = 1, max = 1000) double lineBefore,
      @ForAll @DoubleRange(min = 1, max = 1000) double lineAfter) {
    for (PovertyIndex index : List.of(PovertyIndex.fgt(0), PovertyIndex.fgt(1))) {
      GrowthRedistribution there =
          GrowthRedistribution.of(index, rows.at(0), lineBefore, rows.at(1), lineAfter);
      GrowthRedistribution back =
          GrowthRedistribution.of(index, rows.at(1), lineAfter, rows.at(0), lineBefore);

      assertOpposite(there.shapley(), back.shapley());
      assertOpposite(there.shapleyWithLine(), back.shapleyWithLine());
      assertOpposite(there.fromBefore(), back.fromAfter());
    }
  }

  @Property(seed = "24", tries = 300)
  void repeatingRowsAndScalingWeightsChangeNothing(
      @ForAll("twoDates") Rows rows, @ForAll @DoubleRange(min = 1, max = 1000) double line) {
    for (Index index : SMOOTH) {
      Components parts =
          GrowthRedistribution.of(index.index(), rows.at(0), rows.at(1), line).shapley();
      for (Rows same : List.of(rows.twice(), rows.weighing(3.7))) {
        Components again =
            GrowthRedistribution.of(index.index(), same.at(0), same.at(1), line).shapley();
        assertThat(again.growth()).isCloseTo(parts.growth(), ROUNDED);
        assertThat(again.redistribution()).isCloseTo(parts.redistribution(), ROUNDED);
      }
    }
  }

  private static void assertOpposite(Components there, Components back) {
    Offset<Double> rounded = within(1e-15);
    assertThat(back.growth()).isCloseTo(-there.growth(), rounded);
    assertThat(back.redistribution()).isCloseTo(-there.redistribution(), rounded);
    assertThat(back.line()).isCloseTo(-there.line(), rounded);
    assertThat(back.residual()).isCloseTo(-there.residual(), rounded);
  }
}
