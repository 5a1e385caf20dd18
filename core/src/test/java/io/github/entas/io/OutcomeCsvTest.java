package io.github.entas.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entas.analysis.SmallCity;
import io.github.entas.engine.ItemColumn;
import io.github.entas.engine.Measure;
import io.github.entas.engine.OutcomeFixture;
import io.github.entas.strategy.Strategy;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeCsvTest {

  private static final int NONE = SmallCity.NONE;
  private static final int MIX = SmallCity.MIX;

  private final OutcomeFixture fixture = OutcomeFixture.of(SmallCity.scenario());

  @Test
  void thereIsOneLineAStrategyYearAndDraw() throws IOException {
    List<String> lines = csv().lines().toList();

    assertThat(lines.get(0)).isEqualTo("strategy,year,draw,headcount,povertyGap,severity,spending");
    assertThat(lines).hasSize(1 + 2 * 4 * 64);
    assertThat(lines.get(1)).startsWith("none,2024,0,");
    assertThat(lines.get(64)).startsWith("none,2024,63,");
    assertThat(lines.get(65)).startsWith("none,2025,0,");
    assertThat(lines.get(512)).startsWith("mix,2027,63,");
  }

  @Test
  void aLineHoldsTheMeasuresAndAllMoneySpent() throws IOException {
    fixture.measure(Measure.HEADCOUNT, MIX, 1, d -> 0.1 + 0.2);
    fixture.measure(Measure.POVERTY_GAP, MIX, 1, d -> 0.01);
    fixture.measure(Measure.SEVERITY, MIX, 1, d -> 0.005);
    fixture.item(ItemColumn.SPENT, SmallCity.CAPITAL, MIX, 1, d -> 700 + d);
    fixture.item(ItemColumn.SPENT, SmallCity.REGISTRY, MIX, 1, d -> 200.5);

    assertThat(csv()).contains("\nmix,2025,3,0.30000000000000004,0.01,0.005,903.5\n");
  }

  /** The digits of 2e23 tell Java releases apart: before 19 it was 1.9999999999999998E23. */
  @Test
  void numbersAreTheShortestThatReadBack() throws IOException {
    fixture.item(ItemColumn.SPENT, SmallCity.CAPITAL, MIX, 1, d -> Double.parseDouble("2e23"));

    assertThat(csv()).contains(",2.0E23\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '\'',
      value = {
        "plain id;plain id",
        "a,b;\"a,b\"",
        "say \"a\";\"say \"\"a\"\"\"",
        "'a\nb';'\"a\nb\"'",
        "'a\rb';'\"a\rb\"'"
      })
  void idsAreQuotedWhereTheyMustBe(String id, String field) {
    assertThat(OutcomeCsv.field(id)).isEqualTo(field);
  }

  @Test
  void aStrategyMayHaveACommaInItsId() throws IOException {
    OutcomeFixture comma =
        OutcomeFixture.of(SmallCity.with(s -> s.strategy(Strategy.of("more, \"much\" more"))));
    StringWriter out = new StringWriter();

    OutcomeCsv.write(comma.outcome(), out);

    assertThat(out.toString()).contains("\n\"more, \"\"much\"\" more\",2027,63,");
  }

  @Test
  void fileAndWriterGetTheSameText(@TempDir Path folder) throws IOException {
    fixture.everyYear(NONE, d -> d / 64.0);
    Path file = folder.resolve("outcomes.csv");

    OutcomeCsv.write(fixture.outcome(), file);

    assertThat(Files.readString(file)).isEqualTo(csv()).endsWith("\n").doesNotContain("\r");
  }

  private String csv() throws IOException {
    StringWriter out = new StringWriter();
    OutcomeCsv.write(fixture.outcome(), out);
    return out.toString();
  }
}
