package io.github.entas.analysis;

import static io.github.entas.analysis.SmallCity.CAPITAL;
import static io.github.entas.analysis.SmallCity.MIX;
import static io.github.entas.analysis.SmallCity.NONE;
import static io.github.entas.analysis.SmallCity.PERSONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.entas.engine.ItemColumn;
import io.github.entas.engine.OutcomeFixture;
import io.github.entas.stat.Estimate;
import io.github.entas.stat.RatioEstimate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CostEffectivenessTest {

  /** Student's t at 0.975, 15 degrees of freedom (Fisher and Yates 1963, table III: 2.131). */
  private static final double T = 2.131449545559323;

  private final OutcomeFixture fixture = OutcomeFixture.of(SmallCity.scenario());

  /** 1000 a year more, three years; 1/32 of 4000 persons out of poverty in the last two: 250. */
  @Test
  void itIsMoneyOverTheReferencesPerPersonYearOutOfPoverty() {
    fixture.everyYear(NONE, d -> 0.125).everyYear(MIX, d -> 0.125);
    fixture.headcount(MIX, 2, d -> 0.09375).headcount(MIX, 3, d -> 0.09375);
    for (int t = 1; t <= 3; t++) {
      fixture.item(ItemColumn.SPENT, CAPITAL, NONE, t, d -> 500);
      fixture.item(ItemColumn.SPENT, CAPITAL, MIX, t, d -> 1500);
      fixture.item(ItemColumn.PARTNERS, CAPITAL, MIX, t, d -> 300);
    }

    assertThat(ratio()).isEqualTo(new RatioEstimate(12, 12, 12));
  }

  /** A ratio of means is not a mean of ratios: 3000/(½·250 + ½·750) = 6, not (12 + 4)/2. */
  @Test
  void itIsARatioOfMeans() {
    fixture.everyYear(NONE, d -> 0.125).everyYear(MIX, d -> 0.125);
    fixture.headcount(MIX, 1, d -> 0.125 - (d < 32 ? 250 : 750) / PERSONS);
    fixture.item(ItemColumn.SPENT, CAPITAL, MIX, 1, d -> 3000);

    assertThat(Objects.requireNonNull(ratio()).value()).isCloseTo(6, within(1e-12));
  }

  /** The ends θ are where the mean of money − θ·persons is t standard errors from 0 (Fieller). */
  @Test
  void itsIntervalIsFiellersOverTheRandomizations() {
    fixture.everyYear(NONE, d -> 0.125).everyYear(MIX, d -> 0.125);
    fixture.headcount(MIX, 1, d -> 0.125 - (400 + 20 * (d % 16)) / PERSONS);
    fixture.item(ItemColumn.SPENT, CAPITAL, MIX, 1, d -> 3000 + 7 * (d * d % 16));

    RatioEstimate ratio = Objects.requireNonNull(ratio());

    assertThat(ratio.low()).isLessThan(ratio.value());
    assertThat(ratio.high()).isGreaterThan(ratio.value());
    for (double end : List.of(ratio.low(), ratio.high())) {
      double[] residual = new double[64];
      for (int d = 0; d < residual.length; d++) {
        residual[d] = 3000 + 7 * (d * d % 16) - end * (400 + 20 * (d % 16));
      }
      Estimate mean = Estimate.of(residual, 16);
      assertThat(Math.abs(mean.mean())).isCloseTo(T * mean.standardError(), within(1e-8));
    }
  }

  @Test
  void itIsAbsentWhereSimulationErrorReachesNobodyLifted() {
    fixture.everyYear(NONE, d -> 0.125).everyYear(MIX, d -> 0.125);
    fixture.headcount(MIX, 1, d -> 0.125 - (d % 2 == 0 ? 0.0625 : -0.05));
    fixture.item(ItemColumn.SPENT, CAPITAL, MIX, 1, d -> 3000);

    assertThat(ratio()).isNull();
    assertThat(findings("no-cost-per-person-year"))
        .singleElement()
        .extracting(Finding::pointer, Finding::message)
        .containsExactly(
            "/strategies/1",
            "\"mix\" has no cost per person-year out of poverty: within simulation error it lifts"
                + " nobody more than \"none\" does.");
  }

  @Test
  void whereItIsGivenNothingIsSaidOfItsAbsence() {
    fixture.everyYear(NONE, d -> 0.125).everyYear(MIX, d -> 0.0625);

    assertThat(ratio()).isNotNull();
    assertThat(findings("no-cost-per-person-year")).isEmpty();
    assertThat(findings("lifts-nobody")).isEmpty();
    assertThat(findings("more-poor-than-reference")).isEmpty();
  }

  /** In every eighth draw as many are poor as under the reference, in another more: a quarter. */
  @Test
  void drawsThatLiftNobodyAreCounted() {
    fixture.everyYear(NONE, d -> 0.125);
    fixture.everyYear(MIX, d -> d % 8 == 0 ? 0.125 : d % 8 == 1 ? 0.25 : 0.0625);

    assertThat(findings("lifts-nobody"))
        .singleElement()
        .extracting(Finding::severity, Finding::pointer, Finding::message)
        .containsExactly(
            Finding.Severity.INFO,
            "/strategies/1",
            "In 25 % of the draws \"mix\" lifts nobody out of poverty, net, compared with"
                + " \"none\".");
  }

  @Test
  void aNegativeRatioIsSaidToBeNoPrice() {
    fixture.everyYear(NONE, d -> 0.0625).everyYear(MIX, d -> 0.125);
    fixture.item(ItemColumn.SPENT, CAPITAL, MIX, 1, d -> 3000);

    assertThat(Objects.requireNonNull(ratio()).value()).isNegative();
    assertThat(findings("more-poor-than-reference"))
        .singleElement()
        .extracting(Finding::message)
        .asString()
        .contains("is no price");
  }

  private RatioEstimate ratio() {
    return Summary.of(fixture.outcome()).strategies().get(MIX).costPerPersonYearOutOfPoverty();
  }

  private List<Finding> findings(String code) {
    return SmallCity.coded(code, Summary.of(fixture.outcome()).findings());
  }
}
