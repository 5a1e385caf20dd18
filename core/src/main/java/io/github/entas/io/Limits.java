package io.github.entas.io;

import tools.jackson.core.StreamReadConstraints;

/** How large a file and its parts may be: far above any scenario, far below what hurts. */
final class Limits {

  static final int BYTES = 5_000_000;
  static final int TOKENS = 500_000;
  static final int DEPTH = 32;
  static final int TEXT = 10_000;
  static final int NUMBER = 64;
  static final int KEY = 256;

  static final StreamReadConstraints CONSTRAINTS =
      StreamReadConstraints.builder()
          .maxDocumentLength(BYTES)
          .maxTokenCount(TOKENS)
          .maxNestingDepth(DEPTH)
          .maxStringLength(TEXT)
          .maxNumberLength(NUMBER)
          .maxNameLength(KEY)
          .build();

  private Limits() {}
}
