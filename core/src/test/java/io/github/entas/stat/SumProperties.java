package io.github.entas.stat;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.assertj.core.api.Assertions;

class SumProperties {

  @Property(seed = "1")
  void combiningPartsGivesTheWhole(
      @ForAll @Size(max = 200) List<@Scale(6) @DoubleRange(min = -1e9, max = 1e9) Double> first,
      @ForAll @Size(max = 200) List<@Scale(6) @DoubleRange(min = -1e9, max = 1e9) Double> second) {
    Sum whole = sum(first);
    second.forEach(whole::add);
    double combined = sum(first).combine(sum(second)).value();
    assertThat(combined)
        .isCloseTo(whole.value(), Assertions.within(2 * bound(whole, first, second)));
  }

  @Property(seed = "2")
  void theSumIsExactToItsLastDigit(
      @ForAll @Size(max = 400) List<@Scale(6) @DoubleRange(min = -1e9, max = 1e9) Double> values) {
    BigDecimal exact = BigDecimal.ZERO;
    for (double value : values) {
      exact = exact.add(new BigDecimal(value));
    }
    Sum sum = sum(values);
    assertThat(new BigDecimal(sum.value()).subtract(exact).abs().doubleValue())
        .isLessThanOrEqualTo(bound(sum, values, List.of()));
  }

  /** One rounding of the result, and n²·1.3e-32·Σ|x| of the running compensation. */
  private static double bound(Sum sum, List<Double> first, List<Double> second) {
    double n = first.size() + second.size();
    double size = first.stream().mapToDouble(Math::abs).sum();
    size += second.stream().mapToDouble(Math::abs).sum();
    return Math.ulp(sum.value()) + 1.3e-32 * n * n * size;
  }

  private static Sum sum(List<Double> values) {
    Sum sum = new Sum();
    values.forEach(sum::add);
    return sum;
  }
}
