package io.github.entas.runner;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entas.analysis.BudgetAnswer;
import io.github.entas.analysis.SearchSummary;
import io.github.entas.engine.CancelToken;
import io.github.entas.engine.Scenario;
import io.github.entas.io.ScenarioReader;
import io.github.entas.io.SearchWriter;
import io.github.entas.search.MixSearch;
import io.github.entas.search.MixSpace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchCommandTest {

  private static final List<String> PROGRAMS = List.of("capital", "coaching");

  @TempDir private Path directory;
  private Path file;

  @BeforeEach
  void writeScenario() {
    file = Cli.file(directory, "two-programs.json", Cli.resource("two-programs.json"));
  }

  private static Scenario scenario() {
    return ScenarioReader.read("two-programs.json", Cli.resource("two-programs.json"));
  }

  @Test
  void jsonIsThatOfTheLibrary() {
    Cli run = Cli.run("search", file, "--budget", "20e9", "--step", "0.25", "--json");

    assertThat(run.exit()).isZero();
    assertThat(run.out().stripTrailing())
        .isEqualTo(
            SearchWriter.json(
                    SearchSummary.of(
                        MixSearch.of(scenario(), MixSpace.of(PROGRAMS, 20e9, 4)).run()))
                .stripTrailing());
  }

  @Test
  void tablesAreTheOnesKept() {
    Cli run = Cli.run("search", file, "--budget", "20e9", "--step", "0.25", "--threads", "2");

    assertThat(run.exit()).isZero();
    assertThat(run.out().lines())
        .containsExactlyElementsOf(Cli.resource("two-programs-search.txt").lines().toList())
        .allMatch(line -> DisplayText.width(line) <= PlannerTable.WIDTH);
  }

  @Test
  void mixesOfManyItemsStandBelowTheirRows() {
    String longer =
        Cli.resource("two-programs.json")
            .replace("\"capital\"", "\"capital-for-small-shops-and-workshops-of-the-north\"")
            .replace("\"coaching\"", "\"coaching-for-two-years-by-people-from-the-quarter\"");
    Path wide = Cli.file(directory, "wide.json", longer);

    Cli run = Cli.run("search", wide, "--budget", "20e9", "--step", "0.25");

    assertThat(run.exit()).isZero();
    assertThat(run.out().lines())
        .contains(
            "    capital-for-small-shops-and-workshops-of-the-north 15.0 bn,",
            "    coaching-for-two-years-by-people-from-the-quarter 5.00 bn")
        .allMatch(line -> DisplayText.width(line) <= PlannerTable.WIDTH);
    assertThat(Cli.wide(200, "search", wide, "--budget", "20e9", "--step", "0.25").out().lines())
        .anyMatch(line -> line.matches("2 +15\\.0 bn +5\\.00 bn +46\\.9 %.*"));
  }

  @Test
  void theCurveOfBudgetsIsTheOneKept() {
    Cli run = Cli.run("budget", file, "--chance", "0.4", "--max", "40e9", "--step", "0.125");

    assertThat(run.exit()).isZero();
    assertThat(run.out().lines())
        .containsExactlyElementsOf(Cli.resource("two-programs-budget.txt").lines().toList());
  }

  @Test
  void withoutALargestBudgetItIsTwiceWhatAStrategySpends() {
    Cli run = Cli.run("budget", file, "--chance", "0.4", "--json");

    assertThat(run.exit()).isZero();
    assertThat(run.out().stripTrailing())
        .isEqualTo(
            SearchWriter.json(
                    BudgetAnswer.of(
                        MixSearch.of(scenario(), MixSpace.of(PROGRAMS, 16e9, 20)).budgetCurve(),
                        0.4))
                .stripTrailing());
  }

  @Test
  void everyOptionIsPassedOn() {
    Cli run =
        Cli.run(
            "search",
            file,
            "--budget",
            "20e9",
            "--step",
            "0.5",
            "--items",
            "coaching,capital",
            "--bound",
            "capital=5e9:10e9",
            "--ramp",
            "2",
            "--year",
            "2026",
            "--published",
            "--at-most",
            "severity=0.5",
            "--leaders",
            "1",
            "--or-less",
            "--json");

    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .contains("\"items\" : [ \"coaching\", \"capital\" ]")
        .contains("\"capital\" : [ 5000000000, 10000000000 ]")
        .contains("\"phasing\" : \"ramp over 2 years\"")
        .contains("\"year\" : 2026")
        .contains("\"published\" : true")
        .contains("\"severity\" : 0.5")
        .contains("\"leaders\" : 1")
        .contains("\"orLess\" : true");
    Cli free =
        Cli.run(
            "search",
            file,
            "--budget",
            "20e9",
            "--step",
            "0.5",
            "--by-year",
            "2",
            "--tie",
            "capital:1+coaching:3",
            "--json");
    assertThat(free.out())
        .contains("free in each of 2 years")
        .contains("\"coaching\" : 0.75")
        .contains("\"candidates\" : 1,");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --step=0.3 | step must be a share of the budget that goes into 1: 0.3
          --items=capitol | items must be programs and enablers of the scenario, [capital, coaching]: "capitol"
          --bound=capital=1 | must be ID=LEAST:MOST: 1
          --bound=capital=a:b | must have numbers: a
          --bound=capital=2:1 | most must be at least the least, 2.0: 1.0
          --tie=capital | must be ID:SHARE+ID:SHARE: capital
          --year=2050 | year must be in 2025 … 2027: 2050
          --objective=gini | objective must be onTarget, headcount, povertyGap, severity or
          --at-most=headcount=0.01 | headcount must be at most 0.01: 0.0
          --at-most=gini=0.2 | must name headcount, povertyGap, severity or expectedShortfall: gini
          --objective=headcount --published | goes with the objective onTarget only: headcount
          --ramp=3 --by-year=2 | does not go with --by-year
          --by-year=4 | years must be at most the years simulated, 3: 4
          --leaders=0 | leaders must be 1 or more: 0
          --budget=-1 | budget must be a finite number greater than 0: -1.0
          """)
  void badOptionsAreRefusedWithTheirReason(String options, String reason) {
    List<Object> arguments = new ArrayList<>(List.of("search", file));
    if (!options.startsWith("--budget")) {
      arguments.add("--budget=20e9");
    }
    arguments.addAll(List.of(options.split(" ")));

    Cli run = Cli.run(arguments.toArray());

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(reason);
  }

  @Test
  void aChanceInPercentIsRefusedWithWhatWasMeant() {
    Cli run = Cli.run("budget", file, "--chance", "80");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .contains("chance must be in (0, 1): 80.0")
        .contains("Maybe 0.8 was meant.");
  }

  @Test
  void aCanceledSearchSaysSo() {
    CancelToken token = new CancelToken();
    token.cancel();

    Cli run = Cli.run(token, "search", file, "--budget", "20e9");

    assertThat(run.exit()).isEqualTo(Failures.INTERRUPTED);
    assertThat(run.out()).isEmpty();
  }
}
