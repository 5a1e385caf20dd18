package io.github.entas.io;

import tools.jackson.core.StreamReadConstraints;

/**
 * How large a file may be: far above any of its kind, far below what hurts.
 *
 * @param bytes of the file
 * @param tokens of the text
 */
record Limits(int bytes, int tokens) {

  static final int DEPTH = 32;
  static final int TEXT = 10_000;
  static final int NUMBER = 64;
  static final int KEY = 256;

  /** Of what people write. */
  static final Limits WRITTEN = new Limits(5_000_000, 500_000);

  /** Of results, which have many numbers a strategy. */
  static final Limits RESULT = new Limits(200_000_000, 20_000_000);

  private static final int MEGABYTE = 1_000_000;

  StreamReadConstraints constraints() {
    return StreamReadConstraints.builder()
        .maxDocumentLength(bytes)
        .maxTokenCount(tokens)
        .maxNestingDepth(DEPTH)
        .maxStringLength(TEXT)
        .maxNumberLength(NUMBER)
        .maxNameLength(KEY)
        .build();
  }

  /** The size in words: {@code "5 MB"}. */
  String size() {
    return bytes / MEGABYTE + " MB";
  }
}
