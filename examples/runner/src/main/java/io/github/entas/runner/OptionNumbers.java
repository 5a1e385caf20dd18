package io.github.entas.runner;

import io.github.entas.Suggestion;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Numbers of options, which people write as they do elsewhere: 7,43 % or 600.000. */
final class OptionNumbers {

  private OptionNumbers() {}

  /** Any number, and what was probably meant where it is none. */
  static final class Any implements ITypeConverter<Double> {

    @Override
    public Double convert(String text) {
      try {
        return Double.valueOf(text);
      } catch (NumberFormatException e) {
        throw refused("must be a number", text, Suggestion.ofNumber(text));
      }
    }
  }

  /** A number of persons or an amount of money: 600.000 is taken for neither 600 nor 600000. */
  static final class Amount implements ITypeConverter<Double> {

    private final Any any = new Any();

    @Override
    public Double convert(String text) {
      if (Suggestion.isGrouped(text)) {
        throw refused(
            "must have no separator of thousands",
            text,
            Suggestion.ofNumber(text) + " If those are decimals, add a zero to them.");
      }
      return any.convert(text);
    }
  }

  private static TypeConversionException refused(String mustHold, String text, String maybe) {
    return new TypeConversionException(
        mustHold + ": " + text + (maybe.isEmpty() ? "" : "\n" + maybe));
  }
}
