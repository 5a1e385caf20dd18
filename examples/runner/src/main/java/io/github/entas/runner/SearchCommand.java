package io.github.entas.runner;

import io.github.entas.analysis.SearchSummary;
import io.github.entas.engine.CancelToken;
import io.github.entas.engine.Scenario;
import io.github.entas.io.SearchWriter;
import io.github.entas.search.MixSearch;
import io.github.entas.search.Objective;
import java.util.Arrays;
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

/** Searches the mixes of a budget for the best. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Find the best mixes of a yearly budget, and tell fairly how good they are: the winner is"
          + " simulated again on draws that did not choose it.",
      ""
    },
    footer = {
      "",
      "Up to 100,000 mixes are all simulated; of more, a part, coarse to fine.",
      "The table goes to standard output, progress and messages to standard error.",
      "",
      "Examples:",
      "  entas search scenario.json --budget 20e9 \\",
      "    --items capital,coaching,voucher --step 0.125",
      "  entas search scenario.json --budget 20e9 --draws 1024 --year 2030 --json",
      "  entas search scenario.json --budget 20e9 --objective povertyGap --ramp 3"
    })
final class SearchCommand implements Callable<Integer> {

  private final CancelToken token;
  private final IntSupplier width;

  @Spec private @Nullable CommandSpec spec;
  @Mixin private ScenarioArgument argument = new ScenarioArgument();
  @Mixin private MixOptions mixes = new MixOptions();
  @Mixin private RunOptions options = new RunOptions();
  @Mixin private LanguageOption language = new LanguageOption();
  @Mixin private Messages messages = new Messages();

  @Option(
      names = "--budget",
      paramLabel = "B",
      required = true,
      description = "Money a year, in the money of the base year. Required.")
  private double budget;

  @Option(
      names = "--step",
      paramLabel = "S",
      defaultValue = "0.05",
      description = "Step of the mixes as a share of the budget, by default ${DEFAULT-VALUE}.")
  private double step;

  @Option(names = "--or-less", description = "Mixes may leave a part of the budget unspent.")
  private boolean orLess;

  @Option(
      names = "--objective",
      paramLabel = "NUMBER",
      defaultValue = "onTarget",
      description =
          "What makes a mix better: onTarget, headcount, povertyGap, severity or"
              + " expectedShortfall; by default ${DEFAULT-VALUE}.")
  private String objective = "onTarget";

  @Option(
      names = "--leaders",
      paramLabel = "N",
      defaultValue = "16",
      description = "Mixes compared on draws of their own, by default ${DEFAULT-VALUE}.")
  private int leaders;

  @Option(names = "--json", description = "JSON (entas/search/1) and not a table.")
  private boolean json;

  /**
   * The command.
   *
   * @param token stops what runs
   * @param width columns that a table may take
   */
  SearchCommand(CancelToken token, IntSupplier width) {
    this.token = token;
    this.width = width;
  }

  @Override
  public Integer call() {
    CommandSpec command = Objects.requireNonNull(spec);
    ScreenWords words = language.words();
    int threads = options.threads();
    Scenario scenario = options.applyTo(argument.read());
    MixSearch search = search(scenario);
    try {
      SearchSummary summary =
          SearchSummary.of(
              SearchRun.of(
                  search, threads, token, messages, words, asked -> mixes.checked(asked::run)));
      return StandardOutput.write(
          command,
          json
              ? List.of(SearchWriter.json(summary).stripTrailing())
              : SearchText.lines(summary, width.getAsInt(), words));
    } catch (OutOfMemoryError e) {
      return SimulationRun.outOfMemory(messages.err());
    }
  }

  private MixSearch search(Scenario scenario) {
    var space = mixes.space(scenario, budget, mixes.steps(step)).orLess(orLess);
    return mixes.checked(() -> mixes.search(scenario, space, sought()).leaders(leaders));
  }

  private Objective sought() {
    return Arrays.stream(Objective.values())
        .filter(one -> one != Objective.PUBLISHED_ON_TARGET && one.key().equals(objective))
        .findFirst()
        .orElseThrow(
            () ->
                ParameterErrors.invalid(
                    spec,
                    "--objective",
                    "objective must be onTarget, headcount, povertyGap, severity or"
                        + " expectedShortfall: "
                        + objective));
  }
}
