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
    Traits traits = households.traits(p);
    Rotation rotation = draw.rotations[p];
    int[] epochs = model.program(p).epochs();
    for (int t = 1; t < epochs.length; t++) {
      if (state.probability[t] > 0) {
        HouseholdList eligible = households.registry(p).listed(epochs[t], part);
        year(state, t, eligible, traits, rotation);
      }
    }
    for (int i = 0; i < state.counted.size; i++) {
      enrolled[state.counted.ids[i]] = false;
    }
  }

  private void year(LaneState state, int t, HouseholdList eligible, Traits traits, Rotation turn) {
    double[] uniform = traits.enrollment()[t - 1];
    double turned = turn.enrollment()[t - 1];
    double probability = state.probability[t];
    double takeUp = state.takeUp[t];
    for (int i = 0; i < eligible.size; i++) {
      int h = eligible.ids[i];
      if (Rotation.turned(uniform[h], turned) < probability
          && !enrolled[h]
          && Rotation.turned(traits.takeUp()[h], turn.takeUp()) < takeUp) {
        enrolled[h] = true;
        state.count(h, t);
      }
    }
  }
}
