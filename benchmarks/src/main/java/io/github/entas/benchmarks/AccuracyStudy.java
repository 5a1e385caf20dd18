package io.github.entas.benchmarks;

import io.github.entas.benchmarks.baseline.PlainEngine;
import io.github.entas.benchmarks.baseline.PlainOutcome;
import io.github.entas.engine.Measure;
import io.github.entas.engine.Outcome;
import io.github.entas.engine.Scenario;
import io.github.entas.engine.Settings;
import io.github.entas.engine.Simulation;
import io.github.entas.random.Sampling;
import io.github.entas.stat.Estimate;
import java.io.PrintStream;
import java.util.Locale;

/**
 * How exactly plain sampling and entas know their results, for the same work: standard errors from
 * 16 independent randomizations, in percentage points of headcount. Not timed.
 *
 * <p>{@code java -cp benchmarks/target/benchmarks.jar io.github.entas.benchmarks.AccuracyStudy}
 *
 * <p>prints a table; pairs of numbers behind it, {@code 512 1024 2048 1024}, replace the draws and
 * households per cohort.
 */
public final class AccuracyStudy {

  private static final int STRATEGIES = 8;
  private static final int PROGRAMS = 6;
  private static final int YEARS = 6;
  private static final double PERCENT = 100;
  private static final long SEED = 1;
  private static final int[] SIZES = {512, 256, 512, 1024, 512, 4096, 2048, 1024, 8192, 1024};

  /** A column of headcounts over the draws. */
  private interface Headcounts {
    double[] of(int strategy, int year);
  }

  private final PrintStream out;

  private AccuracyStudy(PrintStream out) {
    this.out = out;
  }

  /** Prints the table for pairs of draws and households. */
  public static void main(String[] arguments) {
    int[] sizes = SIZES;
    if (arguments.length > 0) {
      sizes = new int[arguments.length];
      for (int i = 0; i < sizes.length; i++) {
        sizes[i] = Integer.parseInt(arguments[i]);
      }
    }
    new AccuracyStudy(System.out).print(sizes);
  }

  private void print(int[] sizes) {
    if (sizes.length % 2 != 0) {
      throw new IllegalArgumentException(
          "draws and households must come in pairs: " + sizes.length + " numbers");
    }
    out.println(
        "| method | draws | households | draws × households"
            + " | mean, year 1 | mean, year 6 | difference, year 1 | difference, year 6 |");
    out.println("|---|--:|--:|--:|--:|--:|--:|--:|");
    for (int i = 0; i < sizes.length; i += 2) {
      print(new Size(sizes[i], sizes[i + 1], STRATEGIES, PROGRAMS, YEARS));
    }
  }

  private void print(Size size) {
    Scenario scenario = Shape.REGULAR.scenario(size);
    PlainOutcome plain = PlainEngine.scalarLoop().run(scenario, size.draws(), SEED);
    row("plain sampling", size, (s, t) -> plain.measure(Measure.HEADCOUNT, s, t));
    for (Sampling sampling : new Sampling[] {Sampling.PSEUDO_RANDOM, Sampling.STRATIFIED}) {
      Settings settings = scenario.simulation().withSampling(sampling);
      Outcome outcome = Simulation.of(scenario.withSimulation(settings)).run();
      String name = sampling == Sampling.STRATIFIED ? "stratified" : "pseudo-random";
      row("entas, " + name + " draws", size, (s, t) -> outcome.measure(Measure.HEADCOUNT, s, t));
    }
  }

  private void row(String method, Size size, Headcounts headcounts) {
    out.printf(
        Locale.ROOT,
        "| %s | %d | %d | %.2e | %.5f | %.5f | %.5f | %.5f |%n",
        method,
        size.draws(),
        Size.COHORTS * size.households(),
        (double) size.draws() * Size.COHORTS * size.households(),
        ofMeans(headcounts, 1),
        ofMeans(headcounts, YEARS),
        ofDifferences(headcounts, 1),
        ofDifferences(headcounts, YEARS));
  }

  /** Root mean square over the strategies of the standard error of the mean headcount. */
  private static double ofMeans(Headcounts headcounts, int year) {
    double squares = 0;
    for (int s = 0; s < STRATEGIES; s++) {
      squares += square(standardError(headcounts.of(s, year)));
    }
    return Math.sqrt(squares / STRATEGIES);
  }

  /** The same of the difference from the first strategy, over the others. */
  private static double ofDifferences(Headcounts headcounts, int year) {
    double[] reference = headcounts.of(0, year);
    double squares = 0;
    for (int s = 1; s < STRATEGIES; s++) {
      double[] difference = headcounts.of(s, year);
      for (int d = 0; d < difference.length; d++) {
        difference[d] -= reference[d];
      }
      squares += square(standardError(difference));
    }
    return Math.sqrt(squares / (STRATEGIES - 1));
  }

  private static double standardError(double[] draws) {
    return PERCENT * Estimate.of(draws, Settings.RANDOMIZATIONS).standardError();
  }

  private static double square(double x) {
    return x * x;
  }
}
