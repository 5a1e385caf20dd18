package io.github.entas.measure;

import io.github.entas.Checks;
import io.github.entas.stat.Sum;
import java.util.Arrays;

/**
 * Who moved where between the two dates of a panel. States are quantile groups of each date,
 * poorest first, or poor (0) and not poor (1). Measurement error in welfare looks like mobility.
 *
 * @since 0.1.0
 */
public final class TransitionMatrix {

  /** The state of the poor in a matrix of poverty. */
  public static final int POOR = 0;

  /** The state of those who are not poor in a matrix of poverty. */
  public static final int NOT_POOR = 1;

  /** Shares of all persons, by state before, then after. */
  private final double[][] shares;

  private TransitionMatrix(double[][] shares) {
    this.shares = shares;
  }

  /**
   * Between quantile groups of each date. Group k holds those above the quantile at (k − 1)/n and
   * up to the one at k/n, so that equal welfare is in one group; with ties or heavy rows the groups
   * differ in size and may be empty.
   *
   * @param panel of two dates; see {@link WelfarePanel#between}
   * @param groups n, at least 2; 5 for quintiles
   */
  public static TransitionMatrix ofQuantileGroups(WelfarePanel panel, int groups) {
    new Checks().that(groups >= 2, "/groups", "be at least 2", groups).throwIfAny();
    checkDates(panel);
    return of(
        panel,
        PanelStates.ofQuantileGroups(panel, 0, groups),
        PanelStates.ofQuantileGroups(panel, 1, groups),
        groups);
  }

  /**
   * Between poor, strictly below the line, and not poor.
   *
   * @param panel of two dates; see {@link WelfarePanel#between}, and {@link WelfarePanel#overLines}
   *     where each date has its own line
   * @param line finite and greater than 0
   */
  public static TransitionMatrix ofPoverty(WelfarePanel panel, double line) {
    new Checks().positive("/line", line).throwIfAny();
    checkDates(panel);
    return of(
        panel, PanelStates.ofPoverty(panel, 0, line), PanelStates.ofPoverty(panel, 1, line), 2);
  }

  private static void checkDates(WelfarePanel panel) {
    new Checks()
        .that(
            panel.dates() == 2,
            "/panel",
            "hold two dates",
            panel.dates(),
            "Maybe two of them were meant: between(from, to).")
        .throwIfAny();
  }

  private static TransitionMatrix of(WelfarePanel panel, int[] from, int[] to, int states) {
    Sum[][] persons = new Sum[states][states];
    for (Sum[] row : persons) {
      Arrays.setAll(row, i -> new Sum());
    }
    Sum all = new Sum();
    for (int i = 0; i < from.length; i++) {
      persons[from[i]][to[i]].add(panel.weight(i));
      all.add(panel.weight(i));
    }
    double[][] shares = new double[states][states];
    for (int i = 0; i < states; i++) {
      for (int j = 0; j < states; j++) {
        shares[i][j] = persons[i][j].value() / all.value();
      }
    }
    return new TransitionMatrix(shares);
  }

  /** Number of states. */
  public int states() {
    return shares.length;
  }

  /** Share of all persons who were in state {@code from} and are in state {@code to}. */
  public double share(int from, int to) {
    return shares[checked("/from", from)][checked("/to", to)];
  }

  /** Share of all persons who were in a state at the first date. */
  public double shareBefore(int state) {
    return Sum.of(shares[checked("/state", state)]).value();
  }

  /** Share of all persons who are in a state at the second date. */
  public double shareAfter(int state) {
    checked("/state", state);
    Sum sum = new Sum();
    for (double[] row : shares) {
      sum.add(row[state]);
    }
    return sum.value();
  }

  /**
   * Of those who were in state {@code from}, the share that is in state {@code to}: a row sums to
   * 1. In a matrix of poverty from {@link #POOR} to {@link #NOT_POOR} it is the exit rate, the
   * other way the entry rate.
   *
   * @throws IllegalArgumentException if nobody was in state {@code from}
   */
  public double probability(int from, int to) {
    double before = shareBefore(from);
    new Checks()
        .that(
            before > 0,
            "/shareBefore",
            "be greater than 0 to ask where those in state " + from + " went",
            before)
        .throwIfAny();
    return share(from, to) / before;
  }

  /** Share of all persons in the same state at both dates. */
  public double stayers() {
    Sum sum = new Sum();
    for (int i = 0; i < shares.length; i++) {
      sum.add(shares[i][i]);
    }
    return sum.value();
  }

  /** Share of all persons who moved to a better state: in a matrix of poverty the exits. */
  public double exits() {
    Sum sum = new Sum();
    for (int i = 0; i < shares.length; i++) {
      for (int j = i + 1; j < shares.length; j++) {
        sum.add(shares[i][j]);
      }
    }
    return sum.value();
  }

  /** Share of all persons who moved to a worse state: in a matrix of poverty the entries. */
  public double entries() {
    Sum sum = new Sum();
    for (int i = 1; i < shares.length; i++) {
      for (int j = 0; j < i; j++) {
        sum.add(shares[i][j]);
      }
    }
    return sum.value();
  }

  /**
   * Shorrocks' index of mobility, (n − Σ probability(i, i))/(n − 1): 0 where nobody moved, 1 where
   * the second state does not depend on the first, more where moving is the rule. Source: Shorrocks
   * 1978, Econometrica 46(5), 1013–1024.
   *
   * @throws IllegalArgumentException if a state held nobody at the first date
   */
  public double mobility() {
    Sum leaving = new Sum();
    for (int i = 0; i < shares.length; i++) {
      leaving.add(1 - probability(i, i));
    }
    return leaving.value() / (shares.length - 1);
  }

  private int checked(String path, int state) {
    new Checks()
        .that(
            state >= 0 && state < shares.length,
            path,
            "be a state, 0 … " + (shares.length - 1),
            state)
        .throwIfAny();
    return state;
  }
}
