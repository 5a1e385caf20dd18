package io.github.entas.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A size and color of letters, and an estimate of the room they take: nobody here can ask what the
 * reader's font is, so labels keep apart by a generous width a letter.
 *
 * @param size height of the letters in units of the drawing
 */
record Font(double size, String color, boolean bold) {

  static final Font TITLE = new Font(17, Palette.INK, true);
  static final Font LABEL = new Font(13, Palette.INK, false);
  static final Font STRONG = new Font(13, Palette.INK, true);
  static final Font NOTE = new Font(13, Palette.MUTED, false);

  /** How far letters hang below their line. */
  static final double DESCENT = 0.25;

  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final double NARROW = 0.6;
  private static final double WIDE = 1;
  private static final double BOLD = 1.1;
  private static final int FIRST_WIDE = 0x1100;
  private static final String ELLIPSIS = "…";

  Font in(String otherColor) {
    return new Font(size, otherColor, bold);
  }

  /** From line to line. */
  double line() {
    return size * 1.3;
  }

  /** The estimated width of a text. */
  double width(String text) {
    double width = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      width += width(text.codePointAt(i));
    }
    return width;
  }

  /** The text on one line, shortened by an ellipsis where it takes more than the room there is. */
  String fit(String text, double room) {
    String flat = flat(text);
    if (width(flat) <= room) {
      return flat;
    }
    int[] points = flat.codePoints().toArray();
    double left = room - width(ELLIPSIS);
    int end = 0;
    while (end < points.length && left >= width(points[end])) {
      left -= width(points[end]);
      end++;
    }
    while (end > 0 && joins(points[end])) {
      end--;
    }
    return new String(points, 0, end).strip() + ELLIPSIS;
  }

  /** The text broken between words into at most so many lines, the last shortened. */
  List<String> wrap(String text, double room, int most) {
    List<String> lines = new ArrayList<>();
    String rest = flat(text);
    while (lines.size() < most - 1 && width(rest) > room) {
      int end = rest.lastIndexOf(' ', fit(rest, room).length() - 1);
      if (end <= 0) {
        break;
      }
      lines.add(rest.substring(0, end));
      rest = rest.substring(end + 1);
    }
    lines.add(fit(rest, room));
    return lines;
  }

  private double width(int point) {
    double em = point < FIRST_WIDE || (point >= 0x1E00 && point < 0x2E80) ? NARROW : WIDE;
    return em * size * (bold ? BOLD : 1);
  }

  private static String flat(String text) {
    return SPACES.matcher(SafeText.neutral(text).strip()).replaceAll(" ");
  }

  /** Whether a letter is written onto the one before it and must not lose it. */
  private static boolean joins(int point) {
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || point == 0x200D;
  }
}
