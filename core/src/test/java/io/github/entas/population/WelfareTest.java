package io.github.entas.population;

import static io.github.entas.population.WelfareParameter.FLOOR;
import static io.github.entas.population.WelfareParameter.GINI;
import static io.github.entas.population.WelfareParameter.HEADCOUNT;
import static io.github.entas.population.WelfareParameter.MEAN;
import static io.github.entas.population.WelfareParameter.MEDIAN;
import static io.github.entas.population.WelfareParameter.POVERTY_GAP;
import static io.github.entas.population.WelfareParameter.SIGMA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.entas.InvalidValueException;
import io.github.entas.stat.StandardNormal;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WelfareTest {

  private static final String PAIRS =
      "(headcount, gini), (headcount, sigma), (headcount, povertyGap), (mean, gini),"
          + " (mean, headcount), (mean, sigma), (median, sigma)";

  @Test
  void whatWasGivenIsKeptInTheOrderOfTheParameters() {
    Map<WelfareParameter, Double> given = new HashMap<>(Map.of(MEAN, 1.5e6, HEADCOUNT, 0.0671));
    LognormalWelfare welfare = new LognormalWelfare(given);
    given.put(MEAN, 1.0);

    assertThat(welfare.given().keySet()).containsExactly(HEADCOUNT, MEAN);
    assertThat(welfare.given()).containsEntry(MEAN, 1.5e6);
    assertThat(welfare).isEqualTo(LognormalWelfare.ofMeanAndHeadcount(1.5e6, 0.0671));
    assertThatThrownBy(() -> welfare.given().put(MEAN, 1.0))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void namedFactoriesGiveWhatTheirNamesSay() {
    assertThat(LognormalWelfare.ofHeadcountAndGini(0.1, 0.3).given())
        .isEqualTo(Map.of(HEADCOUNT, 0.1, GINI, 0.3));
    assertThat(LognormalWelfare.ofHeadcountAndSigma(0.1, 0.3).given())
        .isEqualTo(Map.of(HEADCOUNT, 0.1, SIGMA, 0.3));
    assertThat(LognormalWelfare.ofHeadcountAndPovertyGap(0.1, 0.03).given())
        .isEqualTo(Map.of(HEADCOUNT, 0.1, POVERTY_GAP, 0.03));
    assertThat(LognormalWelfare.ofMeanAndGini(9, 0.3).given())
        .isEqualTo(Map.of(MEAN, 9.0, GINI, 0.3));
    assertThat(LognormalWelfare.ofMeanAndHeadcount(9, 0.3).given())
        .isEqualTo(Map.of(MEAN, 9.0, HEADCOUNT, 0.3));
    assertThat(LognormalWelfare.ofMeanAndSigma(9, 0.3).given())
        .isEqualTo(Map.of(MEAN, 9.0, SIGMA, 0.3));
    assertThat(LognormalWelfare.ofMedianAndSigma(9, 0.3).given())
        .isEqualTo(Map.of(MEDIAN, 9.0, SIGMA, 0.3));
    assertThat(ShiftedLognormalWelfare.ofHeadcountGapAndMean(0.1, 0.02, 9).given())
        .isEqualTo(Map.of(HEADCOUNT, 0.1, POVERTY_GAP, 0.02, MEAN, 9.0));
    assertThat(ShiftedLognormalWelfare.of(2, HEADCOUNT, 0.1, SIGMA, 0.5).given())
        .isEqualTo(Map.of(FLOOR, 2.0, HEADCOUNT, 0.1, SIGMA, 0.5));
  }

  @Test
  void keysAreThoseOfScenarioFiles() {
    assertThat(WelfareParameter.values())
        .extracting(WelfareParameter::key)
        .containsExactly("floor", "headcount", "povertyGap", "mean", "median", "gini", "sigma");
  }

  @Test
  void otherSetsAreRefusedWithTheListOfThoseAllowed() {
    assertThatThrownBy(() -> LognormalWelfare.of(MEDIAN, 9, GINI, 0.3))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("must be given by exactly one of " + PAIRS + ": (median, gini)");
    assertThatThrownBy(() -> LognormalWelfare.of(MEAN, 9, MEAN, 9))
        .hasMessageEndingWith(": (mean)");
    assertThatThrownBy(() -> new LognormalWelfare(Map.of())).hasMessageEndingWith(": ()");
    assertThatThrownBy(() -> new LognormalWelfare(Map.of(HEADCOUNT, 0.1, MEAN, 9.0, GINI, 0.3)))
        .hasMessageEndingWith(": (headcount, mean, gini)");
    assertThatThrownBy(() -> new ShiftedLognormalWelfare(Map.of(FLOOR, 1.0, GINI, 0.3)))
        .hasMessage(
            "must be given by exactly one of (headcount, povertyGap, mean), floor with "
                + PAIRS.replace("), (", "), floor with (")
                + ": (floor, gini)");
  }

  @Test
  void aSetOfTheOtherTypeIsPointedOut() {
    Map<WelfareParameter, Double> triple = Map.of(HEADCOUNT, 0.1, POVERTY_GAP, 0.02, MEAN, 9.0);
    Map<WelfareParameter, Double> floored = Map.of(FLOOR, 1.0, HEADCOUNT, 0.1, SIGMA, 0.5);
    Map<WelfareParameter, Double> pair = Map.of(HEADCOUNT, 0.1, SIGMA, 0.5);

    assertThatThrownBy(() -> new LognormalWelfare(triple))
        .hasMessageEndingWith("\nMaybe type shiftedLognormal was meant.");
    assertThatThrownBy(() -> new LognormalWelfare(floored))
        .hasMessageEndingWith("\nMaybe type shiftedLognormal was meant.");
    assertThatThrownBy(() -> new ShiftedLognormalWelfare(pair))
        .hasMessageEndingWith("\nMaybe type lognormal was meant: it has no floor.");
  }

  @Test
  void everyImpossibleValueIsReportedAtOnce() {
    assertThatThrownBy(() -> ShiftedLognormalWelfare.of(-1, HEADCOUNT, 6.71, SIGMA, Double.NaN))
        .hasMessage(
            """
            floor must be a finite number, 0 or more: -1.0
            headcount must be in (0, 1): 6.71
            Maybe 0.0671 was meant: rates are fractions.
            sigma must be in [0.000001, 5]: NaN""");
    assertThatThrownBy(() -> LognormalWelfare.ofMeanAndGini(0, 32.5))
        .hasMessage(
            """
            mean must be a finite number greater than 0: 0.0
            gini must be in (0, 1): 32.5
            Maybe 0.325 was meant: rates are fractions.""");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
  void anImpossibleLineIsRefused(double line) {
    assertThatThrownBy(() -> LognormalWelfare.ofHeadcountAndGini(0.1, 0.3).fit(line))
        .hasMessage("povertyLine must be a finite number greater than 0: " + line);
    assertThatThrownBy(() -> ShiftedLognormalWelfare.ofHeadcountGapAndMean(0.1, 0.02, 9).fit(line))
        .hasMessage("povertyLine must be a finite number greater than 0: " + line);
  }

  @Test
  void theMeanOfThePlainLognormalGivesNoFloor() {
    LatentLognormal plain = LognormalWelfare.ofHeadcountAndPovertyGap(0.1, 0.02).fit(1);
    LatentLognormal shifted =
        ShiftedLognormalWelfare.ofHeadcountGapAndMean(0.1, 0.02, plain.mean()).fit(1);

    // The mean is given to its last digit, ulp(1); the floor follows with a slope below 100.
    assertThat(shifted.floor()).isCloseTo(0, within(1e-13));
    assertThat(shifted.sigma()).isCloseTo(plain.sigma(), within(1e-13));
  }

  @Test
  void aMeanJustAboveTheLineIsReproducedWhereMostArePoor() {
    // Caught when k + √(k² + 2L) was computed as 2L/(√(k² + 2L) − k) for k > 0: it cancels.
    double mean = 1 + 1e-9;
    LatentLognormal fitted = LognormalWelfare.ofMeanAndHeadcount(mean, 0.9).fit(1);

    assertThat(fitted.mean()).isCloseTo(mean, within(1e-14));
    assertThat(fitted.headcount(1, 0)).isCloseTo(0.9, within(1e-14));
  }

  @Test
  void aHighFloorOverManyPoorTakesTheFirstOfSeveralSigmas() {
    // With floor 0.9 and headcount Φ(4) the Gini rises to 0.0057 near σ = 0.27 and falls again.
    double gini = new LatentLognormal(0.9, Math.log(0.1) - 4 * 0.1, 0.1).gini();

    assertThat(underFloor(0.9, StandardNormal.cdf(4), gini).sigma()).isCloseTo(0.1, within(1e-10));
  }

  @Test
  void aGiniAboveThePeakIsFoundWhereItRisesAgain() {
    // With floor 0.5 and headcount Φ(2.8) the peak is 0.06, and σ = 4.9 has more than that.
    LatentLognormal wanted = new LatentLognormal(0.5, Math.log(0.5) - 2.8 * 4.9, 4.9);
    assertThat(wanted.gini()).isGreaterThan(0.1);

    assertThat(underFloor(0.5, StandardNormal.cdf(2.8), wanted.gini()).sigma())
        .isCloseTo(4.9, within(1e-10));
  }

  private static LatentLognormal underFloor(double floor, double headcount, double gini) {
    return ShiftedLognormalWelfare.of(floor, HEADCOUNT, headcount, GINI, gini).fit(1);
  }
}
