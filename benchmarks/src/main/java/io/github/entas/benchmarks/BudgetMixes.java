package io.github.entas.benchmarks;

import io.github.entas.strategy.Strategy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Strategies for the programs of {@link RegularScenario}. */
final class BudgetMixes {

  /** Money a year of every spread mix and of the grid. */
  static final double MONEY = 20e9;

  private static final double BILLION = 1e9;

  /** Least weight of a program in a spread mix, not rational either; the largest is 1 more. */
  private static final double LEAST_WEIGHT = Math.sqrt(0.2);

  /** Roots of different primes: no budgets of two mixes meet. */
  private static final int[] PRIMES = {2, 3, 5, 7, 11, 13};

  /** Strategies of the flagship scenario. */
  static final int FLAGSHIP = 8;

  private static final Map<String, Double> BALANCED =
      Map.of(
          "capital",
          4.0,
          "entrepreneurship",
          1.5,
          "vocational",
          1.0,
          "coaching",
          5.0,
          "voucher",
          7.0,
          "market",
          1.5);

  /** Programs of the grid. */
  static final List<String> GRID_PROGRAMS =
      List.of("capital", "entrepreneurship", "vocational", "coaching", "voucher");

  private BudgetMixes() {}

  /** Every way to spread the money over programs in so many equal steps. */
  static List<Strategy> grid(List<String> programs, int steps) {
    List<Strategy> mixes = new ArrayList<>();
    spread(programs, new int[programs.size()], 0, steps, mixes);
    return mixes;
  }

  /** Gives a program any of the steps that are left, and the last one all of them. */
  private static void spread(
      List<String> programs, int[] given, int place, int left, List<Strategy> mixes) {
    if (place == given.length - 1) {
      given[place] = left;
      int steps = IntStream.of(given).sum();
      Strategy mix = Strategy.of("mix-" + mixes.size());
      for (int p = 0; p < given.length; p++) {
        mix = given[p] > 0 ? mix.with(programs.get(p), MONEY * given[p] / steps) : mix;
      }
      mixes.add(mix);
      return;
    }
    for (given[place] = 0; given[place] <= left; given[place]++) {
      spread(programs, given, place + 1, left - given[place], mixes);
    }
  }

  /** The flagship's strategies where there are 8, otherwise a spread of that many mixes. */
  static List<Strategy> of(List<String> programs, int count) {
    return count == FLAGSHIP ? flagship(programs) : spread(programs, count);
  }

  /**
   * Mixes that spend the same money a year on all programs, each program's budget different in
   * every mix: nothing can be shared between strategies.
   */
  private static List<Strategy> spread(List<String> programs, int count) {
    return IntStream.range(0, count).mapToObj(s -> mix(programs, s)).toList();
  }

  private static Strategy mix(List<String> programs, int number) {
    double[] weights = new double[programs.size()];
    double all = 0;
    for (int p = 0; p < weights.length; p++) {
      double turn = (number + 1) * Math.sqrt(PRIMES[p]);
      weights[p] = LEAST_WEIGHT + turn - Math.floor(turn);
      all += weights[p];
    }
    Strategy strategy = Strategy.of("mix-" + number);
    for (int p = 0; p < weights.length; p++) {
      strategy = strategy.with(programs.get(p), Math.rint(MONEY * weights[p] / all));
    }
    return strategy;
  }

  /**
   * The strategies of examples/pekalongan, as far as they concern the programs there are; what two
   * of them spend on enablers goes to market access.
   */
  private static List<Strategy> flagship(List<String> programs) {
    Map<String, Map<String, Double>> money = new LinkedHashMap<>();
    money.put("none", Map.of());
    money.put("today", Map.of("capital", 0.62, "entrepreneurship", 0.66, "vocational", 1.12));
    money.put("capital-led", Map.of("capital", 11.0, "entrepreneurship", 4.0, "vocational", 5.0));
    money.put("training-led", Map.of("capital", 3.0, "entrepreneurship", 6.0, "vocational", 11.0));
    money.put("coaching-led", Map.of("coaching", 16.0, "entrepreneurship", 2.0, "vocational", 2.0));
    money.put("voucher-led", Map.of("voucher", 14.0, "capital", 6.0));
    money.put("balanced", BALANCED);
    Map<String, Double> doubled = new LinkedHashMap<>();
    BALANCED.forEach((program, billions) -> doubled.put(program, 2 * billions));
    money.put("balanced-40", doubled);
    return money.entrySet().stream()
        .map(e -> strategy(e.getKey(), programs, e.getValue()))
        .toList();
  }

  private static Strategy strategy(String id, List<String> programs, Map<String, Double> billions) {
    Strategy strategy = Strategy.of(id);
    for (String program : programs) {
      double money = billions.getOrDefault(program, 0.0);
      if (money > 0) {
        strategy = strategy.with(program, money * BILLION);
      }
    }
    return strategy;
  }
}
