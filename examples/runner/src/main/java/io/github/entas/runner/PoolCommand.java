package io.github.entas.runner;

import io.github.entas.InvalidValueException;
import io.github.entas.analysis.Finding;
import io.github.entas.analysis.SynthesisFindings;
import io.github.entas.evidence.BayesianSynthesis;
import io.github.entas.evidence.PoolingMethod;
import io.github.entas.evidence.RandomEffects;
import io.github.entas.evidence.Studies;
import io.github.entas.io.StudiesReader;
import io.github.entas.io.SynthesisWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Pools what several studies found. */
@Command(
    name = "pool",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Pool the effects that several studies found, and say what a new place may expect.",
      ""
    },
    footer = {
      "",
      "The answer is JSON; where standard output is a terminal, a forest plot.",
      "",
      "Examples:",
      "  entas pool studies.csv",
      "  entas pool studies.csv --method PM --level 0.9",
      "  entas pool studies.csv --muPrior normal:0:0.5 --tauPrior halfNormal:0.1"
    })
final class PoolCommand implements Callable<Integer> {

  private final BooleanSupplier terminal;

  @Spec private @Nullable CommandSpec spec;
  @Mixin private PriorOptions priors = new PriorOptions();

  @Parameters(
      index = "0",
      paramLabel = "STUDIES.csv",
      description =
          "A row a study: estimate, variance or standardError, and id if studies have names.")
  private @Nullable Path file;

  @Option(
      names = "--method",
      paramLabel = "METHOD",
      defaultValue = "REML",
      description =
          "How the variance between studies is estimated: ${COMPLETION-CANDIDATES}; by default"
              + " ${DEFAULT-VALUE}.")
  private PoolingMethod method = PoolingMethod.REML;

  @Option(
      names = "--level",
      paramLabel = "LEVEL",
      defaultValue = "0.95",
      description = "Level of all intervals, by default ${DEFAULT-VALUE}.")
  private double level;

  @Option(names = "--json", description = "JSON even where standard output is a terminal.")
  private boolean json;

  /**
   * The command.
   *
   * @param terminal whether standard output is one
   */
  PoolCommand(BooleanSupplier terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return StandardOutput.write(commandSpec(), answer());
  }

  private List<String> answer() {
    try {
      Studies studies = StudiesReader.read(Objects.requireNonNull(file));
      if (studies.count() < 2) {
        throw new ParameterException(
            commandSpec().commandLine(),
            "pooling needs at least two studies: " + file + " has one");
      }
      RandomEffects pooled = RandomEffects.of(studies, method, level);
      BayesianSynthesis bayes =
          priors.given() ? BayesianSynthesis.of(studies, priors.mu(), priors.tau()) : null;
      List<Finding> findings =
          Stream.concat(SynthesisFindings.of(pooled, bayes).stream(), priors.findings().stream())
              .toList();
      return json || !terminal.getAsBoolean()
          ? List.of(SynthesisWriter.json(pooled, bayes, findings).stripTrailing())
          : SynthesisPlot.lines(pooled, bayes, findings);
    } catch (InvalidValueException e) {
      throw new ParameterException(commandSpec().commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private CommandSpec commandSpec() {
    return Objects.requireNonNull(spec);
  }
}
