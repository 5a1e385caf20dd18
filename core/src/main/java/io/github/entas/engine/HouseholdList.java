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
}
