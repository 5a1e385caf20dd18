package io.github.entas.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.entas.engine.CancelToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command line of the READMEs is one that the command takes, and names files there are. */
class ReadmeCommandsTest {

  private static final Path ROOT = Path.of("..", "..");
  private static final Pattern COMMAND =
      Pattern.compile("(?m)^.*\\bjava (?:-Xmx1g )?-jar examples/runner/target/entas\\.jar (.+)$");
  private static final Pattern ARGUMENT = Pattern.compile("\"([^\"]*)\"|\\S+");

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandIsTaken(String command) {
    List<String> arguments = arguments(command);

    assertThatCode(
            () ->
                Main.commandLine(new CancelToken(), () -> 80)
                    .parseArgs(arguments.toArray(String[]::new)))
        .doesNotThrowAnyException();
    assertThat(arguments)
        .filteredOn(argument -> argument.startsWith("examples/"))
        .allSatisfy(file -> assertThat(ROOT.resolve(file)).exists());
  }

  static Stream<String> commands() throws IOException {
    return Stream.of(
            Files.readString(ROOT.resolve("README.md")),
            Files.readString(ROOT.resolve(Path.of("examples", "README.md"))))
        .flatMap(readme -> COMMAND.matcher(readme).results())
        .map(command -> command.group(1));
  }

  /** The words of a command line; quotes keep a name together. */
  static List<String> arguments(String command) {
    return ARGUMENT.matcher(command).results().map(ReadmeCommandsTest::text).toList();
  }

  private static String text(MatchResult argument) {
    return argument.group(1) == null ? argument.group() : argument.group(1);
  }
}
