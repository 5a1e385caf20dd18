package io.github.entas.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.entas.engine.Scenario;
import io.github.entas.engine.Source;
import io.github.entas.evidence.Catalogue;
import io.github.entas.evidence.CatalogueEntry;
import io.github.entas.evidence.Provenance;
import io.github.entas.program.DecayProfile;
import io.github.entas.program.Enabler;
import io.github.entas.program.Profile;
import io.github.entas.program.Program;
import io.github.entas.program.TakeUpLever;
import io.github.entas.program.TargetingAccuracyLever;
import io.github.entas.program.Transfer;
import io.github.entas.program.Uplift;
import io.github.entas.program.YearlyProfile;
import io.github.entas.stat.BetaDistribution;
import io.github.entas.stat.Distribution;
import io.github.entas.stat.NormalDistribution;
import io.github.entas.stat.TriangularDistribution;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What a scenario takes from the catalogue. */
class CatalogueInScenarioTest {

  private static final String UNIVERSAL = "\"targeting\":{\"type\":\"universal\"}";
  private static final CatalogueEntry CAPITAL = Catalogue.shipped().entry("business-capital");

  @Test
  void aProgramTakesEverythingItsEntryGives() {
    Program program = program("\"catalogue\":\"business-capital\"," + UNIVERSAL);
    Uplift uplift = Objects.requireNonNull(program.uplift());

    assertThat(program.takeUp()).isEqualTo(Distribution.constant(0.9));
    assertThat(program.cost().perHousehold())
        .isEqualTo(TriangularDistribution.of(3.5e6, 5.5e6, 7.5e6));
    assertThat(uplift)
        .isEqualTo(
            new Uplift(
                CAPITAL.logPoints().orElseThrow(),
                BetaDistribution.of(0.68, 0.12),
                0.35,
                DecayProfile.of(0.5, 0.15, 1.5),
                0.3,
                0));
  }

  @Test
  void aFileAndCodeTakeTheSame() {
    for (CatalogueEntry entry : Catalogue.shipped().entries()) {
      if (entry.kind() == CatalogueEntry.Kind.UPLIFT) {
        Program program = program("\"catalogue\":\"" + entry.id() + "\"," + UNIVERSAL);
        assertThat(Uplift.of(entry)).isEqualTo(program.uplift());
      }
    }
    CatalogueEntry voucher = Catalogue.shipped().entry("food-voucher");
    assertThatThrownBy(() -> Uplift.of(voucher))
        .hasMessage("the entry must have an effect in log points: food-voucher is of another kind");
  }

  @Test
  void theReadmesProgramIsOne() throws IOException {
    String readme = Files.readString(Path.of("..", "README.md"));
    String block = readme.substring(readme.indexOf("{\"id\": \"capital\", \"catalogue\""));
    String fields = block.substring("{\"id\": \"capital\", ".length(), block.indexOf("}\n```"));

    Program program = program(fields);
    assertThat(program.takeUp()).isEqualTo(Distribution.constant(0.8));
    assertThat(program.uplift()).isEqualTo(Uplift.of(CAPITAL));
  }

  @Test
  void fieldsAreOverriddenOneByOne() {
    Program program =
        program(
            "\"catalogue\":\"business-capital\",\"takeUp\":0.5,\"cost\":{\"activeYears\":2},"
                + "\"uplift\":{\"responderShare\":0.4,\"profile\":{\"rampYears\":1}},"
                + UNIVERSAL);
    Uplift uplift = Objects.requireNonNull(program.uplift());

    assertThat(program.takeUp()).isEqualTo(Distribution.constant(0.5));
    assertThat(program.cost().activeYears()).isEqualTo(2);
    assertThat(program.cost().perHousehold().mean()).isEqualTo(5.5e6);
    assertThat(uplift.responderShare()).isEqualTo(0.4);
    assertThat(uplift.profile()).isEqualTo(DecayProfile.of(1, 0.15, 1.5));
    assertThat(uplift.discount()).isEqualTo(BetaDistribution.of(0.68, 0.12));
  }

