package io.github.entas.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.entas.engine.Scenario;
import io.github.entas.population.DagumWelfare;
import io.github.entas.population.GroupedWelfare;
import io.github.entas.population.SinghMaddalaWelfare;
import io.github.entas.population.Welfare;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The families that are given by their own numbers, in files. */
class WelfareFamiliesTest {

  private static final String DECILES =
      "[0.032,0.046,0.056,0.066,0.076,0.088,0.102,0.122,0.155,0.257]";

  private static Scenario withWelfare(String welfare) {
    return ScenarioReader.read(
        "s.json",
        """
        {"schema":"entas/scenario/1","name":"s","currency":"IDR","baseYear":2024,"horizonYears":1,
         "target":{"headcount":0.05,"year":2025},
         "population":{"cohorts":[{"id":"c","persons":1000,"householdSize":4,"povertyLine":600,
           "welfare":WELFARE}]},
         "strategies":[{"id":"none"}]}
        """
            .replace("WELFARE", welfare));
  }

  private static Welfare read(String welfare) {
    return withWelfare(welfare).population().cohorts().get(0).welfare();
  }

  @Test
  void burrDistributionsAreReadByScaleAndShapes() {
    assertThat(read("{\"type\":\"dagum\",\"scale\":1200,\"a\":3.2,\"p\":0.8}"))
        .isEqualTo(new DagumWelfare(1200, 3.2, 0.8));
    assertThat(read("{\"type\":\"singhMaddala\",\"scale\":1500,\"a\":2.6,\"q\":1.9}"))
        .isEqualTo(new SinghMaddalaWelfare(1500, 2.6, 1.9));
  }

  @Test
  void groupsAreOfEquallyManyPersonsUnlessTheirSharesAreGiven() {
    GroupedWelfare equal =
        (GroupedWelfare) read("{\"type\":\"grouped\",\"mean\":1300,\"shares\":" + DECILES + "}");

    assertThat(equal.population()).hasSize(10).containsOnly(0.1);
    assertThat(
            read(
                "{\"type\":\"grouped\",\"mean\":1300,\"population\":[0.4,0.2,0.2,0.2],"
                    + "\"shares\":[0.2,0.17,0.22,0.41]}"))
        .isEqualTo(
            new GroupedWelfare(1300, List.of(0.4, 0.2, 0.2, 0.2), List.of(0.2, 0.17, 0.22, 0.41)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"type\":\"dagum\",\"scale\":1200,\"a\":3.2,\"p\":0.8}",
        "{\"type\":\"singhMaddala\",\"scale\":1500,\"a\":2.6,\"q\":1.9}",
        "{\"type\":\"grouped\",\"mean\":1300,\"shares\":" + DECILES + "}"
      })
  void whatIsWrittenIsReadAgain(String welfare) {
    Scenario scenario = withWelfare(welfare);
    String written = ScenarioWriter.compactJson(scenario);

    assertThat(ScenarioReader.read("s.json", written)).isEqualTo(scenario);
    assertThat(ScenarioWriter.compactJson(ScenarioReader.read("s.json", written)))
        .isEqualTo(written);
  }

  @Test
  void whatIsNoDistributionIsRefusedWithItsPlace() {
    assertThatThrownBy(() -> read("{\"type\":\"dagum\",\"scale\":1200,\"a\":1.9,\"p\":0.8}"))
        .hasMessageContaining("/welfare/a")
        .hasMessageContaining("must be greater than 2, for a variance that is finite: 1.9");
    assertThatThrownBy(() -> read("{\"type\":\"singhMaddala\",\"scale\":1,\"a\":1,\"q\":1.5}"))
        .hasMessageContaining("must make a·q greater than 2, for a variance that is finite: 1.5");
    assertThatThrownBy(
            () -> read("{\"type\":\"grouped\",\"mean\":1300,\"shares\":[0.2,0.37,0.43]}"))
        .hasMessageContaining("at least 4 groups");
    assertThatThrownBy(
            () -> read("{\"type\":\"grouped\",\"mean\":1300,\"shares\":[0.1,0.2,0.3,0.5]}"))
        .hasMessageContaining("/welfare/shares must sum to 1 within 1e-6: 1.1")
        .hasMessageContaining("divide each by their sum");
    assertThatThrownBy(
            () -> read("{\"type\":\"grouped\",\"mean\":1300,\"shares\":[0.4,0.3,0.2,0.1]}"))
        .hasMessageContaining("/welfare/shares must give no group a mean below")
        .hasMessageContaining("not in order of welfare");
    assertThatThrownBy(
            () ->
                read(
                    "{\"type\":\"grouped\",\"mean\":1300,\"population\":[0.5,0.5],"
                        + "\"shares\":[0.1,0.2,0.3,0.4]}"))
        .hasMessageContaining("/welfare/population must have as many entries as shares, 4: 2");
  }
}
