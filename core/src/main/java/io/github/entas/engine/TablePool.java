package io.github.entas.engine;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Enrollment by expected shares: take-up and the yearly uniform of every household integrated.
 *
 * <p>All households of a group are alike, so s, the share never enrolled, follows from the
 * probabilities alone: in an epoch the eligible of a group have lost (1 − π) in each year of it,
 * and at its end the history of who was eligible grows by one bit. Where levers move take-up over
 * the years, the trait that decides who is willing is cut at the values it takes; in each band
 * between two of them the same households are willing in the same years.
 */
final class TablePool implements Pool {

  private final Model model;
  private final double[] sorted;
  private final double[] width;
  private final double[] left;
  private final double[] eligible;
  private double[][] unserved = new double[0][];
  private int bands;
  private int epoch;
  private @Nullable LaneState current;
  private @Nullable Groups groupsOfLane;
  private @Nullable PovertyTables tables;
  private double unwilling;

  TablePool(Model model) {
    int years = model.years();
    this.model = model;
    this.sorted = new double[years];
    this.width = new double[years];
    this.left = new double[years];
    this.eligible = new double[years];
  }

  /** Begins a randomization. */
  void begin(PovertyTables ofRandomization) {
    tables = ofRandomization;
  }

  private LaneState state() {
    return Objects.requireNonNull(current);
  }

  private Groups groups() {
    return Objects.requireNonNull(groupsOfLane);
  }

  /** Begins a lane in a draw. */
  void begin(LaneState lane) {
    current = lane;
    groupsOfLane = Objects.requireNonNull(tables).groups(lane.lane.item());
    cutIntoBands();
    int histories = state().groupShare[model.years() - 1].length;
    if (bands > 0 && (unserved.length < bands || unserved[0].length < histories)) {
      unserved = new double[width.length][histories];
    }
    for (int i = 0; i < bands; i++) {
      unserved[i][0] = 1;
    }
    epoch = -1;
    enter(0);
  }

  /** The bands of the trait below the largest take-up, each between two values that occur. */
  private void cutIntoBands() {
    double[] takeUp = state().takeUp;
    if (model.program(state().lane.item()).takeUp().isEmpty()) {
      sorted[0] = takeUp[1];
      width[0] = takeUp[1];
      bands = takeUp[1] > 0 ? 1 : 0;
      return;
    }
    System.arraycopy(takeUp, 1, sorted, 0, takeUp.length - 1);
    Arrays.sort(sorted, 0, takeUp.length - 1);
    bands = 0;
    double below = 0;
    for (int i = 0; i < takeUp.length - 1; i++) {
      if (sorted[i] > below) {
        width[bands] = sorted[i] - below;
        below = sorted[i];
        sorted[bands++] = below;
      }
    }
  }

  private boolean isWilling(int band, int t) {
    return sorted[band] <= state().takeUp[t];
  }

  /** Moves on to an epoch: those eligible in the one before have been served in it. */
  private void enter(int next) {
    while (epoch < next) {
      for (int i = 0; i < bands && epoch >= 0; i++) {
        serve(unserved[i], 1 << epoch, left[i]);
      }
      epoch++;
      Arrays.fill(left, 0, bands, 1);
    }
    for (int i = 0; i < bands; i++) {
      eligible[i] = eligible(groups(), epoch, unserved[i]);
    }
  }

  /** Doubles the histories: who was not eligible is unserved as before, of the others a share. */
  private static void serve(double[] unserved, int histories, double left) {
    for (int b = 0; b < histories; b++) {
      unserved[b + histories] = unserved[b] * left;
    }
  }

  /** Households eligible in an epoch that nobody has served before it. */
  private static double eligible(Groups groups, int epoch, double[] unserved) {
    int start = Groups.start(epoch);
    double sum = 0;
    for (int b = 0; b < 1 << epoch; b++) {
      sum += groups.households(start + b) * unserved[b];
    }
    return sum;
  }

  @Override
  public double willing(int t, double accuracyGain) {
    int p = state().lane.item();
    int of = model.program(p).epochs()[t];
    if (of != epoch) {
      enter(of);
    }
    double willing = 0;
    unwilling = 0;
    double covered = 0;
    for (int i = 0; i < bands; i++) {
      double households = width[i] * eligible[i] * left[i];
      covered += width[i];
      if (isWilling(i, t)) {
        willing += households;
      } else {
        unwilling += households;
      }
    }
    unwilling += (1 - covered) * groups().eligible(epoch);
    return willing;
  }

  @Override
  public double unwilling() {
    return unwilling;
  }

  @Override
  public void enroll(int t, double probability) {
    double[] shares = state().groupShare[t];
    boolean first = true;
    for (int i = 0; i < bands; i++) {
      if (isWilling(i, t)) {
        double enrolled = probability * width[i] * left[i];
        if (first) {
          set(enrolled, unserved[i], shares);
        } else {
          add(enrolled, unserved[i], shares);
        }
        first = false;
        left[i] *= 1 - probability;
      }
    }
    if (model.program(state().lane.item()).spillover() != 0) {
      shareOfCohorts(t, shares);
    }
  }

  private static void set(double factor, double[] unserved, double[] shares) {
    for (int b = 0; b < shares.length; b++) {
      shares[b] = factor * unserved[b];
    }
  }

  private static void add(double factor, double[] unserved, double[] shares) {
    for (int b = 0; b < shares.length; b++) {
      shares[b] += factor * unserved[b];
    }
  }

  private void shareOfCohorts(int t, double[] shares) {
    int start = Groups.start(epoch);
    double[] ofCohort = state().cohortShare[t];
    for (int c = 0; c < ofCohort.length; c++) {
      double sum = 0;
      for (int b = 0; b < shares.length; b++) {
        sum += groups().cohortShare(c, start + b) * shares[b];
      }
      ofCohort[c] = sum;
    }
  }
}
