package io.github.entas.benchmarks.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Runs benchmarks and keeps their results in one JSON file: {@code machine}, what they were
 * measured on, and {@code results}, JMH's own records.
 *
 * <pre>
 * java -cp benchmarks/target/benchmarks.jar io.github.entas.benchmarks.results.RunBenchmarks \
 *     benchmarks/results/NAME.json [options of JMH]
 * </pre>
 *
 * <p>Where the options begin with the name of a benchmark, that is what is run; otherwise the whole
 * suite, which takes hours with as many forks as are annotated, and half an hour with {@code -f 1}.
 * The file is complete up to the last benchmark that has ended.
 */
public final class RunBenchmarks {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private RunBenchmarks() {}

  /** Runs what the options say, or the suite. */
  public static void main(String[] arguments)
      throws CommandLineOptionException, RunnerException, IOException {
    if (arguments.length == 0) {
      throw new IllegalArgumentException(
          "the file for the results must be named first, for example benchmarks/results/NAME.json");
    }
    Path file = Path.of(arguments[0]);
    String[] options = Arrays.copyOfRange(arguments, 1, arguments.length);
    boolean namesBenchmarks = options.length > 0 && !options[0].startsWith("-");
    run(file, namesBenchmarks ? List.<String[]>of(options) : Suite.runs(options));
  }

  /** Runs JMH once for each array of options, all into one file. */
  static void run(Path file, List<String[]> runs)
      throws CommandLineOptionException, RunnerException, IOException {
    Collection<RunResult> results = new ArrayList<>();
    for (String[] options : runs) {
      results.addAll(new Runner(new CommandLineOptions(options)).run());
      write(file, results);
    }
  }

  private static void write(Path file, Collection<RunResult> results) throws IOException {
    Path own = Files.createTempFile("jmh", ".json");
    try {
      ResultFormatFactory.getInstance(ResultFormatType.JSON, own.toString()).writeOut(results);
      JsonNode records = JSON.readTree(own);
      // Where the JVM lies on somebody's disk says nothing about the results.
      records.forEach(result -> ((ObjectNode) result).remove("jvm"));
      ObjectNode all = JSON.createObjectNode();
      all.set("machine", JSON.valueToTree(Machine.current()));
      all.set("results", records);
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Files.writeString(file, JSON.writeValueAsString(all) + "\n");
    } finally {
      Files.delete(own);
    }
  }
}
