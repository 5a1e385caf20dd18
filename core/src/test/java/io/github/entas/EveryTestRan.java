package io.github.entas;

import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.metaAnnotatedWith;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.annotation.Testable;

/**
 * A test class that the build's includes do not match is skipped without a word. The build runs
 * this class alone, after all others, to compare the test classes there are with the reports of
 * those that ran.
 */
class EveryTestRan {

  private static final Path CLASSES = Path.of("target/test-classes");
  private static final Path REPORTS = Path.of("target/surefire-reports");
  private static final Pattern TESTSUITE =
      Pattern.compile("<testsuite [^>]*\\bname=\"([\\w.]+)[^\"]*\"[^>]*\\btests=\"(\\d+)\"");

  @Test
  void everyTestClassHasAReportOfTestsThatRan() throws IOException {
    assertThat(testClasses()).isNotEmpty();
    assertThat(testsRun()).containsKeys(testClasses()).doesNotContainValue(0);
  }

  @Test
  void testsAndPropertiesBothRan() throws IOException {
    assertThat(testsRun().keySet())
        .anyMatch(name -> name.endsWith("Test"))
        .anyMatch(name -> name.endsWith("Properties"));
  }

  /** Top-level classes that hold, or enclose a class that holds, methods of some test engine. */
  private static String[] testClasses() {
    return new ClassFileImporter()
        .importPath(CLASSES).stream()
            .filter(c -> c.getMethods().stream().anyMatch(metaAnnotatedWith(Testable.class)))
            .map(EveryTestRan::topLevel)
            .map(JavaClass::getName)
            .filter(name -> !name.equals(EveryTestRan.class.getName()))
            .distinct()
            .toArray(String[]::new);
  }

  private static JavaClass topLevel(JavaClass type) {
    return type.getEnclosingClass().map(EveryTestRan::topLevel).orElse(type);
  }

  /** Tests run by top-level class; nested classes report on their own and are added. */
  private static Map<String, Integer> testsRun() throws IOException {
    Map<String, Integer> run = new TreeMap<>();
    try (Stream<Path> reports = Files.list(REPORTS)) {
      reports
          .filter(report -> report.toString().endsWith(".xml"))
          .map(EveryTestRan::read)
          .map(TESTSUITE::matcher)
          .filter(Matcher::find)
          .forEach(m -> run.merge(m.group(1), Integer.valueOf(m.group(2)), Integer::sum));
    }
    return run;
  }

  private static String read(Path report) {
    try {
      return Files.readString(report);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
