package io.github.entas;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

/** Tests that say the same on every run: fixed seeds, no clock, no sleeping, none left out. */
class ReproducibleTestsTest {

  private static final JavaClasses TESTS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.OnlyIncludeTests())
          .importPackages(CoreClasses.ROOT);

  @Test
  void everyPropertyHasASeed() {
    assertThat(TESTS.stream().flatMap(type -> type.getMethods().stream()))
        .filteredOn(method -> method.isAnnotatedWith(Property.class))
        .isNotEmpty()
        .allMatch(method -> !method.getAnnotationOfType(Property.class).seed().isEmpty());
  }

  @Test
  void nothingIsDisabled() {
    noMethods().should().beAnnotatedWith(Disabled.class).check(TESTS);
    noClasses().should().beAnnotatedWith(Disabled.class).check(TESTS);
  }

  @Test
  void noTestSleepsReadsTheClockOrDrawsWithoutASeed() {
    noClasses()
        .should()
        .accessTargetWhere(
            describe(
                "sleep, read the clock or draw without a seed", ReproducibleTestsTest::isAmbient))
        .check(TESTS);
  }

  private static boolean isAmbient(JavaAccess<?> access) {
    String target = access.getTargetOwner().getName() + "." + access.getTarget().getName();
    return target.matches(
            "java\\.lang\\.(Thread\\.sleep|System\\.(nanoTime|currentTimeMillis)|Math\\.random)"
                + "|java\\.util\\.concurrent\\.ThreadLocalRandom\\.current")
        || access.getTarget().getFullName().equals("java.util.Random.<init>()");
  }
}
