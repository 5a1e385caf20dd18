package io.github.entas.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.entas.analysis.SmallCity;
import io.github.entas.analysis.VariedNumber;
import io.github.entas.engine.Scenario;
import io.github.entas.stat.BetaDistribution;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScenarioNumbersTest {

  @Test
  void numbersAreFoundByTheirPointers() {
    ScenarioNumbers numbers = ScenarioNumbers.of(SmallCity.scenario());

    assertThat(numbers.at("/population/cohorts/0/povertyLine").orElseThrow().mean())
        .isEqualTo(SmallCity.scenario().population().cohorts().get(0).povertyLine());
    assertThat(numbers.at("/programs/0/uplift/logPoints")).isPresent();
    assertThat(numbers.at("/programs/0/targeting")).isEmpty();
    assertThat(numbers.at("/strategies/1/budget")).isEmpty();
    assertThat(numbers.at("/no/such")).isEmpty();
  }

  private static final String TEXT = Fixtures.text("two-districts.json");

  private static Scenario read(String text) {
    return ScenarioReader.read("two.json", text);
  }

  /** The scenario with these numbers called assumptions. */
  private static ScenarioNumbers assuming(String... pointers) {
    return ScenarioNumbers.of(read(sourced("assumption", pointers)));
  }

  private static String sourced(String status, String... pointers) {
    StringBuilder sources = new StringBuilder("\"sources\": [");
    for (String pointer : pointers) {
      sources.append("{\"pointer\": \"" + pointer + "\", \"status\": \"" + status + "\", ");
      sources.append("\"source\": \"a guess\"}, ");
    }
    return TEXT.replace("\"sources\": [", sources);
  }

  private static VariedNumber at(ScenarioNumbers numbers, String pointer) {
    return numbers.varied().stream()
        .filter(number -> number.pointer().equals(pointer))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everyUncertainNumberIsVariedAndNoOtherThatIsNoAssumption() {
    assertThat(ScenarioNumbers.of(read(TEXT)).varied())
        .allMatch(VariedNumber::uncertain)
        .extracting(VariedNumber::pointer)
        .containsExactly(
            "/outlook/realGrowth",
            "/outlook/events/0/loss",
            "/programs/0/takeUp",
            "/programs/0/cost/perHousehold",
            "/programs/0/uplift/logPoints",
            "/programs/0/uplift/discount",
            "/programs/1/transfer/consumedShare",
            "/interactions/0/logPoints",
            "/enablers/0/levers/0/maxGain");
  }

  @Test
  void uncertainNumbersGoFromTheirFirstToTheirLastDecile() {
    VariedNumber takeUp = at(ScenarioNumbers.of(read(TEXT)), "/programs/0/takeUp");

    assertThat(takeUp.low()).isEqualTo(BetaDistribution.of(0.9, 0.05).quantile(0.1));
    assertThat(takeUp.high()).isEqualTo(BetaDistribution.of(0.9, 0.05).quantile(0.9));
    assertThat(takeUp.source()).isNull();
  }

  @Test
  void assumedConstantsAreScaledAndKeptInTheirRange() {
    String share = "/programs/1/transfer/deliveredShare";
    String years = "/programs/1/cost/activeYears";
    String money = "/programs/1/cost/perHousehold";
    ScenarioNumbers numbers = assuming(share, years, money);

    assertThat(at(numbers, share).low()).isEqualTo(0.8 * 0.9);
    assertThat(at(numbers, share).high()).isEqualTo(1);
    assertThat(at(numbers, share).uncertain()).isFalse();
    assertThat(at(numbers, share).source().source()).isEqualTo("a guess");
    assertThat(at(numbers, years).low()).isEqualTo(4);
    assertThat(at(numbers, years).high()).isEqualTo(6);
    assertThat(at(numbers, money).low()).isEqualTo(2_080_000);
    assertThat(at(numbers, money).high()).isEqualTo(3_250_000);
    assertThat(numbers.unvaried()).isEmpty();
  }

  @Test
  void whatIsNoNumberOrZeroIsNotVariedAndSaid() {
    ScenarioNumbers numbers =
        assuming(
            "/programs/1/transfer/indexed",
            "/programs/0/uplift/spillover",
            "/strategies/1/budget",
            "/outlook/realGrowth");

    assertThat(numbers.unvaried())
        .containsExactly("/programs/1/transfer/indexed", "/programs/0/uplift/spillover");
  }

  @Test
  void programsWithoutMoneyAreLeftOut() {
    Scenario scenario = read(TEXT);
    Scenario none = scenario.withStrategies(List.of(scenario.strategies().get(0)));

    assertThat(ScenarioNumbers.of(none).varied())
        .extracting(VariedNumber::pointer)
        .containsExactly("/outlook/realGrowth", "/outlook/events/0/loss");
  }

  @Test
  void theScenarioHasTheOtherValueAndNothingElseChanges() {
    ScenarioNumbers numbers = ScenarioNumbers.of(read(TEXT));

    assertThat(numbers.with("/programs/0/takeUp", 0.75))
        .isEqualTo(
            read(
                TEXT.replace(
                    "\"takeUp\": {\"type\": \"beta\", \"mean\": 0.9, \"sd\": 0.05}",
                    "\"takeUp\": 0.75")));
    assertThat(numbers.with("/programs/1/cost/activeYears", 4))
        .isEqualTo(read(TEXT.replace("\"activeYears\": 5", "\"activeYears\": 4")));
  }

  @Test
  void pointersCanBeReadWithIdsForPositionsAndReadBack() {
    ScenarioNumbers numbers = assuming("/programs/voucher/transfer/deliveredShare");

    String pointer = "/programs/1/transfer/deliveredShare";
    assertThat(at(numbers, pointer).source().source()).isEqualTo("a guess");
    assertThat(numbers.named(pointer)).isEqualTo("/programs/voucher/transfer/deliveredShare");
    assertThat(numbers.named("/history/0/year")).isEqualTo("/history/0/year");
    assertThat(numbers.named("/no/where")).isEqualTo("/no/where");
    assertThat(numbers.named("")).isEmpty();
  }

  /** A ranking keeps one strategy alone, and all sources. */
  @Test
  void sourceOfAStrategyThatIsNoLongerThereHindersNothing() {
    Scenario scenario = read(sourced("assumption", "/strategies/mix/budget"));
    Scenario alone = scenario.withStrategies(List.of(scenario.strategies().get(1)));

    assertThat(ScenarioNumbers.of(alone).varied()).hasSameSizeAs(numbersOf(scenario));
    assertThat(scenario.sources().get(0).pointer()).isEqualTo("/strategies/1/budget");
  }

  private static List<VariedNumber> numbersOf(Scenario scenario) {
    return ScenarioNumbers.of(scenario).varied();
  }

  @Test
  void standInsAreVariedAsAssumptionsAre() {
    String pointer = "/programs/1/transfer/deliveredShare";
    ScenarioNumbers numbers = ScenarioNumbers.of(read(sourced("standIn", pointer)));

    assertThat(at(numbers, pointer).low()).isEqualTo(0.8 * 0.9);
  }

  @Test
  void whatTheScenarioCannotHaveIsRefused() {
    ScenarioNumbers numbers = ScenarioNumbers.of(read(TEXT));

    assertThatThrownBy(() -> numbers.with("/programs/0/takeUp", 1.5))
        .isInstanceOf(ScenarioException.class)
        .hasMessageContaining("/programs/0/takeUp")
        .hasMessageContaining("[0, 1]");
    assertThatThrownBy(() -> numbers.with("/programs/7/takeUp", 0.5))
        .hasMessageContaining("must be a number of the scenario");
    assertThatThrownBy(() -> numbers.with("/name", 0.5))
        .hasMessageContaining("must be a number of the scenario");
  }
}
