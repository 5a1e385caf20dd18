package io.github.entas.benchmarks.results;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * What results were measured on.
 *
 * @param cpu name of the processor, or its architecture where the system does not tell
 * @param processors processors that the JVM may use
 * @param heapMebibytes largest heap of a JVM started without options
 * @param system operating system and version
 * @param jdk virtual machine and version
 */
public record Machine(String cpu, int processors, long heapMebibytes, String system, String jdk) {

  private static final Path CPU_INFO = Path.of("/proc/cpuinfo");
  private static final long MEBIBYTE = 1L << 20;

  /** This machine, this JVM. */
  public static Machine current() {
    Runtime runtime = Runtime.getRuntime();
    return new Machine(
        cpu(CPU_INFO),
        runtime.availableProcessors(),
        runtime.maxMemory() / MEBIBYTE,
        System.getProperty("os.name") + " " + System.getProperty("os.version"),
        System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"));
  }

  /** The first model name in a file as Linux has it, or the architecture without such a file. */
  static String cpu(Path info) {
    String architecture = System.getProperty("os.arch");
    if (!Files.isReadable(info)) {
      return architecture;
    }
    try (Stream<String> lines = Files.lines(info)) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse(architecture);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
