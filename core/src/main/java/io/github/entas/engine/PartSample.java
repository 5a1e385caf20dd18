package io.github.entas.engine;

/**
 * Samples, for a lane worked out from tables, who of the draw's part of the households is enrolled:
 * by the probabilities of the lane and the traits of the households. Only what several programs do
 * together needs to know. The property of one thread.
 */
final class PartSample {

  private final Model model;
  private final boolean[] enrolled;

  PartSample(Model model) {
    this.model = model;
    this.enrolled = new boolean[model.cohorts() * model.householdsPerCohort()];
  }

  /** Fills the counted households of a lane. */
  void run(LaneState state, Draw draw, Households households, int part) {
    int p = state.lane.item();
    EnrollmentOrder order = households.order(p);
    double[] takeUpTrait = households.traits(p).takeUp();
    Rotation rotation = draw.rotations[p];
    for (int t = 1; t < model.years(); t++) {
      if (state.probability[t] > 0) {
        year(state, t, order.ids(t, part), order.uniforms(t, part), takeUpTrait, rotation);
      }
    }
    for (int i = 0; i < state.counted.size; i++) {
      enrolled[state.counted.ids[i]] = false;
    }
  }

  /** The turned traits begin anew with the first household whose trait passes 1. */
  private void year(
      LaneState state,
      int t,
      int[] ids,
      double[] uniforms,
      double[] takeUpTrait,
      Rotation rotation) {
    double turn = rotation.enrollment()[t - 1];
    double probability = state.probability[t];
    double takeUp = state.takeUp[t];
    int i = firstTurned(uniforms, turn);
    for (int n = 0; n < ids.length; n++) {
      i = i == ids.length ? 0 : i;
      if (!(Rotation.turned(uniforms[i], turn) < probability)) {
        return;
      }
      int h = ids[i++];
      if (!enrolled[h] && Rotation.turned(takeUpTrait[h], rotation.takeUp()) < takeUp) {
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
