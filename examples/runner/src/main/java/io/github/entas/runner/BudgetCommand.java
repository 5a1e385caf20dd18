package io.github.entas.runner;

import io.github.entas.analysis.BudgetAnswer;
import io.github.entas.engine.CancelToken;
import io.github.entas.engine.Scenario;
import io.github.entas.io.SearchWriter;
import io.github.entas.search.BudgetCurve;
import io.github.entas.search.MixSearch;
import io.github.entas.search.MixSpace;
import io.github.entas.search.Objective;
import io.github.entas.strategy.Strategy;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Asks how little money a year is enough for a chance of the target. */
@Command(
    name = "budget",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Find the smallest yearly budget whose best mix has a chance of the target, by the lower end"
          + " of the chance's interval, and the chance that each budget buys.",
      ""
    },
    footer = {
      "",
      "Every mix of up to the largest budget is simulated; the best of each budget once more, on"
          + " draws that did not choose it.",
      "",
      "Examples:",
      "  entas budget scenario.json --chance 0.8",
      "  entas budget scenario.json --chance 0.8 \\",
      "    --max 80e9 --items capital,coaching --step 0.05"
    })
final class BudgetCommand implements Callable<Integer> {

  /** Steps that are tried where none is given, the finest first. */
  private static final List<Integer> STEPS = List.of(20, 16, 12, 10, 8, 6, 5, 4, 2, 1);

  /** Most mixes where no step is given. */
  private static final double MOST = 5_000;

  /** The largest budget is this many times that of the strategy that spends most. */
  private static final double TIMES = 2;

  private final CancelToken token;
  private final IntSupplier width;

  @Spec private @Nullable CommandSpec spec;
  @Mixin private ScenarioArgument argument = new ScenarioArgument();
  @Mixin private MixOptions mixes = new MixOptions();
  @Mixin private RunOptions options = new RunOptions();
  @Mixin private LanguageOption language = new LanguageOption();
  @Mixin private Messages messages = new Messages();

  @Option(
      names = "--chance",
      paramLabel = "P",
      required = true,
      description = "Wanted chance of the target, between 0 and 1. Required.")
  private double chance;

  @Option(
      names = "--max",
      paramLabel = "B",
      description =
          "Largest budget a year. Default: twice the most that a strategy of the scenario spends.")
  private @Nullable Double most;

  @Option(
      names = "--step",
      paramLabel = "S",
      description =
          "Step of the mixes as a share of the largest budget. Default: 0.05, or the next larger"
              + " one with at most 5,000 mixes.")
  private @Nullable Double step;

  @Option(names = "--json", description = "JSON (entas/budget/1) and not a table.")
  private boolean json;

  /**
   * The command.
   *
   * @param token stops what runs
   * @param width columns that a table may take
   */
  BudgetCommand(CancelToken token, IntSupplier width) {
    this.token = token;
    this.width = width;
  }

  @Override
  public Integer call() {
    CommandSpec command = Objects.requireNonNull(spec);
    ScreenWords words = language.words();
    int threads = options.threads();
    Scenario scenario = options.applyTo(argument.read());
    if (!(chance > 0 && chance < 1)) {
      throw ParameterErrors.invalid(
          command,
          "--chance",
          "chance must be in (0, 1): "
              + chance
              + (chance > 1 && chance < 100 ? "\nMaybe " + chance / 100 + " was meant." : ""));
    }
    MixSearch search = mixes.search(scenario, space(scenario), Objective.ON_TARGET);
    try {
      BudgetCurve curve =
          SearchRun.of(
              search, threads, token, messages, words, asked -> mixes.checked(asked::budgetCurve));
      BudgetAnswer answer = BudgetAnswer.of(curve, chance);
      return StandardOutput.write(
          command,
          json
              ? List.of(SearchWriter.json(answer).stripTrailing())
              : BudgetText.lines(answer, width.getAsInt(), words));
    } catch (OutOfMemoryError e) {
      return SimulationRun.outOfMemory(messages.err());
    }
  }

  private MixSpace space(Scenario scenario) {
    double largest = most == null ? TIMES * spentAtMost(scenario) : most;
    if (!(largest > 0)) {
      throw ParameterErrors.invalid(
          spec, "--max", "must be given where no strategy of the scenario spends anything");
    }
    Double share = step;
    if (share != null) {
      return mixes.space(scenario, largest, mixes.steps(share)).orLess(true);
    }
    return STEPS.stream()
        .map(steps -> mixes.space(scenario, largest, steps).orLess(true))
        .filter(space -> space.candidates() <= MOST)
        .findFirst()
        .orElseGet(() -> mixes.space(scenario, largest, 1).orLess(true));
  }

  private static double spentAtMost(Scenario scenario) {
    double most = 0;
    for (Strategy strategy : scenario.strategies()) {
      for (int t = 1; t <= scenario.horizonYears(); t++) {
        int year = t;
        double spent =
            scenario.items().stream().mapToDouble(item -> strategy.money(item, year)).sum();
        most = Math.max(most, spent);
      }
    }
    return most;
  }
}
