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
}
