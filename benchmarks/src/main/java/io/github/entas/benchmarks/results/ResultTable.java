package io.github.entas.benchmarks.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Prints files of {@link RunBenchmarks} as tables in Markdown.
 *
 * <pre>
 * java -cp benchmarks/target/benchmarks.jar io.github.entas.benchmarks.results.ResultTable \
 *     benchmarks/results/NAME.json
 * </pre>
 *
 * <p>Scores of different files are never set against each other: only ratios inside one run mean
 * anything.
 */
public final class ResultTable {

  private ResultTable() {}

  /** Prints the tables of each file named. */
  public static void main(String[] files) throws IOException {
    for (String file : files) {
      System.out.print(of(Files.readString(Path.of(file))));
    }
  }

  /** The machine, then a table of simulations and one of kernels, as far as there are any. */
  static String of(String json) {
    JsonNode file = JsonMapper.shared().readTree(json);
    List<Measurement> simulations = new ArrayList<>();
    List<Measurement> kernels = new ArrayList<>();
    for (JsonNode result : file.get("results")) {
      Measurement measurement = Measurement.of(result);
      (measurement.isSimulation() ? simulations : kernels).add(measurement);
    }
    JsonNode machine = file.get("machine");
    StringBuilder text =
        new StringBuilder(
            machine.get("cpu").asString()
                + ", "
                + machine.get("processors").asInt()
                + " processors; "
                + machine.get("jdk").asString()
                + "\n\n");
    if (!simulations.isEmpty()) {
      text.append(SimulationTable.of(simulations)).append('\n');
    }
    if (!kernels.isEmpty()) {
      text.append(KernelTable.of(kernels)).append('\n');
    }
    return text.toString();
  }
}
