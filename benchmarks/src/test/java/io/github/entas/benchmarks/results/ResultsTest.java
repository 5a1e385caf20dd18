package io.github.entas.benchmarks.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsTest {

  private static final String MACHINE =
      "\"machine\": {\"cpu\": \"Abacus\", \"processors\": 2, \"heapMebibytes\": 512,"
          + " \"system\": \"Linux 6\", \"jdk\": \"VM 17\"}";

  @TempDir Path folder;

  @Test
  void whatIsRunIsKeptWithTheMachine() throws Exception {
    Path file = folder.resolve("new").resolve("kernels.json");
    String[] options =
        "KernelBenchmark.expOf(Entas|Jdk)$ -f 0 -wi 0 -i 1 -r 1ms -v SILENT".split(" ", -1);
    RunBenchmarks.run(file, List.<String[]>of(options));
    String json = Files.readString(file);
    assertThat(json)
        .contains("\"cpu\"", "\"jdk\"", "\"results\"", "KernelBenchmark.expOfEntas", "\"jvmArgs\"")
        .doesNotContain("\"jvm\"");
    assertThat(ResultTable.of(json))
        .startsWith(Machine.current().cpu() + ", ")
        .contains("| ns a value | entas | entas, arrays |")
        .containsPattern("\\| exp \\| [\\d.]+ \\| \\| \\| \\| \\| [\\d.]+ \\([\\d.]+ ×\\) \\| \\|");
  }

  /** 1,000 ns once and 20 ns a draw and strategy; 5 bytes a draw and strategy. */
  @Test
  void slopesPartWhatEachDrawCostsFromWhatIsPaidOnce() {
    String json =
        file(
            simulation("EngineBenchmark.simulate", 128, 64, 1_000 + 20 * 64, 100 + 5 * 64),
            simulation("EngineBenchmark.simulate", 512, 256, 1_000 + 20 * 256, 100 + 5 * 256));
    assertThat(ResultTable.of(json))
        .isEqualTo(
            """
            Abacus, 2 processors; VM 17

            | benchmark | parameters | draws | µs per draw and strategy | ns per household-year \
            | each draw: µs | each draw: ns | each draw: bytes | once: ms | × entas |
            |---|---|--:|--:|--:|--:|--:|--:|--:|--:|
            | EngineBenchmark.simulate | households 64 | 512 | 0.0239 ± 0.2 % | 2.39 \
            | 0.0200 ± 0.4 % | 2.00 | 5.00 | 0.00100 |  |

            """);
  }

  @Test
  void baselinesAreGivenInTimesOfEntas() {
    String json =
        file(
            simulation("BaselineBenchmark.entas", 512, 256, 2_560, 0),
            simulation("BaselineBenchmark.scalarLoop", 512, 256, 256_000, 0));
    assertThat(ResultTable.of(json).lines().filter(line -> line.startsWith("| Base")))
        .satisfiesExactly(
            line -> assertThat(line).endsWith("| 1.00 |"),
            line -> assertThat(line).endsWith("| 100 |"));
  }

  @Test
  void refusesKernelsOfUnknownLibraries() {
    String json =
        file(
            "{\"benchmark\": \"a.KernelBenchmark.expOfNobody\", \"primaryMetric\":"
                + " {\"score\": 1, \"scoreError\": \"NaN\", \"scoreUnit\": \"ns/op\"}}");
    assertThatThrownBy(() -> ResultTable.of(json))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("a kernel must be named whatOfLibrary")
        .hasMessageEndingWith(": expOfNobody");
  }

  @Test
  void refusesOtherUnits() {
    String json =
        file(
            "{\"benchmark\": \"a.KernelBenchmark.expOfEntas\", \"primaryMetric\":"
                + " {\"score\": 1, \"scoreError\": 0, \"scoreUnit\": \"ops/s\"}}");
    assertThatThrownBy(() -> ResultTable.of(json))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("scores must be in ns/op: ops/s");
  }

  @Test
  void refusesToRunWithoutAFile() {
    assertThatThrownBy(() -> RunBenchmarks.main(new String[0]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("the file for the results must be named first");
  }

  @Test
  void theProcessorIsNamedWhereTheSystemTells() throws IOException {
    Path info = folder.resolve("cpuinfo");
    Files.writeString(info, "processor\t: 0\nmodel name\t: Abacus 3: the wooden one\n");
    assertThat(Machine.cpu(info)).isEqualTo("Abacus 3: the wooden one");
    Files.writeString(info, "processor\t: 0\n");
    assertThat(Machine.cpu(info)).isEqualTo(System.getProperty("os.arch"));
    assertThat(Machine.cpu(folder.resolve("none"))).isEqualTo(System.getProperty("os.arch"));
  }

  @Test
  void theSuiteRunsEveryClass() {
    assertThat(Suite.runs().stream().map(options -> options[0]).collect(Collectors.toSet()))
        .containsExactlyInAnyOrder(
            "EngineBenchmark",
            "MixesBenchmark",
            "SearchBenchmark",
            "BaselineBenchmark",
            "MeasureBenchmark",
            "ReportBenchmark",
            "KernelBenchmark");
    assertThat(Suite.runs("-f", "1"))
        .allSatisfy(options -> assertThat(options).endsWith("-f", "1"));
  }

  private static String file(String... results) {
    return "{" + MACHINE + ", \"results\": [" + String.join(", ", results) + "]}";
  }

  /** A result with 10 household-years a draw and strategy and an error of ±10 ns. */
  private static String simulation(
      String name, int draws, int drawStrategies, double score, double bytes) {
    return "{\"benchmark\": \"io.github.entas.benchmarks."
        + name
        + "\", \"params\": {\"draws\": \""
        + draws
        + "\", \"households\": \"64\"}, \"primaryMetric\": {\"score\": "
        + score
        + ", \"scoreError\": 10.0, \"scoreUnit\": \"ns/op\"}, \"secondaryMetrics\": {"
        + "\"gc.alloc.rate.norm\": {\"score\": "
        + bytes
        + "}, \"perDrawAndStrategy\": {\"score\": "
        + score / drawStrategies
        + "}, \"perHouseholdYear\": {\"score\": "
        + score / drawStrategies / 10
        + "}}}";
  }
}
