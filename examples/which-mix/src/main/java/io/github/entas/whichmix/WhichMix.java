package io.github.entas.whichmix;

import io.github.entas.engine.Scenario;
import io.github.entas.engine.Settings;
import io.github.entas.io.ScenarioReader;
import io.github.entas.search.MixSearch;
import io.github.entas.search.MixSpace;
import io.github.entas.search.Objective;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Asks of Kota Pekalongan which mix of four programs is most likely to bring the headcount to its
 * target, at four budgets, in the target's year and in 2030.
 *
 * <p>Each is sought among all 286 ways to spend the budget in tenths, then simulated once more on
 * draws that did not choose it. Arguments, all optional: a scenario file, {@code --draws N}, {@code
 * --households N}.
 */
public final class WhichMix {

  static final List<String> ITEMS = List.of("capital", "coaching", "voucher", "entrepreneurship");

  /** Rupiah a year. */
  static final List<Double> BUDGETS = List.of(10e9, 20e9, 40e9, 80e9);

  static final int LATER = 2030;

  /** Tenths of a budget: 286 mixes of four items. */
  static final int STEPS = 10;

  private static final String FILE = "examples/pekalongan/kota-pekalongan-2024.json";
  private static final int SIZE = 1024;

  private WhichMix() {}

  /** Prints the best mix of each budget and year, and what follows. */
  public static void main(String[] args) {
    String file = FILE;
    int draws = SIZE;
    int households = SIZE;
    for (int i = 0; i < args.length; i++) {
      switch (args[i]) {
        case "--draws" -> draws = Integer.parseInt(args[++i]);
        case "--households" -> households = Integer.parseInt(args[++i]);
        default -> file = args[i];
      }
    }
    Scenario scenario = ScenarioReader.read(Path.of(file));
    Settings settings = scenario.simulation().withDraws(draws).withHouseholds(households);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    lines(scenario.withSimulation(settings), Runtime.getRuntime().availableProcessors())
        .forEach(out::println);
  }

  /** What is printed: the same for any number of threads. */
  static List<String> lines(Scenario scenario, int threads) {
    List<String> table = new ArrayList<>(BestMix.header(scenario));
    List<String> answers = new ArrayList<>();
    for (int year : new TreeSet<>(List.of(scenario.target().year(), LATER))) {
      List<BestMix> ofYear = new ArrayList<>();
      for (double budget : BUDGETS) {
        ofYear.add(best(scenario, budget, year, threads));
      }
      ofYear.forEach(best -> table.addAll(best.lines()));
      answers.add(Answer.of(ofYear));
    }
    table.add("");
    table.addAll(answers);
    return table;
  }

  private static BestMix best(Scenario scenario, double budget, int year, int threads) {
    MixSpace space = MixSpace.of(ITEMS, budget, STEPS);
    return BestMix.of(
        MixSearch.of(scenario, space)
            .objective(Objective.ON_TARGET)
            .year(year)
            .threads(threads)
            .run());
  }
}
