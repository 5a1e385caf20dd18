package io.github.entas.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.entas.engine.Scenario;
import io.github.entas.measure.WeightedSample;
import io.github.entas.population.SampleWelfare;
import io.github.entas.population.Welfare;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Welfare of a cohort given by a survey. */
class SampleInScenarioTest {

  private static final String SURVEY = "exp;w;n\n500,5;2;4\n900;1;3\n700;3;2\n";
  private static final String COLUMNS =
      "\"welfare\":\"exp\",\"weight\":\"w\",\"size\":\"n\",\"delimiter\":\";\","
          + "\"decimalComma\":true";
  private static final SampleWelfare RECORDS =
      SampleWelfare.of(WeightedSample.of(new double[] {500.5, 900, 700}, new double[] {8, 3, 6}));

  @TempDir Path folder;

  private Path scenario(String welfare) throws IOException {
    Files.createDirectories(folder.resolve("city"));
    return Files.writeString(
        folder.resolve("city").resolve("s.json"),
        """
        {"schema":"entas/scenario/1","name":"s","currency":"IDR","baseYear":2024,"horizonYears":1,
         "target":{"headcount":0.05,"year":2025},
         "population":{"cohorts":[{"id":"c","persons":1000,"householdSize":4,"povertyLine":600,
           "welfare":WELFARE}]},
         "strategies":[{"id":"none"}]}
        """
            .replace("WELFARE", welfare));
  }

  private void survey(String path, String text) throws IOException {
    Files.createDirectories(folder.resolve("city"));
    Files.writeString(folder.resolve(path), text);
  }

  private static Welfare welfare(Scenario scenario) {
    return scenario.population().cohorts().get(0).welfare();
  }

  @Test
  void theSurveyIsReadFromBesideTheScenario() throws IOException {
    survey("city/survey.csv", SURVEY);

    Scenario read =
        ScenarioReader.read(
            scenario("{\"type\":\"sample\",\"file\":\"survey.csv\"," + COLUMNS + "}"));

    assertThat(welfare(read)).isEqualTo(RECORDS);
  }

  @Test
  void itIsWrittenWithItsRecordsAndReadAgainFromThem() throws IOException {
    survey("city/survey.csv", SURVEY);
    Scenario read =
        ScenarioReader.read(
            scenario("{\"type\":\"sample\",\"file\":\"survey.csv\"," + COLUMNS + "}"));

    String written = ScenarioWriter.compactJson(read);

    assertThat(written)
        .contains(
            "\"welfare\":{\"type\":\"sample\",\"records\":{\"welfare\":[500.5,700,900],"
                + "\"weights\":[8,6,3]}}");
    assertThat(ScenarioReader.read("s.json", written)).isEqualTo(read);
  }

  @Test
  void aSurveyOutsideOfTheFolderIsReadOnlyWhereAllowed() throws IOException {
    survey("survey.csv", SURVEY);
    Path file = scenario("{\"type\":\"sample\",\"file\":\"../survey.csv\"," + COLUMNS + "}");

    assertThatThrownBy(() -> ScenarioReader.read(file))
        .hasMessageContaining("/welfare/file")
        .hasMessageContaining("must stay inside the folder");
    assertThat(welfare(ScenarioReader.read(file, true))).isEqualTo(RECORDS);
  }

  @Test
  void rowsThatCannotBeUsedAreRefusedUnlessAllowed() throws IOException {
    survey("city/survey.csv", SURVEY + "x;1;1\n");
    String sample = "{\"type\":\"sample\",\"file\":\"survey.csv\"," + COLUMNS;

    assertThatThrownBy(() -> ScenarioReader.read(scenario(sample + "}")))
        .hasMessageContaining("must have no rows that cannot be used: 1 of 4 rows")
        .hasMessageContaining("allowRefusedRows");
    assertThat(welfare(ScenarioReader.read(scenario(sample + ",\"allowRefusedRows\":true}"))))
        .isEqualTo(RECORDS);
  }

  @Test
  void whatCannotBeReadIsToldAtItsPlace() throws IOException {
    survey("city/survey.csv", SURVEY);
    survey("city/zero.csv", "exp\n0\n1\n");

    assertThatThrownBy(() -> ScenarioReader.read(scenario("{\"type\":\"sample\"}")))
        .hasMessageContaining("must have a file or records");
    assertThatThrownBy(
            () ->
                ScenarioReader.read(
                    scenario("{\"type\":\"sample\",\"file\":\"no.csv\",\"welfare\":\"exp\"}")))
        .hasMessageContaining("/welfare/file must name a file that is there");
    assertThatThrownBy(
            () ->
                ScenarioReader.read(
                    scenario("{\"type\":\"sample\",\"file\":\"survey.csv\",\"welfare\":\"exp\"}")))
        .hasMessageContaining("/welfare/file must be a survey that can be read");
    assertThatThrownBy(
            () ->
                ScenarioReader.read(
                    scenario("{\"type\":\"sample\",\"file\":\"zero.csv\",\"welfare\":\"exp\"}")))
        .hasMessageContaining("must be greater than 0 in every record");
    assertThatThrownBy(
            () ->
                ScenarioReader.read(
                    scenario(
                        "{\"type\":\"sample\",\"file\":\"survey.csv\",\"welfare\":\"exp\","
                            + "\"delimiter\":\";;\"}")))
        .hasMessageContaining("/welfare/delimiter must be one character");
    assertThatThrownBy(
            () ->
                ScenarioReader.read(
                    "s.json",
                    Files.readString(
                        scenario("{\"type\":\"sample\",\"file\":\"survey.csv\"," + COLUMNS + "}"))))
        .hasMessageContaining("must be named by a scenario that is read from a file itself");
  }
}
