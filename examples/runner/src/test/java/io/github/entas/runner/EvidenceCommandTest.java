package io.github.entas.runner;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entas.evidence.Catalogue;
import io.github.entas.evidence.CatalogueEntry;
import io.github.entas.evidence.CatalogueStudy;
import io.github.entas.io.CatalogueWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EvidenceCommandTest {

  private static final Catalogue CATALOGUE = Catalogue.shipped();

  static List<String> ids() {
    return CATALOGUE.ids();
  }

  @Test
  void theListHasEveryEntryOnALine() {
    Cli run = Cli.run("evidence", "list");

    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
    for (String id : CATALOGUE.ids()) {
      assertThat(run.out().lines().filter(line -> line.startsWith(id + " "))).hasSize(1);
    }
    assertThat(run.out())
        .contains("microcredit                         0.011 (0.036)       0.80    pooled");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= PlannerTable.WIDTH);
  }

  @ParameterizedTest
  @MethodSource("ids")
  void anEntryTellsItsStudiesItsNumbersAndWhereTheyAreFrom(String id) {
    Cli run = Cli.run("evidence", "show", id);

    assertThat(run.exit()).isZero();
    CatalogueEntry entry = CATALOGUE.entry(id);
    String words = run.out().replaceAll("\\s+", " ");
    assertThat(words).startsWith(entry.name() + " (" + id + ")").contains(entry.reason());
    for (CatalogueStudy study : entry.studies()) {
      assertThat(words).contains(study.study().id() + ": " + study.study().authors());
    }
    entry
        .numbers()
        .forEach(
            number ->
                assertThat(words)
                    .contains(number.pointer() + " = ")
                    .contains(
                        "["
                            + number.provenance().status().key()
                            + "] "
                            + number.provenance().source()));
    assertThat(run.out().lines()).allMatch(line -> line.length() <= PlannerTable.WIDTH);
  }

  @Test
  void aPooledEffectShowsWeightsAndTheNewPlace() {
    assertThat(Cli.run("evidence", "show", "microcredit").out())
        .isEqualTo(Cli.resource("microcredit.txt"));
  }

  @Test
  void whatItImpliesFollowsTheCityAskedAbout() {
    Cli run =
        Cli.run(
            "evidence",
            "show",
            "business-capital",
            "--headcount",
            0.1,
            "--target",
            0.09,
            "--sigma",
            0.4);

    assertThat(run.out().replaceAll("\\s+", " "))
        .contains("For a fall of 1 points, from 10 % to 9 %, it would have to reach ")
        .endsWith(" % of all poor, nobody falling. ");
    // As the README tells it.
    assertThat(Cli.run("evidence", "show", "business-capital").out().replaceAll("\\s+", " "))
        .contains("At its peak it lifts 16.8 % [0–31] of its poor participants")
        .contains("it would have to reach 152 % of all poor");
    String nothing = Cli.run("evidence", "show", "food-voucher", "--transfer", 0).out();
    assertThat(nothing.replaceAll("\\s+", " ")).contains("than everybody: it lifts nobody.");
    assertThat(Cli.run("evidence", "show", "better-data").out()).doesNotContain("What it implies");
  }

  @Test
  void jsonIsTheLibrarys() {
    assertThat(Cli.run("evidence", "list", "--json").out())
        .isEqualTo(CatalogueWriter.json(CATALOGUE));
    assertThat(Cli.run("evidence", "show", "graduation", "--json").out())
        .isEqualTo(CatalogueWriter.json(CATALOGUE, CATALOGUE.entry("graduation")));
  }

  @Test
  void whatIsWrongIsTheInputsFault() {
    Cli unknown = Cli.run("evidence", "show", "micro-credit");
    Cli target = Cli.run("evidence", "show", "graduation", "--target", 0.07);

    assertThat(unknown.exit()).isEqualTo(2);
    assertThat(unknown.err())
        .contains("the id must be one of the catalogue's")
        .contains("Maybe \"microcredit\" was meant.");
    assertThat(target.exit()).isEqualTo(2);
    assertThat(target.err())
        .contains("target must be at least 0 and below the headcount, 0.0671: 0.07");
    assertThat(Cli.run("evidence").exit()).isEqualTo(2);
    assertThat(Cli.run("evidence").err()).contains("either list or show must be named");
  }
}
