package io.github.entas.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.entas.InvalidValueException;
import io.github.entas.engine.CancelToken;
import io.github.entas.engine.Measure;
import io.github.entas.engine.Outcome;
import io.github.entas.engine.Scenario;
import io.github.entas.engine.Simulation;
import io.github.entas.engine.SimulationException;
import io.github.entas.search.SearchOutcome.Method;
import io.github.entas.strategy.Strategy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MixSearchTest {

  private static final List<String> PROGRAMS = List.of("capital", "training", "coaching");
  private static final MixSpace THREE = MixSpace.of(PROGRAMS, 30e6, 8);
  private static final Scenario TOWN = SearchTown.of(256, 64, 5);
  private static final int YEAR = 2;

  /** Of sums in another order: the whole horizon beside the years up to the one asked about. */
  private static final double ROUNDING = 1e-15;

  /** A simulation of one mix alone, over the whole horizon. */
  private static Outcome alone(Strategy mix) {
    return Simulation.of(TOWN.withStrategies(List.of(mix))).run();
  }

  @Test
  void theBestInSampleIsTheBestOfAllMixesSimulatedOneByOne() {
    SearchOutcome found = MixSearch.of(TOWN, THREE).run();
    int most = -1;
    double headcount = 1;
    List<Strategy> best = new ArrayList<>();
    for (int a = 8; a >= 0; a--) {
      for (int b = 8 - a; b >= 0; b--) {
        Strategy mix =
            Strategy.of("one")
                .with("capital", 30e6 / 8 * a)
                .with("training", 30e6 / 8 * b)
                .with("coaching", 30e6 / 8 * (8 - a - b));
        Outcome outcome = alone(mix);
        int onTarget = outcome.drawsOnTarget(0, YEAR);
        double mean = outcome.sample(Measure.HEADCOUNT, 0, YEAR).mean();
        if (onTarget > most || (onTarget == most && mean < headcount)) {
          most = onTarget;
          headcount = mean;
          best.add(0, mix);
        }
      }
    }
    ProposedMix inSample = found.bestInSample();
    assertThat(found.candidates()).isEqualTo(45);
    assertThat(found.method()).isEqualTo(Method.EXHAUSTIVE);
    assertThat(most).as("a chance to be found").isBetween(26, 230);
    assertThat(inSample.inSample().onTarget()).isEqualTo(most / 256.0);
    assertThat(inSample.inSample().headcount()).isCloseTo(headcount, within(ROUNDING));
    for (String program : PROGRAMS) {
      assertThat(inSample.mix().money(program, 1)).isEqualTo(best.get(0).money(program, 1));
    }
  }

  @Test
  void theNumbersOfAMixAreThoseOfItsOwnSimulation() {
    SearchOutcome found = MixSearch.of(TOWN, THREE).run();
    Outcome alone = alone(found.winner().mix());
    MixNumbers numbers = found.winner().inSample();
    assertThat(numbers.headcount())
        .isCloseTo(alone.sample(Measure.HEADCOUNT, 0, YEAR).mean(), within(ROUNDING));
    assertThat(numbers.povertyGap())
        .isCloseTo(alone.sample(Measure.POVERTY_GAP, 0, YEAR).mean(), within(ROUNDING));
    assertThat(numbers.severity())
        .isCloseTo(alone.sample(Measure.SEVERITY, 0, YEAR).mean(), within(ROUNDING));
    assertThat(numbers.expectedShortfall())
        .isCloseTo(alone.expectedShortfall(0, YEAR), within(ROUNDING));
    assertThat(numbers.publishedOnTarget())
        .isEqualTo(alone.drawsPublishedOnTarget(0, YEAR) / 256.0);
    double spent = 0;
    for (int t = 1; t <= YEAR; t++) {
      for (double money : alone.spending(0, t)) {
        spent += money;
      }
    }
    assertThat(numbers.cost()).isCloseTo(spent / 256 / YEAR, within(1e-3));
  }

  @Test
  void theFreshSampleSharesNoSeedWithTheOthers() {
    SearchOutcome found = MixSearch.of(TOWN, THREE).run();
    Set<Long> seeds = new HashSet<>(found.selection().seeds());
    assertThat(seeds).hasSize(found.selection().rounds());
    assertThat(seeds.add(found.scenario().simulation().seed())).isTrue();
    assertThat(seeds.add(found.freshSeed())).isTrue();
    assertThat(found.fresh().scenario().simulation().seed()).isEqualTo(found.freshSeed());
    assertThat(found.fresh().scenario().reference()).isEqualTo("none");
    assertThat(found.fresh().scenario().strategies().get(0).budget()).isEmpty();
    assertThat(found.freshNumber(found.winner())).isEqualTo(1);
  }

  @Test
  void asManyContendersAsAskedForAreCompared() {
    SearchOutcome usual = MixSearch.of(TOWN, THREE).run();
    assertThat(usual.contenders()).isGreaterThan(3);
    assertThat(usual.leaders()).hasSize(Math.min(16, usual.contenders()));
    assertThat(usual.leaders().get(0)).isEqualTo(usual.bestInSample());
    SearchOutcome three = MixSearch.of(TOWN, THREE).leaders(3).minimumDifference(0.2).run();
    assertThat(three.leaders()).isEqualTo(usual.leaders().subList(0, 3));
    assertThat(three.selection().leaders()).isEqualTo(3);
    assertThat(three.selection().minimumDifference()).isEqualTo(0.2);
    assertThat(usual.selection().minimumDifference()).isEqualTo(0.01);
    assertThat(usual.leaders()).contains(usual.winner());
  }

  @Test
  void theWinnerIsTheOneSelectedNotTheLuckiest() {
    int others = 0;
    for (int seed = 1; seed <= 8; seed++) {
      Scenario town = SearchTown.of(64, 64, seed);
      SearchOutcome found = MixSearch.of(town, THREE).minimumDifference(0.1).run();
      MixRunner runner =
          new MixRunner(town, YEAR, Objective.ON_TARGET, 2, SearchListener.NONE, new CancelToken());
      List<Long> seeds = found.selection().seeds();
      int selected =
          new Selector(runner, Objective.ON_TARGET, 0.1, seeds::get)
              .among(found.leaders().stream().map(ProposedMix::mix).toList())
              .winner();
      assertThat(found.winner()).isEqualTo(found.leaders().get(selected));
      others += selected > 0 ? 1 : 0;
    }
    assertThat(others).as("the luckiest is not always the best").isPositive();
  }

  @Test
  void anotherYearIsAskedAboutAgainstTheSameHeadcount() {
    SearchOutcome found = MixSearch.of(TOWN, THREE).year(2025).leaders(2).run();
    Outcome alone = alone(found.winner().mix());
    assertThat(found.simulatedYear()).isEqualTo(1);
    assertThat(found.fresh().scenario().horizonYears()).isEqualTo(1);
    assertThat(found.winner().inSample().headcount())
        .isCloseTo(alone.sample(Measure.HEADCOUNT, 0, 1).mean(), within(ROUNDING));
    assertThat(found.winner().inSample().onTarget()).isEqualTo(alone.drawsOnTarget(0, 1) / 256.0);
  }

  @Test
  void threadsChangeNothing() {
    SearchOutcome one = MixSearch.of(TOWN, THREE).threads(1).run();
    SearchOutcome three = MixSearch.of(TOWN, THREE).threads(3).run();
    assertThat(three.winner()).isEqualTo(one.winner());
    assertThat(three.leaders()).isEqualTo(one.leaders());
    assertThat(three.frontier()).isEqualTo(one.frontier());
    assertThat(three.selection()).isEqualTo(one.selection());
    assertThat(three.fresh().measure(Measure.HEADCOUNT, 1, YEAR))
        .isEqualTo(one.fresh().measure(Measure.HEADCOUNT, 1, YEAR));
  }

  @Test
  void everyObjectiveIsSought() {
    for (Objective objective : Objective.values()) {
      SearchOutcome found = MixSearch.of(TOWN, THREE).objective(objective).leaders(2).run();
      double best = found.bestInSample().inSample().of(objective);
      for (ProposedMix point : found.frontier()) {
        double other = point.inSample().of(objective);
        assertThat(objective.moreIsBetter() ? best >= other : best <= other)
            .as("%s: %s, %s", objective, best, other)
            .isTrue();
      }
    }
  }

  @Test
  void constraintsAreKept() {
    MixSearch search = MixSearch.of(TOWN, THREE).objective(Objective.POVERTY_GAP);
    double least = search.run().bestInSample().inSample().povertyGap();
    MixNumbers chances = MixSearch.of(TOWN, THREE).run().bestInSample().inSample();
    assertThat(chances.povertyGap()).as("the two objectives differ").isGreaterThan(least);
    Constraint gap = new Constraint(Objective.POVERTY_GAP, 0.5 * (least + chances.povertyGap()));
    SearchOutcome found = MixSearch.of(TOWN, THREE).subjectTo(gap).run();
    assertThat(found.kept()).isBetween(1, 44);
    assertThat(found.winner().inSample().povertyGap()).isLessThanOrEqualTo(gap.bound());
    assertThat(found.leaders()).allMatch(mix -> gap.holds(mix.inSample()));
    Constraint none = new Constraint(Objective.ON_TARGET, 1);
    assertThatThrownBy(() -> MixSearch.of(TOWN, THREE).subjectTo(none).run())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("onTarget must be at least 1.0: ")
        .hasMessageContaining(", the nearest of 45 mixes")
        .hasMessageContaining("Maybe a weaker constraint");
  }

  @Test
  void theFrontierHasNoCheaperAndPoorerNeighbor() {
    SearchOutcome found = MixSearch.of(TOWN, THREE.orLess(true)).leaders(1).run();
    assertThat(found.frontier()).hasSizeBetween(4, 16);
    assertThat(found.frontierSize()).isGreaterThanOrEqualTo(found.frontier().size());
    for (int i = 1; i < found.frontier().size(); i++) {
      MixNumbers cheaper = found.frontier().get(i - 1).inSample();
      MixNumbers dearer = found.frontier().get(i).inSample();
      assertThat(dearer.cost()).isGreaterThan(cheaper.cost());
      assertThat(dearer.headcount()).isLessThan(cheaper.headcount());
    }
    assertThat(found.frontier().get(0).mix().budget()).as("nothing costs nothing").isEmpty();
  }

  @Test
  void aLargeSpaceIsSearchedCoarseToFineAndFindsWhatAllOfItHolds() {
    MixSpace four = MixSpace.of(List.of("capital", "training", "coaching", "outreach"), 30e6, 12);
    SearchOutcome all = MixSearch.of(TOWN, four).objective(Objective.HEADCOUNT).leaders(1).run();
    SearchOutcome part =
        MixSearch.of(TOWN, four)
            .objective(Objective.HEADCOUNT)
            .leaders(1)
            .mostExhaustive(100)
            .run();
    assertThat(part.method()).isEqualTo(Method.COARSE_TO_FINE);
    assertThat(part.candidates()).isLessThan(all.candidates());
    assertThat(part.bestInSample().inSample().headcount())
        .as("at least as low as the best point of the whole grid")
        .isLessThanOrEqualTo(all.bestInSample().inSample().headcount());
  }

  @Test
  void aMoreUsefulBudgetIsNeverWorseAndTheSmallestIsEnough() {
    BudgetCurve curve = MixSearch.of(TOWN, THREE).budgetCurve();
    assertThat(curve.candidates()).isEqualTo(165);
    assertThat(curve.points()).hasSize(9);
    assertThat(curve.freshSeed()).isNotEqualTo(TOWN.simulation().seed());
    assertThat(curve.fresh().scenario().simulation().seed()).isEqualTo(curve.freshSeed());
    assertThat(curve.points().get(0).best().mix().budget()).isEmpty();
    for (int i = 1; i < curve.points().size(); i++) {
      BudgetPoint point = curve.points().get(i);
      assertThat(point.best().inSample().onTarget())
          .isGreaterThanOrEqualTo(curve.points().get(i - 1).best().inSample().onTarget());
      double money =
          PROGRAMS.stream().mapToDouble(program -> point.best().mix().money(program, 1)).sum();
      assertThat(money).isLessThanOrEqualTo(point.budget() + 1e-6);
    }
    BudgetPoint top = curve.points().get(8);
    double wanted = top.chance().low() - 0.05;
    BudgetPoint smallest = curve.smallest(wanted).orElseThrow();
    assertThat(smallest.budget()).isLessThan(top.budget());
    assertThat(smallest.chance().low()).isGreaterThanOrEqualTo(wanted);
    assertThat(curve.smallest(0.999)).isEmpty();
  }

  @Test
  void aCurveNeedsAChanceAndAllCandidates() {
    assertThatThrownBy(() -> MixSearch.of(TOWN, THREE).objective(Objective.HEADCOUNT).budgetCurve())
        .hasMessageContaining("objective must be a chance: headcount");
    assertThatThrownBy(() -> MixSearch.of(TOWN, THREE).mostExhaustive(100).budgetCurve())
        .hasMessageContaining("candidates must be at most 100 for a curve of budgets: 165")
        .hasMessageContaining("Maybe fewer items or a larger step would do.");
  }

  @Test
  void progressIsHeardAndATokenStops() {
    List<SearchListener.Stage> stages = new ArrayList<>();
    MixSearch.of(TOWN, THREE)
        .progress(
            (stage, done, total) -> {
              assertThat(done).isBetween(1L, total);
              stages.add(stage);
            })
        .run();
    assertThat(stages).isSorted().containsSequence(SearchListener.Stage.FRESH);
    assertThat(stages).contains(SearchListener.Stage.CANDIDATES, SearchListener.Stage.SELECTION);
    CancelToken token = new CancelToken();
    token.cancel();
    assertThatThrownBy(() -> MixSearch.of(TOWN, THREE).cancelToken(token).run())
        .isInstanceOf(SimulationException.class)
        .hasMessageContaining("canceled");
  }

  @Test
  void badSettingsAreRefusedWithTheirReason() {
    assertThatThrownBy(() -> MixSearch.of(TOWN, MixSpace.of(List.of("capitol"), 1, 2)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining(
            "items must be programs and enablers of the scenario,"
                + " [capital, training, coaching, outreach]: \"capitol\"");
    assertThatThrownBy(() -> MixSearch.of(TOWN, THREE.bounded("capital", 1e6, 2e6)))
        .hasMessageContaining("bounds must leave at least one mix: none")
        .hasMessageContaining("Maybe a smaller step");
    assertThatThrownBy(() -> MixSearch.of(TOWN, THREE).year(2028))
        .hasMessageContaining("year must be in 2025 … 2027: 2028");
    assertThatThrownBy(() -> MixSearch.of(TOWN, THREE.phased(new Phasing.FreeByYear(3))).run())
        .hasMessageContaining("years must be at most the years simulated, 2: 3");
    assertThatThrownBy(() -> MixSearch.of(TOWN, THREE).leaders(0)).hasMessageContaining("leaders");
    assertThatThrownBy(() -> MixSearch.of(TOWN, THREE).minimumDifference(0))
        .hasMessageContaining("minimumDifference must be a finite number greater than 0: 0.0");
    assertThatThrownBy(() -> MixSearch.of(TOWN, THREE).mostExhaustive(0))
        .hasMessageContaining("mostExhaustive must be in 1 … 100000: 0");
  }
}
