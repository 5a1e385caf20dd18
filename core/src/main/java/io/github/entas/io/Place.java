package io.github.entas.io;

/**
 * A place in a file; both count from 1.
 *
 * @param line the line
 * @param column the column, in UTF-16 units
 */
record Place(int line, int column) {

  /** The file as a whole. */
  static final Place NONE = new Place(0, 0);

  /** The place of the character at an offset of a text. */
  static Place of(CharSequence text, int offset) {
    int line = 1;
    int column = 1;
    for (int i = 0; i < Math.min(offset, text.length()); i++) {
      if (text.charAt(i) == '\n') {
        line++;
        column = 1;
      } else {
        column++;
      }
    }
    return new Place(line, column);
  }
}
