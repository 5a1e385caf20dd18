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
  void aSeverityIsNoLargerThanTheGap() {
    assertThat(figures(null, 0.01, 0.01).findings()).isEmpty();
    assertThat(figures(null, 0.0101, 0.022).findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo("severity-above-gap");
              assertThat(finding.pointer()).isEqualTo("/severity");
              assertThat(finding.message())
                  .isEqualTo(
                      "A severity of 2.2 % is more than the poverty gap of 1.01 %: the squares of"
                          + " gaps are no larger than the gaps.");
            });
  }

  /** A rate of 0 is a 0.0 %, up to 0.05 %; it does not explain whatever is given beside it. */
  @Test
  void aRateOfZeroIsOneRoundedToATenthOfAPercent() {
    assertThat(figures(0.0, 0.0, 0.0).findings()).isEmpty();
    assertThat(figures(0.001, 0.0004, 0.0).findings()).isEmpty();
    assertThat(figures(0.0, 0.9, 0.01).findings())
        .extracting(Finding::code)
        .containsExactly("gap-above-headcount");
    assertThat(figures(0.05, 0.02, 0.0).findings())
        .extracting(Finding::code)
        .containsExactly("severity-too-small");
  }

  @Test
  void thereAreNoMorePoorThanPersons() {
    PublishedFigures figures =
        new PublishedFigures(21_160.0, 315_350.0, null, null, null, null, null);
    assertThat(figures.findings())
        .containsExactly(
            Finding.warning(
                "more-poor-than-persons",
                "/poorPersons",
                "315,350 poor of 21,160 persons: that cannot be."));
  }

  /** 0.067100050000001 has been worked out: 0.5 % of it, 106 of the 21,160 persons. */
  @Test
  void aFigureOfManyDigitsIsTakenAsRoundedToHalfAPercent() {
    assertThat(persons(315_350, 21_260, 0.067100050000001).findings()).isEmpty();
    assertThat(persons(315_350, 21_280, 0.067100050000001).findings()).hasSize(1);
    assertThat(persons(315_350, 21_260, 0.0671).findings()).hasSize(1);
  }

  @Test
  void aMeanBelowTheLineIsOdd() {
    assertThat(new PublishedFigures(null, null, null, null, null, 500.0, 600.0).findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo("mean-below-line");
              assertThat(finding.message())
                  .isEqualTo(
                      "The mean of 500 is below the poverty line of 600: more than a few are poor"
                          + " then, or the two are of different units.");
            });
    // Two digits each: 540 may have been 545, and 550 may.
    assertThat(new PublishedFigures(null, null, null, null, null, 540.0, 550.0).findings())
        .isEmpty();
    assertThat(new PublishedFigures(null, null, null, null, null, 540.0, 551.0).findings())
        .hasSize(1);
  }

  /** Everybody has at least z(1 − g): a mean of 400 with a line of 600 takes a gap of a third. */
  @Test
  void aMeanFarBelowTheLineTakesALargeGap() {
    PublishedFigures figures = new PublishedFigures(null, null, null, 0.01, null, 401.0, 601.0);
    // (401 + 0.5)/(601 − 0.5) = 0.66861
    assertThat(figures.findings())
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.message())
                    .endsWith(
                        "which takes a poverty gap of at least 33.14 %: the two are of different"
                            + " units, months or prices."));
  }

  @Test
  void percentIsRefused() {
    assertThatThrownBy(() -> figures(6.71, null, null))
        .hasMessageContaining("headcount must be in [0, 1]: 6.71")
        .hasMessageContaining("Maybe 0.0671 was meant");
  }
}
