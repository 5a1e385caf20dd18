package io.github.entas.analysis;

import static io.github.entas.analysis.SmallCity.CAPITAL;
import static io.github.entas.analysis.SmallCity.MIX;
import static io.github.entas.analysis.SmallCity.NONE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.entas.engine.ItemColumn;
import io.github.entas.engine.Measure;
import io.github.entas.engine.OutcomeFixture;
import io.github.entas.engine.Scenario;
import io.github.entas.program.Cost;
import io.github.entas.program.Program;
import io.github.entas.program.Uplift;
import io.github.entas.stat.Distribution;
import io.github.entas.strategy.Strategy;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Each finding of an outcome where it belongs, and where it does not. */
class OutcomeFindingsTest {

  private OutcomeFixture fixture = OutcomeFixture.of(SmallCity.scenario());

  @Test
  void movedDrawsAreTold() {
    fixture.moved("/programs/0/takeUp", 0.032).moved("/programs/0/uplift/discount", 0.01);

    assertThat(findings("draws-moved-into-range"))
        .containsExactly(
            Finding.warning(
                "draws-moved-into-range",
                "/programs/0/takeUp",
                "3.2 % of the draws of /programs/0/takeUp fell outside its range and were moved to"
                    + " the end of it."),
            Finding.info(
                "draws-moved-into-range",
                "/programs/0/uplift/discount",
                "1 % of the draws of /programs/0/uplift/discount fell outside its range and were"
                    + " moved to the end of it."));
  }

  @Test
  void nothingIsToldOfDrawsThatWereNotMoved() {
    fixture.moved("/programs/0/takeUp", 0);

    assertThat(findings("draws-moved-into-range")).isEmpty();
  }

  @Test
  void aCapThatCutsMoreThanOneDrawInAHundredIsTold() {
    fixture.drawsCutByCap(MIX, 16);

    assertThat(findings("uplift-capped"))
        .containsExactly(
            Finding.warning(
                "uplift-capped",
                "/upliftCap",
                "In 25 % of the draws the uplift of some household under \"mix\" is cut off at the"
                    + " cap of 1 log points."));
  }

  /** One draw in 100 exactly, of 1600. */
  @Test
  void aCapThatCutsOneDrawInAHundredIsNotTold() {
    Scenario larger =
        SmallCity.with(s -> s.simulation(SmallCity.scenario().simulation().withDraws(1600)));

    fixture = OutcomeFixture.of(larger).drawsCutByCap(MIX, 16);
    assertThat(findings("uplift-capped")).isEmpty();

    fixture.drawsCutByCap(MIX, 17);
    assertThat(findings("uplift-capped")).hasSize(1);
  }

