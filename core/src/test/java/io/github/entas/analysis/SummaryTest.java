package io.github.entas.analysis;

import static io.github.entas.analysis.SmallCity.CAPITAL;
import static io.github.entas.analysis.SmallCity.MIX;
import static io.github.entas.analysis.SmallCity.NONE;
import static io.github.entas.analysis.SmallCity.PERSONS;
import static io.github.entas.analysis.SmallCity.REGISTRY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.entas.engine.ItemColumn;
import io.github.entas.engine.Measure;
import io.github.entas.engine.OutcomeFixture;
import io.github.entas.stat.Estimate;
import io.github.entas.stat.Proportion;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SummaryTest {

  /** Rounding of a few dozen additions of numbers of order 1. */
  private static final double ROUNDING = 1e-14;

  private final OutcomeFixture fixture = OutcomeFixture.of(SmallCity.scenario());

  @Test
  void strategiesAndYearsStandInOrder() {
    Summary summary = summary();

    assertThat(summary.scenario()).isEqualTo(SmallCity.scenario());
    assertThat(summary.strategies()).extracting(StrategySummary::id).containsExactly("none", "mix");
    assertThat(summary.strategies())
        .allSatisfy(
            strategy ->
                assertThat(strategy.years())
                    .extracting(YearSummary::year)
                    .containsExactly(2024, 2025, 2026, 2027));
  }

  @Test
  void aYearIsFoundByItsNumber() {
    StrategySummary strategy = summary().strategies().get(MIX);

    assertThat(strategy.in(2026)).isSameAs(strategy.years().get(2));
    assertThatThrownBy(() -> strategy.in(2028))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the year must be the base year or a simulated one: 2028");
  }

  /**
   * Even draws 1/8, odd draws 1/16, mean 3/32. All deviations are 1/32: sd = √(64/63)/32. Even
   * randomizations hold even draws only, so that their means are spread alike: standard error =
   * √(16/15)/32/4.
   */
  @Test
  void aMeasureHasItsMeanItsSpreadAndItsSimulationError() {
    fixture.measure(Measure.POVERTY_GAP, MIX, 1, d -> d % 2 == 0 ? 0.125 : 0.0625);
    fixture.measure(Measure.SEVERITY, MIX, 1, d -> 0.03125);

    Estimate gap = year(MIX, 1).povertyGap();

    assertThat(gap.mean()).isEqualTo(0.09375);
    assertThat(gap.sd()).isCloseTo(Math.sqrt(64 / 63.0) / 32, within(ROUNDING));
    assertThat(gap.standardError()).isCloseTo(Math.sqrt(16 / 15.0) / 128, within(ROUNDING));
    assertThat(gap.quantiles())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(0.05, 0.0625, 0.25, 0.0625, 0.5, 0.09375, 0.75, 0.125, 0.95, 0.125));
    assertThat(year(MIX, 1).severity().mean()).isEqualTo(0.03125);
  }

  @Test
  void poorPersonsAreHeadcountTimesPersons() {
    fixture.headcount(MIX, 2, d -> d < 32 ? 0.25 : 0.125);

    assertThat(year(MIX, 2).headcount().mean()).isEqualTo(0.1875);
    assertThat(year(MIX, 2).poorPersons().mean()).isEqualTo(0.1875 * PERSONS);
    assertThat(year(MIX, 2).poorPersons().quantiles()).containsEntry(0.95, 0.25 * PERSONS);
  }

  @Test
  void cohortsHaveTheirOwnHeadcounts() {
    fixture.cohortHeadcount(0, MIX, 3, d -> 0.5).cohortHeadcount(1, MIX, 3, d -> 0.25);

    Map<String, Estimate> cohorts = year(MIX, 3).cohortHeadcounts();

    assertThat(cohorts.keySet()).containsExactly("north", "south");
    assertThat(cohorts.get("north").mean()).isEqualTo(0.5);
    assertThat(cohorts.get("south").mean()).isEqualTo(0.25);
  }

  /** The target is 1/16. A quarter of the draws is above it, by 1/16; the rest is just there. */
  @Test
  void theTargetIsReachedAtItToo() {
    fixture.headcount(MIX, 1, d -> d % 4 == 0 ? 0.125 : 0.0625);

    assertThat(year(MIX, 1).onTarget().trueHeadcount()).isEqualTo(Proportion.wilson(48, 64, 0.95));
    assertThat(year(MIX, 1).expectedShortfall()).isEqualTo(0.0625 / 4);
  }

  @Test
  void beingFarBelowTheTargetMakesUpForNothing() {
    fixture.headcount(MIX, 1, d -> d % 2 == 0 ? 0 : 0.125);

    assertThat(year(MIX, 1).expectedShortfall()).isEqualTo(0.0625 / 2);
  }

  @Test
  void whatIsPublishedHasTheErrorOfTheSurvey() {
    fixture.headcount(MIX, 1, d -> 0.0625).surveyNoise(1, d -> d % 8 == 0 ? 0.01 : -0.01);

    assertThat(year(MIX, 1).onTarget().trueHeadcount().value()).isEqualTo(1);
    assertThat(year(MIX, 1).onTarget().publishedHeadcount())
        .isEqualTo(Proportion.wilson(56, 64, 0.95));
  }

  @Test
  void whatWasPublishedInTheBaseYearIsTheRate() {
    OutcomeFixture published =
        OutcomeFixture.of(SmallCity.with(s -> s.headcount(0.125, 0.01))).everyYear(MIX, d -> 0.05);

    OnTarget base = Summary.of(published.outcome()).strategies().get(MIX).years().get(0).onTarget();

    assertThat(base.trueHeadcount().value()).isEqualTo(1);
    assertThat(base.publishedHeadcount().value()).isEqualTo(0);
  }

  /** Headcounts differ by 1/32 in every draw, however wide they are spread. */
  @Test
  void differencesArePairedByDraw() {
    fixture.headcount(NONE, 1, d -> 0.125 + d / 1024.0);
    fixture.headcount(MIX, 1, d -> 0.125 + d / 1024.0 - 0.03125);

    AgainstReference against = Objects.requireNonNull(year(MIX, 1).againstReference());

    assertThat(against.headcount().mean()).isEqualTo(-0.03125);
    assertThat(against.headcount().sd()).isZero();
    assertThat(against.personsLifted().mean()).isEqualTo(0.03125 * PERSONS);
    assertThat(against.personsLifted().standardError()).isZero();
  }

  @Test
  void theReferenceIsNotComparedWithItself() {
    assertThat(year(NONE, 1).againstReference()).isNull();
    assertThat(summary().strategies().get(NONE).costPerPersonYearOutOfPoverty()).isNull();
  }

  @Test
  void theReferenceNeedNotBeTheFirst() {
    OutcomeFixture other = OutcomeFixture.of(SmallCity.with(s -> s.reference("mix")));
    other.headcount(NONE, 1, d -> 0.25).headcount(MIX, 1, d -> 0.125);

    Summary summary = Summary.of(other.outcome());

    assertThat(summary.strategies().get(MIX).years().get(1).againstReference()).isNull();
    assertThat(summary.strategies().get(NONE).years().get(1).againstReference())
        .extracting(against -> against.personsLifted().mean())
        .isEqualTo(-0.125 * PERSONS);
  }

  @Test
  void spendingIsSharedBetweenTheCityAndItsPartners() {
    fixture.item(ItemColumn.SPENT, CAPITAL, MIX, 1, d -> d % 2 == 0 ? 600 : 1000);
    fixture.item(ItemColumn.PARTNERS, CAPITAL, MIX, 1, d -> 100);
    fixture.item(ItemColumn.SPENT, REGISTRY, MIX, 1, d -> 200);

    SpendingSummary spending = year(MIX, 1).spending();

    assertThat(spending.total()).isEqualTo(1000);
    assertThat(spending.partners()).isEqualTo(100);
    assertThat(spending.city()).isEqualTo(900);
    assertThat(spending.items().keySet()).containsExactly("capital", "registry");
    assertThat(spending.items().get("capital").spent()).isEqualTo(800);
    assertThat(spending.items().get("capital").budget()).isEqualTo(800);
    assertThat(spending.items().get("registry").budget()).isEqualTo(200);
  }

  @Test
  void nothingIsSpentInTheBaseYear() {
    SpendingSummary spending = year(MIX, 0).spending();

    assertThat(spending.total()).isZero();
    assertThat(spending.items().values())
        .containsOnly(new ItemSummary(0, 0, 0, null, null))
        .hasSize(2);
  }

  /** On the program in every fourth draw: there coverage is 1/2, leakage 1/4. */
  @Test
  void coverageAndLeakageAreOfTheDrawsInWhichSomebodyIsOnTheProgram() {
    fixture.item(ItemColumn.ENROLLED, CAPITAL, MIX, 2, d -> d % 4 == 0 ? 80 : 0);
    fixture.item(ItemColumn.COVERAGE, CAPITAL, MIX, 2, d -> d % 4 == 0 ? 0.5 : 0);
    fixture.item(ItemColumn.LEAKAGE, CAPITAL, MIX, 2, d -> d % 4 == 0 ? 0.25 : Double.NaN);

    assertThat(year(MIX, 2).spending().items())
        .containsEntry("capital", new ItemSummary(800, 0, 20, 0.5, 0.25));
  }

  @Test
  void withNobodyOnItAProgramHasNeitherCoverageNorLeakage() {
    assertThat(year(NONE, 2).spending().items())
        .containsEntry("capital", new ItemSummary(0, 0, 0, null, null));
  }

  @Test
  void anEnablerHasNeitherCoverageNorLeakage() {
    fixture.item(ItemColumn.SPENT, REGISTRY, MIX, 2, d -> 200);

    assertThat(year(MIX, 2).spending().items())
        .containsEntry("registry", new ItemSummary(200, 200, 0, null, null));
  }

  private Summary summary() {
    return Summary.of(fixture.outcome());
  }

  private YearSummary year(int strategy, int t) {
    return summary().strategies().get(strategy).years().get(t);
  }
}
