package io.github.entas.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class BuildVersionTest {

  @Test
  void itIsTheVersionOfTheProject() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));

    assertThat(BuildVersion.number()).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
    assertThat(pom).contains("<version>" + BuildVersion.number() + "</version>");
  }
}
