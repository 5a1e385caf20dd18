package io.github.entas.io;

/** Texts as YAML has them. */
final class YamlText {

  private YamlText() {}

  /** A text between double quotes, in which YAML knows the escapes of JSON. */
  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints().forEach(c -> append(quoted, c));
    return quoted.append('"').toString();
  }

  private static void append(StringBuilder quoted, int c) {
    if (c == '"' || c == '\\') {
      quoted.append('\\').appendCodePoint(c);
    } else if (isShown(c)) {
      quoted.appendCodePoint(c);
    } else {
      for (char half : Character.toChars(c)) {
        quoted.append("\\u");
        String hex = Integer.toHexString(half);
        quoted.append("0".repeat(4 - hex.length())).append(hex);
      }
    }
  }

  /** Whether people see the character, and YAML takes it as it is. */
  private static boolean isShown(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }
}
