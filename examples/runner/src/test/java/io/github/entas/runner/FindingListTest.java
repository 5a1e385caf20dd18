package io.github.entas.runner;

import static io.github.entas.Language.INDONESIAN;
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
    assertThat(FindingList.inResult(List.of(), ScreenWords.ENGLISH)).isEmpty();
  }

  @Test
  void mostSevereComesFirst() {
    assertThat(FindingList.inResult(List.of(NOTE, WARNING), ScreenWords.ENGLISH))
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
    assertThat(FindingList.inResult(Collections.nCopies(5, WARNING), ScreenWords.ENGLISH))
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
  void oneMoreIsOne() {
    assertThat(FindingList.inJson(Collections.nCopies(4, NOTE), ScreenWords.ENGLISH))
        .contains("Findings: 0 warnings, 4 notes")
        .endsWith("  … and 1 more of this kind (all of them are with --json)");
    assertThat(FindingList.inJson(Collections.nCopies(4, NOTE), ScreenWords.of(INDONESIAN)))
        .contains("Temuan: 0 peringatan, 4 catatan", "catatan: assumptions")
        .endsWith("  … dan 1 lagi sejenis ini (semuanya dengan --json)");
  }

  @Test
  void longMessagesAreWrappedAndVeryLongOnesCut() {
    Finding letter = Finding.of(Severity.INFO, "long", "", "word ".repeat(30).strip());
    assertThat(FindingList.inResult(List.of(letter), ScreenWords.ENGLISH))
        .hasSize(3 + 2)
        .allMatch(line -> line.length() <= PlannerTable.WIDTH);
    Finding book = Finding.of(Severity.INFO, "long", "", "word ".repeat(300).strip());
    assertThat(FindingList.inResult(List.of(book), ScreenWords.ENGLISH))
        .hasSize(3 + 4 + 1)
        .endsWith("  … (the rest is in result.json, with --out)");
  }
}
