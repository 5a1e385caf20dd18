package io.github.entas.runner;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entas.analysis.Summary;
import io.github.entas.engine.Scenario;
import io.github.entas.engine.Simulation;
import io.github.entas.io.ScenarioReader;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PlannerTableTest {

  @Test
  void tableIsTheOneKept() {
    assertThat(lines(Cli.resource("small.json")))
        .isEqualTo(Cli.resource("small.txt").lines().toList());
  }

  @Test
  void tableHasTheNumbersOfTheSummary() {
    Summary summary = summary(Cli.resource("small.json"));
    var capital = summary.strategies().get(1);
    var last = capital.in(2027);
    assertThat(PlannerTable.lines(summary, PlannerTable.WIDTH, ScreenWords.ENGLISH))
        .anySatisfy(
            line ->
                assertThat(line)
                    .startsWith("Capital for")
                    .endsWith(
                        String.format(
                            Locale.ROOT,
                            "%.2f [%.1f–%.1f]",
                            100 * last.headcount().mean(),
                            100 * last.headcount().quantiles().get(0.05),
                            100 * last.headcount().quantiles().get(0.95))))
        .anySatisfy(
            line ->
                assertThat(line)
                    .startsWith("Capital for")
                    .contains(
                        String.format(
                            Locale.ROOT, "%.1f %%", 100 * last.onTarget().trueHeadcount().value()),
                        String.format(
                            Locale.ROOT,
                            "%.1f %%",
                            100 * last.onTarget().publishedHeadcount().value()),
                        ScreenWords.ENGLISH.money(
                            capital.costPerPersonYearOutOfPoverty().value())));
  }

  @Test
  void spendingIsTheMeanOfTheSimulatedYears() {
    // 16e9 in the first of three years, all of it spent
    assertThat(lines(Cli.resource("small.json")))
        .anySatisfy(line -> assertThat(line).startsWith("早期").contains(" 5.33 bn "));
  }

  @Test
  void manyYearsArePartedIntoBlocksOfLikeSize() {
    String seven = Cli.resource("small.json").replace("\"horizonYears\": 3", "\"horizonYears\": 6");
    List<String> lines = PlannerTable.lines(summary(seven), 120, ScreenWords.ENGLISH);
    assertThat(lines).anyMatch(line -> line.matches(" +2024 +2025 +2026 +2027"));
    assertThat(lines).anyMatch(line -> line.matches(" +2028 +2029 +2030"));
    assertThat(lines).allMatch(line -> DisplayText.width(line) <= 120);
  }

  @Test
  void wideScreensHaveAllYearsBesideEachOther() {
    String six = Cli.resource("small.json").replace("\"horizonYears\": 3", "\"horizonYears\": 5");
    assertThat(PlannerTable.lines(summary(six), 132, ScreenWords.ENGLISH))
        .anyMatch(line -> line.matches(" +2024 +2025 +2026 +2027 +2028 +2029"));
    List<String> lines = lines(six);
    assertThat(lines).anyMatch(line -> line.matches(" +2024 +2025 +2026"));
    assertThat(lines).allMatch(line -> DisplayText.width(line) <= PlannerTable.WIDTH);
  }

  @Test
  void fiftyYearsStayInsideTheWidth() {
    String fifty =
        Cli.resource("small.json").replace("\"horizonYears\": 3", "\"horizonYears\": 50");
    assertThat(lines(fifty)).allMatch(line -> DisplayText.width(line) <= PlannerTable.WIDTH);
  }

  @Test
  void namesCannotMoveTheCursor() {
    String escaped =
        Cli.resource("small.json")
            .replace("\"name\": \"No program\"", "\"name\": \"No\\u001b[2J\\nprogram\\u202e\"");
    assertThat(lines(escaped))
        .anySatisfy(line -> assertThat(line).startsWith("No [2J program "))
        .noneMatch(line -> line.contains("\u001b") || line.contains("\u202e"));
  }

  @Test
  void costThatCannotBeToldIsCalledUnknown() {
    // money that buys nothing
    String idle =
        Cli.resource("small.json")
            .replace("{\"type\": \"normal\", \"mean\": 0.095, \"sd\": 0.08}", "0");
    assertThat(lines(idle))
        .anySatisfy(line -> assertThat(line).startsWith("Capital").endsWith("not known"))
        .anySatisfy(line -> assertThat(line).startsWith("No program").endsWith("reference"));
  }

  @Test
  void legendTellsTheTwoKindsOfErrorApart() {
    Summary summary = summary(Cli.resource("small.json"));
    double largest =
        summary.strategies().stream()
            .flatMap(strategy -> strategy.years().stream())
            .mapToDouble(year -> year.headcount().standardError())
            .max()
            .orElseThrow();
    assertThat(String.join(" ", Legend.lines(summary, ScreenWords.ENGLISH)))
        .contains(
            "Simulation error: standard errors of the means above are at most "
                + ScreenWords.ENGLISH.twoDigits(100 * largest)
                + " points; more draws shrink it.",
            "Uncertainty: nine in ten draws lie in the 90 % range; more draws do not shrink it.");
  }

  private static List<String> lines(String scenario) {
    return PlannerTable.lines(summary(scenario), PlannerTable.WIDTH, ScreenWords.ENGLISH);
  }

  private static Summary summary(String text) {
    Scenario scenario = ScenarioReader.read("small.json", text);
    return Summary.of(Simulation.of(scenario).threads(2).run());
  }
}
