package io.github.entas.io;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A text file that is either there whole or not at all.
 *
 * <p>The text goes into a hidden file beside it, which is moved onto the name at the end. What an
 * exception or the end of the program leaves of the hidden file is deleted.
 */
final class AtomicFile {

  /** Writes the text. */
  interface Content {
    void writeTo(Writer out) throws IOException;
  }

  private AtomicFile() {}

  /** Writes UTF-8 text to a file, replacing what was there. */
  static void write(Path file, Content content) throws IOException {
    Path aside = file.resolveSibling("." + file.getFileName() + ".part");
    aside.toFile().deleteOnExit();
    try {
      try (BufferedWriter out = Files.newBufferedWriter(aside, StandardCharsets.UTF_8)) {
        content.writeTo(out);
      }
      move(aside, file);
    } finally {
      Files.deleteIfExists(aside);
    }
  }

  private static void move(Path aside, Path file) throws IOException {
    try {
      Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
