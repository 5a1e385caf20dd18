package io.github.entas.report;

import java.util.List;

/** A part of the page under a heading of its own. */
interface Section {

  /** What the section is called in the page, in file names and in the keys of its words. */
  String id();

  /** Whether the result holds what the section is about; otherwise the page leaves it out. */
  default boolean isThere(Paper paper) {
    return true;
  }

  /** Its charts, in the order in which they stand in it. */
  default List<Chart> charts(Paper paper) {
    return List.of();
  }

  /** Writes what stands under the heading. */
  void write(Paper paper, Body body);
}
