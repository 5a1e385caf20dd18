package io.github.entas.report;

/** Which part of a text stands at its place. */
enum Anchor {
  START("start", 0),
  MIDDLE("middle", 0.5),
  END("end", 1);

  private final String value;
  private final double before;

  Anchor(String value, double before) {
    this.value = value;
    this.before = before;
  }

  /** The value of {@code text-anchor}. */
  String value() {
    return value;
  }

  /** Where a text of that width begins. */
  double left(double x, double width) {
    return x - before * width;
  }
}
