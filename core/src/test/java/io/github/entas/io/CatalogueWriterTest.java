package io.github.entas.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entas.evidence.Catalogue;
import io.github.entas.evidence.CatalogueEntry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CatalogueWriterTest {

  private static final Catalogue CATALOGUE = Catalogue.shipped();

  /**
   * The catalogue as it was last looked at. Where a table or the way from it has changed on
   * purpose, what {@code entas evidence list --json} prints becomes the new file.
   */
  @Test
  void theCatalogueFollowsFromItsTables() throws IOException {
    try (InputStream in = CatalogueWriterTest.class.getResourceAsStream("catalogue.json")) {
      String golden = new String(in.readAllBytes(), StandardCharsets.UTF_8);

      assertThat(CatalogueWriter.json(CATALOGUE)).isEqualTo(golden);
    }
  }

  @Test
  void everyNumberHasItsStatusAndSource() {
    JsonNode written = new JsonMapper().readTree(CatalogueWriter.json(CATALOGUE));

    assertThat(written.get("schema").asString()).isEqualTo("entas/evidence/1");
    assertThat(written.get("entries")).hasSize(14);
    for (JsonNode entry : written.get("entries")) {
      for (JsonNode number : entry.get("numbers")) {
        assertThat(number.get("status").asString()).matches("sourced|derived|assumption");
        assertThat(number.get("source").asString()).isNotBlank();
      }
    }
  }

  @Test
  void anEntryBringsItsInteractionsAndThePooledEffect() {
    CatalogueEntry entry = CATALOGUE.entry("microcredit");
    JsonNode written = new JsonMapper().readTree(CatalogueWriter.json(CATALOGUE, entry));

    assertThat(written.get("basis").asString()).isEqualTo("pooled");
    assertThat(written.at("/pooled/estimate").asDouble()).isEqualTo(entry.pooled().estimate());
    assertThat(written.at("/pooled/predictive/quantiles/0.95").asDouble())
        .isEqualTo(entry.pooled().predictive().quantile(0.95));
    assertThat(written.at("/studies/0/weight").asDouble())
        .isEqualTo(entry.pooled().weights().get(0));
    assertThat(written.at("/studies/0/verified").asBoolean()).isTrue();
    assertThat(written.at("/interactions")).hasSize(3);
    assertThat(written.at("/expected/value").asDouble())
        .isEqualTo(entry.expected().orElseThrow().value());
  }
}
