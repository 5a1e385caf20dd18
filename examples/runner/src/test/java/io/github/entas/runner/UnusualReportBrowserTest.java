package io.github.entas.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports of scenarios that a page could stumble over, in a browser. */
class UnusualReportBrowserTest {

  // Each short enough to be shown whole.
  private static final String SCRIPT = "</script><script>injected=1</script>";
  private static final String IMAGE = "<img src='x' onerror='injected=1'>";
  private static final String TEXT = "</title></text><svg onload='injected=1'>";
  private static final String ATTRIBUTE = "' \\\" onfocus='injected=1' autofocus \\u202e";

  private static final String SOURCES =
      """
      "sources": [{"pointer": "/horizonYears", "status": "assumption", "source": "%s"}],
      "simulation":""";

  @BeforeAll
  static void requireBrowser() {
    Browser.assumeThereIsOne();
  }

  /** What is not in the result is not on the page: this one explains no strategy. */
  @Test
  void namesAreTextWhateverTheyHold(@TempDir Path directory) throws Exception {
    String scenario =
        Cli.resource("small.json")
            .replace("Two districts", SCRIPT)
            .replace("North, tidal flood", IMAGE)
            .replace("\"targeting\":", "\"name\": \"" + TEXT + "\", \"targeting\":")
            .replace("No program", ATTRIBUTE)
            .replace("Capital for the northern and the other district", TEXT)
            .replace("\"simulation\":", SOURCES.formatted(IMAGE + ATTRIBUTE));

    Sight page = Browser.look(ReportPages.of(directory, scenario, "en"));

    assertThat(page.injected()).isFalse();
    assertThat(page.heard()).isEqualTo(new Sight.Heard(List.of(), List.of(), List.of(), List.of()));
    assertThat(page.violations()).isEmpty();
    assertThat(page.title()).contains(SCRIPT);
    assertThat(page.text()).contains(SCRIPT, IMAGE, TEXT);
    assertThat(page.overflow()).isEqualTo(new Sight.Overflow(List.of(), List.of()));
    assertThat(page.sections())
        .extracting(Sight.Section::id)
        .contains("answer", "reach", "glossary")
        .doesNotContain("contributions");
  }

  /** Told, not asserted: how long depends on the machine. */
  @Test
  void aPageOfTwoHundredStrategiesOpens(@TempDir Path directory) throws Exception {
    String strategies =
        IntStream.range(0, 200)
            .mapToObj(
                i ->
                    "{\"id\": \"s%d\", \"budget\": {\"capital\": %d}}"
                        .formatted(i, i * 1_000_000_000L))
            .collect(Collectors.joining(",\n", "\"strategies\": [", "],\n  \"simulation\""));
    String scenario =
        Cli.resource("small.json")
            .replaceFirst("(?s)\"strategies\": \\[.*?\\],\\s*\"simulation\"", strategies);

    Path page = ReportPages.of(directory, scenario, "en");

    // Drawings of other years are left out; tables of every strategy and year are not.
    assertThat(Files.size(page)).isLessThan(1_000_000);
    assertThat(Files.readString(page)).doesNotContain("<template");
    int millis = Browser.openingMillis(page);
    assertThat(millis).isPositive();
    System.out.println("A page of 200 strategies is painted after " + millis + " ms.");
  }
}
