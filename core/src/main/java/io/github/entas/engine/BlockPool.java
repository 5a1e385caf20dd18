package io.github.entas.engine;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Enrollment of the households of a draw's block by their traits: listed, willing, enrolled. The
 * property of one thread.
 */
final class BlockPool implements Pool {

  private final Model model;
  private final Workspace workspace;
  private final byte[] year;
  private final int[] willingOfCohort;
  private final Draw draw;
  private @Nullable LaneState current;
  private @Nullable Households block;
  private int part;
  private double unwilling;

  BlockPool(Model model, Draw draw) {
    this.model = model;
    this.draw = draw;
    this.workspace = new Workspace(model);
    this.year = new byte[model.cohorts() * model.householdsPerCohort()];
    this.willingOfCohort = new int[model.cohorts()];
  }

  /** Begins a lane with the households of a draw. */
  void begin(LaneState lane, Households ofDraw, int partOfBlock) {
    current = lane;
    block = ofDraw;
    part = partOfBlock;
  }

  /** Forgets who is enrolled in the lane. */
  void end() {
    HouseholdList enrolled = state().enrolled;
    for (int i = 0; i < enrolled.size; i++) {
      year[enrolled.ids[i]] = 0;
    }
  }

  private LaneState state() {
    return Objects.requireNonNull(current);
  }

  private Households households() {
    return Objects.requireNonNull(block);
  }

  @Override
  public double willing(int t, double accuracyGain) {
    int p = state().lane.item();
    HouseholdList eligible = households().registry(p).eligible(t, draw, accuracyGain, workspace);
    double[] trait = households().traits(p).takeUp();
    double turn = draw.rotations[p].takeUp();
    double takeUp = state().takeUp[t];
    double[] perRepresentative = model.program(p).householdsPerRepresentative();
    HouseholdList willing = workspace.willing();
    willing.clear();
    double sum = 0;
    unwilling = 0;
    int i = 0;
    for (int c = 0; c < willingOfCohort.length; c++) {
      int end = (c + 1) * model.householdsPerCohort();
      int before = willing.size;
      int neverEnrolled = 0;
      while (i < eligible.size && eligible.ids[i] < end) {
        int h = eligible.ids[i++];
        int never = year[h] == 0 ? 1 : 0;
        neverEnrolled += never;
        willing.ids[willing.size] = h;
        willing.size += Rotation.turned(trait[h], turn) < takeUp ? never : 0;
      }
      willingOfCohort[c] = willing.size - before;
      sum += willingOfCohort[c] * perRepresentative[c];
      unwilling += (neverEnrolled - willingOfCohort[c]) * perRepresentative[c];
    }
    return sum;
  }

  @Override
  public double unwilling() {
    return unwilling;
  }

  @Override
  public void enroll(int t, double probability) {
    int p = state().lane.item();
    double[] uniform = households().traits(p).enrollment()[t - 1];
    double turn = draw.rotations[p].enrollment()[t - 1];
    HouseholdList enrolled = state().enrolled;
    int before = enrolled.size;
    keep(workspace.willing(), uniform, turn, probability, enrolled);
    for (int i = before; i < enrolled.size; i++) {
      int h = enrolled.ids[i];
      year[h] = (byte) t;
      if (model.blocks().isIn(part, h)) {
        state().count(h, t);
      }
    }
    for (int c = 0; c < willingOfCohort.length; c++) {
      state().cohortShare[t][c] = probability * willingOfCohort[c] / model.householdsPerCohort();
    }
  }

  /** Adds the households whose turned trait is below a share; without a branch on it. */
  private static void keep(
      HouseholdList among, double[] trait, double turn, double share, HouseholdList kept) {
    int[] ids = kept.ids;
    int size = kept.size;
    for (int i = 0; i < among.size; i++) {
      int h = among.ids[i];
      ids[size] = h;
      size += Rotation.turned(trait[h], turn) < share ? 1 : 0;
    }
    kept.size = size;
  }
}
