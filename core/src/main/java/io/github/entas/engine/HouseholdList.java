package io.github.entas.engine;

import java.util.Arrays;

/** Numbers of representative households, ascending; reused from draw to draw. */
final class HouseholdList {

  int[] ids;
  int size;

  HouseholdList(int capacity) {
    this.ids = new int[capacity];
  }

  /** The same households without room for more. */
  HouseholdList trimmed() {
    HouseholdList list = new HouseholdList(0);
    list.ids = Arrays.copyOf(ids, size);
    list.size = size;
    return list;
  }

  void add(int household) {
    ids[size++] = household;
  }

  void clear() {
    size = 0;
  }

  /** The first place from {@code from} to {@code to} whose household is not below a number. */
  int end(int from, int to, int below) {
    int end = from;
    while (end < to && ids[end] < below) {
      end++;
    }
    return end;
  }

  /** The households by part of their block. */
  HouseholdList[] parts(HouseholdBlocks blocks) {
    HouseholdList[] parts = new HouseholdList[blocks.parts()];
    for (int part = 0; part < parts.length; part++) {
      HouseholdList list = new HouseholdList(size);
      for (int i = 0; i < size; i++) {
        if (blocks.isIn(part, ids[i])) {
          list.add(ids[i]);
        }
      }
      parts[part] = list.trimmed();
    }
    return parts;
  }

  /** The same households in the order of a number that each of them has. */
  HouseholdList sortedBy(double[] numbers) {
    long[] keys = new long[size];
    for (int i = 0; i < size; i++) {
      // Numbers in (0, 1) are multiples of 2⁻³³, so the order is that of their first 33 bits.
      keys[i] = (long) (numbers[ids[i]] * 0x1p33) << 30 | ids[i];
    }
    Arrays.sort(keys);
    HouseholdList sorted = new HouseholdList(size);
    for (long key : keys) {
      sorted.add((int) (key & (1 << 30) - 1));
    }
    return sorted;
  }
}
