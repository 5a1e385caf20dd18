package io.github.entas.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PublishedFiguresTest {

  private static PublishedFigures figures(
      @Nullable Double headcount, @Nullable Double gap, @Nullable Double severity) {
    return new PublishedFigures(null, null, headcount, gap, severity, null, null);
  }

  private static PublishedFigures persons(double all, double poor, double headcount) {
    return new PublishedFigures(all, poor, headcount, null, null, null, null);
  }

  @Test
  void thePublishedFiguresOf2018BelongTogether() {
    PublishedFigures published =
        new PublishedFigures(null, null, 0.0675, 0.0101, 0.0022, 1_016_988.0, 403_700.0);

    assertThat(published.findings()).isEmpty();
  }

  @Test
  void poorPersonsMustBeTheHeadcountOfThePopulation() {
    assertThat(persons(315_350, 21_160, 0.0671).findings()).isEmpty();
    assertThat(persons(315_350, 23_160, 0.0671).findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo("poor-persons-disagree");
              assertThat(finding.message())
                  .startsWith("23,160 poor of 315,350 persons make 7.34 %, not 6.71 %");
            });
  }

  @Test
  void aGapIsNoLargerThanTheHeadcount() {
    assertThat(figures(0.0671, 0.0671, null).findings()).isEmpty();
    assertThat(figures(0.0671, 0.0712, null).findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.code()).isEqualTo("gap-above-headcount"));
  }

  @Test
  void aSeverityIsAtLeastTheSquaredGapOverTheHeadcount() {
    // 0.0101²/0.0675 = 0.00151
    assertThat(figures(0.0675, 0.0101, 0.0015).findings()).isEmpty();
    assertThat(figures(0.0675, 0.0101, 0.0014).findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo("severity-too-small");
              assertThat(finding.message()).endsWith("it is at least gap²/headcount, 0.15 %.");
            });
  }

  @Test
  void aMeanBelowTheLineIsOdd() {
    assertThat(new PublishedFigures(null, null, null, null, null, 500.0, 600.0).findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.code()).isEqualTo("mean-below-line"));
  }

  @Test
  void percentIsRefused() {
    assertThatThrownBy(() -> figures(6.71, null, null))
        .hasMessageContaining("headcount must be in [0, 1]: 6.71")
        .hasMessageContaining("Maybe 0.0671 was meant");
  }
}
