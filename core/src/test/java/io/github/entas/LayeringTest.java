package io.github.entas;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static io.github.entas.CoreClasses.ALL;
import static io.github.entas.CoreClasses.ROOT;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The house: which packages there are, who may use whom, and what kinds of types live there. */
class LayeringTest {

  /** From the roof down; a package may use every package below it and none above. */
  private static final List<String> FLOORS =
      Stream.of(
              "report",
              "io",
              "analysis",
              "search",
              "engine",
              "strategy",
              "program",
              "evidence",
              "population",
              "measure",
              "stat",
              "random")
          .map(floor -> ROOT + "." + floor)
          .toList();

  /** Below this many public types the share of them says nothing yet. */
  private static final int FEW = 10;

  @Test
  void everyClassLivesInAPlannedPackage() {
    classes()
        .should()
        .resideInAnyPackage(Stream.concat(Stream.of(ROOT), FLOORS.stream()).toArray(String[]::new))
        .because("no util, common, impl, base, helper or internal, and no package by accident")
        .check(ALL);
  }

  /** As the floors are one above the other, this leaves no room for cycles either. */
  @Test
  void noFloorUsesAFloorAboveIt() {
    for (int floor = 1; floor < FLOORS.size(); floor++) {
      noClasses()
          .that()
          .resideInAPackage(FLOORS.get(floor))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(FLOORS.subList(0, floor).toArray(String[]::new))
          .allowEmptyShould(true)
          .check(ALL);
    }
  }

  @Test
  void theRootPackageUsesNoFloor() {
    noClasses()
        .that()
        .resideInAPackage(ROOT)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT + ".*..")
        .check(ALL);
  }

  @Test
  void onlyIoUsesJacksonDatabind() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".io")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("tools.jackson..")
        .check(ALL);
  }

  @Test
  void everyClassIsFinalRecordEnumOrSealed() {
    classes()
        .that(describe("are named in the source", CoreClasses::isNamedInSource))
        .should(be("final, a record, an enum, an interface or sealed", LayeringTest::isClosed))
        .check(ALL);
  }

  @Test
  void everyPackageIsNullMarked() {
    classes()
        .should(
            be(
                "in a package whose package-info says @NullMarked",
                type -> type.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked")))
        .check(ALL);
  }

  @Test
  void atMostThreeInFiveTopTypesArePublic() {
    List<JavaClass> top =
        ALL.stream()
            .filter(JavaClass::isTopLevelClass)
            .filter(CoreClasses::isNamedInSource)
            .toList();
    List<String> open =
        top.stream()
            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
            .map(JavaClass::getName)
            .toList();

    assertThat(open)
        .as("public types, of %d", top.size())
        .hasSizeLessThanOrEqualTo(Math.max(FEW, top.size() * 3 / 5));
  }

  private static boolean isClosed(JavaClass type) {
    return type.isInterface()
        || type.isEnum()
        || type.getModifiers().contains(JavaModifier.FINAL)
        || type.reflect().isSealed();
  }

  private static ArchCondition<JavaClass> be(String what, Predicate<JavaClass> holds) {
    return new ArchCondition<>("be " + what) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        String place = type.getName() + " in " + type.getSourceCodeLocation();
        events.add(new SimpleConditionEvent(type, holds.test(type), place + " is not " + what));
      }
    };
  }
}
