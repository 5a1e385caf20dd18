package io.github.entas.io;

/**
 * A field of a file of studies that should hold a number.
 *
 * @param field without spaces around it
 */
record StudyNumber(String field) {

  private static final int MOST_SHOWN = 40;

  /** A finite number. */
  double estimate(Place place, Problems problems) {
    double value = value();
    if (!Double.isFinite(value)) {
      refuse("estimate", "", place, problems);
    }
    return value;
  }

  /** A finite number greater than 0. */
  double variance(Place place, Problems problems) {
    double value = value();
    if (!(value > 0 && Double.isFinite(value))) {
      refuse("variance", " greater than 0", place, problems);
    }
    return value;
  }

  /** A number greater than 0 whose square is one. */
  double standardError(Place place, Problems problems) {
    double value = value();
    double square = value * value;
    if (!(value > 0 && Double.isFinite(value))) {
      refuse("standardError", " greater than 0", place, problems);
    } else if (!(square > 0 && Double.isFinite(square))) {
      String mustHold = "standardError must be between 1e-160 and 1e150";
      problems.add(place, "", mustHold, shown(), "");
    }
    return value;
  }

  private double value() {
    return NumberField.parse(field.toCharArray(), 0, field.length(), '.');
  }

  private void refuse(String name, String range, Place place, Problems problems) {
    boolean isNumber = !Double.isNaN(value()) || NumberField.isNotFinite(field);
    String kind = isNumber ? " must be a finite number" : " must be a number";
    problems.add(place, "", name + kind + range, shown(), isNumber ? "" : maybe());
  }

  private String maybe() {
    if (field.isEmpty() || field.matches("(?i)na|n/a|null|none|\\.|-|–")) {
      return "Maybe leave the study out: without the number it cannot be pooled.";
    }
    if (field.endsWith("%")) {
      return "Maybe leave out the percent sign.";
    }
    return field.matches("[-+]?[0-9]*,[0-9]+")
        ? "Maybe write a decimal point for the decimal comma."
        : "";
  }

  private String shown() {
    return "'" + (field.length() > MOST_SHOWN ? field.substring(0, MOST_SHOWN) + "…" : field) + "'";
  }
}
