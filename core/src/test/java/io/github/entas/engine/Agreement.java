package io.github.entas.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Comparisons of means between independent draws and the draws of the engine.
 *
 * <p>The standard error of the independent mean is sd/√n, that of the engine's the spread of its 16
 * randomization means (model, section 8). The sd of one draw is taken from both sides, the larger
 * one: a hundred draws may miss what happens in one of a hundred.
 */
final class Agreement {

  /**
   * Places left by rounding, 1e-14 households, are none; relative to the larger, if it is large.
   */
  private static final double ROUNDING = 1e-9;

  private record Comparison(String what, double slow, double engine, double error) {

    double standardErrors() {
      double difference = Math.abs(slow - engine);
      double rounding = ROUNDING * Math.max(1, Math.max(Math.abs(slow), Math.abs(engine)));
      return difference <= rounding ? 0 : difference / error;
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%s: %.7g of the slow engine, %.7g of the engine, %.1f standard errors apart",
          what,
          slow,
          engine,
          standardErrors());
    }
  }

  private final List<Comparison> comparisons = new ArrayList<>();

  /** Compares the means of two columns; values that are no number are left out of both. */
  void compare(String what, double[] slow, double[] engine) {
    double[] slowDraws = numbers(slow);
    double[] engineDraws = numbers(engine);
    if (slowDraws.length == 0 && engineDraws.length == 0) {
      return;
    }
    double sd = Math.max(sd(slowDraws), sd(engineDraws));
    double slowError = sd / Math.sqrt(slowDraws.length);
    comparisons.add(
        new Comparison(
            what, mean(slowDraws), mean(engineDraws), Math.hypot(slowError, error(engine))));
  }

  int count() {
    return comparisons.size();
  }

  /** What is further apart than so many joint standard errors. */
  List<String> beyond(double standardErrors) {
    return comparisons.stream()
        .filter(c -> !(c.standardErrors() <= standardErrors))
        .map(Comparison::toString)
        .toList();
  }

  /** Standard error of the engine's mean: sd of the 16 randomization means, divided by 4. */
  static double error(double[] engine) {
    double[] means = new double[Settings.RANDOMIZATIONS];
    for (int r = 0; r < means.length; r++) {
      double[] own = new double[engine.length / means.length];
      for (int i = 0; i < own.length; i++) {
        own[i] = engine[i * means.length + r];
      }
      means[r] = mean(numbers(own));
    }
    double[] known = numbers(means);
    return sd(known) / Math.sqrt(known.length);
  }

  private static double[] numbers(double[] values) {
    return Arrays.stream(values).filter(x -> !Double.isNaN(x)).toArray();
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).average().orElse(Double.NaN);
  }

  private static double sd(double[] values) {
    double mean = mean(values);
    double squares = Arrays.stream(values).map(x -> (x - mean) * (x - mean)).sum();
    return Math.sqrt(squares / (values.length - 1));
  }
}
