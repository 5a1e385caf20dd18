package io.github.entas.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.entas.stat.Estimate;
import io.github.entas.strategy.Strategy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs that do not keep their draws, beside the same runs that do. */
class StreamingOracleTest {

  private static final Scenario SCENARIO = ScenarioGenerator.scenario(1, 1024, 1024);

  private static final Outcome KEPT = Simulation.of(SCENARIO).threads(2).run();

  private static final Outcome STREAMED = Simulation.of(SCENARIO).threads(2).streaming(true).run();

  /**
   * Sums are compensated, so relative to the size of the values both modes round a few times;
   * values are at most 1.
   */
  private static final double ROUNDING = 1e-14;

  private static final double[] PROBABILITIES = {0, 0.001, 0.05, 0.25, 0.5, 0.75, 0.95, 0.999, 1};

  private interface Check {
    void at(int strategy, int year);
  }

  private static void everywhere(Check check) {
    for (int s = 0; s < SCENARIO.strategies().size(); s++) {
      for (int t = 0; t <= SCENARIO.horizonYears(); t++) {
        check.at(s, t);
      }
    }
  }

  private static void agree(Sample streamed, double[] draws) {
    Estimate all = Estimate.of(draws, Settings.RANDOMIZATIONS);
    assertThat(streamed.mean()).isCloseTo(all.mean(), within(ROUNDING));
    assertThat(streamed.sd()).isCloseTo(all.sd(), within(ROUNDING));
    assertThat(streamed.standardError()).isCloseTo(all.standardError(), within(ROUNDING));
    assertThat(streamed.randomizationMeans())
        .containsExactly(Estimate.randomizationMeans(draws, Settings.RANDOMIZATIONS));
    Sample kept = new DrawColumn(draws);
    double range = kept.quantile(1) - kept.quantile(0);
    assertThat(streamed.quantileError()).isLessThanOrEqualTo(range / 512);
    for (double p : PROBABILITIES) {
      // The bound is of exact arithmetic; interpolating rounds by a few units of the last place.
      double error = streamed.quantileError() + 1e-15;
      assertThat(streamed.quantile(p)).isCloseTo(kept.quantile(p), within(error));
    }
    assertThat(streamed.quantile(0)).isEqualTo(kept.quantile(0));
    assertThat(streamed.quantile(1)).isEqualTo(kept.quantile(1));
  }

  @Test
  void measuresAreSummarizedAsIfTheirDrawsWereKept() {
    for (Measure measure : Measure.values()) {
      everywhere((s, t) -> agree(STREAMED.sample(measure, s, t), KEPT.measure(measure, s, t)));
    }
  }

  /** Then the differences from the reference go on where a row has ended long ago. */
  @Test
  void manyStrategiesMayShareFewLanes() {
    List<Strategy> strategies = new ArrayList<>();
    for (int s = 0; s < 300; s++) {
      strategies.add(Strategy.of("s" + s).with("capital", s % 2 * 1e6));
    }
    Scenario scenario = ScenarioGenerator.scenario(1, 64, 64).withStrategies(strategies);
    Simulation simulation = Simulation.of(scenario).threads(1).cohorts(false);
    Outcome kept = simulation.run();
    Outcome streamed = simulation.streaming(true).run();
    for (int s : new int[] {0, 1, 298, 299}) {
      agree(streamed.sample(Measure.HEADCOUNT, s, 2), kept.measure(Measure.HEADCOUNT, s, 2));
      assertThat(streamed.againstReference(s, 2).mean())
          .isCloseTo(kept.againstReference(s, 2).mean(), within(ROUNDING));
    }
  }

  @Test
  void headcountsOfCohortsAreSummarizedAsIfTheirDrawsWereKept() {
    for (int c = 0; c < SCENARIO.population().cohorts().size(); c++) {
      int cohort = c;
      everywhere(
          (s, t) -> agree(STREAMED.cohortSample(cohort, s, t), KEPT.cohortHeadcount(cohort, s, t)));
    }
  }

  @Test
  void differencesFromTheReferenceArePairedByDraw() {
    int reference = SCENARIO.referenceIndex();
    everywhere(
        (s, t) -> {
          double[] difference = KEPT.measure(Measure.HEADCOUNT, s, t);
          double[] ofReference = KEPT.measure(Measure.HEADCOUNT, reference, t);
          Arrays.setAll(difference, d -> difference[d] - ofReference[d]);
          agree(STREAMED.againstReference(s, t), difference);
          assertThat(KEPT.againstReference(s, t).mean())
              .isEqualTo(new DrawColumn(difference).mean());
        });
  }

  @Test
  void chancesAndShortfallsAreThoseOfTheDraws() {
    double target = SCENARIO.target().headcount();
    everywhere(
        (s, t) -> {
          double[] headcount = KEPT.measure(Measure.HEADCOUNT, s, t);
          double[] published = KEPT.publishedHeadcount(s, t);
          int onTarget = (int) Arrays.stream(headcount).filter(p0 -> p0 <= target).count();
          int seenThere = (int) Arrays.stream(published).filter(p0 -> p0 <= target).count();
          double shortfall =
              Arrays.stream(headcount).map(p0 -> Math.max(0, p0 - target)).average().orElseThrow();
          for (Outcome outcome : List.of(KEPT, STREAMED)) {
            assertThat(outcome.drawsOnTarget(s, t)).isEqualTo(onTarget);
            assertThat(outcome.drawsPublishedOnTarget(s, t)).isEqualTo(seenThere);
            assertThat(outcome.expectedShortfall(s, t)).isCloseTo(shortfall, within(ROUNDING));
          }
        });
  }

