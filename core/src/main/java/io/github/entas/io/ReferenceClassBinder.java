package io.github.entas.io;

import io.github.entas.engine.ReferenceClass;
import org.jspecify.annotations.Nullable;

/** Reads a row of how often a fall in the headcount has happened. */
final class ReferenceClassBinder {

  private static final ReferenceClass STAND_IN = new ReferenceClass("?", 1, 1, 0, 1, 0);

  private ReferenceClassBinder() {}

  static ReferenceClass read(Element element) {
    Fields fields = new Fields(element);
    String name = fields.text("name");
    int horizonYears = count(fields.required("horizonYears"));
    double from = fields.number("from");
    double to = fields.number("to");
    int districts = count(fields.required("districts"));
    double share = fields.number("share");
    return fields.buildIfReadable(
        () -> new ReferenceClass(name, horizonYears, from, to, districts, share), STAND_IN);
  }

  /** A whole number of 1 or more; 1 where there is none. */
  private static int count(@Nullable Element element) {
    return element == null ? 1 : (int) element.whole(1, Integer.MAX_VALUE);
  }
}
