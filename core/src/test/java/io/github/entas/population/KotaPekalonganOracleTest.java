package io.github.entas.population;

import static io.github.entas.population.WelfareParameter.HEADCOUNT;
import static io.github.entas.population.WelfareParameter.SIGMA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Kota Pekalongan, March 2024: line Rp 605,312, headcount 6.71 %, gap 0.82 %, mean Rp 1,525,000
 * (see {@code kota-pekalongan-2024.csv} of the project's data; every tolerance is half a unit of
 * the last digit printed there).
 */
class KotaPekalonganOracleTest {

  private static final double LINE = 605312;
  private static final double FAMILIES_IN_THE_NORTH = 0.2416;

  private final LatentLognormal city =
      ShiftedLognormalWelfare.ofHeadcountGapAndMean(0.0671, 0.0082, 1525000).fit(LINE);

  @Test
  void headcountGapAndMeanOfTheCityGiveItsFloorMuAndSigma() {
    assertThat(city.floor()).isCloseTo(317206, within(0.5));
    assertThat(city.mu()).isCloseTo(13.71344, within(5.1e-6));
    assertThat(city.sigma()).isCloseTo(0.76272, within(5.1e-6));
  }

  @Test
  void giniAndSeverityOfTheCityAreThoseDerived() {
    assertThat(city.gini()).isCloseTo(0.325, within(5e-4));
    assertThat(city.severity(LINE, 0)).isCloseTo(0.0015, within(5e-5));
  }

  @Test
  void onePercentMoreConsumptionTakesAThirdOfAPointOffTheHeadcount() {
    double perPoint = (city.headcount(LINE, 0.005) - city.headcount(LINE, -0.005)) / 0.01;
    assertThat(perPoint).isCloseTo(-0.36, within(0.005));
  }

  @Test
  void growthToFivePercentIsThatDerived() {
    HeadcountShift shift =
        HeadcountShift.of(List.of(city), new double[] {LINE}, new double[] {315350});

    assertThat(StrictMath.expm1(shift.forHeadcount(0.05))).isCloseTo(0.053, within(5e-4));
  }

  @Test
  void subDistrictsHaveTheMuAndMeanDerivedAndMakeTheCity() {
    LatentLognormal north = subDistrict(1.4 * 0.0671);
    LatentLognormal others = subDistrict(0.8726 * 0.0671);

    // Relative risks 1.4 and 0.8726. Half a unit of the last digit of σ = 0.7570 moves μ by
    // |k|·5e-5 < 8e-5, that of the smaller risk by 2.2e-5: 1e-4 together.
    assertThat(north.mu()).isCloseTo(13.56870, within(1e-4));
    assertThat(north.mean()).isCloseTo(1.358e6, within(1e3));
    assertThat(others.mu()).isCloseTo(13.75811, within(1e-4));
    assertThat(others.mean()).isCloseTo(1.575e6, within(1e3));
    assertThat(city(north.headcount(LINE, 0), others.headcount(LINE, 0)))
        .isCloseTo(0.0671, within(5e-5));
    assertThat(city(north.povertyGap(LINE, 0), others.povertyGap(LINE, 0)))
        .isCloseTo(0.00820, within(5e-6));
    assertThat(city(north.mean(), others.mean())).isCloseTo(1.522e6, within(1e3));
  }

  private static LatentLognormal subDistrict(double headcount) {
    return ShiftedLognormalWelfare.of(317000, HEADCOUNT, headcount, SIGMA, 0.7570).fit(LINE);
  }

  private static double city(double north, double others) {
    return FAMILIES_IN_THE_NORTH * north + (1 - FAMILIES_IN_THE_NORTH) * others;
  }
}
