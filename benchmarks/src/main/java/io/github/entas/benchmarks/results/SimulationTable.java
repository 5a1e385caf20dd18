package io.github.entas.benchmarks.results;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Whole simulations: what a run costs per draw and strategy, and, where one was measured with two
 * numbers of draws, what of it is paid for each draw and what once.
 */
final class SimulationTable {

  private static final String HEAD =
      "| benchmark | parameters | draws | µs per draw and strategy | ns per household-year"
          + " | each draw: µs | each draw: ns | each draw: bytes | once: ms | × entas |\n"
          + "|---|---|--:|--:|--:|--:|--:|--:|--:|--:|\n";

  private static final double MICRO = 1e3;
  private static final double MILLI = 1e6;
  private static final double PERCENT = 100;

  private SimulationTable() {}

  static String of(List<Measurement> measurements) {
    Map<String, List<Measurement>> groups = new LinkedHashMap<>();
    for (Measurement m : measurements) {
      groups.computeIfAbsent(m.group(), key -> new ArrayList<>()).add(m);
    }
    StringBuilder table = new StringBuilder(HEAD);
    for (List<Measurement> group : groups.values()) {
      group.sort(Comparator.comparingDouble(Measurement::draws));
      table.append(row(group, measurements));
    }
    return table.toString();
  }

  /** One row a group: its largest number of draws, against its smallest. */
  private static String row(List<Measurement> group, List<Measurement> all) {
    Measurement few = group.get(0);
    Measurement many = group.get(group.size() - 1);
    double draws = many.draws() - few.draws();
    double slope = (many.score() - few.score()) / draws;
    double slopeError = Math.hypot(many.error(), few.error()) / draws;
    double householdYears = many.householdYears() / many.draws();
    return String.format(
        Locale.ROOT,
        "| %s.%s | %s | %s | %s | %s | %s | %s | %s | %s | %s |%n",
        many.type(),
        many.method(),
        parameters(many),
        many.params().getOrDefault("draws", ""),
        number(many.score() / many.draws() / MICRO, many.error() / many.draws() / MICRO),
        number(many.score() / many.householdYears(), Double.NaN),
        number(slope / MICRO, slopeError / MICRO),
        number(slope / householdYears, Double.NaN),
        number((many.allocated() - few.allocated()) / draws, Double.NaN),
        number((few.score() - slope * few.draws()) / MILLI, Double.NaN),
        number(ratio(many, all), Double.NaN));
  }

  private static String parameters(Measurement m) {
    return m.params().entrySet().stream()
        .filter(e -> !e.getKey().equals("draws"))
        .map(e -> e.getKey() + " " + e.getValue().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }

  /** Per draw and strategy, over the method {@code entas} with the same parameters. */
  private static double ratio(Measurement m, List<Measurement> all) {
    return all.stream()
        .filter(e -> e.type().equals(m.type()) && e.method().equals("entas"))
        .filter(e -> e.params().equals(m.params()))
        .mapToDouble(e -> m.score() / m.draws() / (e.score() / e.draws()))
        .findFirst()
        .orElse(Double.NaN);
  }

  /** A value and its error in percent; nothing where there is no number. */
  private static String number(double value, double error) {
    if (!Double.isFinite(value)) {
      return "";
    }
    return KernelTable.digits(value)
        + (Double.isFinite(error)
            ? String.format(Locale.ROOT, " ± %.1f %%", PERCENT * error / Math.abs(value))
            : "");
  }
}
