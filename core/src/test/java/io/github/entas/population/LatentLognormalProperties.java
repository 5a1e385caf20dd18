package io.github.entas.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;

/** Laws of the poverty measures, for a line of 1. */
class LatentLognormalProperties {

  @Property(seed = "1")
  void eachMeasureIsAtMostTheOneBefore(
      @ForAll @Scale(9) @DoubleRange(min = 0, max = 1.5) double floor,
      @ForAll @Scale(9) @DoubleRange(min = -20, max = 20) double mu,
      @ForAll @Scale(9) @DoubleRange(min = 1e-6, max = 5) double sigma,
      @ForAll @Scale(9) @DoubleRange(min = -9, max = 9) double shift) {
    Poverty poverty = new LatentLognormal(floor, mu, sigma).poverty(1, shift);

    assertThat(poverty.headcount()).isBetween(0.0, 1.0);
    assertThat(poverty.povertyGap()).isBetween(0.0, poverty.headcount());
    assertThat(poverty.severity()).isBetween(0.0, poverty.povertyGap());
  }

  @Property(seed = "2")
  void growthNeverRaisesPoverty(
      @ForAll @Scale(9) @DoubleRange(min = 0, max = 1) double floor,
      @ForAll @Scale(9) @DoubleRange(min = -3, max = 3) double mu,
      @ForAll @Scale(9) @DoubleRange(min = 0.01, max = 5) double sigma,
      @ForAll @Scale(9) @DoubleRange(min = -2, max = 2) double shift,
      @ForAll @Scale(9) @DoubleRange(min = 0, max = 2) double growth) {
    LatentLognormal welfare = new LatentLognormal(floor, mu, sigma);
    Poverty before = welfare.poverty(1, shift);
    Poverty after = welfare.poverty(1, shift + growth);

    // The gap and the severity are differences of terms up to 1: a few ulps of 1 are allowed.
    assertThat(after.headcount()).isLessThanOrEqualTo(before.headcount() + 1e-15);
    assertThat(after.povertyGap()).isLessThanOrEqualTo(before.povertyGap() + 1e-15);
    assertThat(after.severity()).isLessThanOrEqualTo(before.severity() + 1e-15);
  }

  @Property(seed = "3")
  void onlyConsumptionRelativeToTheLineMatters(
      @ForAll @Scale(9) @DoubleRange(min = 0, max = 0.99) double floor,
      @ForAll @Scale(9) @DoubleRange(min = -3, max = 3) double mu,
      @ForAll @Scale(9) @DoubleRange(min = 0.05, max = 5) double sigma,
      @ForAll @Scale(9) @DoubleRange(min = -1, max = 1) double shift,
      @ForAll @Scale(9) @DoubleRange(min = 1e-3, max = 1e7) double line) {
    LatentLognormal scaled = new LatentLognormal(floor * line, mu + Math.log(line), sigma);
    Poverty expected = new LatentLognormal(floor, mu, sigma).poverty(1, shift);
    Poverty actual = scaled.poverty(line, shift);

    // μ and ln z up to 20 are known to 4e-15, the probit to that over σ ≥ 0.05; its slope is
    // below 0.4. The distance of the floor from the line loses up to ulp(1)/R, but then R·φ(k)/R
    // is what counts for the gaps, and φ(k) vanishes as R does for the headcount.
    double tolerance = 1e-12;
    assertThat(actual.headcount()).isCloseTo(expected.headcount(), within(tolerance));
    assertThat(actual.povertyGap()).isCloseTo(expected.povertyGap(), within(tolerance));
    assertThat(actual.severity()).isCloseTo(expected.severity(), within(tolerance));
  }

  @Property(seed = "4")
  void growthIsTheSameAsALowerLineForEverything(
      @ForAll @Scale(9) @DoubleRange(min = 0, max = 0.9) double floor,
      @ForAll @Scale(9) @DoubleRange(min = -2, max = 2) double mu,
      @ForAll @Scale(9) @DoubleRange(min = 0.1, max = 3) double sigma,
      @ForAll @Scale(9) @DoubleRange(min = -0.5, max = 0.1) double shift) {
    LatentLognormal welfare = new LatentLognormal(floor, mu, sigma);
    Poverty grown = welfare.poverty(1, shift);
    Poverty lowered = welfare.poverty(Math.exp(-shift), 0);

    // As above, with R ≥ 1 − 0.9·e^0.1 = 0.005 and σ ≥ 0.1: 2e-16/0.005/0.1·0.4 < 1e-12.
    assertThat(grown.headcount()).isCloseTo(lowered.headcount(), within(1e-12));
    assertThat(grown.povertyGap()).isCloseTo(lowered.povertyGap(), within(1e-12));
    assertThat(grown.severity()).isCloseTo(lowered.severity(), within(1e-12));
  }

  @Property(seed = "5", tries = 100)
  void measuresAgreeWithTheirDefinition(
      @ForAll @Scale(9) @DoubleRange(min = 0, max = 0.9) double floor,
      @ForAll @Scale(9) @DoubleRange(min = -5, max = 5) double rankAtLine,
      @ForAll @Scale(9) @DoubleRange(min = 0.01, max = 5) double sigma) {
    double mu = Math.log(1 - floor) - rankAtLine * sigma;
    LatentLognormal welfare = new LatentLognormal(floor, mu, sigma);
    FgtQuadrature slow = new FgtQuadrature(welfare, 1, 0);
    Poverty poverty = welfare.poverty(1, 0);

    assertThat(poverty.headcount()).isCloseTo(slow.fgt(0), within(1e-12));
    assertThat(poverty.povertyGap()).isCloseTo(slow.fgt(1), within(1e-12));
    assertThat(poverty.severity()).isCloseTo(slow.fgt(2), within(1e-12));
  }
}
