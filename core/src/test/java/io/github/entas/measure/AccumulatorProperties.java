package io.github.entas.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** Measures in constant memory against those of a sorted sample. */
class AccumulatorProperties {

  private static final double EXACT = 1e-12;

  @Property(seed = "421", tries = 300)
  void whatIsGatheredInTwoPartsIsWhatTheSampleHas(@ForAll @Size(min = 1, max = 40) double[] given) {
    PovertyAccumulator left = PovertyAccumulator.of(10, AtLine.POOR, 2.5);
    PovertyAccumulator right = PovertyAccumulator.of(10, AtLine.POOR, 2.5);
    double[] alphas = {-1, 2};
    double[] aversions = {0.5, 2};
    InequalityAccumulator one = InequalityAccumulator.of(alphas, aversions);
    InequalityAccumulator other = InequalityAccumulator.of(alphas, aversions);
    double[] welfare = Arrays.stream(given).map(x -> 0.5 + Math.abs(x % 30)).toArray();
    double[] weights = new double[welfare.length];
    for (int i = 0; i < welfare.length; i++) {
      weights[i] = 1 + i % 3;
      (i % 2 == 0 ? left : right).add(welfare[i], weights[i]);
      (i % 2 == 0 ? one : other).add(welfare[i], weights[i]);
    }
    WeightedSample sample = WeightedSample.of(welfare, weights);
    PovertyMeasures expected = PovertyMeasures.of(sample, 10, AtLine.POOR);
    InequalityMeasures inequality = InequalityMeasures.of(sample);

    PovertyResult poverty = left.combine(right).result();
    InequalityResult found = one.combine(other).result();

    assertThat(poverty.persons()).isCloseTo(sample.persons(), within(EXACT));
    assertThat(poverty.headcount()).isCloseTo(expected.headcount(), within(EXACT));
    assertThat(poverty.povertyGap()).isCloseTo(expected.povertyGap(), within(EXACT));
    assertThat(poverty.severity()).isCloseTo(expected.severity(), within(EXACT));
    assertThat(poverty.watts()).isCloseTo(expected.watts(), within(EXACT));
    assertThat(poverty.fgt(2.5)).isCloseTo(expected.fgt(2.5), within(EXACT));
    for (double alpha : alphas) {
      double entropy = inequality.generalizedEntropy(alpha);
      assertThat(found.generalizedEntropy(alpha)).isCloseTo(entropy, within(EXACT * (1 + entropy)));
    }
    for (double aversion : new double[] {0.5, 1, 2}) {
      assertThat(found.atkinson(aversion)).isCloseTo(inequality.atkinson(aversion), within(EXACT));
    }
    assertThat(found.mean()).isCloseTo(sample.mean(), within(EXACT * sample.mean()));
    assertThat(found.theil()).isCloseTo(inequality.theil(), within(EXACT));
    assertThat(found.meanLogDeviation()).isCloseTo(inequality.meanLogDeviation(), within(EXACT));
  }

  @Example
  void onlyWhatCollectsTheSameIsCombined() {
    assertThatThrownBy(() -> PovertyAccumulator.of(10).combine(PovertyAccumulator.of(11)))
        .hasMessageContaining("line must be 10.0 as here: 11.0");
    assertThatThrownBy(
            () ->
                InequalityAccumulator.of()
                    .combine(InequalityAccumulator.of(new double[] {2}, new double[0])))
        .hasMessageContaining("alphas must be");
    assertThatThrownBy(() -> PovertyAccumulator.of(10).result())
        .hasMessageContaining("persons must be a finite number greater than 0");
  }

  @Example
  void wattsIsRefusedOnlyWhereItIsAskedFor() {
    PovertyResult poverty = PovertyAccumulator.of(10).add(0).add(20).result();

    assertThat(poverty.headcount()).isEqualTo(0.5);
    assertThatThrownBy(poverty::watts).isInstanceOf(IllegalArgumentException.class);
  }
}
