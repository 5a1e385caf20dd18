package io.github.entas.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PovertyMeasuresTest {

  /** Incomes 100, 110, 150, 160 and line 125 of the World Bank's handbook on poverty, chapter 4. */
  private static final WeightedSample HANDBOOK = WeightedSample.of(100, 110, 150, 160);

  @Test
  void theHandbooksExampleComesOut() {
    PovertyMeasures poverty = PovertyMeasures.of(HANDBOOK, 125);

    assertThat(poverty.headcount()).isEqualTo(0.5);
    assertThat(poverty.povertyGap()).isCloseTo((0.2 + 0.12) / 4, within(1e-16));
    assertThat(poverty.severity()).isCloseTo((0.04 + 0.0144) / 4, within(1e-16));
    assertThat(poverty.senShorrocksThon()).isCloseTo((0.2 * 7 + 0.12 * 5) / 16, within(1e-16));
  }

  @Test
  void whoIsExactlyAtTheLineIsPoorOnlyWhereAskedFor() {
    assertThat(PovertyMeasures.of(HANDBOOK, 110).headcount()).isEqualTo(0.25);
    assertThat(PovertyMeasures.of(HANDBOOK, 110, AtLine.POOR).headcount()).isEqualTo(0.5);
    assertThat(PovertyMeasures.of(HANDBOOK, 110, AtLine.POOR).povertyGap())
        .isEqualTo(PovertyMeasures.of(HANDBOOK, 110).povertyGap());
  }
}