  @Test
  void aProfileByYearTakesNothing() {
    Profile profile =
        Objects.requireNonNull(
                program(
                        "\"catalogue\":\"business-capital\",\"uplift\":{\"profile\":"
                            + "{\"byYear\":[0.5,1]}},"
                            + UNIVERSAL)
                    .uplift())
            .profile();

    assertThat(profile).isEqualTo(YearlyProfile.of(List.of(0.5, 1.0)));
  }

  @Test
  void anEffectBringsItsDiscountUnlessThereIsOne() {
    String effect =
        "\"cost\":{\"perHousehold\":1},\"uplift\":{\"logPoints\":"
            + "{\"type\":\"evidence\",\"id\":\"business-capital\"}";
    Uplift discounted = Objects.requireNonNull(program(effect + "}," + UNIVERSAL).uplift());
    Uplift given =
        Objects.requireNonNull(program(effect + ",\"discount\":1}," + UNIVERSAL).uplift());

    assertThat(discounted.logPoints()).isEqualTo(CAPITAL.logPoints().orElseThrow());
    assertThat(discounted.discount()).isEqualTo(CAPITAL.discount().orElseThrow());
    assertThat(discounted.responderShare()).isEqualTo(1);
    assertThat(given.logPoints()).isEqualTo(CAPITAL.logPoints().orElseThrow());
    assertThat(given.discount()).isEqualTo(Distribution.constant(1));
  }

  @Test
  void everyNumberTakenIsASourceAndNoOther() {
    Scenario scenario =
        scenario(
            "\"catalogue\":\"microcredit\",\"takeUp\":1,\"uplift\":{\"saturation\":1}," + UNIVERSAL,
            "");

    assertThat(scenario.sources())
        .extracting(Source::pointer)
        .containsExactly(
            "/upliftCap",
            "/programs/0/cost/perHousehold",
            "/programs/0/uplift/logPoints",
            "/programs/0/uplift/discount",
            "/programs/0/uplift/responderShare",
            "/programs/0/uplift/profile/rampYears",
            "/programs/0/uplift/profile/permanentShare",
            "/programs/0/uplift/profile/halfLifeYears");
    assertThat(scenario.sources().subList(1, 8))
        .extracting(Source::catalogue)
        .containsOnly("microcredit");
    assertThat(scenario.sources().get(2).status()).isEqualTo(Provenance.Status.DERIVED);
    assertThat(scenario.sources().get(2).source())
        .startsWith("predictive distribution of 5 studies, Bayesian normal–normal")
        .endsWith(
            "meager_c_angelucci, meager_c_attanasio, meager_c_augsberg, meager_c_banerjee,"
                + " meager_c_crepon");
  }

  @Test
  void whatIsWrittenHoldsTheNumbersAndReadsBack() {
    Scenario scenario =
        scenario(
            "\"catalogue\":\"microcredit\"," + UNIVERSAL,
            ",\"enablers\":[{\"id\":\"d\",\"catalogue\":\"better-data\",\"halfBudget\":1e9}]");
    String written = ScenarioWriter.json(scenario);

    assertThat(written).contains("\"mixture\"").doesNotContain("\"evidence\"");
    assertThat(written).contains("\"catalogue\": \"microcredit\"");
    Scenario again = ScenarioReader.read("again.json", written);
    assertThat(again).isEqualTo(scenario);
    assertThat(ScenarioWriter.json(again)).isEqualTo(written);
  }

  @Test
  void twoProgramsInteractAsTheCatalogueSays() {
    Scenario scenario =
        scenario(
            "\"catalogue\":\"business-capital\"," + UNIVERSAL,
            ",\"interactions\":[{\"programs\":[\"p\",\"q\"],\"logPoints\":{\"type\":\"evidence\","
                + "\"id\":\"business-capital+entrepreneurship-training\"}}]");

    assertThat(scenario.interactions().get(0).logPoints())
        .isEqualTo(NormalDistribution.of(0.02, 0.03));
    assertThat(scenario.sources())
        .contains(
            new Source(
                "/interactions/0/logPoints",
                Provenance.Status.ASSUMPTION,
                "capital and training are complements for men in Uganda and Ghana, not for women in"
                    + " Sri Lanka",
                "business-capital+entrepreneurship-training"));
  }

