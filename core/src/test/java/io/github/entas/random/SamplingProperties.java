package io.github.entas.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class SamplingProperties {

  @Property(seed = "1")
  void numbersAreStrictlyInsideTheUnitIntervalAndRepeatable(
      @ForAll Sampling sampling,
      @ForAll long seed,
      @ForAll int randomization,
      @ForAll @StringLength(max = 40) String name,
      @ForAll @IntRange(min = 0) int index) {
    RandomKey key = RandomKey.of(seed, randomization).named(name);
    double number = sampling.sequence(key).at(index);
    assertThat(number).isGreaterThan(0).isLessThan(1);
    RandomKey again = RandomKey.of(seed, randomization).named(new String(name.toCharArray()));
    assertThat(sampling.sequence(again).at(index)).isEqualTo(number);
  }

  // Seen to fail with the bits of the index left unreversed before they are scrambled.
  @Property(seed = "2", tries = 60)
  void everyAlignedRunOfStratifiedNumbersHasOneInEachStratum(
      @ForAll long seed,
      @ForAll @IntRange(max = 12) int k,
      @ForAll @IntRange(max = 65_535) int run) {
    UniformSequence sequence = Sampling.STRATIFIED.sequence(RandomKey.of(seed, 0));
    int first = run << k;
    double[] numbers =
        IntStream.range(0, 1 << k).mapToDouble(i -> sequence.at(first + i)).toArray();
    assertThat(Strata.oneInEach(numbers, 0, 1 << k)).isTrue();
  }

  @Property(seed = "3", tries = 10)
  void everyPrefixOfStratifiedNumbersHasOneInEachStratum(@ForAll long seed) {
    UniformSequence sequence = Sampling.STRATIFIED.sequence(RandomKey.of(seed, 0));
    double[] numbers = IntStream.range(0, 1 << 14).mapToDouble(sequence::at).toArray();
    for (int k = 0; k <= 14; k++) {
      assertThat(Strata.oneInEach(numbers, 0, 1 << k)).as("prefix of 2^%s", k).isTrue();
    }
  }
}
