package io.github.entas.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayTextTest {

  @ParameterizedTest
  @CsvSource({"abc, 3", "5.6–7.1, 7", "早期, 4", "한국, 4", "ﾊﾝｶｸ, 4", "Ｆ, 2", "e\u0301, 1", "🏠, 2"})
  void widthIsThatOnATerminal(String text, int width) {
    assertThat(DisplayText.width(text)).isEqualTo(width);
  }

  @Test
  void linesBreakAtSpacesAndOnlyLongWordsAreCut() {
    assertThat(DisplayText.wrap("one two three", 7)).containsExactly("one two", "three");
    assertThat(DisplayText.wrap("a extraordinary b", 6))
        .containsExactly("a", "extrao", "rdinar", "y b");
    assertThat(DisplayText.wrap("早期早期", 3)).containsExactly("早", "期", "早", "期");
    assertThat(DisplayText.wrap("", 7)).containsExactly("");
  }

  @Test
  void whatIsNotForTheEyeIsTakenOut() {
    assertThat(DisplayText.clean("a\u001b[31mb\tc\u202ed\n")).isEqualTo("a [31mb cd");
  }

  @Test
  void cellsEndInOneColumnWhateverTheirWidth() {
    TextTable table = TextTable.headed(List.of(List.of("", "2024", "2025")));
    table.row("早期", List.of("1.00", "2"));
    table.row("a label that is so long that it needs two lines", List.of("10.00", "–"));
    assertThat(table.lines())
        .containsExactly(
            "                               2024  2025",
            "─────────────────────────────────────────",
            "早期                           1.00     2",
            "a label that is so long that  10.00     –",
            "it needs two lines");
  }
}
