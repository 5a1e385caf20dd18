package io.github.entas.runner;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Text as a terminal shows it: in columns, of which a character takes none, one or two. */
final class DisplayText {

  private static final Set<UnicodeScript> WIDE_SCRIPTS =
      Set.of(
          UnicodeScript.HAN,
          UnicodeScript.HANGUL,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.BOPOMOFO,
          UnicodeScript.YI);

  private DisplayText() {}

  /** The text without what could move the cursor or hide: controls and invisible formatting. */
  static String clean(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> Character.isISOControl(c) ? ' ' : c)
        .filter(c -> Character.getType(c) != Character.FORMAT)
        .forEach(shown::appendCodePoint);
    return shown.toString().strip();
  }

  /** Columns that the text takes. */
  static int width(String text) {
    return text.codePoints().map(DisplayText::width).sum();
  }

  /** The text, filled up with spaces on the right. */
  static String left(String text, int width) {
    return text + " ".repeat(Math.max(0, width - width(text)));
  }

  /** The text, filled up with spaces on the left. */
  static String right(String text, int width) {
    return " ".repeat(Math.max(0, width - width(text))) + text;
  }

  /** Lines of at most this width, broken at spaces; a word that is longer is cut. */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+", -1)) {
      if (line.length() > 0 && width(line.toString()) + 1 + width(word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      String rest = line.length() == 0 ? cut(word, width, lines) : " " + word;
      line.append(rest);
    }
    lines.add(line.toString());
    return lines;
  }

  /** Adds full lines of a long word; the rest fits into one. */
  private static String cut(String word, int width, List<String> lines) {
    String rest = word;
    while (width(rest) > width) {
      int end = 0;
      int taken = 0;
      while (taken + width(rest.codePointAt(end)) <= width) {
        taken += width(rest.codePointAt(end));
        end += Character.charCount(rest.codePointAt(end));
      }
      lines.add(rest.substring(0, end));
      rest = rest.substring(end);
    }
    return rest;
  }

  private static int width(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(codePoint) ? 2 : 1;
    };
  }

  private static boolean isWide(int codePoint) {
    boolean fullWidthForm = codePoint >= 0xFF01 && codePoint <= 0xFF60;
    boolean ideographicPunctuation = codePoint >= 0x3000 && codePoint <= 0x303E;
    boolean emoji = codePoint >= 0x1F300 && codePoint <= 0x1FAFF;
    boolean halfWidthForm = codePoint >= 0xFF61 && codePoint <= 0xFFDC;
    return !halfWidthForm
        && (fullWidthForm
            || ideographicPunctuation
            || emoji
            || WIDE_SCRIPTS.contains(UnicodeScript.of(codePoint)));
  }
}
