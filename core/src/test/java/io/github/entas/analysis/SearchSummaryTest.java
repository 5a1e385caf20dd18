package io.github.entas.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.entas.analysis.PairedClaim.Verdict;
import io.github.entas.engine.ItemColumn;
import io.github.entas.engine.Measure;
import io.github.entas.engine.Outcome;
import io.github.entas.engine.Scenario;
import io.github.entas.search.MixSearch;
import io.github.entas.search.MixSpace;
import io.github.entas.search.Objective;
import io.github.entas.search.SearchOutcome;
import io.github.entas.search.SearchTown;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;
import org.junit.jupiter.api.Test;

class SearchSummaryTest {

  private static final MixSpace THREE =
      MixSpace.of(List.of("capital", "training", "coaching"), 30e6, 8);
  private static final Scenario TOWN = SearchTown.of(256, 64, 5);
  private static final int YEAR = 2;

  private static SearchSummary summary(Objective objective) {
    return SearchSummary.of(MixSearch.of(TOWN, THREE).objective(objective).run());
  }

  /** The share of draws on target in a randomization, counted. */
  private static double[] chances(Outcome outcome, int strategy) {
    double[] rates = outcome.measure(Measure.HEADCOUNT, strategy, YEAR);
    double[] means = new double[16];
    for (int d = 0; d < rates.length; d++) {
      means[d % 16] += rates[d] <= 0.085 ? 16.0 / rates.length : 0;
    }
    return means;
  }

  @Test
  void claimsArePairedSimultaneousAndInTheUnitOfTheObjective() {
    SearchSummary summary = summary(Objective.ON_TARGET);
    SearchOutcome found = summary.found();
    double[] winner = chances(found.fresh(), 1);
    int others = found.leaders().size() - 1;
    double t = new TDistribution(15).inverseCumulativeProbability(1 - 0.05 / (2 * others));
    assertThat(summary.claims()).hasSize(others).hasSizeGreaterThan(3);
    for (MixClaim claim : summary.claims()) {
      double[] chances = chances(found.fresh(), found.freshNumber(claim.mix()));
      SummaryStatistics differences = new SummaryStatistics();
      for (int r = 0; r < 16; r++) {
        differences.addValue(chances[r] - winner[r]);
      }
      double half = t * differences.getStandardDeviation() / 4;
      double mean = differences.getMean();
      assertThat(claim.difference()).isCloseTo(mean, within(1e-12));
      assertThat(claim.interval().low()).isCloseTo(mean - half, within(1e-9));
      assertThat(claim.interval().high()).isCloseTo(mean + half, within(1e-9));
      boolean matters = Math.abs(mean) >= 0.01 && Math.abs(mean) > half;
      Verdict verdict = mean > 0 ? Verdict.BETTER : Verdict.WORSE;
      assertThat(claim.verdict()).isEqualTo(matters ? verdict : Verdict.NOT_SEPARABLE);
    }
    assertThat(summary.notSeparable())
        .isNotEmpty()
        .allMatch(claim -> claim.verdict() == Verdict.NOT_SEPARABLE);
  }

  @Test
  void ofAHeadcountLessIsBetter() {
    SearchSummary summary = summary(Objective.HEADCOUNT);
    SearchOutcome found = summary.found();
    double winner = found.fresh().sample(Measure.HEADCOUNT, 1, YEAR).mean();
    for (MixClaim claim : summary.claims()) {
      double other =
          found.fresh().sample(Measure.HEADCOUNT, found.freshNumber(claim.mix()), YEAR).mean();
      assertThat(claim.difference()).isCloseTo(other - winner, within(1e-12));
    }
  }

  @Test
  void aDifferenceThatDoesNotMatterIsNoDifference() {
    MixSearch search = MixSearch.of(TOWN, THREE).objective(Objective.HEADCOUNT).leaders(40);
    SearchSummary strict = SearchSummary.of(search.minimumDifference(1e-9).run());
    SearchSummary lenient = SearchSummary.of(search.minimumDifference(0.5).run());
    assertThat(strict.claims()).anyMatch(claim -> claim.verdict() == Verdict.WORSE);
    assertThat(lenient.claims())
        .anyMatch(claim -> !claim.interval().contains(0))
        .allMatch(claim -> claim.verdict() == Verdict.NOT_SEPARABLE);
  }

  @Test
  void theWinnerHasItsFreshNumbers() {
    SearchSummary summary = summary(Objective.ON_TARGET);
    Outcome fresh = summary.found().fresh();
    double onTarget = Arrays.stream(chances(fresh, 1)).average().orElseThrow();
    assertThat(summary.winner().onTarget().trueHeadcount().value())
        .isCloseTo(onTarget, within(1e-12));
    assertThat(summary.winner().headcount())
        .isEqualTo(fresh.sample(Measure.HEADCOUNT, 1, YEAR).estimate());
    assertThat(summary.winner().povertyGap())
        .isEqualTo(fresh.sample(Measure.POVERTY_GAP, 1, YEAR).estimate());
    assertThat(summary.winner().severity())
        .isEqualTo(fresh.sample(Measure.SEVERITY, 1, YEAR).estimate());
    assertThat(summary.winner().cost())
        .isCloseTo(0.5 * (mean(fresh.spending(1, 1)) + mean(fresh.spending(1, 2))), within(1e-3));
  }

