package io.github.entas.report;

import io.github.entas.Checks;

/**
 * A level to fall to by a year, as charts show it.
 *
 * @param label what it is called, with its value: {@code Target 5.0%}
 */
record Goal(double level, int year, String label) {

  static final Stroke LINE = new Stroke(Palette.INK, 1.25, "2 3");

  Goal {
    new Checks()
        .that(Math.abs(level) <= Ticks.LARGEST, "/level", "be a number within ±1e100", level)
        .text("/label", label)
        .throwIfAny();
  }
}