  @Test
  void drawsThatLiftNobodyAreCountedOverAllYears() {
    int draws = SCENARIO.simulation().draws();
    double persons = SCENARIO.population().persons();
    for (int s = 0; s < SCENARIO.strategies().size(); s++) {
      double[] lifted = new double[draws];
      for (int t = 1; t <= SCENARIO.horizonYears(); t++) {
        double[] headcount = KEPT.measure(Measure.HEADCOUNT, s, t);
        double[] ofReference = KEPT.measure(Measure.HEADCOUNT, SCENARIO.referenceIndex(), t);
        Arrays.setAll(lifted, d -> lifted[d] + ofReference[d] - headcount[d]);
      }
      // A strategy that changes nothing leaves exactly 0, one that does far more than 1e-6 persons.
      int nobody = (int) Arrays.stream(lifted).filter(share -> share * persons <= 1e-6).count();
      assertThat(KEPT.drawsLiftingNobody(s)).isEqualTo(nobody);
      assertThat(STREAMED.drawsLiftingNobody(s)).isEqualTo(nobody);
    }
    assertThat(STREAMED.diagnostics()).isEqualTo(KEPT.diagnostics());
  }

  @Test
  void meansOfItemsAreThoseOfTheDraws() {
    for (int i = 0; i < SCENARIO.items().size(); i++) {
      int item = i;
      everywhere(
          (s, t) -> {
            for (ItemColumn column : ItemColumn.values()) {
              double expected = mean(column, item, s, t);
              double size = Math.max(1, Math.abs(expected));
              for (Outcome outcome : List.of(KEPT, STREAMED)) {
                double actual = outcome.itemMean(column, item, s, t);
                assertThat(Double.isNaN(actual)).isEqualTo(Double.isNaN(expected));
                if (!Double.isNaN(expected)) {
                  // 1024 plain additions of values of one size.
                  assertThat(actual).isCloseTo(expected, within(1024 * 0x1p-53 * size));
                }
              }
            }
          });
    }
  }

  /** Over the draws in which somebody is on the program where the quantity is of participants. */
  private static double mean(ItemColumn column, int item, int s, int t) {
    double[] values = KEPT.item(column, item, s, t);
    boolean ofParticipants = column == ItemColumn.COVERAGE || column == ItemColumn.LEAKAGE;
    double[] leakage = KEPT.item(ItemColumn.LEAKAGE, item, s, t);
    double sum = 0;
    int number = 0;
    for (int d = 0; d < values.length; d++) {
      if (!ofParticipants || !Double.isNaN(leakage[d])) {
        sum += values[d];
        number++;
      }
    }
    return sum / number;
  }

  @Test
  void spendingOfEachRandomizationIsThatOfTheDraws() {
    everywhere(
        (s, t) -> {
          double[] spending = KEPT.spending(s, t);
          double[] means = Estimate.randomizationMeans(spending, Settings.RANDOMIZATIONS);
          double size = Arrays.stream(spending).max().orElseThrow();
          assertThat(KEPT.spendingMeans(s, t)).containsExactly(means, within(1e-14 * size));
          assertThat(STREAMED.spendingMeans(s, t)).containsExactly(KEPT.spendingMeans(s, t));
        });
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 7})
  void theNumberOfThreadsChangesNoBit(int threads) {
    sameBits(Simulation.of(SCENARIO).threads(threads).streaming(true).run());
  }

  @Test
  void theOrderInWhichBlocksAreReadyChangesNoBit() {
    Simulation simulation = Simulation.of(SCENARIO).streaming(true);
    List<BlockResult> results = new ArrayList<>();
    simulation.blocks().forEach(block -> results.add(simulation.run(block)));
    Collections.shuffle(results, new Random(3));
    sameBits(simulation.outcome(results));
  }

  private static void sameBits(Outcome outcome) {
    everywhere(
        (s, t) -> {
          for (Measure measure : Measure.values()) {
            assertThat(outcome.sample(measure, s, t).estimate())
                .isEqualTo(STREAMED.sample(measure, s, t).estimate());
          }
          assertThat(outcome.againstReference(s, t).estimate())
              .isEqualTo(STREAMED.againstReference(s, t).estimate());
          assertThat(outcome.expectedShortfall(s, t)).isEqualTo(STREAMED.expectedShortfall(s, t));
          assertThat(outcome.spendingMeans(s, t)).containsExactly(STREAMED.spendingMeans(s, t));
        });
  }

  @Test
  void drawsThatWereNotKeptCannotBeHad() {
    assertThat(KEPT.keepsDraws()).isTrue();
    assertThat(STREAMED.keepsDraws()).isFalse();
    String why =
        "all draws must have been kept for this: the run was streamed, and only what is told of"
            + " them was\nMaybe streaming(false) or a greater limitOutcomeBytes would do.";
    assertThatThrownBy(() -> STREAMED.measure(Measure.HEADCOUNT, 0, 0))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(why);
    assertThatThrownBy(() -> STREAMED.cohortHeadcount(0, 0, 0)).hasMessage(why);
    assertThatThrownBy(() -> STREAMED.item(ItemColumn.SPENT, 0, 0, 1)).hasMessage(why);
    assertThatThrownBy(() -> STREAMED.spending(0, 1)).hasMessage(why);
    assertThatThrownBy(() -> STREAMED.publishedHeadcount(0, 1)).hasMessage(why);
  }
}