  @Test
  void enablersTakeLeversAndDepreciation() {
    Enabler data = enabler("\"catalogue\":\"better-data\",\"halfBudget\":5e8");
    Enabler collaboration =
        enabler(
            "\"catalogue\":\"collaboration\",\"halfBudget\":1e9,\"levers\":"
                + "[{\"lever\":\"takeUp\",\"maxGain\":0.1}]");

    assertThat(data.levers())
        .containsExactly(
            new TargetingAccuracyLever(BetaDistribution.of(0.25, 0.1), List.of("p", "q")));
    assertThat(data.depreciation()).isEqualTo(0.3);
    assertThat(enabler("\"catalogue\":\"collaboration\",\"halfBudget\":1e9").levers()).hasSize(2);
    assertThat(collaboration.levers())
        .containsExactly(new TakeUpLever(Distribution.constant(0.1), List.of("p", "q")));
    assertThat(collaboration.depreciation()).isEqualTo(1);
  }

  @Test
  void theAmountOfATransferIsForTheScenario() {
    Transfer transfer =
        Objects.requireNonNull(
            program(
                    "\"catalogue\":\"food-voucher\",\"cost\":{\"perHousehold\":1},"
                        + "\"transfer\":{\"perPersonPerMonth\":44444},"
                        + UNIVERSAL)
                .transfer());

    assertThat(transfer)
        .isEqualTo(
            new Transfer(
                Distribution.constant(44444),
                Distribution.constant(0.81),
                BetaDistribution.of(0.85, 0.1),
                true));
    refused(
        "\"catalogue\":\"food-voucher\"," + UNIVERSAL,
        "/programs/0/transfer/perPersonPerMonth must be given: nothing",
        "/programs/0/cost must be given: nothing");
  }

  @Test
  void unknownEntriesAreAnsweredWithTheNearest() {
    refused(
        "\"catalogue\":\"busines-capital\",\"cost\":{\"perHousehold\":1},\"uplift\":"
            + "{\"logPoints\":0.1},"
            + UNIVERSAL,
        "/programs/0/catalogue must be one of business-capital, capital-training-coaching, ",
        "Maybe \"business-capital\" was meant.");
    refused(
        "\"catalogue\":\"better-data\",\"cost\":{\"perHousehold\":1},\"uplift\":"
            + "{\"logPoints\":{\"type\":\"evidence\",\"id\":\"cash-transfer\"}},"
            + UNIVERSAL,
        "/programs/0/catalogue must be one of business-capital, ",
        "/programs/0/uplift/logPoints/id must be one of business-capital, ");
    refused(
        "\"catalogue\":7,\"cost\":{\"perHousehold\":1},\"uplift\":{\"logPoints\":0.1}," + UNIVERSAL,
        "/programs/0/catalogue must be one of ",
        ": 7");
  }

  @Test
  void anUnknownEntryIsTheOnlyProblemOfItsProgram() {
    assertThatThrownBy(() -> program("\"catalogue\":\"capital\"," + UNIVERSAL))
        .isInstanceOfSatisfying(ScenarioException.class, e -> assertThat(e.problems()).hasSize(1));
    assertThatThrownBy(() -> enabler("\"catalogue\":\"data\",\"halfBudget\":1"))
        .isInstanceOfSatisfying(ScenarioException.class, e -> assertThat(e.problems()).hasSize(1));
  }

  @Test
  void whatIsNoObjectIsRefusedOnce() {
    String text = text(UNIVERSAL, "").replace("{\"id\":\"p\"," + UNIVERSAL + "}", "7");

    assertThatThrownBy(() -> ScenarioReader.read("s.json", text))
        .isInstanceOfSatisfying(
            ScenarioException.class,
            e ->
                assertThat(e.problems())
                    .extracting(Problem::pointer)
                    .containsOnlyOnce("/programs/0"));
  }

