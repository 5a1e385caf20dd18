package io.github.entas;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * A test class that the build's includes do not match is skipped without a word. The build runs
 * this class alone, after all others, to compare the test classes there are with the reports of
 * those that ran.
 */
class EveryTestRan {

  private static final Path CLASSES = Path.of("target", "test-classes");
  private static final Path REPORTS = Path.of("target", "surefire-reports");
  private static final Pattern SOME_RAN =
      Pattern.compile("<testsuite [^>]*\\bname=\"([\\w.]+)[^\"]*\"[^>]*\\btests=\"[1-9]");

  @Test
  void everyTestClassHasAReportOfTestsThatRan() throws Exception {
    assertThat(classesReported()).as("classes that ran").containsAll(testClasses());
  }

  @Test
  void testsAndPropertiesBothRan() throws Exception {
    assertThat(classesReported())
        .as("classes that ran")
        .anyMatch(name -> name.endsWith("Test"))
        .anyMatch(name -> name.endsWith("Properties"));
  }

  /** Top-level classes that hold a method of some test engine, themselves or nested. */
  private static Set<String> testClasses() throws Exception {
    List<String> found = new ArrayList<>();
    for (Path file : files(CLASSES, ".class")) {
      String path = CLASSES.relativize(file).toString();
      String name = path.substring(0, path.lastIndexOf('.')).replaceAll("[/\\\\]", ".");
      Class<?> type = Class.forName(name, false, EveryTestRan.class.getClassLoader());
      if (type != EveryTestRan.class
          && Arrays.stream(type.getDeclaredMethods())
              .anyMatch(method -> AnnotationSupport.isAnnotated(method, Testable.class))) {
        found.add(name);
      }
    }
    return found.stream().map(EveryTestRan::topLevel).collect(toSet());
  }

  private static Set<String> classesReported() throws IOException {
    List<String> reported = new ArrayList<>();
    for (Path file : files(REPORTS, ".xml")) {
      Matcher suite = SOME_RAN.matcher(Files.readString(file));
      if (suite.find()) {
        reported.add(topLevel(suite.group(1)));
      }
    }
    return Set.copyOf(reported);
  }

  /** Nested classes report on their own, for the class around them. */
  private static String topLevel(String name) {
    return name.replaceFirst("\\$.*", "");
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> tree = Files.walk(folder)) {
      return tree.filter(file -> file.toString().endsWith(ending)).toList();
    }
  }
}