  @Test
  void theScaleOfTheWinnerStandsBesideItAgainstSpendingNothing() {
    SearchSummary summary = summary(Objective.ON_TARGET);
    Outcome fresh = summary.found().fresh();
    double without = fresh.sample(Measure.HEADCOUNT, 0, YEAR).mean();
    assertThat(summary.scale().netExitsNeeded()).isCloseTo((without - 0.085) * 1e5, within(1e-6));
    assertThat(summary.scale().cityBudget()).as("two years").isEqualTo(60e6);
    assertThat(summary.scale().citySpent())
        .isCloseTo(mean(fresh.spending(1, 1)) + mean(fresh.spending(1, 2)), within(1e-3));
    assertThat(summary.scale().personsEnrolled())
        .isEqualTo(4 * summary.scale().householdsEnrolled())
        .isPositive();
    double households = 0;
    for (int t = 1; t <= YEAR; t++) {
      for (int program = 0; program < 3; program++) {
        households += fresh.itemMean(ItemColumn.ENROLLED, program, 1, t);
      }
    }
    assertThat(summary.scale().householdsEnrolled()).isCloseTo(households, within(1e-9));
    assertThat(summary.scale().perfectTransfer().money()).isEqualTo(30e6);
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).average().orElseThrow();
  }

  @Test
  void intervalsOfTheFrontierHoldTogether() {
    SearchSummary summary =
        SearchSummary.of(MixSearch.of(TOWN, THREE.orLess(true)).leaders(1).run());
    int points = summary.frontier().size();
    double t = new TDistribution(15).inverseCumulativeProbability(1 - 0.05 / (2 * points));
    Outcome fresh = summary.found().fresh();
    assertThat(points).isGreaterThan(3);
    for (FrontierPoint point : summary.frontier()) {
      int strategy = summary.found().freshNumber(point.mix());
      double mean = fresh.sample(Measure.HEADCOUNT, strategy, YEAR).mean();
      double half = t * fresh.sample(Measure.HEADCOUNT, strategy, YEAR).standardError();
      assertThat(point.headcount()).isEqualTo(mean);
      assertThat(point.interval().low()).isCloseTo(mean - half, within(1e-10));
      assertThat(point.interval().high()).isCloseTo(mean + half, within(1e-10));
      assertThat(point.onTarget()).isEqualTo(fresh.drawsOnTarget(strategy, YEAR) / 256.0);
    }
    assertThat(summary.claims()).as("one leader, nobody to compare").isEmpty();
  }

  @Test
  void findingsTellWhatToDistrust() {
    List<String> codes = codes(summary(Objective.ON_TARGET).findings());
    assertThat(codes)
        .startsWith("reference-class", "best-of-many", "not-separable", "minimum-difference")
        .doesNotContain("target-out-of-reach", "not-exhaustive");
    SearchSummary poor =
        SearchSummary.of(MixSearch.of(TOWN, MixSpace.of(THREE.items(), 3e5, 2)).run());
    assertThat(poor.winner().onTarget().trueHeadcount().value()).isLessThan(0.05);
    assertThat(codes(poor.findings()))
        .startsWith("target-out-of-reach", "too-few-enrolled", "reference-class");
    assertThat(poor.findings().subList(1, 3)).allMatch(told -> told.pointer().equals("/best"));
    assertThat(poor.findings().get(0).message())
        .startsWith(
            "Not in 2026, whatever the mix: of 6 mixes of 300,000 IDR a year the best has a chance"
                + " of ")
        .contains(" to bring the headcount to 8.5 %, and a mean headcount of ");
    SearchSummary part =
        SearchSummary.of(MixSearch.of(TOWN, THREE).mostExhaustive(20).leaders(2).run());
    assertThat(codes(part.findings())).contains("not-exhaustive");
    assertThat(part.findings())
        .anyMatch(finding -> finding.message().contains(" of 45 mixes were simulated"));
  }

  @Test
  void aBudgetThatIsNotEnoughIsSaid() {
    var curve = MixSearch.of(TOWN, THREE).budgetCurve();
    double top = curve.points().get(8).chance().low();
    BudgetAnswer enough = BudgetAnswer.of(curve, top - 0.02);
    assertThat(enough.smallest()).isEqualTo(curve.smallest(top - 0.02).orElseThrow());
    assertThat(codes(enough.findings())).doesNotContain("chance-out-of-reach");
    BudgetAnswer beyond = BudgetAnswer.of(curve, 0.999);
    assertThat(beyond.smallest()).isNull();
    assertThat(beyond.findings().get(0).message())
        .startsWith(
            "No mix of up to 30,000,000 IDR a year has a chance of 99.9 % in 2026: the best")
        .endsWith(" %).");
  }

  private static List<String> codes(List<Finding> findings) {
    return findings.stream().map(Finding::code).toList();
  }
}
