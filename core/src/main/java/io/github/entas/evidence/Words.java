package io.github.entas.evidence;

import java.util.Arrays;
import java.util.Locale;

/** Names of constants as words of a sentence, and as words of a file. */
final class Words {

  private Words() {}

  /** "return to capital". */
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** The constant of a word like "returnToCapital". */
  static <E extends Enum<E>> E constant(Class<E> type, String word) {
    String name = word.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(word + " is no " + type.getSimpleName()));
  }
}
