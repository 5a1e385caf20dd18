package io.github.entas.analysis;

import static io.github.entas.analysis.SmallCity.MIX;
import static io.github.entas.analysis.SmallCity.NONE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.entas.engine.OutcomeFixture;
import io.github.entas.engine.ReferenceClass;
import io.github.entas.engine.Scenario;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A city of 12.5 % wants 6.25 % two years later. */
class BaseRatesTest {

  private static final double BASE = 0.125;
  private static final double TARGET = 0.0625;

  /** True headcounts never reach the target, published ones do in 8 of 64 draws: 12.5 %. */
  @Test
  void theShareStandsBesideTheBestPublishedChance() {
    assertThat(findings(row("all districts", 2, 1756, 0.1), row("cities", 2, 227, 0.004)))
        .containsExactly(
            Finding.info(
                "reference-class",
                "/referenceClass",
                "Of 1,756 spells of 2 years (all districts), 10 % fell by at least as large a part"
                    + " as from 12.5 % to 6.25 %. Of 227 spells of 2 years (cities), 0.4 % fell by"
                    + " at least as large a part as from 12.5 % to 6.25 %. The best chance that the"
                    + " headcount published for 2026 is there is 12.5 %, with \"mix\"."));
  }

  @Test
  void aChanceOfMoreThanTwiceTheShareIsAWarning() {
    assertThat(findings(row("all districts", 2, 756, 0.06)))
        .containsExactly(
            Finding.warning(
                "reference-class",
                "/referenceClass",
                "Of 756 spells of 2 years (all districts), 6 % fell by at least as large a part as"
                    + " from 12.5 % to 6.25 %. The best chance that the headcount published for"
                    + " 2026 is there is 12.5 %, with \"mix\": more than twice 6 %."));
  }

  @Test
  void twiceTheShareIsNoWarning() {
    assertThat(findings(row("all", 2, 756, 0.0625)))
        .extracting(Finding::severity)
        .containsExactly(Finding.Severity.INFO);
  }

  @Test
  void theLongestListDecides() {
    assertThat(findings(row("few", 2, 227, 0.01), row("many", 2, 756, 0.07)))
        .extracting(Finding::severity)
        .containsExactly(Finding.Severity.INFO);
    assertThat(findings(row("few", 2, 227, 0.07), row("many", 2, 756, 0.01)))
        .extracting(Finding::severity)
        .containsExactly(Finding.Severity.WARNING);
  }

  @Test
  void oneYearIsOneYear() {
    assertThat(findings(row("all", 1, 756, 0.1)))
        .singleElement()
        .extracting(Finding::message)
        .asString()
        .startsWith("Of 756 spells of 1 year (all), 10 % fell");
  }

  @Test
  void rowsOfTheTargetsYearsAreTheNearest() {
    assertThat(nearest(row("a", 1), row("b", 2), row("c", 3), row("d", 2)))
        .extracting(ReferenceClass::name)
        .containsExactly("b", "d");
  }

  @Test
  void withoutThemTheNextFewerAndTheNextMoreYearsAre() {
    assertThat(nearest(row("a", 5), row("b", 1), row("c", 3), row("d", 1), row("e", 4)))
        .extracting(ReferenceClass::name)
        .containsExactly("b", "c", "d");
    assertThat(nearest(row("c", 3), row("e", 4)))
        .extracting(ReferenceClass::name)
        .containsExactly("c");
    assertThat(nearest(row("b", 1))).extracting(ReferenceClass::name).containsExactly("b");
  }

  @Test
  void rowsOfOtherFallsAreLeftOut() {
    assertThat(
            nearest(
                fall("same", BASE, TARGET),
                fall("start near enough", 0.1299, TARGET),
                fall("starts too high", 0.1301, TARGET),
                fall("starts too low", 0.1199, TARGET),
                fall("end near enough", BASE, 0.0629),
                fall("ends too high", BASE, 0.0631),
                fall("ends too low", BASE, 0.0619)))
        .extracting(ReferenceClass::name)
        .containsExactly("same", "start near enough", "end near enough");
  }

  @Test
  void thePublishedHeadcountIsWhereTheCityStarts() {
    Scenario published =
        SmallCity.with(s -> s.headcount(0.13, 0).referenceClass(fall("from 13.4", 0.134, TARGET)));

    assertThat(BaseRates.nearest(published)).hasSize(1);
    assertThat(nearest(fall("from 13.4", 0.134, TARGET))).isEmpty();
  }

  @Test
  void rowsOfOtherFallsOnlyAreTold() {
    assertThat(findings(fall("all", 0.0671, 0.05)))
        .containsExactly(
            Finding.info(
                "reference-class",
                "/referenceClass",
                "No row of the reference class is about a fall from 12.5 % to 6.25 %."));
  }

  @Test
  void withoutRowsNothingIsTold() {
    assertThat(findings()).isEmpty();
  }

  @Test
  void theNearestRowsStandInTheScaleCheck() {
    ReferenceClass near = row("near", 2);
    Scenario scenario = with(row("far", 3), near);

    ScaleCheck scale = Summary.of(outcome(scenario).outcome()).strategies().get(MIX).scaleCheck();

    assertThat(Objects.requireNonNull(scale).referenceClass()).containsExactly(near);
  }

  private static List<Finding> findings(ReferenceClass... rows) {
    Summary summary = Summary.of(outcome(with(rows)).outcome());
    return SmallCity.coded("reference-class", summary.findings());
  }

  private static OutcomeFixture outcome(Scenario scenario) {
    return OutcomeFixture.of(scenario)
        .everyYear(NONE, d -> BASE)
        .everyYear(MIX, d -> 0.07)
        .surveyNoise(2, d -> d < 8 ? -0.01 : 0);
  }

  private static List<ReferenceClass> nearest(ReferenceClass... rows) {
    return BaseRates.nearest(with(rows));
  }

  private static Scenario with(ReferenceClass... rows) {
    return SmallCity.with(
        scenario -> {
          List.of(rows).forEach(scenario::referenceClass);
          return scenario;
        });
  }

  private static ReferenceClass row(String name, int years) {
    return row(name, years, 100, 0.1);
  }

  private static ReferenceClass row(String name, int years, int districts, double share) {
    return new ReferenceClass(name, years, BASE, TARGET, districts, share);
  }

  private static ReferenceClass fall(String name, double from, double to) {
    return new ReferenceClass(name, 2, from, to, 100, 0.1);
  }
}
