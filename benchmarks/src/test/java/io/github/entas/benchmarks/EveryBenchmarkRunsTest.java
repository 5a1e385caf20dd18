package io.github.entas.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Every benchmark, once, at the smallest size: it runs. How fast it is is not a test. */
class EveryBenchmarkRunsTest {

  @Test
  void regular() throws Exception {
    Collection<RunResult> results =
        new Runner(once("").param("shape", "REGULAR").param("strategies", "1").build()).run();
    assertThat(results.stream().map(r -> r.getParams().getBenchmark()).collect(Collectors.toSet()))
        .isEqualTo(
            Stream.of(
                    EngineBenchmark.class,
                    BaselineBenchmark.class,
                    KernelBenchmark.class,
                    MixesBenchmark.class,
                    SearchBenchmark.class,
                    MeasureBenchmark.class,
                    ReportBenchmark.class)
                .flatMap(type -> Stream.of(type.getMethods()))
                .filter(method -> method.isAnnotationPresent(Benchmark.class))
                .map(method -> method.getDeclaringClass().getName() + "." + method.getName())
                .collect(Collectors.toSet()));
  }

  @Test
  void irregular() throws Exception {
    Collection<RunResult> results =
        new Runner(
                once("EngineBenchmark")
                    .param("shape", "IRREGULAR")
                    .param("strategies", "8")
                    .build())
            .run();
    assertThat(results).hasSize(1);
  }

  @Test
  void accuracyStudy() {
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      AccuracyStudy.main(new String[] {"64", "64"});
    } finally {
      System.setOut(before);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8).lines())
        .hasSize(5)
        .last()
        .asString()
        .matches(
            "\\| entas, stratified draws \\| 64 \\| 256 \\| 1\\.64e\\+04( \\| 0\\.0\\d{4}){4} \\|");
  }

  /** In this JVM, without warm-up. */
  private static ChainedOptionsBuilder once(String include) {
    return new OptionsBuilder()
        .include(include)
        .mode(Mode.AverageTime)
        .forks(0)
        .warmupIterations(0)
        .measurementIterations(1)
        .measurementTime(TimeValue.milliseconds(1))
        .shouldFailOnError(true)
        .verbosity(VerboseMode.SILENT)
        .param("draws", "64")
        .param("plainDraws", "1")
        .param("steps", "2")
        .param("rows", "1000")
        .param("households", "64")
        .param("years", "2");
  }
}
