package io.github.entas.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.entas.engine.Scenario;
import io.github.entas.engine.Settings;
import io.github.entas.engine.Source;
import io.github.entas.engine.Target;
import io.github.entas.evidence.Provenance;
import io.github.entas.population.BaseHeadcount;
import io.github.entas.population.Cohort;
import io.github.entas.population.Dynamics;
import io.github.entas.population.Event;
import io.github.entas.population.LognormalWelfare;
import io.github.entas.population.Outlook;
import io.github.entas.population.ShiftedLognormalWelfare;
import io.github.entas.population.WelfareParameter;
import io.github.entas.population.YearlyShock;
import io.github.entas.program.Cost;
import io.github.entas.program.DecayProfile;
import io.github.entas.program.Enabler;
import io.github.entas.program.ErrorRates;
import io.github.entas.program.Interaction;
import io.github.entas.program.Profile;
import io.github.entas.program.Program;
import io.github.entas.program.ProxyMeans;
import io.github.entas.program.TargetingAccuracyLever;
import io.github.entas.program.Transfer;
import io.github.entas.program.Universal;
import io.github.entas.program.Uplift;
import io.github.entas.program.YearlyProfile;
import io.github.entas.random.Sampling;
import io.github.entas.stat.BetaDistribution;
import io.github.entas.stat.Distribution;
import io.github.entas.stat.IntervalDistribution;
import io.github.entas.stat.LogNormalDistribution;
import io.github.entas.stat.MixtureDistribution;
import io.github.entas.stat.NormalDistribution;
import io.github.entas.stat.QuantileDistribution;
import io.github.entas.stat.StudentTDistribution;
import io.github.entas.stat.TriangularDistribution;
import io.github.entas.stat.TruncatedNormalDistribution;
import io.github.entas.stat.UniformDistribution;
import io.github.entas.strategy.Budget;
import io.github.entas.strategy.Strategy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioReaderTest {

  private static final String GOOD = Fixtures.text("two-districts.json");

  /** Only what is required, and one program of each kind left as open as can be. */
  private static final String OPEN =
      """
      {"schema": "entas/scenario/1", "name": "Open", "currency": "IDR", "baseYear": 2024,
       "horizonYears": 3, "target": {"headcount": 0.05, "year": 2026},
       "population": {"cohorts": [
         {"id": "a", "persons": 1000, "householdSize": 4, "povertyLine": 100,
          "welfare": {"type": "lognormal", "mean": 200, "gini": 0.3}},
         {"id": "b", "persons": 1000, "householdSize": 4, "povertyLine": 100,
          "welfare": {"type": "shiftedLognormal", "headcount": 0.1, "povertyGap": 0.02, "mean": 300}}]},
       "outlook": {"events": [{"id": "flood", "annualProbability": 0.1, "loss": 0.02}]},
       "programs": [
         {"id": "p", "targeting": {"type": "universal"}, "cost": {"perHousehold": 10},
          "uplift": {"logPoints": 0.1}},
         {"id": "q", "targeting": {"type": "proxyMeans", "eligibleShare": 0.2, "accuracy": 0.6},
          "cost": {"perHousehold": 10}, "transfer": {"perPersonPerMonth": 5}}],
       "enablers": [{"id": "e", "halfBudget": 50, "levers": [{"lever": "effect", "maxGain": 0.5}]}],
       "strategies": [{"id": "s"}, {"id": "t", "budget": {"p": 100, "e": [1, 2]}}]}
      """;

  @TempDir private Path directory;

  @Test
  void theFrameOfTheFixtureIsReadAsWritten() {
    Scenario scenario = ScenarioReader.read("f.json", GOOD);
    assertThat(scenario.name()).isEqualTo("Two districts");
    assertThat(scenario.currency()).isEqualTo("IDR");
    assertThat(scenario.baseYear()).isEqualTo(2024);
    assertThat(scenario.horizonYears()).isEqualTo(5);
    assertThat(scenario.target()).isEqualTo(Target.of(0.05, 2029));
    assertThat(scenario.surveyStandardError()).isEqualTo(0.002);
    assertThat(scenario.upliftCap()).isEqualTo(1);
    assertThat(scenario.reference()).isEqualTo("none");
    assertThat(scenario.simulation())
        .isEqualTo(new Settings(4096, 16384, 2024, Sampling.STRATIFIED));
    assertThat(scenario.sources())
        .containsExactly(
            Source.of("/population/headcount/rate", Provenance.Status.SOURCED, "BPS, March 2024"));
  }

  @Test
  void thePopulationAndTheOutlookOfTheFixtureAreReadAsWritten() {
    Scenario scenario = ScenarioReader.read("f.json", GOOD);
    assertThat(scenario.population().poorPersons()).isEqualTo(21160);
    assertThat(scenario.population().headcount()).isEqualTo(BaseHeadcount.of(0.0671, 0.0015));
    assertThat(scenario.population().cohorts())
        .containsExactly(
            Cohort.of(
                    "north",
                    76000,
                    4,
                    605312,
                    ShiftedLognormalWelfare.of(
                        317000, WelfareParameter.HEADCOUNT, 0.0939, WelfareParameter.SIGMA, 0.757))
                .withName("North, tidal flood")
                .withDynamics(Dynamics.of(0.9, 0.3)),
            Cohort.of(
                "rest",
                239350,
                4,
                605312,
                LognormalWelfare.ofHeadcountAndPovertyGap(0.0585, 0.0072)));
    assertThat(scenario.outlook())
        .isEqualTo(
            Outlook.ofRealGrowth(NormalDistribution.of(0.0075, 0.004))
                .withLineGrowth(Distribution.constant(0.06))
                .withYearlyShock(YearlyShock.studentT(0.0086, 4))
                .withEffectCorrelation(0.3)
                .withEvents(
                    List.of(
                        Event.of("pandemic", 0.03, UniformDistribution.of(0.02, 0.08))
                            .withPersistence(0.5)
                            .inCohorts(List.of("north", "rest")))));
  }

  @Test
  void theProgramsOfTheFixtureAreReadAsWritten() {
    Program capital =
        Program.withId("capital")
            .name("Business capital")
            .startYear(2025)
            .cohorts(List.of("north", "rest"))
            .targeting(ProxyMeans.of(0.12, 0.5))
            .takeUp(BetaDistribution.of(0.9, 0.05))
            .cost(Cost.perHousehold(TriangularDistribution.of(4e6, 5e6, 7e6)))
            .capacityPerYear(3000)
            .householdSize(4.5)
            .uplift(
                Uplift.of(NormalDistribution.of(0.095, 0.08))
                    .withDiscount(BetaDistribution.of(0.68, 0.12))
                    .withResponderShare(0.35)
                    .withProfile(DecayProfile.of(0.5, 0.15, 1.5))
                    .withSaturation(0.3))
            .build();
    Program voucher =
        Program.withId("voucher")
            .startYear(2025)
            .cohorts(List.of("north", "rest"))
            .targeting(ErrorRates.of(0.3, 0.35))
            .cost(Cost.perHousehold(2_600_000).withActiveYears(5))
            .transfer(
                Transfer.of(Distribution.constant(50_000))
                    .withDeliveredShare(Distribution.constant(0.9))
                    .withConsumedShare(BetaDistribution.of(0.85, 0.1))
                    .notIndexed())
            .build();
    assertThat(ScenarioReader.read("f.json", GOOD).programs()).containsExactly(capital, voucher);
  }

  @Test
  void theStrategiesOfTheFixtureAreReadAsWritten() {
    Scenario scenario = ScenarioReader.read("f.json", GOOD);
    assertThat(scenario.interactions())
        .containsExactly(Interaction.of("capital", "voucher", NormalDistribution.of(0.015, 0.02)));
    assertThat(scenario.enablers())
        .containsExactly(
            Enabler.of(
                    "registry",
                    1e9,
                    TargetingAccuracyLever.of(BetaDistribution.of(0.33, 0.1))
                        .onPrograms(List.of("capital", "voucher")))
                .withName("Better data")
                .withDepreciation(0.3));
    assertThat(scenario.strategies())
        .containsExactly(
            Strategy.of("none").withName("No program"),
            Strategy.of("mix")
                .with("capital", 8e9)
                .with("voucher", Budget.byYear(List.of(4e9, 4e9, 6e9)))
                .with("registry", 5e8));
  }

  @Test
  void whatIsLeftOpenIsFilledInAsDocumented() {
    Scenario scenario = ScenarioReader.read("f.json", OPEN);
    assertThat(scenario.surveyStandardError()).isZero();
    assertThat(scenario.upliftCap()).isEqualTo(1);
    assertThat(scenario.reference()).isEqualTo("s");
    assertThat(scenario.simulation()).isEqualTo(new Settings(4096, 16384, 1, Sampling.STRATIFIED));
    assertThat(scenario.sources()).isEmpty();
    assertThat(scenario.interactions()).isEmpty();
    assertThat(scenario.population().poorPersons()).isNull();
    assertThat(scenario.population().headcount()).isNull();
    Cohort cohort = scenario.population().cohorts().get(0);
    assertThat(cohort.name()).isEqualTo("a");
    assertThat(cohort.dynamics()).isEqualTo(Dynamics.of(0.9, 0.2));
    assertThat(cohort.growthExposure()).isEqualTo(1);
    Distribution one = Distribution.constant(1);
    assertThat(scenario.programs())
        .containsExactly(
            new Program(
                "p",
                "p",
                2025,
                List.of("a", "b"),
                Universal.of(),
                one,
                new Cost(Distribution.constant(10), 1, 0),
                null,
                null,
                new Uplift(Distribution.constant(0.1), one, 1, Profile.FULL, null, 0),
                null),
            new Program(
                "q",
                "q",
                2025,
                List.of("a", "b"),
                new ProxyMeans(0.2, 0.6, 1),
                one,
                new Cost(Distribution.constant(10), 1, 0),
                null,
                null,
                null,
                new Transfer(Distribution.constant(5), one, one, true)));
    assertThat(scenario.enablers().get(0).depreciation()).isEqualTo(1);
    assertThat(scenario.enablers().get(0).levers().get(0).programs()).containsExactly("p", "q");
    assertThat(scenario.strategies().get(0).budget()).isEmpty();
    assertThat(scenario.outlook())
        .isEqualTo(
            new Outlook(
                Distribution.constant(0),
                null,
                null,
                null,
                0,
                List.of(
                    new Event("flood", 0.1, Distribution.constant(0.02), 0, List.of("a", "b")))));
  }

  @Test
  void everyKindOfUncertainNumberIsRead() {
    assertThat(loss("0.25")).isEqualTo(Distribution.constant(0.25));
    assertThat(loss("1")).isEqualTo(Distribution.constant(1));
    assertThat(loss("{'type': 'normal', 'mean': 1, 'sd': 2}"))
        .isEqualTo(NormalDistribution.of(1, 2));
    assertThat(loss("{'type': 'truncatedNormal', 'mean': 1, 'sd': 2}"))
        .isEqualTo(
            TruncatedNormalDistribution.of(
                1, 2, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY));
    assertThat(loss("{'type': 'truncatedNormal', 'mean': 1, 'sd': 2, 'min': 0, 'max': 3}"))
        .isEqualTo(TruncatedNormalDistribution.of(1, 2, 0, 3));
    assertThat(loss("{'type': 'lognormal', 'median': 1, 'sigma': 2}"))
        .isEqualTo(LogNormalDistribution.of(1, 2));
    assertThat(loss("{'type': 'uniform', 'min': 1, 'max': 2}"))
        .isEqualTo(UniformDistribution.of(1, 2));
    assertThat(loss("{'type': 'triangular', 'min': 1, 'mode': 2, 'max': 3}"))
        .isEqualTo(TriangularDistribution.of(1, 2, 3));
    assertThat(loss("{'type': 'beta', 'mean': 0.5, 'sd': 0.1}"))
        .isEqualTo(BetaDistribution.of(0.5, 0.1));
    assertThat(loss("{'type': 'studentT', 'location': 1, 'scale': 2, 'degreesOfFreedom': 3}"))
        .isEqualTo(StudentTDistribution.of(1, 2, 3));
    assertThat(loss("{'type': 'interval', 'low': 1, 'high': 2}"))
        .isEqualTo(IntervalDistribution.of(1, 2, 0.9, IntervalDistribution.Shape.NORMAL));
    assertThat(
            loss("{'type': 'interval', 'low': 1, 'high': 2, 'level': 0.5, 'shape': 'lognormal'}"))
        .isEqualTo(IntervalDistribution.of(1, 2, 0.5, IntervalDistribution.Shape.LOGNORMAL));
    assertThat(loss("{'type': 'quantiles', 'quantiles': {'0.95': 3, '0.05': 1, '0.5': 2}}"))
        .isEqualTo(QuantileDistribution.of(Map.of(0.05, 1.0, 0.5, 2.0, 0.95, 3.0)));
    assertThat(
            loss(
                "{'type': 'mixture', 'weights': [1, 2], 'components': [3, {'type': 'normal',"
                    + " 'mean': 1, 'sd': 2}]}"))
        .isEqualTo(
            MixtureDistribution.of(
                List.of(1.0, 2.0), List.of(Distribution.constant(3), NormalDistribution.of(1, 2))));
  }

  @Test
  void aProfileIsReadByYearAsWell() {
    String byYear =
        OPEN.replace(
            "\"logPoints\": 0.1", "\"logPoints\": 0.1, \"profile\": {\"byYear\": [0.5, 1]}");
    Uplift uplift = ScenarioReader.read("f.json", byYear).programs().get(0).uplift();
    assertThat(uplift.profile()).isEqualTo(YearlyProfile.of(List.of(0.5, 1.0)));
  }

  @Test
  void nominalGrowthIsReadInPlaceOfRealGrowth() {
    String nominal = GOOD.replaceFirst("\"realGrowth\".*", "\"consumptionGrowth\": 0.08,");
    Outlook outlook = ScenarioReader.read("f.json", nominal).outlook();
    assertThat(outlook.realGrowth()).isNull();
    assertThat(outlook.consumptionGrowth()).isEqualTo(Distribution.constant(0.08));
  }

  @Test
  void yamlOfTheSameShapeIsTheSameScenario() {
    Scenario yaml = ScenarioReader.read("f.yaml", Fixtures.text("two-districts.yaml"));
    Scenario json = ScenarioReader.read("f.json", GOOD);
    assertThat(yaml).isEqualTo(json);
    assertThat(ScenarioWriter.compactJson(yaml)).isEqualTo(ScenarioWriter.compactJson(json));
  }

  @Test
  void theSyntaxIsKnownByTheEndingOrElseByTheBeginning() throws IOException {
    Scenario scenario = ScenarioReader.read("f.json", GOOD);
    String yaml = Fixtures.text("two-districts.yaml");
    assertThat(ScenarioReader.read("f.yml", yaml)).isEqualTo(scenario);
    assertThat(ScenarioReader.read("stdin", "\n " + GOOD)).isEqualTo(scenario);
    assertThat(ScenarioReader.read("stdin", yaml)).isEqualTo(scenario);
    Path file = Files.writeString(directory.resolve("scenario.yaml"), yaml);
    assertThat(ScenarioReader.read(file)).isEqualTo(scenario);
    assertThatThrownBy(() -> ScenarioReader.read("f.json", yaml))
        .hasMessageStartingWith("f.json:1:1 must be written in JSON");
  }

  @Test
  void aResultIsReadAsTheScenarioInIt() {
    String result = "{\"schema\": \"entas/result/1\",\n\"version\": \"0.1.0\", \"scenario\":\n";
    Scenario scenario = ScenarioReader.read("f.json", GOOD);
    String pretty = ScenarioWriter.json(scenario);
    assertThat(ScenarioReader.read("result.json", result + pretty + ", \"findings\": []}"))
        .isEqualTo(scenario);
    assertThatThrownBy(
            () -> ScenarioReader.read("result.json", result + GOOD.replace("0.0671", "6.71") + "}"))
        .hasMessage(
            "result.json:13:27 /scenario/population/headcount/rate must be in (0, 1): 6.71\n"
                + "    Maybe 0.0671 was meant: rates are fractions.");
    String many = result + pretty + ", \"strategies\": [" + "1234567890, ".repeat(500_000) + "0]}";
    assertThat(ScenarioReader.read("large.json", many))
        .isEqualTo(ScenarioReader.read("two-districts.json", GOOD));
    assertThatThrownBy(() -> ScenarioReader.read("r.json", "{\"schema\": \"entas/result/1\"}"))
        .hasMessage("r.json:1:1 /scenario must be given: nothing");
  }

  private static Distribution loss(String distribution) {
    String loss = "\"loss\": " + distribution.replace('\'', '"');
    return ScenarioReader.read("f.json", OPEN.replace("\"loss\": 0.02", loss))
        .outlook()
        .events()
        .get(0)
        .loss();
  }
}
