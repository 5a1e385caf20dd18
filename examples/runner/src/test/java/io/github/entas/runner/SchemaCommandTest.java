package io.github.entas.runner;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entas.io.ScenarioSchema;
import org.junit.jupiter.api.Test;

class SchemaCommandTest {

  @Test
  void itPrintsTheSchemaOfTheLibrary() {
    Cli run = Cli.run("schema");

    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).isEqualToNormalizingNewlines(ScenarioSchema.json());
  }
}
