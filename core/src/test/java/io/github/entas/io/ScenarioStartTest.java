package io.github.entas.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.entas.InvalidValueException;
import io.github.entas.Language;
import io.github.entas.MessageBundle;
import io.github.entas.analysis.Summary;
import io.github.entas.engine.Scenario;
import io.github.entas.engine.Simulation;
import io.github.entas.engine.Source;
import io.github.entas.evidence.Catalogue;
import io.github.entas.evidence.CatalogueEntry.Kind;
import io.github.entas.evidence.Provenance;
import io.github.entas.program.Enabler;
import io.github.entas.program.Program;
import io.github.entas.strategy.Strategy;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScenarioStartTest {

  /** A number that stands for itself: not part of a word, a pointer, a schema or a version. */
  private static final Pattern NUMBER =
      Pattern.compile("(?<=[\\s\\[,:{])-?\\d[\\d.e]*(?=[\\s,}]|$)");

  private static ScenarioStart start(String name, String currency) {
    return new ScenarioStart(name, currency, 2024, 315350, 0.0671, 605312, null, null, null);
  }

  private static Scenario read(ScenarioStart start) {
    return read(start, Language.ENGLISH);
  }

  private static Scenario read(ScenarioStart start, Language language) {
    return ScenarioReader.read("start.yaml", start.yaml(language));
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
    assertThat(
            start("Kota", "IDR")
                .yaml(Language.ENGLISH)
                .lines()
                .filter(line -> line.contains("(RPJMD)")))
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
        start("Kota", currency)
            .yaml(Language.ENGLISH)
            .lines()
            .filter(ScenarioStartTest::hasNumber)
            .toList();

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
        .filteredOn(source -> source.source().startsWith("entas init: REPLACE"))
        .hasSizeGreaterThan(30)
        .allSatisfy(s -> assertThat(s.status()).isEqualTo(Provenance.Status.STAND_IN));
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

  @ParameterizedTest
  @ValueSource(strings = {"IDR", "PHP"})
  void bothLanguagesAreTheSameScenarioButForNamesAndSources(String currency) {
    ScenarioStart start = start("Kota", currency);
    String english = ScenarioWriter.json(read(start, Language.ENGLISH));
    String indonesian = ScenarioWriter.json(read(start, Language.INDONESIAN));

    assertThat(indonesian).isNotEqualTo(english);
    assertThat(withoutTexts(indonesian)).isEqualTo(withoutTexts(english));
  }

  private static String withoutTexts(String json) {
    return json.replaceAll("\"(name|source)\": \"[^\"]*\"", "\"$1\"");
  }

  @Test
  void bothLanguagesSimulateToTheSameNumbers() {
    assertThat(headcounts(Language.INDONESIAN)).isEqualTo(headcounts(Language.ENGLISH));
  }

  private static List<Double> headcounts(Language language) {
    Scenario scenario = read(start("Kota", "IDR"), language);
    Scenario small =
        scenario.withSimulation(scenario.simulation().withDraws(64).withHouseholds(256));
    return Summary.of(Simulation.of(small).run()).strategies().stream()
        .flatMap(strategy -> strategy.years().stream())
        .map(year -> year.headcount().mean())
        .toList();
  }

  /** Keys and numbers, and what is marked, in every line that is more than a comment. */
  @ParameterizedTest
  @ValueSource(strings = {"IDR", "PHP"})
  void bothLanguagesHaveTheSameKeysNumbersAndMarksLineByLine(String currency) {
    ScenarioStart start =
        new ScenarioStart("Kota", currency, 2024, 315350, 0.0671, 605312, 0.05, null, 21160.0);
    List<String> english = skeleton(start, Language.ENGLISH, "REPLACE", "given to entas init");
    List<String> indonesian =
        skeleton(start, Language.INDONESIAN, "GANTI", "diisi lewat entas init");

    assertThat(indonesian).isEqualTo(english);
    assertThat(english.stream().filter(line -> line.contains("<mark>"))).hasSizeGreaterThan(60);
    assertThat(english.stream().filter(line -> line.contains("<given>"))).hasSizeGreaterThan(10);
  }

  /** Lines without what is said in them, but for the marks. */
  private static List<String> skeleton(
      ScenarioStart start, Language language, String mark, String given) {
    return start
        .yaml(language)
        .lines()
        .filter(line -> !line.strip().startsWith("#"))
        .map(line -> line.replace(mark, "<mark>").replace(given, "<given>"))
        .map(line -> line.replaceFirst("(<mark>|<given>): .*", "$1"))
        .map(line -> line.replaceFirst("(name: |source: )[^<]*(<mark>|<given>)?.*", "$1$2"))
        .toList();
  }

  @Test
  void namesAreThoseOfTheCatalogueAndOthersInIndonesian() {
    Scenario english = read(start("Kota", "IDR"), Language.ENGLISH);
    Scenario indonesian = read(start("Kota", "IDR"), Language.INDONESIAN);

    assertThat(names(english).subList(2, names(english).size()))
        .isEqualTo(
            english.items().stream()
                .map(id -> Catalogue.shipped().find(id).orElseThrow().name())
                .toList());
    assertThat(names(indonesian))
        .doesNotContainAnyElementsOf(names(english))
        .contains("Tanpa program", "Bauran awal", "Modal usaha", "Kolaborasi lintas sektor")
        .doesNotHaveDuplicates();
  }

  private static List<String> names(Scenario scenario) {
    return Stream.of(
            scenario.strategies().stream().map(Strategy::name),
            scenario.programs().stream().map(Program::name),
            scenario.enablers().stream().map(Enabler::name))
        .flatMap(names -> names)
        .toList();
  }

  @Test
  void bothLanguagesSayTheSameThings() {
    MessageBundle english = messages(Language.ENGLISH);
    MessageBundle indonesian = messages(Language.INDONESIAN);

    assertThat(indonesian.keys()).isEqualTo(english.keys());
    assertThat(english.keys())
        .allSatisfy(
            key -> assertThat(indonesian.text(key)).as(key).isNotEqualTo(english.text(key)));
  }

  /** One word to search for, and none of the other language's. */
  @Test
  void wordOfTheOtherLanguageIsNowhere() {
    assertThat(start("Kota", "IDR").yaml(Language.INDONESIAN)).doesNotContain("REPLACE");
    assertThat(start("Kota", "IDR").yaml(Language.ENGLISH)).doesNotContain("GANTI");
  }

  @ParameterizedTest
  @EnumSource
  void noLineIsTooWideForAnEditor(Language language) {
    assertThat(start("Kota", "IDR").yaml(language).lines())
        .filteredOn(line -> line.strip().startsWith("#"))
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(102).doesNotEndWith(" "));
  }

  private static MessageBundle messages(Language language) {
    return MessageBundle.of(StartingText.class, "starting-scenario", language);
  }

  /** Beside the test; a change of the template or of the catalogue's entries changes it. */
  @Test
  void oneCallIsAsItIsKept() {
    assertThat(start("Kota Pekalongan", "IDR").yaml(Language.ENGLISH))
        .isEqualTo(Fixtures.text("start.yaml"));
  }
}
