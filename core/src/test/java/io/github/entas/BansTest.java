package io.github.entas;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static io.github.entas.CoreClasses.ALL;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.lang.reflect.Field;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What would make a result depend on more than its scenario and seed, or reach past the caller:
 * ambient randomness, clocks and locales, platform-dependent mathematics, streams, global state.
 */
class BansTest {

  /** Those whose last bits {@link Math} leaves to the platform; {@link StrictMath} does not. */
  private static final Set<String> PLATFORM_MATHS =
      Set.of(
          "sin", "cos", "tan", "asin", "acos", "atan", "atan2", "sinh", "cosh", "tanh", "exp",
          "expm1", "log", "log10", "log1p", "pow", "cbrt", "hypot");

  @Test
  void noMathematicsThatDiffersBetweenPlatforms() {
    ban(
        "use StrictMath or a polynomial of our own: the same bits everywhere",
        target -> owner(target, "java.lang.Math") && PLATFORM_MATHS.contains(target.getName()));
  }

  @Test
  void noAmbientRandomness() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveNameMatching(
            "java\\.util\\.random\\..*|java\\.(util|util\\.concurrent|security)\\.\\w*Random")
        .orShould()
        .accessTargetWhere(
            describe(
                "is Math.random or UUID.randomUUID",
                access ->
                    access.getTarget().getName().matches("random|randomUUID")
                        && access.getTargetOwner().getPackageName().startsWith("java.")))
        .because("random numbers are a function of seed, randomization, key and name")
        .check(ALL);
  }

  @Test
  void noClock() {
    ban(
        "no clock in a result",
        target ->
            (owner(target, "java.lang.System")
                    && target.getName().matches("nanoTime|currentTimeMillis"))
                || (target.getOwner().getPackageName().equals("java.time")
                    && target.getName().matches("now|system\\w*|tick\\w*"))
                || (owner(target, "java.util.Date") && hasNoParameters(target, "<init>")));
  }

  @Test
  void noAmbientLocaleOrTimeZone() {
    ban(
        "name the locale: Locale.ROOT",
        target ->
            (owner(target, "java.lang.String")
                    && (hasNoParameters(target, "toLowerCase")
                        || hasNoParameters(target, "toUpperCase")
                        || target.getName().equals("formatted")
                        || (target.getName().equals("format") && !namesALocale(target))))
                || (target.getOwner().getPackageName().startsWith("java.util")
                    && hasNoParameters(target, "getDefault")));
  }

  @Test
  void noUnorderedParallelism() {
    ban(
        "sums run in a fixed order, whatever the threads",
        target ->
            hasNoParameters(target, "parallelStream")
                || (target.getOwner().getPackageName().equals("java.util.stream")
                    && hasNoParameters(target, "parallel")));
  }

  @Test
  void nothingIsPrinted() {
    ban(
        "findings travel in the result",
        target ->
            (owner(target, "java.lang.System") && target.getName().matches("out|err|in|console"))
                || hasNoParameters(target, "printStackTrace"));
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveNameMatching("java\\.util\\.logging\\..*|java\\.lang\\.System\\$Logger.*")
        .check(ALL);
  }

  @Test
  void theProcessIsNotEnded() {
    ban(
        "ending the process is for the one who started it",
        target ->
            target.getOwner().getName().matches("java\\.lang\\.(System|Runtime)")
                && target.getName().matches("exit|halt"));
  }

  @Test
  void staticFieldsAreFinal() {
    fields().that().areStatic().should().beFinal().check(ALL);
  }

  @Test
  void staticFieldsHoldNothingThatChanges() {
    assertThat(staticFields())
        .isNotEmpty()
        .allSatisfy(
            field ->
                assertThat(valueOf(field))
                    .as(field.getFullName())
                    .matches(v -> isFixed(field, v), "never changes"));
  }

  private static void ban(String because, Predicate<AccessTarget> banned) {
    noClasses()
        .should()
        .accessTargetWhere(describe("is banned", access -> banned.test(access.getTarget())))
        .because(because)
        .check(ALL);
  }

  private static boolean owner(AccessTarget target, String name) {
    return target.getOwner().getName().equals(name);
  }

  private static boolean hasNoParameters(AccessTarget target, String name) {
    return target.getName().equals(name)
        && target instanceof CodeUnitAccessTarget unit
        && unit.getRawParameterTypes().isEmpty();
  }

  private static boolean namesALocale(AccessTarget target) {
    return target instanceof CodeUnitAccessTarget unit
        && unit.getRawParameterTypes().stream()
            .map(JavaClass::getName)
            .anyMatch("java.util.Locale"::equals);
  }

  private static List<JavaField> staticFields() {
    return ALL.stream()
        .flatMap(type -> type.getFields().stream())
        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
        .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC))
        .toList();
  }

  private static Object valueOf(JavaField field) {
    try {
      Field reflected = field.reflect();
      reflected.setAccessible(true);
      return reflected.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  /** A table of constants may be an array where nobody else can write to it. */
  private static boolean isFixed(JavaField field, Object value) {
    if (value.getClass().isArray()) {
      return field.getModifiers().contains(JavaModifier.PRIVATE);
    }
    String type = value.getClass().getName();
    if (value instanceof Collection || value instanceof Map) {
      return type.matches(
          "java\\.util\\.(ImmutableCollections|Collections)\\$(?!Synchronized|Checked).*");
    }
    return Stream.of("java.util.concurrent.", "java.lang.ThreadLocal", "java.lang.StringBu")
        .noneMatch(type::startsWith);
  }
}
