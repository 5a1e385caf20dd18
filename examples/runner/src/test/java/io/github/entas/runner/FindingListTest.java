package io.github.entas.runner;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entas.analysis.Finding;
import io.github.entas.analysis.Finding.Severity;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingListTest {

  private static final Finding NOTE = Finding.of(Severity.INFO, "assumptions", "", "Assumed.");
  private static final Finding WARNING =
      Finding.of(Severity.WARNING, "uplift-capped", "/upliftCap", "Capped.");

  @Test
  void nothingFoundSaysNothing() {
    assertThat(FindingList.lines(List.of())).isEmpty();
  }

  @Test
  void mostSevereComesFirst() {
    assertThat(FindingList.lines(List.of(NOTE, WARNING)))
        .containsExactly(
            "",
            "Findings: 1 warning, 1 note",
            "warning: uplift-capped",
            "  Capped.",
            "info: assumptions",
            "  Assumed.");
  }

  @Test
  void ofManyFindingsOfAKindTheFirstAreTold() {
    assertThat(FindingList.lines(Collections.nCopies(5, WARNING)))
        .containsExactly(
            "",
            "Findings: 5 warnings, 0 notes",
            "warning: uplift-capped",
            "  Capped.",
            "  Capped.",
            "  Capped.",
            "  … and 2 more of this kind (all of them are in result.json, with --out)");
  }

  @Test
  void longMessagesAreWrappedAndVeryLongOnesCut() {
    Finding letter = Finding.of(Severity.INFO, "long", "", "word ".repeat(30).strip());
    assertThat(FindingList.lines(List.of(letter)))
        .hasSize(3 + 2)
        .allMatch(line -> line.length() <= PlannerTable.WIDTH);
    Finding book = Finding.of(Severity.INFO, "long", "", "word ".repeat(300).strip());
    assertThat(FindingList.lines(List.of(book)))
        .hasSize(3 + 4 + 1)
        .endsWith("  … (the rest is in result.json, with --out)");
  }
}
