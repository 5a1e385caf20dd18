package io.github.entas.whichmix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entas.engine.Measure;
import io.github.entas.engine.Outcome;
import io.github.entas.engine.Scenario;
import io.github.entas.engine.Simulation;
import io.github.entas.io.ScenarioReader;
import io.github.entas.search.MixSearch;
import io.github.entas.search.MixSpace;
import io.github.entas.search.SearchOutcome;
import io.github.entas.stat.Proportion;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class WhichMixTest {

  private static final Path FILE =
      Path.of("..", "..", "examples", "pekalongan", "kota-pekalongan-2024.json");
  private static final int SIZE = 64;
  private static final List<String> LINES = WhichMix.lines(small(), 1);

  @Test
  void everyBudgetOfBothYearsHasItsBestMix() {
    List<String> lines = LINES;

    assertThat(lines).hasSizeLessThanOrEqualTo(25).allMatch(line -> line.length() <= 90);
    for (int row = 0; row < 8; row++) {
      String year = row < 4 ? "2025" : "2030";
      String budget = List.of("Rp 10 bn", "Rp 20 bn", "Rp 40 bn", "Rp 80 bn").get(row % 4);
      assertThat(lines.get(3 + 2 * row)).startsWith(year + "  " + budget + " ").endsWith(" of 286");
      assertThat(Arrays.stream(lines.get(4 + 2 * row).split(", ")).mapToDouble(this::amount).sum())
          .isEqualTo(WhichMix.BUDGETS.get(row % 4) / 1e9);
    }
    assertThat(lines.get(20)).contains(" in 2025");
    assertThat(lines.get(21)).contains(" in 2030");
  }

  private double amount(String itemAndMoney) {
    return Double.parseDouble(itemAndMoney.substring(itemAndMoney.lastIndexOf(' ')));
  }

  /** The winner of the search simulated by itself, on draws of the seed that the search tells. */
  @Test
  void theNumbersAreThoseOfFreshDraws() {
    SearchOutcome found =
        MixSearch.of(small(), MixSpace.of(WhichMix.ITEMS, 20e9, 3)).year(2030).threads(2).run();

    BestMix best = BestMix.of(found);

    Outcome alone =
        Simulation.of(
                small()
                    .withStrategies(List.of(found.winner().mix()))
                    .withSimulation(small().simulation().withSeed(found.freshSeed())))
            .threads(1)
            .run();
    assertThat(best.chance()).isEqualTo(Proportion.wilson(alone.drawsOnTarget(0, 6), SIZE, 0.95));
    assertThat(best.published())
        .isEqualTo(Proportion.wilson(alone.drawsPublishedOnTarget(0, 6), SIZE, 0.95));
    assertThat(best.headcount()).isEqualTo(alone.sample(Measure.HEADCOUNT, 0, 6).mean());
    assertThat(best.published()).isNotEqualTo(best.chance());
    assertThat(best.mixes()).isEqualTo(20);
    assertThat(best.alike()).isEqualTo(found.contenders()).isGreaterThan(found.leaders().size());
  }

  @Test
  void theAnswerFollowsTheNumbers() {
    assertThat(Answer.of(List.of(mix(10e9, 0), mix(20e9, 0))))
        .isEqualTo(
            "Not in 2030, whatever the mix: the best chance, with Rp 20 bn a year, is 0.0 %.");
    assertThat(Answer.of(List.of(mix(10e9, 20), mix(20e9, 19))))
        .isEqualTo(
            "Not in 2030, whatever the mix: the best chance, with Rp 10 bn a year, is 2.0 %.");
    assertThat(Answer.of(List.of(mix(10e9, 20), mix(20e9, 400))))
        .isEqualTo(
            "Unlikely in 2030, whatever the mix: the best chance, with Rp 20 bn a year, is"
                + " 40.0 %.");
    assertThat(Answer.of(List.of(mix(10e9, 20), mix(12.5e9, 500))))
        .isEqualTo("Perhaps in 2030: the best chance, with Rp 12.5 bn a year, is 50.0 %.");
    assertThat(Answer.of(List.of(mix(10e9, 20), mix(20e9, 600), mix(40e9, 900))))
        .isEqualTo("More likely than not in 2030 with Rp 20 bn a year: a chance of 60.0 %.");
  }

  /** Wilson's interval of 20 in 1000 ends at 3.07 %, of 45 at 5.97 %. */
  @Test
  void whatCouldStillBeOneInTwentyIsNotCalledOutOfReach() {
    assertThat(Answer.of(List.of(mix(10e9, 45)))).startsWith("Unlikely in 2030");
  }

  private static BestMix mix(double budget, int successes) {
    Proportion chance = Proportion.wilson(successes, 1000, 0.95);
    return new BestMix(2030, budget, "capital 1", chance, chance, 0.06, 1, 1);
  }

  /** On as many threads as there are processors. */
  @Test
  void theProgramPrintsTheLines() {
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      WhichMix.main(new String[] {FILE.toString(), "--draws", "64", "--households", "64"});
    } finally {
      System.setOut(before);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8).lines()).isEqualTo(LINES);
  }

  private static Scenario small() {
    Scenario scenario = ScenarioReader.read(FILE);
    return scenario.withSimulation(scenario.simulation().withDraws(SIZE).withHouseholds(SIZE));
  }
}
