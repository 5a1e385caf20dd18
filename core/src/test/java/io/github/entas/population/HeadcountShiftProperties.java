package io.github.entas.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.entas.population.Truths.Truth;
import io.github.entas.stat.StandardNormal;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.constraints.Size;

class HeadcountShiftProperties {

  @Provide
  Arbitrary<Truth> cohort() {
    return Truths.between(-3, 1).filter(truth -> truth.sigma() > 0.01);
  }

  @Provide
  Arbitrary<Double> target() {
    return Arbitraries.doubles()
        .between(-3.719, 3.719)
        .ofScale(6)
        .withDistribution(RandomDistribution.uniform())
        .map(StandardNormal::cdf);
  }

  @Property(seed = "21")
  void theShiftedPopulationHasTheTargetHeadcount(
      @ForAll @Size(min = 1, max = 6) List<@From("cohort") Truth> cohorts,
      @ForAll("target") double target) {
    HeadcountShift shift = shiftOf(cohorts);
    double found = shift.forHeadcount(target);

    // ulp(16)/σ ≤ 4e-13 in a probit of slope at most 0.4 is 2e-13. Where a floor is about to reach
    // its line the headcount falls so fast that one ulp of the shift is more than that: then the
    // target must lie between the headcounts of the doubles around.
    double around = 4 * Math.ulp(1 + Math.abs(found));
    assertThat(target)
        .isBetween(
            shift.headcount(found + around) - 2e-13, shift.headcount(found - around) + 2e-13);
  }

  @Property(seed = "22")
  void aLowerHeadcountNeedsMoreGrowth(
      @ForAll @Size(min = 1, max = 6) List<@From("cohort") Truth> cohorts,
      @ForAll("target") double target) {
    HeadcountShift shift = shiftOf(cohorts);

    assertThat(shift.forHeadcount(target * 0.99)).isGreaterThan(shift.forHeadcount(target));
  }

  @Property(seed = "23")
  void splittingACohortChangesNothing(
      @ForAll @Size(min = 1, max = 3) List<@From("cohort") Truth> cohorts,
      @ForAll("target") double target) {
    List<Truth> halves = cohorts.stream().flatMap(cohort -> Stream.of(cohort, cohort)).toList();
    HeadcountShift whole = shiftOf(cohorts);
    double found = whole.forHeadcount(target);
    double ofHalves = shiftOf(halves).forHeadcount(target);

    // Where no cohort is near its line the headcount is flat and any shift will do.
    double flat = 2e-13 / -slope(whole, found);
    assertThat(ofHalves).isCloseTo(found, within(1e-12 * (1 + Math.abs(found)) + flat));
  }

  private static double slope(HeadcountShift shift, double at) {
    return (shift.headcount(at + 1e-7) - shift.headcount(at - 1e-7)) / 2e-7;
  }

  private static HeadcountShift shiftOf(List<Truth> cohorts) {
    double[] persons = cohorts.stream().mapToDouble(cohort -> 1 + cohort.sigma()).toArray();
    return HeadcountShift.of(
        cohorts.stream().map(Truth::latent).toList(),
        cohorts.stream().mapToDouble(Truth::line).toArray(),
        persons);
  }
}
