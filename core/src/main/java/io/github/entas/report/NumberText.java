package io.github.entas.report;

import io.github.entas.Checks;
import java.util.function.DoubleFunction;

/**
 * How a number reads, and how fine a step that text still shows: an axis never has ticks between
 * which the text sees no difference, or that it would round.
 *
 * @param text the number as the reader knows it, with its unit
 * @param finest the smallest step the text shows, 0.001 for {@code 6.7%}; ticks are its multiples
 */
record NumberText(DoubleFunction<String> text, double finest) {

  /** Calendar years. */
  static final NumberText YEARS = new NumberText(year -> Long.toString(Math.round(year)), 1);

  NumberText {
    new Checks().positive("/finest", finest).throwIfAny();
  }

  String of(double value) {
    return text.apply(value);
  }

  /** A value with its interval, without words: {@code 6.7% (5.9%–7.4%)}. */
  String of(double value, double low, double high) {
    return of(value) + " (" + of(low) + "–" + of(high) + ")";
  }
}
