package io.github.entas.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** The report as a reader meets it in a browser, in each of its languages. */
@ParameterizedClass
@ValueSource(strings = {"en", "id"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportBrowserTest {

  private static final List<String> SECTIONS =
      List.of(
          "answer",
          "fan",
          "chance",
          "cost",
          "contributions",
          "reach",
          "cohorts",
          "costs",
          "acceptability",
          "findings",
          "assumptions",
          "method",
          "rerun",
          "glossary");

  @Parameter String language;
  private Sight page;
  private long bytes;

  @BeforeParameterizedClassInvocation
  void look(String of, @TempDir Path directory) throws Exception {
    Browser.assumeThereIsOne();
    Path file = ReportPages.ofFlagship(directory, of);
    bytes = Files.size(file);
    page = Browser.look(file);
  }

  @Test
  void itAsksForNothingAndNothingGoesWrong() {
    assertThat(page.heard()).isEqualTo(new Sight.Heard(List.of(), List.of(), List.of(), List.of()));
    assertThat(page.policy()).contains("default-src 'none'");
    assertThat(page.violations()).isEmpty();
  }

  @Test
  void everySectionIsThereInItsOrderAndSaysSomething() {
    assertThat(page.sections()).extracting(Sight.Section::id).containsExactlyElementsOf(SECTIONS);
    assertThat(page.sections()).allMatch(section -> !section.heading().isEmpty());
    assertThat(page.sections()).allMatch(section -> section.beyondHeading() > 0);
    assertThat(page.brokenLinks()).isEmpty();
  }

  @Test
  void itSaysItsLanguageAndItsTitle() {
    assertThat(page.lang()).isEqualTo(language);
    assertThat(page.title()).isNotBlank();
  }

  @Test
  void headingsGoDownOneLevelAtATime() {
    assertThat(page.headings()).first().extracting(Sight.Heading::level).isEqualTo(1);
    for (int i = 1; i < page.headings().size(); i++) {
      int before = page.headings().get(i - 1).level();
      assertThat(page.headings().get(i).level())
          .as(page.headings().get(i).text())
          .isBetween(2, before + 1);
    }
  }

  @Test
  void behindEveryChartIsATable() {
    assertThat(page.sections())
        .filteredOn(section -> section.charts() > 0)
        .isNotEmpty()
        .allMatch(section -> section.tables() > 0);
  }

  @Test
  void theTipSaysTheValueUnderThePointer() {
    assertThat(page.hovers().marks())
        .isNotEmpty()
        .allSatisfy(mark -> assertThat(mark.shown()).isEqualTo(mark.says()))
        .allMatch(Sight.Mark::inView);
    assertThat(page.hovers().left()).as("the tip once the pointer has left").isNull();
    assertThat(page.hovers().marks())
        .extracting(Sight.Mark::section)
        .containsAll(
            page.sections().stream()
                .filter(section -> section.marks() > 0)
                .map(Sight.Section::id)
                .toList());
  }

  @Test
  void strategiesGoOffAndOn() {
    assertThat(page.toggles())
        .isNotEmpty()
        .allSatisfy(
            toggle -> {
              assertThat(toggle.states())
                  .extracting(Sight.Series::on)
                  .doesNotContainSequence(true, true);
              assertThat(toggle.states())
                  .allMatch(series -> series.on() == series.visible() > 0, toggle.strategy());
              assertThat(toggle.states()).first().isEqualTo(toggle.states().get(2));
            });
  }

  @Test
  void theChartOfCostsFollowsTheYear() {
    assertThat(page.sliders())
        .isNotEmpty()
        .allMatch(Sight.Slider::valueMoves)
        .allMatch(Sight.Slider::pageFollows)
        .allMatch(Sight.Slider::titleFollows)
        .allMatch(Sight.Slider::offStaysOff);
  }

  @Test
  void arrowKeysStepThroughTheMarksOfAFigure() {
    assertThat(page.steps())
        .isNotEmpty()
        .allSatisfy(step -> assertThat(step.shown()).isEqualTo(step.says()));
  }

  @Test
  void aTapShowsTheValue() {
    assertThat(page.taps())
        .isNotEmpty()
        .allSatisfy(mark -> assertThat(mark.shown()).isEqualTo(mark.says()))
        .allMatch(Sight.Mark::inView);
  }

  @Test
  void whatIsFoldedForAScreenIsPrinted() {
    assertThat(page.unprinted()).isEmpty();
    assertThat(page.folded().before()).isPositive();
    assertThat(page.folded().printing()).isZero();
    assertThat(page.folded().after()).isEqualTo(page.folded().before());
  }

  @Test
  void withoutScriptsNoLineIsLost() {
    assertThat(page.lostWithoutScripts()).isEmpty();
  }

  @Test
  void theKeyboardReachesWhatThePointerDoesAndShowsWhereItIs() {
    assertThat(page.keyboard().stops()).isGreaterThanOrEqualTo(page.toggles().size());
    assertThat(page.keyboard().unreached()).isEmpty();
    assertThat(page.keyboard().unmarked()).isEmpty();
  }

  @Test
  void nothingIsWiderThanANarrowScreenOrPaper() {
    assertThat(page.overflow()).isEqualTo(new Sight.Overflow(List.of(), List.of()));
  }

  @Test
  void itIsLightEnoughToSend() {
    assertThat(bytes).isLessThan(400_000);
  }

  @Test
  void itPrintsOnTheExpectedPages() {
    assertThat(page.pages()).isBetween(12, 20);
  }

  @Test
  void nothingSeriousKeepsReadersOut() {
    assertThat(page.axe())
        .filteredOn(violation -> Set.of("serious", "critical").contains(violation.impact()))
        .isEmpty();
  }
}
