package io.github.entas.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.entas.measure.GroupedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroupedReaderTest {

  private static final String GROUPS =
      "{\"mean\": 10, \"population\": [0.25, 0.5, 0.75, 1], \"welfare\": [0.1, 0.25, 0.5, 1]}";

  @Test
  void sharesAreRead() {
    assertThat(GroupedReader.read("g.json", GROUPS))
        .isEqualTo(GroupedData.of(10, List.of(0.25, 0.5, 0.75, 1.0), List.of(0.1, 0.25, 0.5, 1.0)));
    assertThat(
            GroupedReader.read(
                "g.json", GROUPS.replace("{\"mean\"", "{\"schema\":\"entas/grouped/1\",\"mean\"")))
        .isEqualTo(GroupedReader.read("g.json", GROUPS));
  }

  @Test
  void fileIsReadWithOrWithoutAByteOrderMark(@TempDir Path directory) throws IOException {
    Path file = Files.writeString(directory.resolve("g.json"), "\uFEFF" + GROUPS);
    assertThat(GroupedReader.read(file)).isEqualTo(GroupedReader.read("g.json", GROUPS));
    Path absent = directory.resolve("absent.json");
    assertThatThrownBy(() -> GroupedReader.read(absent))
        .isInstanceOf(ScenarioException.class)
        .hasMessage("absent.json must be a file that can be read: there is no file " + absent);
  }

  @Test
  void whatHoldsNothingOrMoreIsRefused() {
    assertThatThrownBy(() -> GroupedReader.read("g.json", " "))
        .hasMessage("g.json:1:1 must hold a table of groups: nothing");
    assertThatThrownBy(() -> GroupedReader.read("g.json", GROUPS + "{}"))
        .hasMessageContaining("must end after the table of groups: more content");
    assertThatThrownBy(() -> GroupedReader.read("g.json", " ".repeat(5_000_001)))
        .hasMessageContaining("must be at most 5 MB");
  }

  @Test
  void numbersAreNumbers() {
    assertThatThrownBy(
            () -> GroupedReader.read("g.json", GROUPS.replace("[0.25, 0.5", "[\"0.25\", NaN")))
        .hasMessageContaining("/population/0 must be a number: text \"0.25\"")
        .hasMessageContaining("Maybe 0.25 was meant, without quotes.")
        .hasMessageContaining("/population/1 must be a finite number: NaN");
  }

  @Test
  void everyProblemIsTold() {
    assertThatThrownBy(
            () -> GroupedReader.read("g.json", GROUPS.replace("\"mean\": 10", "\"men\": \"10\"")))
        .hasMessageContaining("/mean must be given")
        .hasMessageContaining("/men must be a known key");
    assertThatThrownBy(() -> GroupedReader.read("g.json", GROUPS.replace("0.25, 0.5, 1]", "1]")))
        .hasMessageContaining("/welfare must have as many entries as population");
    assertThatThrownBy(
            () -> GroupedReader.read("g.json", GROUPS.replace("mean\": 10", "mean\": 0")))
        .hasMessageContaining("/mean must be a finite number greater than 0");
  }
}
