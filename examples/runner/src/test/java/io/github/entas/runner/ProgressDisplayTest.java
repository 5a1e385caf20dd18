package io.github.entas.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressDisplayTest {

  @Test
  void barShowsTheDrawsDoneAndIsGoneAfterwards() {
    StringWriter screen = new StringWriter();
    try (ProgressDisplay progress = ProgressDisplay.shown(new PrintWriter(screen), 4096)) {
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
}
