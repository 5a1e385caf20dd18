package io.github.entas.analysis;

import static io.github.entas.analysis.SmallCity.MIX;
import static io.github.entas.analysis.SmallCity.NONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.entas.engine.OutcomeFixture;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Summaries of runs that did not keep their draws. */
class HistogramQuantilesTest {

  private static final String CODE = "quantiles-from-histograms";

  private final OutcomeFixture fixture = OutcomeFixture.of(SmallCity.scenario());

  private void spread() {
    fixture.everyYear(NONE, d -> 0.125 + d / 4096.0).everyYear(MIX, d -> 0.0625 + d % 7 / 512.0);
    fixture.cohortHeadcount(0, MIX, 1, d -> d % 5 * 0.2);
  }

  /** From 0 to 0.8 are 820 bins of 2^-10, and 1639 of 2^-11, which are too many. */
  @Test
  void theReaderIsToldByHowMuchQuantilesMayBeOff() {
    spread();

    List<Finding> findings = SmallCity.coded(CODE, Summary.of(fixture.streamed()).findings());

    assertThat(findings)
        .containsExactly(
            Finding.info(
                CODE,
                "/simulation/draws",
                "The draws were counted in histograms and not kept: the quantiles of measures and"
                    + " of their differences are off by at most 0.0977 percentage points, those"
                    + " of persons by that share of all persons. Means, deviations, simulation"
                    + " errors and chances are those of all draws."));
  }

  @Test
  void nothingIsSaidWhereAllDrawsWereKept() {
    spread();

    assertThat(SmallCity.coded(CODE, Summary.of(fixture.outcome()).findings())).isEmpty();
  }

  @Test
  void everythingElseIsThatOfAllDraws() {
    spread();

    Summary kept = Summary.of(fixture.outcome());
    Summary streamed = Summary.of(fixture.streamed());

    assertThat(streamed.findings())
        .containsAll(kept.findings())
        .hasSize(kept.findings().size() + 1);
    for (int s = 0; s < kept.strategies().size(); s++) {
      assertThat(streamed.strategies().get(s).costPerPersonYearOutOfPoverty())
          .isEqualTo(kept.strategies().get(s).costPerPersonYearOutOfPoverty());
      for (int t = 0; t <= 3; t++) {
        same(kept.strategies().get(s).years().get(t), streamed.strategies().get(s).years().get(t));
      }
    }
  }

  private static void same(YearSummary kept, YearSummary streamed) {
    assertThat(streamed.onTarget()).isEqualTo(kept.onTarget());
    assertThat(streamed.expectedShortfall()).isEqualTo(kept.expectedShortfall());
    assertThat(streamed.spending()).isEqualTo(kept.spending());
    // Compensated sums of numbers below 1 in another order.
    assertThat(streamed.headcount().mean()).isCloseTo(kept.headcount().mean(), within(1e-15));
    assertThat(streamed.headcount().sd()).isCloseTo(kept.headcount().sd(), within(1e-15));
    assertThat(streamed.headcount().standardError()).isEqualTo(kept.headcount().standardError());
    assertThat(streamed.cohortHeadcounts().keySet()).isEqualTo(kept.cohortHeadcounts().keySet());
  }
}
