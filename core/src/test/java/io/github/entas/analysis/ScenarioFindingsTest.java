package io.github.entas.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entas.engine.Scenario;
import io.github.entas.engine.ScenarioBuilder;
import io.github.entas.engine.Source;
import io.github.entas.evidence.Provenance;
import io.github.entas.population.Cohort;
import io.github.entas.population.LognormalWelfare;
import io.github.entas.program.Cost;
import io.github.entas.program.Program;
import io.github.entas.program.Transfer;
import io.github.entas.stat.Distribution;
import io.github.entas.strategy.Budget;
import io.github.entas.strategy.Strategy;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each finding of a scenario where it belongs, and where it does not. */
class ScenarioFindingsTest {

  @Test
  void aPlainScenarioHasNoFindings() {
    assertThat(Findings.of(SmallCity.scenario())).isEmpty();
  }

  @Test
  void effectsThatLeanOnNumbersNobodySawAreTold() {
    String pointer = "/programs/0/uplift/logPoints";

    assertThat(findings("unverified-evidence", s -> s.source(taken(pointer, "graduation"))))
        .containsExactly(
            Finding.warning(
                "unverified-evidence",
                pointer,
                "The effect of graduation leans on numbers that were not seen in their source:"
                    + " grad6_cons."));
    assertThat(findings("unverified-evidence", s -> s.source(taken(pointer, "microcredit"))))
        .isEmpty();
    assertThat(findings("unverified-evidence", s -> s.source(taken("/a/takeUp", "graduation"))))
        .isEmpty();
    assertThat(findings("unverified-evidence", s -> s.source(taken(pointer, "no longer there"))))
        .isEmpty();
  }

  private static Source taken(String pointer, String id) {
    return Source.ofCatalogue(
        pointer, new Provenance(Provenance.Status.ASSUMPTION, "a judgment"), id);
  }

  /** 4000 × 0.125 = 500. Rounding leaves 4000 × 0.0005 for the rate, and for 503 half a person. */
  @ParameterizedTest
  @CsvSource({"500, false", "502, false", "498, false", "503, true", "510, true", "5000, true"})
  void poorPersonsAreComparedWithTheHeadcount(double persons, boolean found) {
    List<Finding> findings =
        findings("poor-persons-disagree", s -> s.headcount(0.125, 0).poorPersons(persons));

    assertThat(!findings.isEmpty()).isEqualTo(found);
  }

  @Test
  void disagreeingPoorPersonsAreToldWithWhatRoundingExplains() {
    assertThat(findings("poor-persons-disagree", s -> s.headcount(0.125, 0.01).poorPersons(600)))
        .containsExactly(
            Finding.warning(
                "poor-persons-disagree",
                "/population/poorPersons",
                "600 poor persons are given, but a headcount of 12.5 % of 4,000 persons makes 500;"
                    + " rounding explains 7 persons of the difference. The simulation follows the"
                    + " headcount."));
  }

