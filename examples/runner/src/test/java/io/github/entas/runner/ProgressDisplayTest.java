package io.github.entas.runner;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entas.Language;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressDisplayTest {

  @Test
  void barShowsTheDrawsDoneAndIsGoneAfterwards() {
    StringWriter screen = new StringWriter();
    try (ProgressDisplay progress =
        ProgressDisplay.shown(new PrintWriter(screen), ScreenWords.ENGLISH)) {
      progress.drawsDone(1024, 4096);
      progress.drawsDone(4096, 4096);
    }
    assertThat(screen.toString())
        .contains("Draws 100%", "4096/4096")
        .containsPattern("4096/4096 \\(\\d+:\\d\\d:\\d\\d / \\S+\\) [\\d?]+/s")
        .endsWith("\r" + " ".repeat(79) + "\r")
        .doesNotContain("\n");
    assertThat(screen.toString().split("\r")).allMatch(drawn -> drawn.length() <= 79);
  }

  /** As a search does, which has several. */
  @Test
  void theNextBatchBeginsAgain() {
    StringWriter screen = new StringWriter();
    ScreenWords indonesian = ScreenWords.of(Language.INDONESIAN);
    try (ProgressDisplay progress = ProgressDisplay.shown(new PrintWriter(screen), indonesian)) {
      progress.done(5_000_000_000L, 5_000_000_000L);
      progress.done(16, 64);
    }
    assertThat(screen.toString()).contains("Simulasi  25%", "16/64");
  }
}
