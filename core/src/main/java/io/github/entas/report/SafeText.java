package io.github.entas.report;

/**
 * Text of unknown origin made harmless, in HTML as in XML.
 *
 * <p>What XML forbids, the controls that HTML objects to and lone surrogates become U+FFFD. The
 * bidirectional embeddings, overrides and isolates (U+202A–U+202E, U+2066–U+2069) are dropped: they
 * could make the text around them read differently than it is written. Letters of scripts that run
 * from right to left stay.
 */
final class SafeText {

  private static final char REPLACEMENT = '\uFFFD';

  private SafeText() {}

  /** The text without what could do harm; still to be escaped. */
  static String neutral(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      i += Character.charCount(point);
      if (isForbidden(point)) {
        out.append(REPLACEMENT);
      } else if (!turnsDirection(point)) {
        out.appendCodePoint(point);
      }
    }
    return out.toString();
  }

  /** Writes the text between two tags. */
  static void write(String text, StringBuilder out) {
    escape(text, false, out);
  }

  /** Writes the text between two double quotes; line ends and tabs survive a parser there. */
  static void writeAttribute(String text, StringBuilder out) {
    escape(text, true, out);
  }

  private static void escape(String text, boolean quoted, StringBuilder out) {
    String neutral = neutral(text);
    for (int i = 0; i < neutral.length(); i++) {
      char c = neutral.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        case '\r' -> out.append("&#13;");
        case '\n', '\t' -> whitespace(c, quoted, out);
        default -> out.append(c);
      }
    }
  }

  private static void whitespace(char c, boolean quoted, StringBuilder out) {
    if (quoted) {
      out.append("&#").append((int) c).append(';');
    } else {
      out.append(c);
    }
  }

  private static boolean isForbidden(int point) {
    boolean control = point < 0x20 && point != '\t' && point != '\n' && point != '\r';
    boolean laterControl = point >= 0x7F && point <= 0x9F;
    boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    return control || laterControl || surrogate || point == 0xFFFE || point == 0xFFFF;
  }

  private static boolean turnsDirection(int point) {
    return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
  }
}