  /** 1000 × 0.2 + 3000 × 0.1 = 500; the rates have one digit: 4000 × 0.05 persons and 5 more. */
  @ParameterizedTest
  @CsvSource({"500, false", "700, false", "710, true", "290, true"})
  void withoutAPublishedHeadcountThoseOfTheCohortsCount(double persons, boolean found) {
    List<Finding> findings = findings("poor-persons-disagree", s -> s.poorPersons(persons));

    assertThat(!findings.isEmpty()).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({
    "0.0671, 1, 0.00005",
    "0.07, 1, 0.005",
    "21160, 2, 5",
    "21161, 2, 0.5",
    "21000, 2, 500",
    "20000, 2, 500",
    "1, 2, 0.05",
    "0, 2, 0.5"
  })
  void halfAUnitIsOfTheLastDigitGiven(double value, int leastDigits, double half) {
    assertThat(PublishedPersons.halfUnit(value, leastDigits)).isEqualTo(half);
  }

  /** The cohorts make 12.5 %. */
  @Test
  void headcountsOfCohortsThatDoNotAddUpAreTold() {
    assertThat(findings("cohort-headcounts-disagree", s -> s.headcount(0.15, 0.002)))
        .containsExactly(
            Finding.warning(
                "cohort-headcounts-disagree",
                "/population/headcount/rate",
                "The cohorts' headcounts make 12.5 % of the population, but its headcount is given"
                    + " as 15 %: the simulation moves everybody's consumption by one factor to"
                    + " bridge this."));
  }

  @ParameterizedTest
  @CsvSource({"0.125, 0", "0.13, 0", "0.15, 0.02"})
  void headcountsOfCohortsThatAddUpOrMayAreNotTold(double rate, double standardError) {
    assertThat(findings("cohort-headcounts-disagree", s -> s.headcount(rate, standardError)))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0.07, true", "0.0001, true", "0.02, false"})
  void gapAndHeadcountThatHardlyBelongTogetherAreTold(double gap, boolean found) {
    Cohort cohort =
        Cohort.of("east", 100, 4, 100, LognormalWelfare.ofHeadcountAndPovertyGap(0.1, gap));

    List<Finding> findings = findings("welfare-implausible", s -> s.cohort(cohort));

    assertThat(!findings.isEmpty()).isEqualTo(found);
    assertThat(findings)
        .allSatisfy(
            finding -> {
              assertThat(finding.pointer()).isEqualTo("/population/cohorts/2/welfare");
              assertThat(finding.message()).startsWith("The figures of cohort \"east\" together");
            });
  }

  @Test
  void aTargetThatIsThereAlreadyIsTold() {
    assertThat(findings("target-not-below-base", s -> s.headcount(0.125, 0.01).target(0.5, 2026)))
        .containsExactly(
            Finding.warning(
                "target-not-below-base",
                "/target/headcount",
                "The target, a headcount of 50 %, is not below that of the base year, 12.5 %:"
                    + " nothing has to happen for it. Maybe one of them slipped."));
    assertThat(findings("target-not-below-base", s -> s.headcount(0.125, 0.01).target(0.125, 2026)))
        .hasSize(1);
    assertThat(findings("target-not-below-base", s -> s.headcount(0.125, 0.01).target(0.12, 2026)))
        .isEmpty();
  }

  @Test
  void aTransferThatEndsBeforeTheHorizonIsTold() {
    assertThat(
            SmallCity.coded("transfer-ends-before-horizon", Findings.of(withVoucher(1, 2025, 800))))
        .containsExactly(
            Finding.warning(
                "transfer-ends-before-horizon",
                "/programs/0/cost/activeYears",
                "A household receives the transfer of \"voucher\" for 1 year and cannot return: for"
                    + " the first it ends with 2025, before the last year simulated, 2027. Maybe a"
                    + " larger activeYears was meant."));
  }

  @ParameterizedTest
  @CsvSource({"2, 2025, true", "3, 2025, false", "2, 2026, false", "1, 2027, false"})
  void aTransferMustLastFromItsStartToTheHorizon(int activeYears, int start, boolean found) {
    assertThat(Findings.of(withVoucher(activeYears, start, 800)).isEmpty()).isEqualTo(!found);
  }

  @Test
  void aTransferBeginsWithItsMoney() {
    assertThat(Findings.of(withVoucher(1, 2025, 0))).isEmpty();
    assertThat(Findings.of(withVoucher(1, 2025, 0, 0, 800))).isEmpty();
    assertThat(Findings.of(withVoucher(1, 2025, 0, 800, 0))).hasSize(1);
  }

  /** One source of that status, and two of others. */
  private static UnaryOperator<ScenarioBuilder> withCap(Provenance.Status status) {
    return s ->
        s.source(Source.of("/upliftCap", status, "init"))
            .source(Source.of("/baseYear", Provenance.Status.SOURCED, "BPS"))
            .source(Source.of("/target/headcount", Provenance.Status.ASSUMPTION, "judgment"));
  }

  @Test
  void assumptionsAreCounted() {
    assertThat(findings("assumptions", withCap(Provenance.Status.ASSUMPTION)))
        .containsExactly(
            Finding.info(
                "assumptions",
                "/sources",
                "2 of 3 sources are assumptions, and the answer rests on them."));
  }

  @Test
  void standInsAreCountedUntilTheirSourceSaysMore() {
    assertThat(findings("stand-ins", withCap(Provenance.Status.STAND_IN)))
        .containsExactly(
            Finding.warning(
                "stand-ins",
                "/sources",
                "Numbers that are still stand-ins and not the city's own: 1 of 3 whose source is"
                    + " given. The results are not yet about this city. One that was replaced counts"
                    + " until its source says where it is from, with another status than standIn."));
    assertThat(findings("assumptions", withCap(Provenance.Status.STAND_IN)).get(0).message())
        .startsWith("1 of 3 sources");
    assertThat(findings("stand-ins", withCap(Provenance.Status.ASSUMPTION))).isEmpty();
  }

  @Test
  void whatIsSourcedOrDerivedIsNoAssumption() {
    UnaryOperator<ScenarioBuilder> sources =
        s ->
            s.source(Source.of("/upliftCap", Provenance.Status.DERIVED, "from it"))
                .source(Source.of("/baseYear", Provenance.Status.SOURCED, "BPS"));

    assertThat(findings("assumptions", sources)).isEmpty();
  }

  private static Scenario withVoucher(int activeYears, int start, double... money) {
    Program voucher =
        Program.withId("voucher")
            .startYear(start)
            .targeting(SmallCity.anybody())
            .cost(Cost.perHousehold(10).withActiveYears(activeYears))
            .transfer(Transfer.of(Distribution.constant(5)))
            .build();
    Budget budget =
        money.length == 1
            ? Budget.everyYear(money[0])
            : Budget.byYear(Arrays.stream(money).boxed().toList());
    return SmallCity.frame()
        .program(voucher)
        .strategy(SmallCity.none())
        .strategy(Strategy.of("mix").with("voucher", budget))
        .build();
  }

  private static List<Finding> findings(String code, UnaryOperator<ScenarioBuilder> changes) {
    return SmallCity.coded(code, Findings.of(SmallCity.with(changes)));
  }
}
