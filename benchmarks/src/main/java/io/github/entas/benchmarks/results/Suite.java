package io.github.entas.benchmarks.results;

import java.util.List;
import java.util.stream.Stream;

/** What is run where nothing is said: everything, one parameter varied at a time. */
final class Suite {

  private static final List<String> LINES =
      List.of(
          "EngineBenchmark -p strategies=1,8,64,512 -prof gc",
          "EngineBenchmark -p programs=0,2",
          "EngineBenchmark -p years=1,10,20",
          "EngineBenchmark -p threads=2",
          "EngineBenchmark -p households=1024,16384",
          "EngineBenchmark -p shape=IRREGULAR -p strategies=8",
          "MixesBenchmark",
          "SearchBenchmark",
          "BaselineBenchmark",
          "MeasureBenchmark",
          "ReportBenchmark",
          "KernelBenchmark");

  private Suite() {}

  /** Options of JMH, one array a run, each with the further options behind its own. */
  static List<String[]> runs(String... further) {
    return LINES.stream()
        .map(
            line ->
                Stream.concat(Stream.of(line.split(" ", -1)), Stream.of(further))
                    .toArray(String[]::new))
        .toList();
  }
}
