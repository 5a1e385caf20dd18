package io.github.entas.engine;

/** Numbers of representative households, ascending; reused from draw to draw. */
final class HouseholdList {

  int[] ids;
  int size;

  HouseholdList(int capacity) {
    this.ids = new int[capacity];
  }

  void add(int household) {
    ids[size++] = household;
  }

  void clear() {
    size = 0;
  }
}
