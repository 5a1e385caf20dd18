package io.github.entas.runner;

import io.github.entas.InvalidValueException;
import io.github.entas.engine.Scenario;
import io.github.entas.search.Constraint;
import io.github.entas.search.MixSearch;
import io.github.entas.search.MixSpace;
import io.github.entas.search.Objective;
import io.github.entas.search.Phasing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which mixes are tried, and what is asked of them. */
final class MixOptions {

  private static final double ROUNDING = 1e-6;

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Option(
      names = "--items",
      paramLabel = "ID",
      split = ",",
      description = "Programs and enablers that may get money, by id. Default: all.")
  private List<String> items = List.of();

  @Option(
      names = "--bound",
      paramLabel = "ID=LEAST:MOST",
      split = ",",
      description = "Least and most money a year for an item: --bound capital=1e9:8e9.")
  private Map<String, String> bounds = Map.of();

  @Option(
      names = "--tie",
      paramLabel = "ID:SHARE+ID:SHARE",
      description = "Items that get money in a fixed proportion: --tie capital:2+coaching:1.")
  private List<String> ties = List.of();

  @Option(
      names = "--ramp",
      paramLabel = "YEARS",
      description = "The money grows in equal steps until this year. Default: constant.")
  private @Nullable Integer ramp;

  @Option(
      names = "--by-year",
      paramLabel = "YEARS",
      description = "A mix of its own in each of the first years. Default: the same every year.")
  private @Nullable Integer byYear;

  @Option(
      names = "--year",
      paramLabel = "YEAR",
      description = "Year that counts. Default: the target's.")
  private @Nullable Integer year;

  @Option(
      names = "--published",
      description = "Count the headcount that a survey would publish, not the true one.")
  private boolean published;

  @Option(
      names = "--at-most",
      paramLabel = "NUMBER=BOUND",
      split = ",",
      description =
          "Only mixes that keep this, too: headcount, povertyGap, severity or expectedShortfall,"
              + " as fractions: --at-most povertyGap=0.0105.")
  private Map<String, Double> atMost = Map.of();

  /** The items, those asked for or all of the scenario. */
  List<String> items(Scenario scenario) {
    return items.isEmpty() ? scenario.items() : items;
  }

  /** Mixes of a budget, in so many steps. */
  MixSpace space(Scenario scenario, double budget, int steps) {
    return checked(
        () -> {
          MixSpace space = MixSpace.of(items(scenario), budget, steps).phased(phasing());
          for (Map.Entry<String, String> bound : bounds.entrySet()) {
            String[] ends = bound.getValue().split(":", -1);
            if (ends.length != 2) {
              throw ParameterErrors.invalid(
                  spec, "--bound", "must be ID=LEAST:MOST: " + bound.getValue());
            }
            space =
                space.bounded(
                    bound.getKey(), number("--bound", ends[0]), number("--bound", ends[1]));
          }
          for (String tie : ties) {
            space = space.tied(shares(tie));
          }
          return space;
        });
  }

  /** A search for an objective. */
  MixSearch search(Scenario scenario, MixSpace space, Objective objective) {
    return checked(
        () -> {
          MixSearch search = MixSearch.of(scenario, space).objective(meant(objective));
          Integer asked = year;
          if (asked != null) {
            search.year(asked);
          }
          atMost.forEach((key, bound) -> search.subjectTo(new Constraint(bounded(key), bound)));
          return search;
        });
  }

  /** What a supplier gives; what it refuses are parameters. */
  <T> T checked(Supplier<T> value) {
    try {
      return value.get();
    } catch (InvalidValueException e) {
      CommandLine command = Objects.requireNonNull(spec).commandLine();
      throw new ParameterException(command, String.valueOf(e.getMessage()), e);
    }
  }

  /** So many equal steps as a share of the budget says. */
  int steps(double share) {
    double steps = 1 / share;
    if (!(share > 0 && share <= 1) || Math.abs(steps - Math.rint(steps)) > ROUNDING * steps) {
      throw ParameterErrors.invalid(
          spec,
          "--step",
          "step must be a share of the budget that goes into 1: "
              + share
              + "\nMaybe 0.05 was meant.");
    }
    return (int) Math.rint(steps);
  }

  private Objective meant(Objective objective) {
    if (published && objective != Objective.ON_TARGET) {
      throw ParameterErrors.invalid(
          spec, "--published", "goes with the objective onTarget only: " + objective.key());
    }
    return published ? Objective.PUBLISHED_ON_TARGET : objective;
  }

  private Objective bounded(String key) {
    for (Objective objective : Objective.values()) {
      if (objective.key().equals(key) && !objective.moreIsBetter()) {
        return objective;
      }
    }
    throw ParameterErrors.invalid(
        spec,
        "--at-most",
        "must name headcount, povertyGap, severity or expectedShortfall: " + key);
  }

  private Phasing phasing() {
    Integer years = ramp;
    Integer free = byYear;
    if (years != null && free != null) {
      throw ParameterErrors.invalid(spec, "--ramp", "does not go with --by-year");
    }
    if (years != null) {
      return new Phasing.Ramp(years);
    }
    return free == null ? Phasing.CONSTANT : new Phasing.FreeByYear(free);
  }

  private Map<String, Double> shares(String tie) {
    Map<String, Double> shares = new LinkedHashMap<>();
    for (String part : tie.split("\\+", -1)) {
      int colon = part.lastIndexOf(':');
      if (colon < 0) {
        throw ParameterErrors.invalid(spec, "--tie", "must be ID:SHARE+ID:SHARE: " + tie);
      }
      shares.put(part.substring(0, colon), number("--tie", part.substring(colon + 1)));
    }
    return shares;
  }

  private double number(String option, String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw ParameterErrors.invalid(spec, option, "must have numbers: " + text);
    }
  }
}
