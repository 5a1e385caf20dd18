package io.github.entas.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.entas.measure.GroupedData;
import java.util.List;
import org.junit.jupiter.api.Test;

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
