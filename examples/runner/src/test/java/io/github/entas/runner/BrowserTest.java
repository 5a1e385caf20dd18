package io.github.entas.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A page with every flaw that {@link ReportBrowserTest} looks for: each is seen. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTest {

  private Sight flawed;

  @BeforeAll
  void look(@TempDir Path directory) throws Exception {
    Browser.assumeThereIsOne();
    flawed = Browser.look(Cli.file(directory, "flawed.html", Cli.resource("flawed.html")));
  }

  @Test
  void errorsRequestsAndViolationsAreHeard() {
    assertThat(flawed.heard().console()).contains("told");
    assertThat(flawed.heard().errors()).containsExactly("Error: thrown");
    assertThat(flawed.heard().requests()).contains("http://unreachable.invalid/picture.png");
    assertThat(flawed.violations())
        .containsExactly("img-src https://forbidden.invalid/picture.png");
    assertThat(flawed.injected()).isTrue();
  }

  @Test
  void contentsAreSeenAsTheyAre() {
    assertThat(flawed.lang()).isEmpty();
    assertThat(flawed.headings()).extracting(Sight.Heading::level).containsExactly(1, 3, 2);
    assertThat(flawed.sections())
        .containsExactly(
            new Sight.Section("answer", "A level is skipped, and nothing follows", 0, 0, 0, 0),
            new Sight.Section(
                "fan",
                "A picture without a table",
                flawed.sections().get(1).beyondHeading(),
                1,
                0,
                1));
    assertThat(flawed.brokenLinks()).containsExactly("#nowhere");
    assertThat(flawed.lostWithoutScripts()).containsExactly("Only with scripts");
    assertThat(flawed.overflow().narrow()).first().isEqualTo("908 > 360");
    assertThat(flawed.overflow().print()).first().isEqualTo("908 > 794");
    assertThat(flawed.pages()).isOne();
    assertThat(flawed.unprinted()).containsExactly("Folded on paper too");
    assertThat(flawed.folded()).isEqualTo(new Sight.Folded(1, 1, 1));
  }

  @Test
  void whatDoesNotAnswerIsSeen() {
    assertThat(flawed.hovers().marks())
        .containsExactly(new Sight.Mark("fan", "6.71 %", null, false));
    assertThat(flawed.taps()).containsExactly(new Sight.Mark("fan", "6.71 %", null, false));
    assertThat(flawed.steps())
        .singleElement()
        .satisfies(step -> assertThat(step.says()).contains("6.71 %"))
        .satisfies(step -> assertThat(step.shown()).containsOnlyNulls());
    assertThat(flawed.toggles())
        .singleElement()
        .extracting(Sight.Toggle::states)
        .isEqualTo(
            List.of(
                new Sight.Series(true, 1), new Sight.Series(false, 1), new Sight.Series(true, 1)));
    assertThat(flawed.sliders())
        .containsExactly(new Sight.Slider("fan", true, false, false, false));
    assertThat(flawed.keyboard().unreached()).singleElement().asString().contains("Not reached");
    assertThat(flawed.keyboard().unmarked()).hasSize(flawed.keyboard().stops());
  }

  @Test
  void barriersAreFound() {
    assertThat(flawed.axe())
        .extracting(Sight.Violation::id)
        .contains("color-contrast", "html-has-lang", "image-alt", "svg-img-alt", "label");
  }
}
