package io.github.entas.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.entas.InvalidValueException;
import io.github.entas.analysis.Summary;
import io.github.entas.engine.Scenario;
import io.github.entas.engine.Simulation;
import io.github.entas.engine.Source;
import io.github.entas.evidence.Catalogue;
import io.github.entas.evidence.CatalogueEntry.Kind;
import io.github.entas.evidence.Provenance;
import io.github.entas.program.Program;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScenarioStartTest {

  /** A number that stands for itself: not part of a word, a pointer, a schema or a version. */
  private static final Pattern NUMBER =
      Pattern.compile("(?<=[\\s\\[,:{])-?\\d[\\d.e]*(?=[\\s,}]|$)");

  private static ScenarioStart start(String name, String currency) {
    return new ScenarioStart(name, currency, 2024, 315350, 0.0671, 605312, null, null, null);
  }

  private static Scenario read(ScenarioStart start) {
    return ScenarioReader.read("start.yaml", start.yaml());
  }

  @Test
  void whatWasGivenIsInTheScenario() {
    ScenarioStart start =
        new ScenarioStart("Kota", "IDR", 2024, 315350, 0.0671, 605312, 0.05, 2031, 21160.0);
    Scenario scenario = read(start);

    assertThat(scenario.name()).isEqualTo("Kota");
    assertThat(scenario.baseYear()).isEqualTo(2024);
    assertThat(scenario.horizonYears()).isEqualTo(7);
    assertThat(scenario.target().headcount()).isEqualTo(0.05);
    assertThat(scenario.target().year()).isEqualTo(2031);
    assertThat(scenario.population().persons()).isEqualTo(315350);
    assertThat(scenario.population().poorPersons()).isEqualTo(21160);
    assertThat(scenario.population().cohorts().get(0).povertyLine()).isEqualTo(605312);
    assertThat(scenario.strategies()).extracting("id").containsExactly("none", "first-mix");
  }

  @Test
  void targetThatIsNotGivenIsAStandIn() {
    Scenario scenario = read(start("Kota", "IDR"));

    assertThat(scenario.target().headcount()).isEqualTo(0.05);
    assertThat(scenario.target().year()).isEqualTo(2029);
    assertThat(start("Kota", "IDR").yaml().lines().filter(line -> line.contains("RPJMD")))
        .singleElement()
        .asString()
        .contains("# REPLACE");
  }

  @Test
  void everyProgramAndEnablerOfTheCatalogueIsReferredTo() {
    Scenario scenario = read(start("Kota", "IDR"));

    assertThat(scenario.programs()).extracting(Program::id).containsExactlyElementsOf(ids(true));
    assertThat(scenario.enablers()).extracting("id").containsExactlyElementsOf(ids(false));
    assertThat(scenario.sources())
        .filteredOn(source -> source.catalogue() != null)
        .extracting(Source::catalogue)
        .containsAll(scenario.items());
  }

  private static List<String> ids(boolean programs) {
    return Catalogue.shipped().entries().stream()
        .filter(e -> e.kind() != Kind.MODIFIER && programs == (e.kind() != Kind.ENABLER))
        .map(e -> e.id())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"IDR", "PHP"})
  void itCanBeSimulatedAsItIs(String currency) {
    Scenario scenario = read(start("Kota", currency));
    Scenario small =
        scenario.withSimulation(scenario.simulation().withDraws(64).withHouseholds(256));
    Summary summary = Summary.of(Simulation.of(small).run());

    double without = summary.strategies().get(0).in(2029).headcount().mean();
    double with = summary.strategies().get(1).in(2029).headcount().mean();
    assertThat(with).isGreaterThan(0).isLessThan(without);
    assertThat(summary.strategies().get(1).in(2029).spending().total()).isGreaterThan(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"IDR", "PHP"})
  void everyNumberIsGivenOrMarked(String currency) {
    List<String> numbers =
        start("Kota", currency).yaml().lines().filter(ScenarioStartTest::hasNumber).toList();

    assertThat(numbers).hasSizeGreaterThan(25);
    assertThat(numbers)
        .allSatisfy(
            line ->
                assertThat(line)
                    .containsAnyOf("# REPLACE: ", "# given to entas init")
                    .doesNotContain("# REPLACE: \n"));
    assertThat(numbers.stream().filter(line -> line.contains("# given")))
        .allSatisfy(
            line -> assertThat(line).containsPattern(" (2024|315350|0\\.0671|605312) # given"));
  }

  private static boolean hasNumber(String line) {
    String value = line.replaceAll("\"[^\"]*\"", "\"\"").replaceFirst("(^|\\s)#.*$", "");
    return NUMBER.matcher(value).find();
  }

  @Test
  void everySourceNamesANumberAndWhatIsNotGivenIsAnAssumption() {
    Scenario scenario = read(start("Kota", "IDR"));
    Node root =
        TextFile.document(
                "s.json",
                ScenarioWriter.json(scenario),
                "scenario",
                Limits.WRITTEN,
                new Problems("s"))
            .node();

    assertThat(scenario.sources())
        .allSatisfy(source -> assertThat(Pointer.find(root, source.pointer())).isNotNull());
    assertThat(scenario.sources())
        .filteredOn(source -> source.source().contains("stand-in"))
        .hasSizeGreaterThan(30)
        .allSatisfy(s -> assertThat(s.status()).isEqualTo(Provenance.Status.ASSUMPTION));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yes",
        "null",
        "2024",
        "~",
        "a: b # c",
        "\"quoted\" and 'quoted'",
        "back\\slash \\n",
        "two\nlines\r\n\tand a tab",
        "{{persons}} $1 ${name}",
        "- {a: [b]}",
        "Kota Pekalongan é ünïcode 北京 🏙 عربى",
        "\u202Eright to left, \u0085 next line, \u2028 separator, \uFEFF mark, \u0007 bell"
      })
  void namesAreTextsWhateverIsInThem(String name) {
    Scenario scenario = read(start(name, name));

    assertThat(scenario.name()).isEqualTo(name);
    assertThat(scenario.currency()).isEqualTo(name);
    assertThat(scenario.population().cohorts().get(0).name()).isEqualTo(name);
  }

  @Test
  void everyProblemIsToldTogether() {
    assertThatThrownBy(
            () -> new ScenarioStart(" ", "", 0, -5, 6.71, Double.NaN, 5.0, 2029, Double.NaN))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            """
            name must not be blank: " "
            currency must not be blank: ""
            year must be a calendar year from 1 to 9999: 0
            persons must be a finite number greater than 0: -5.0
            headcount must be in (0, 1): 6.71
            Maybe 0.0671 was meant: rates are fractions.
            povertyLine must be a finite number greater than 0: NaN
            target must be in [0, 1]: 5.0
            Maybe 0.05 was meant: rates are fractions.
            targetYear must be in 1 … 50, after the base year: 2029
            poorPersons must be greater than 0 and at most the number of persons: NaN""");
  }

  @Test
  void halfOfASurrogatePairIsNoName() {
    assertThatThrownBy(() -> start("a\uD800", "IDR"))
        .hasMessage("name must be Unicode text: half of a surrogate pair");
  }

  /** Beside the test; a change of the template or of the catalogue's entries changes it. */
  @Test
  void oneCallIsAsItIsKept() {
    assertThat(start("Kota Pekalongan", "IDR").yaml()).isEqualTo(Fixtures.text("start.yaml"));
  }
}
