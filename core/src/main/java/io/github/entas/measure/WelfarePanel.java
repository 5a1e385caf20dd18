package io.github.entas.measure;

import io.github.entas.Checks;
import java.util.Arrays;

/**
 * Welfare of the same persons at two or more dates, with one weight a row for all dates. Rows keep
 * the order in which they were given; those with weight 0 stand for nobody. Immutable.
 *
 * @since 0.1.0
 */
public final class WelfarePanel {

  private final double[][] welfare;
  private final double[] weights;

  private WelfarePanel(double[][] welfare, double[] weights) {
    this.welfare = welfare;
    this.weights = weights;
  }

  /**
   * A panel with weights.
   *
   * @param welfare by date, then by row: at least two dates with equally many rows, at least one;
   *     finite; copied
   * @param weights persons that each row stands for, finite and 0 or more, not all 0; copied
   * @throws IllegalArgumentException if anything else comes; the message names the first such row
   */
  public static WelfarePanel of(double[][] welfare, double[] weights) {
    new Checks()
        .that(welfare.length >= 2, "/welfare", "hold at least two dates", welfare.length)
        .throwIfAny();
    for (int date = 0; date < welfare.length; date++) {
      check(date, welfare[date], weights.length);
    }
    // One date stands for all: what is left to check are the weights.
    WeightedSample.of(welfare[0], weights);
    return new WelfarePanel(copy(welfare), weights.clone());
  }

  private static void check(int date, double[] welfare, int rows) {
    new Checks()
        .that(
            welfare.length == rows,
            "/welfare/" + date,
            "hold one number for each of " + rows + " weights",
            welfare.length)
        .throwIfAny();
    for (int row = 0; row < rows; row++) {
      if (!Double.isFinite(welfare[row])) {
        new Checks()
            .that(
                false,
                "/welfare/" + date + "/" + row,
                "be a finite number at date " + date,
                welfare[row])
            .throwIfAny();
      }
    }
  }

  /** Number of dates. */
  public int dates() {
    return welfare.length;
  }

  /** Number of rows, those without weight included. */
  public int rows() {
    return weights.length;
  }

  /** Welfare of a row at a date; both count from 0. */
  public double welfare(int date, int row) {
    return welfare[date][row];
  }

  /** Persons that a row stands for. */
  public double weight(int row) {
    return weights[row];
  }

  /** Everybody at one date, counted from 0. */
  public WeightedSample at(int date) {
    checkDate("/date", date);
    return WeightedSample.of(welfare[date], weights);
  }

  /** Everybody with the mean over the dates of their own welfare. */
  public WeightedSample meanOverDates() {
    double[] means = new double[weights.length];
    for (int row = 0; row < means.length; row++) {
      // Differences from the first date: nothing is rounded where welfare does not change.
      double first = welfare[0][row];
      double more = 0;
      for (double[] date : welfare) {
        more += date[row] - first;
      }
      means[row] = first + more / welfare.length;
    }
    return WeightedSample.of(means, weights);
  }

  /** The panel of two of the dates, in this order; dates count from 0. */
  public WelfarePanel between(int from, int to) {
    checkDate("/from", from);
    checkDate("/to", to);
    return new WelfarePanel(new double[][] {welfare[from], welfare[to]}, weights);
  }

  /**
   * This panel with welfare as multiples of the line of each date, for measures with line 1: where
   * lines are in the prices of their dates. Who is below, at or above the line stays so.
   *
   * @param lines one a date, finite and greater than 0
   */
  public WelfarePanel overLines(double... lines) {
    new Checks()
        .that(
            lines.length == welfare.length,
            "/lines",
            "hold one line for each of " + welfare.length + " dates",
            lines.length)
        .throwIfAny();
    double[][] ratios = new double[welfare.length][];
    for (int date = 0; date < ratios.length; date++) {
      new Checks().positive("/lines/" + date, lines[date]).throwIfAny();
      double[] same = new double[weights.length];
      Arrays.fill(same, lines[date]);
      ratios[date] = OwnLines.ratios(welfare[date], same);
    }
    return new WelfarePanel(ratios, weights);
  }

  private void checkDate(String path, int date) {
    new Checks()
        .that(
            date >= 0 && date < welfare.length,
            path,
            "be a date of the panel, 0 … " + (welfare.length - 1),
            date)
        .throwIfAny();
  }

  private static double[][] copy(double[][] welfare) {
    double[][] copy = new double[welfare.length][];
    Arrays.setAll(copy, date -> welfare[date].clone());
    return copy;
  }
}
