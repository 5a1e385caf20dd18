package io.github.entas.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's ways to the library, each run by the tool it is written for, where that is here. */
class DependencySnippetsTest {

  private static final Path JDK = Path.of(System.getProperty("java.home"), "bin");
  private static final String CLASS_PATH = System.getProperty("java.class.path");

  /** Where core's build installs the library for those who use it as a dependency. */
  private static final Path INSTALLED =
      Readme.ROOT.resolve(Path.of("core", "target", "it-repository")).toAbsolutePath().normalize();

  @TempDir Path directory;

  /** {@code core/src/it/consumer} is built and run by core's own build. */
  @Test
  void theMavenSnippetIsTheOneThatIsBuilt() {
    assertThat(Readme.file("core/src/it/consumer/pom.xml"))
        .contains(Readme.block("```xml").indent(4));
  }

  @Test
  void theJshellSnippetPrintsWhatItSays() throws Exception {
    assumeTrue(Files.isExecutable(JDK.resolve("jshell")), "skipped: no jshell in " + JDK);
    Path snippet = write("city.jsh", Readme.block("```java jshell") + "/exit\n");

    assertThat(
            run(JDK.resolve("jshell").toString(), "--class-path", CLASS_PATH, snippet.toString()))
        .isEqualTo(Readme.block("```text jshell"));
  }

  /** JBang reads its comments; to the JDK's own launcher it is a program of one file. */
  @Test
  void theJbangScriptIsAProgramThatPrintsWhatItSays() throws Exception {
    Path script = write("City.java", Readme.block("```java jbang"));

    assertThat(run(JDK.resolve("java").toString(), "-cp", CLASS_PATH, script.toString()))
        .isEqualTo(Readme.block("```text jbang"));
  }

  @Test
  void theJbangScriptRunsWithJbang() throws Exception {
    assumeAtHand("jbang");
    Path script = write("City.java", Readme.block("```java jbang"));

    assertThat(run("jbang", "--quiet", script.toString())).isEqualTo(Readme.block("```text jbang"));
  }

  @Test
  void theGradleSnippetCompilesAProgram() throws Exception {
    assumeAtHand("gradle");
    write("settings.gradle.kts", "rootProject.name = \"city\"\n");
    write("build.gradle.kts", Readme.block("```kotlin"));
    Path sources = Files.createDirectories(directory.resolve("src/main/java"));
    Files.writeString(sources.resolve("City.java"), Readme.block("```java jbang"));

    run("gradle", "--quiet", "-Dmaven.repo.local=" + INSTALLED, "compileJava");

    assertThat(directory.resolve("build/classes/java/main/City.class")).exists();
  }

  private static void assumeAtHand(String tool) {
    assumeTrue(
        Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool))),
        "skipped: " + tool + " is not here");
    assumeTrue(
        Files.isDirectory(INSTALLED),
        "skipped: mvn verify installs the library into core/target/it-repository, and has not yet");
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(directory.resolve(name), text);
  }

  private String run(String... command) throws IOException, InterruptedException {
    Path printed = directory.resolve("printed.txt");
    Path errors = directory.resolve("errors.txt");
    ProcessBuilder builder = new ProcessBuilder(List.of(command)).directory(directory.toFile());
    builder.environment().put("JBANG_REPO", INSTALLED.toString());
    Process process =
        builder
            .redirectOutput(printed.toFile())
            .redirectError(errors.toFile())
            .redirectInput(ProcessBuilder.Redirect.from(write("nothing", "").toFile()))
            .start();
    assertThat(process.waitFor()).as(() -> contents(errors) + contents(printed)).isZero();
    return Files.readString(printed);
  }

  private static String contents(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return e.toString();
    }
  }
}
