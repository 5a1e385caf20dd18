package io.github.entas.runner;

import io.github.entas.InvalidValueException;
import io.github.entas.analysis.Finding;
import io.github.entas.analysis.Finding.Severity;
import io.github.entas.evidence.MuPrior;
import io.github.entas.evidence.PooledEffect;
import io.github.entas.evidence.TauPrior;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Whether studies are pooled with priors, and which. */
final class PriorOptions {

  private static final String MU = "--muPrior";
  private static final String TAU = "--tauPrior";
  private static final String MU_CHOICE = "must be flat or normal:MEAN:SD, such as normal:0:0.5: ";
  private static final String TAU_CHOICE =
      "must be halfNormal:SCALE, halfCauchy:SCALE or uniform:UPPER, such as halfNormal:0.1: ";

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Option(names = "--bayes", description = "Pool with priors as well, advised below ten studies.")
  private boolean bayes;

  @Option(
      names = MU,
      paramLabel = "PRIOR",
      description =
          "Prior of the mean effect: flat or normal:MEAN:SD; normal:0:0.5 if not given. Implies"
              + " --bayes.")
  private @Nullable String mu;

  @Option(
      names = TAU,
      paramLabel = "PRIOR",
      description =
          "Prior of the standard deviation between studies: halfNormal:SCALE, halfCauchy:SCALE or"
              + " uniform:UPPER; halfNormal:0.1 if not given. Implies --bayes.")
  private @Nullable String tau;

  boolean given() {
    return bayes || mu != null || tau != null;
  }

  /** The prior of the mean effect; refuses what is none. */
  MuPrior mu() {
    if (mu == null) {
      return PooledEffect.MU_PRIOR;
    }
    String[] parts = mu.split(":", -1);
    if (mu.equals("flat")) {
      return MuPrior.flat();
    }
    if (!parts[0].equals("normal") || parts.length != 3) {
      throw ParameterErrors.invalid(spec, MU, MU_CHOICE + mu);
    }
    double mean = number(MU, MU_CHOICE, mu, parts[1]);
    double sd = number(MU, MU_CHOICE, mu, parts[2]);
    try {
      return MuPrior.normal(mean, sd);
    } catch (InvalidValueException e) {
      throw ParameterErrors.invalid(spec, MU, e.getMessage());
    }
  }

  /** The prior of the standard deviation between studies; refuses what is none. */
  TauPrior tau() {
    if (tau == null) {
      return PooledEffect.TAU_PRIOR;
    }
    String[] parts = tau.split(":", -1);
    if (parts.length != 2) {
      throw ParameterErrors.invalid(spec, TAU, TAU_CHOICE + tau);
    }
    double scale = number(TAU, TAU_CHOICE, tau, parts[1]);
    try {
      return switch (parts[0]) {
        case "halfNormal" -> TauPrior.halfNormal(scale);
        case "halfCauchy" -> TauPrior.halfCauchy(scale);
        case "uniform" -> TauPrior.uniform(scale);
        default -> throw ParameterErrors.invalid(spec, TAU, TAU_CHOICE + tau);
      };
    } catch (InvalidValueException e) {
      throw ParameterErrors.invalid(spec, TAU, e.getMessage());
    }
  }

  /** A note of every prior that was not given. */
  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    if (given() && mu == null) {
      findings.add(
          usual("/bayes/muPrior", "the mean", "normal with mean 0 and standard deviation 0.5"));
    }
    if (given() && tau == null) {
      findings.add(
          usual("/bayes/tauPrior", "the spread between studies", "half-normal with scale 0.1"));
    }
    return findings;
  }

  private static Finding usual(String pointer, String what, String prior) {
    return Finding.of(
        Severity.INFO,
        "prior-by-default",
        pointer,
        "No prior of "
            + what
            + " was given: "
            + prior
            + " was taken, which is meant for log points of consumption.");
  }

  private double number(String option, String choice, String whole, String part) {
    try {
      return Double.parseDouble(part);
    } catch (NumberFormatException e) {
      throw ParameterErrors.invalid(spec, option, choice + whole);
    }
  }
}