  /** A gap larger than the headcount in 4 of 64 draws of one of four years: 1.56 %. */
  @Test
  void measuresThatCannotBelongTogetherAreTold() {
    fixture.everyYear(MIX, d -> 0.0625);
    fixture.measure(Measure.POVERTY_GAP, MIX, 1, d -> d < 4 ? 0.07 : 0.03);

    assertThat(findings("measures-inconsistent"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.pointer()).isEqualTo("/strategies/1");
              assertThat(finding.message()).startsWith("In 1.56 % of its draws and years");
            });
  }

  @Test
  void theLastYearIsLookedAtToo() {
    fixture.everyYear(MIX, d -> 0.0625);
    fixture.measure(Measure.SEVERITY, MIX, 3, d -> 0.05);

    assertThat(findings("measures-inconsistent"))
        .singleElement()
        .extracting(Finding::message)
        .asString()
        .startsWith("In 25 % of its draws and years");
  }

  @Test
  void aFewDrawsOffAreNotTold() {
    fixture.everyYear(MIX, d -> 0.0625);
    fixture.measure(Measure.POVERTY_GAP, MIX, 1, d -> d < 2 ? 0.07 : 0.03);

    assertThat(findings("measures-inconsistent")).isEmpty();
  }

  /** Of 2400 the city spends 1680; 480 find no places and 240 nobody willing. */
  @Test
  void unspentMoneyIsToldWithItsReasons() {
    for (int t = 1; t <= 3; t++) {
      fixture.item(ItemColumn.SPENT, CAPITAL, MIX, t, d -> 640);
      fixture.item(ItemColumn.PARTNERS, CAPITAL, MIX, t, d -> 80);
      fixture.item(ItemColumn.UNABSORBED_CAPACITY, CAPITAL, MIX, t, d -> 160);
      fixture.item(ItemColumn.UNABSORBED_TAKE_UP, CAPITAL, MIX, t, d -> 80);
    }

    assertThat(findings("budget-not-absorbed"))
        .containsExactly(
            Finding.warning(
                "budget-not-absorbed",
                "/strategies/1/budget/capital",
                "30 % of the money that \"mix\" gives to \"capital\" is not spent: 20 % finds no"
                    + " places (capacityPerYear), 10 % finds no willing households (takeUp)."));
  }

  @Test
  void everyReasonHasItsWords() {
    fixture.item(ItemColumn.SPENT, CAPITAL, MIX, 1, d -> 1200);
    fixture.item(ItemColumn.UNABSORBED_NOT_RUNNING, CAPITAL, MIX, 2, d -> 300);
    fixture.item(ItemColumn.UNABSORBED_ELIGIBLE, CAPITAL, MIX, 3, d -> 900);

    assertThat(findings("budget-not-absorbed"))
        .singleElement()
        .extracting(Finding::message)
        .asString()
        .endsWith(
            "50 % of the money that \"mix\" gives to \"capital\" is not spent: 12.5 % is less than"
                + " the fixed cost of a year, 37.5 % finds no more eligible households"
                + " (targeting).");
  }

  @Test
  void moneyBeforeTheStartIsToldToBeEarly() {
    Program later =
        Program.withId("a/b")
            .startYear(2026)
            .targeting(SmallCity.anybody())
            .cost(Cost.perHousehold(10))
            .uplift(Uplift.of(Distribution.constant(0.1)))
            .build();
    Scenario scenario =
        SmallCity.frame()
            .program(later)
            .strategy(SmallCity.none())
            .strategy(Strategy.of("mix").with("a/b", 800))
            .build();
    fixture = OutcomeFixture.of(scenario);
    fixture.item(ItemColumn.SPENT, 0, MIX, 2, d -> 800);
    fixture.item(ItemColumn.SPENT, 0, MIX, 3, d -> 800);

    assertThat(findings("budget-not-absorbed"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.pointer()).isEqualTo("/strategies/1/budget/a~1b");
              assertThat(finding.message())
                  .endsWith("spent: 33.33 % comes before the program starts (startYear).");
            });
  }

  /** 23 of 2400 are 0.96 %. */
  @Test
  void moneyThatIsSpentButForATraceIsNotTold() {
    fixture.item(ItemColumn.SPENT, CAPITAL, MIX, 1, d -> 777);
    fixture.item(ItemColumn.SPENT, CAPITAL, MIX, 2, d -> 800);
    fixture.item(ItemColumn.SPENT, CAPITAL, MIX, 3, d -> 800);

    assertThat(findings("budget-not-absorbed")).isEmpty();
  }

  /**
   * Needed in 2026: (0.1875 − 0.0625) × 4000 = 500 persons. A household has (1000·4 + 3000·5)/4000
   * = 4.75 persons; 50 + 55 households of 2025 and 2026 have 498.75. What is enrolled in 2027 comes
   * too late.
   */
  @Test
  void fewerEnrolledThanMustLeavePovertyAreTold() {
    fixture.everyYear(NONE, d -> 0.1875);
    fixture.item(ItemColumn.ENROLLED, CAPITAL, MIX, 1, d -> 50);
    fixture.item(ItemColumn.ENROLLED, CAPITAL, MIX, 2, d -> 55);
    fixture.item(ItemColumn.ENROLLED, CAPITAL, MIX, 3, d -> 1000);

    assertThat(findings("too-few-enrolled"))
        .containsExactly(
            Finding.warning(
                "too-few-enrolled",
                "/strategies/1",
                "A headcount of 6.25 % in 2026 needs 500 persons fewer in poverty than under"
                    + " \"none\", but the households that \"mix\" enrolls until then have 499"
                    + " persons."));
  }

  @Test
  void enoughEnrolledAreNotTold() {
    fixture.everyYear(NONE, d -> 0.1875);
    fixture.item(ItemColumn.ENROLLED, CAPITAL, MIX, 1, d -> 50);
    fixture.item(ItemColumn.ENROLLED, CAPITAL, MIX, 2, d -> 56);

    assertThat(findings("too-few-enrolled")).isEmpty();
  }

  @Test
  void whereTheTargetIsReachedAnywayNobodyNeedsToBeEnrolled() {
    fixture.everyYear(NONE, d -> 0.0625);

    assertThat(findings("too-few-enrolled")).isEmpty();
  }

  @Test
  void aProgramsOwnHouseholdSizeCounts() {
    Program wide =
        Program.withId("capital")
            .targeting(SmallCity.anybody())
            .cost(Cost.perHousehold(10))
            .householdSize(8)
            .cohorts(List.of("north"))
            .uplift(Uplift.of(Distribution.constant(0.1)))
            .build();
    Scenario scenario =
        SmallCity.frame()
            .program(wide)
            .strategy(SmallCity.none())
            .strategy(Strategy.of("mix"))
            .build();
    fixture = OutcomeFixture.of(scenario).everyYear(NONE, d -> 0.1875);

    fixture.item(ItemColumn.ENROLLED, CAPITAL, MIX, 1, d -> 62.5);
    assertThat(findings("too-few-enrolled")).isEmpty();

    fixture.item(ItemColumn.ENROLLED, CAPITAL, MIX, 1, d -> 62);
    assertThat(findings("too-few-enrolled")).hasSize(1);
  }

  /** 3 of 64 draws are 4.69 %. */
  @Test
  void aTargetOutOfReachIsToldPlainly() {
    fixture.everyYear(NONE, d -> 0.125).everyYear(MIX, d -> d < 3 ? 0.0625 : 0.125);

    assertThat(findings("target-out-of-reach"))
        .containsExactly(
            Finding.warning(
                "target-out-of-reach",
                "/target",
                "No strategy is likely to bring the headcount to 6.25 % in 2026: the best chance is"
                    + " 4.69 %, with \"mix\", whose mean headcount is then 12.21 %."));
  }

  @Test
  void theBestChanceIsNamedWhereverItStands() {
    fixture.everyYear(NONE, d -> d < 2 ? 0.0625 : 0.125).everyYear(MIX, d -> d < 1 ? 0 : 0.07);

    assertThat(findings("target-out-of-reach"))
        .singleElement()
        .extracting(Finding::message)
        .asString()
        .contains("3.13 %, with \"none\"");
  }

  @Test
  void amongEqualChancesTheLowerHeadcountIsNamed() {
    fixture.everyYear(NONE, d -> 0.125).everyYear(MIX, d -> 0.07);

    assertThat(findings("target-out-of-reach"))
        .singleElement()
        .extracting(Finding::message)
        .asString()
        .contains("0 %, with \"mix\"");
  }

  @Test
  void aTargetWithAFairChanceIsNotTold() {
    fixture.everyYear(NONE, d -> 0.125).everyYear(MIX, d -> d < 4 ? 0.0625 : 0.125);

    assertThat(findings("target-out-of-reach")).isEmpty();
  }

  /** Differences of ±0.01 by randomization, mean 0. */
  @Test
  void strategiesWithinSimulationErrorAreNotSeparable() {
    fixture.everyYear(NONE, d -> 0.125).everyYear(MIX, d -> d % 2 == 0 ? 0.115 : 0.135);

    assertThat(findings("not-separable"))
        .containsExactly(
            Finding.info(
                "not-separable",
                "/strategies",
                "The mean headcounts of 2026 do not differ by more than simulation error between"
                    + " \"none\" and \"mix\". More draws or households may tell them apart."));
  }

  @Test
  void strategiesThatDifferInEveryDrawAreSeparable() {
    fixture.everyYear(NONE, d -> 0.125 + d / 64.0).everyYear(MIX, d -> 0.124 + d / 64.0);

    assertThat(findings("not-separable")).isEmpty();
  }

  /** The two that are near stand first and last in the scenario. */
  @Test
  void strategiesAreComparedWithTheNextInRank() {
    fixture = OutcomeFixture.of(SmallCity.with(s -> s.strategy(Strategy.of("more"))));
    fixture.everyYear(NONE, d -> d % 2 == 0 ? 0.125 : 0.135);
    fixture.everyYear(MIX, d -> 0.0625);
    fixture.everyYear(2, d -> d % 2 == 0 ? 0.135 : 0.126);

    assertThat(findings("not-separable"))
        .singleElement()
        .extracting(Finding::message)
        .asString()
        .contains("between \"none\" and \"more\".");
  }

  /** In 23 strategies of one headcount are 22 pairs; a message of all would outgrow its file. */
  @Test
  void ofManyPairsTheFirstAreTold() {
    fixture =
        OutcomeFixture.of(
            SmallCity.with(
                s -> {
                  IntStream.range(2, 23).forEach(i -> s.strategy(Strategy.of("more-" + i)));
                  return s;
                }));
    IntStream.range(0, 23).forEach(s -> fixture.everyYear(s, d -> 0.125 + d / 64.0));

    assertThat(findings("not-separable"))
        .singleElement()
        .extracting(Finding::message)
        .asString()
        .contains("\"more-19\" and \"more-20\", and between more pairs of neighbors (2).")
        .doesNotContain("more-21");
  }

  private List<Finding> findings(String code) {
    return SmallCity.coded(code, Summary.of(fixture.outcome()).findings());
  }
}
