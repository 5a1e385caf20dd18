package io.github.entas.runner;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entas.Language;
import io.github.entas.analysis.Explanation;
import io.github.entas.analysis.StrategyExplanation;
import io.github.entas.engine.Scenario;
import io.github.entas.io.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** On the flagship, which has every kind of number, once something spills over in it. */
class ExplanationTreeTest {

  private static StrategyExplanation explanation;

  @BeforeAll
  static void explain() throws IOException {
    String flagship =
        Files.readString(Path.of("..", "pekalongan", "kota-pekalongan-2024.json"))
            .replace("\"business-capital\",", "\"business-capital\"," + spillover(-0.5))
            .replace(
                "\"capital-training-coaching\",",
                "\"capital-training-coaching\"," + spillover(0.5));
    Scenario scenario = ScenarioReader.read("flagship.json", flagship);
    explanation =
        StrategyExplanation.of(
            scenario.withSimulation(scenario.simulation().withDraws(64).withHouseholds(64)),
            "balanced-40",
            scenario.target().year(),
            simulation -> simulation);
  }

  private static String spillover(double share) {
    return "\"uplift\": {\"spillover\": " + share + "},";
  }

  private static Stream<Explanation> nodes(Explanation node) {
    return Stream.concat(
        Stream.of(node), node.children().stream().flatMap(ExplanationTreeTest::nodes));
  }

  /** The tree in one line. */
  private static String text(Language language) {
    return String.join(" ", ExplanationTree.lines(explanation, ScreenWords.of(language)))
        .replaceAll("[│├└─\\s]+", " ");
  }

  @Test
  void englishIsThatOfTheLibrary() {
    String text = text(Language.ENGLISH);

    assertThat(nodes(explanation.tree()).filter(node -> !node.key().equals("interaction")))
        .allSatisfy(node -> assertThat(text).contains(" " + node.label() + ": "));
    assertThat(text).contains("together with \"Better data\": ");
  }

  @Test
  void everyKindOfNumberHasItsWords() {
    Set<String> ofMessages =
        ScreenWords.ENGLISH.messages().keys().stream()
            .filter(key -> key.startsWith("explain.node."))
            .map(key -> key.substring("explain.node.".length()))
            .collect(Collectors.toSet());
    Set<String> withNames = Set.of("growth", "program", "enabler");

    assertThat(nodes(explanation.tree()).map(Explanation::key).filter(k -> !withNames.contains(k)))
        .containsOnly(ofMessages.toArray(String[]::new));
  }

  @Test
  void indonesianKeepsNames() {
    assertThat(text(Language.INDONESIAN))
        .contains(
            "Pertumbuhan, guncangan, dan kejadian: ",
            "bersama “Better data”: ",
            "rata-rata kenaikan takeUp: ",
            "dana mitra untuk “capital”: ",
            "orang lain yang terdesak: ",
            "limpahan manfaat kepada orang lain: ")
        .doesNotContain("together", "households", "Growth");
  }
}
