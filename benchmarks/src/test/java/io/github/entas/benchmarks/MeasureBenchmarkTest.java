package io.github.entas.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.lang.reflect.Field;
import org.junit.jupiter.api.Test;

class MeasureBenchmarkTest {

  /** Both measure the same; plain sums of a thousand terms lose a few digits. */
  @Test
  void theNaiveVersionAgrees() throws ReflectiveOperationException {
    MeasureBenchmark benchmark = new MeasureBenchmark();
    Field rows = MeasureBenchmark.class.getDeclaredField("rows");
    rows.setAccessible(true);
    rows.setInt(benchmark, 1000);
    benchmark.survey();

    assertThat(benchmark.surveyOfJdk()).isCloseTo(benchmark.surveyOfEntas(), within(1e-11));
  }
}