  @Test
  void sourcesInsideAResultPointIntoTheScenario() {
    String inside =
        text(
            "\"catalogue\":\"microcredit\"," + UNIVERSAL,
            ",\"interactions\":[{\"programs\":[\"p\",\"q\"],\"logPoints\":{\"type\":\"evidence\","
                + "\"id\":\"business-capital+microcredit\"}}]");
    String result = "{\"schema\":\"entas/result/1\",\"scenario\":" + inside + "}";

    assertThat(ScenarioReader.read("result.json", result).sources())
        .isEqualTo(ScenarioReader.read("s.json", inside).sources());
  }

  @Test
  void takeUpIsNotAppliedTwice() {
    String twice =
        "/programs/0/takeUp must be 1: the effect of microcredit is that on everybody to whom it"
            + " was offered, and take-up would be applied twice: 0.5";

    refused("\"catalogue\":\"microcredit\",\"takeUp\":0.5," + UNIVERSAL, twice);
    refused(
        "\"takeUp\":0.5,\"cost\":{\"perHousehold\":1},\"uplift\":{\"logPoints\":"
            + "{\"type\":\"evidence\",\"id\":\"microcredit\"}},"
            + UNIVERSAL,
        twice);
    Program ownEffect =
        program(
            "\"catalogue\":\"microcredit\",\"takeUp\":0.5,\"uplift\":{\"logPoints\":0.02},"
                + UNIVERSAL);
    assertThat(ownEffect.takeUp()).isEqualTo(Distribution.constant(0.5));
  }

  @Test
  void costsOfAnotherCurrencyAreNotTaken() {
    String text = text("\"catalogue\":\"business-capital\"," + UNIVERSAL, "");

    assertThatThrownBy(() -> ScenarioReader.read("s.json", text.replace("IDR", "EUR")))
        .hasMessageContaining(
            "/programs/0/cost/perHousehold must be given in EUR: the catalogue's costs are in IDR");
    String given =
        text("\"catalogue\":\"business-capital\",\"cost\":{\"perHousehold\":300}," + UNIVERSAL, "");
    assertThat(ScenarioReader.read("s.json", given.replace("IDR", "EUR")).currency())
        .isEqualTo("EUR");
  }

  @Test
  void whatStandsInTheWayIsRefusedAsWhatItIs() {
    refused(
        "\"catalogue\":\"business-capital\",\"uplift\":7," + UNIVERSAL,
        "/programs/0/uplift must be an object: 7");
    refused(
        "\"catalogue\":\"business-capital\",\"uplift\":{\"profile\":{\"rampYear\":1}}," + UNIVERSAL,
        "/programs/0/uplift/profile/rampYear must be a known key");
  }

  private static void refused(String program, String... messages) {
    assertThatThrownBy(() -> scenario(program, ""))
        .isInstanceOf(ScenarioException.class)
        .satisfies(e -> assertThat(e.getMessage()).contains(messages));
  }

  private static Program program(String fields) {
    return scenario(fields, "").programs().get(0);
  }

  private static Enabler enabler(String fields) {
    return scenario(
            "\"catalogue\":\"business-capital\"," + UNIVERSAL,
            ",\"enablers\":[{\"id\":\"e\"," + fields + "}]")
        .enablers()
        .get(0);
  }

  private static Scenario scenario(String program, String more) {
    return ScenarioReader.read("s.json", text(program, more));
  }

  private static String text(String program, String more) {
    return """
        {"schema":"entas/scenario/1","name":"s","currency":"IDR","baseYear":2024,"horizonYears":1,
         "target":{"headcount":0.05,"year":2025},
         "population":{"cohorts":[{"id":"c","persons":1000,"householdSize":4,"povertyLine":600,
           "welfare":{"type":"lognormal","headcount":0.07,"sigma":0.5}}]},
         "programs":[{"id":"p",PROGRAM},
           {"id":"q","cost":{"perHousehold":1},"uplift":{"logPoints":0.1},
            "targeting":{"type":"universal"}}],
         "strategies":[{"id":"none"}],
         "sources":[{"pointer":"/upliftCap","status":"assumption","source":"never reached"}]
         MORE}
        """
        .replace("PROGRAM", program)
        .replace("MORE", more);
  }
}
