package io.github.entas.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Groups of households that no program tells apart: those of a program with the same history of
 * eligibility.
 *
 * <p>The places of the years of an epoch are filled from one registry. A group of epoch e holds the
 * households eligible in it with one history b of eligibility in the epochs before, bit i of b
 * telling of epoch i: 2ᵉ groups side by side, a slice. Slices are in the order of the year in which
 * they begin, so that the groups that matter in a year come first.
 */
final class GroupLayout {

  /** Most epochs of a program: 2⁸ − 1 groups. */
  static final int MOST_EPOCHS = 8;

  /**
   * The groups of an epoch.
   *
   * @param program whose
   * @param epoch 0, 1, …
   * @param firstYear first year of the epoch
   * @param start number of the group without any history
   */
  record Slice(int program, int epoch, int firstYear, int start) {

    /** Number of histories. */
    int size() {
      return 1 << epoch;
    }
  }

  private final Slice[][] ofYear;
  private final List<Slice> slices;
  private final int[] groups;

  /**
   * A layout.
   *
   * @param epochs by program the epoch of every year 1 … T at its place; null: no groups
   */
  GroupLayout(int[][] epochs, int years) {
    this.ofYear = new Slice[epochs.length][years];
    this.slices = new ArrayList<>();
    List<Slice> unplaced = new ArrayList<>();
    for (int p = 0; p < epochs.length; p++) {
      for (int t = 1; t < epochs[p].length; t++) {
        if (t == 1 || epochs[p][t] != epochs[p][t - 1]) {
          unplaced.add(new Slice(p, epochs[p][t], t, 0));
        }
      }
    }
    unplaced.sort(Comparator.comparingInt(Slice::firstYear));
    this.groups = new int[years];
    int start = 0;
    for (Slice slice : unplaced) {
      Slice placed = new Slice(slice.program(), slice.epoch(), slice.firstYear(), start);
      slices.add(placed);
      start += slice.size();
      for (int t = slice.firstYear(); t < years; t++) {
        ofYear[slice.program()][t] = placed;
        groups[t] = start;
      }
    }
  }

  /** All slices in their order. */
  List<Slice> slices() {
    return slices;
  }

  /** The slice from which the places of a year are filled. */
  Slice slice(int program, int year) {
    return ofYear[program][year];
  }

  /** Number of groups that matter in a year: those of the slices begun by then. */
  int groups(int t) {
    return groups[t];
  }

  /** Number of all groups. */
  int groups() {
    return groups[groups.length - 1];
  }

  /** The epochs of a registry renewed in the years that {@code registryYears} tells, 1 … T. */
  static int[] epochs(int[] registryYears) {
    int[] epochs = new int[registryYears.length];
    for (int t = 2; t < epochs.length; t++) {
      epochs[t] = epochs[t - 1] + (registryYears[t] == registryYears[t - 1] ? 0 : 1);
    }
    return epochs;
  }
}
