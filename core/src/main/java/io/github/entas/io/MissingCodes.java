package io.github.entas.io;

import java.util.Arrays;
import java.util.List;

/** Fields that stand for a value that is not known. */
final class MissingCodes {

  private final char[][] texts;
  private final double[] numbers;

  /** The codes of a format; spaces around them do not count, as around fields. */
  MissingCodes(List<String> codes, char decimalMark) {
    texts = codes.stream().map(code -> code.strip().toCharArray()).toArray(char[][]::new);
    numbers = new double[texts.length];
    for (int i = 0; i < texts.length; i++) {
      numbers[i] = NumberField.parse(texts[i], 0, texts[i].length, decimalMark);
    }
  }

  /** Whether part of a buffer is one of the codes, letter by letter. */
  boolean hold(char[] buffer, int offset, int length) {
    for (char[] text : texts) {
      if (text.length == length
          && Arrays.equals(text, 0, length, buffer, offset, offset + length)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a number is one of the codes, however it was written: −99 for "-99.00". */
  boolean hold(double number) {
    for (double code : numbers) {
      if (code == number) {
        return true;
      }
    }
    return false;
  }
}
