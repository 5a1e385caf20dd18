package io.github.entas.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** What is set side by side computes the same. */
class KernelBenchmarkTest {

  @Test
  void tableLookUpsAndFormulasAgree() {
    KernelBenchmark benchmark = new KernelBenchmark();
    double[] expected = benchmark.tableOfCommonsMath().clone();
    double error = 1e-9 * KernelBenchmark.COUNT;
    assertThat(expected[0]).isBetween(0.2 * KernelBenchmark.COUNT, 0.5 * KernelBenchmark.COUNT);
    assertThat(benchmark.tableOfEntas()).containsExactly(expected, within(error));
    assertThat(benchmark.lookUpOfEntas()).containsExactly(expected, within(error));
    assertThat(benchmark.tableOfCommonsStatistics()).containsExactly(expected, within(error));
  }
}
