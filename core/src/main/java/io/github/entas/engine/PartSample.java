package io.github.entas.engine;

/**
 * Samples, for a lane worked out from tables, who of the draw's part of the households is enrolled:
 * by the probabilities of the lane and the traits of the households. Only what several programs do
 * together needs to know. The property of one thread.
 */
final class PartSample {

  private final Model model;
  private final boolean[] enrolled;
  private final int[][] ids;
  private final double[][] uniforms;
  private final double[] turns;
  private final int[] first;
  private double[] takeUpTrait = new double[0];
  private double takeUpTurn;

  PartSample(Model model) {
    int years = model.years();
    this.model = model;
    this.enrolled = new boolean[model.cohorts() * model.householdsPerCohort()];
    this.ids = new int[years][];
    this.uniforms = new double[years][];
    this.turns = new double[years];
    this.first = new int[years];
  }

  /** Begins a program in a draw. */
  void begin(int p, Draw draw, Households households, int part) {
    EnrollmentOrder order = households.order(p);
    Rotation rotation = draw.rotations[p];
    for (int t = 1; t < model.years(); t++) {
      ids[t] = order.ids(t, part);
      uniforms[t] = order.uniforms(t, part);
      turns[t] = rotation.enrollment()[t - 1];
      first[t] = firstTurned(uniforms[t], turns[t]);
    }
    takeUpTrait = households.traits(p).takeUp();
    takeUpTurn = rotation.takeUp();
  }

  /** Fills the counted households of a lane of the program. */
  void run(LaneState state) {
    for (int t = 1; t < model.years(); t++) {
      if (state.probability[t] > 0) {
        year(state, t, ids[t], uniforms[t]);
      }
    }
    for (int i = 0; i < state.counted.size; i++) {
      enrolled[state.counted.ids[i]] = false;
    }
  }

  /** The turned traits begin anew with the first household whose trait passes 1. */
  private void year(LaneState state, int t, int[] order, double[] traits) {
    double turn = turns[t];
    double probability = state.probability[t];
    double takeUp = state.takeUp[t];
    int i = first[t];
    for (int n = 0; n < order.length; n++) {
      i = i == order.length ? 0 : i;
      if (!(Rotation.turned(traits[i], turn) < probability)) {
        return;
      }
      int h = order[i++];
      if (!enrolled[h] && Rotation.turned(takeUpTrait[h], takeUpTurn) < takeUp) {
        enrolled[h] = true;
        state.count(h, t);
      }
    }
  }

  /** The first place whose trait, turned, passes 1. */
  private static int firstTurned(double[] uniforms, double turn) {
    int low = 0;
    int high = uniforms.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (uniforms[middle] + turn < 1) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
