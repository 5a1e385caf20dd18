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
 * A file that is either there whole or not at all.
 *
 * <p>The content goes into a hidden file beside it, which is moved onto the name at the end. What
 * an exception or the end of the program leaves of the hidden file is deleted. Links are followed;
 * what is there and no regular file, such as a device, is written to as it is.
 *
 * @since 0.1.0
 */
public final class AtomicFile {

  /** Writes the text. */
  interface Content {
    void writeTo(Writer out) throws IOException;
  }

  private interface Filling {
    void fill(Path file) throws IOException;
  }

  private AtomicFile() {}

  /** Writes UTF-8 text to a file, replacing what was there. */
  public static void write(Path file, String text) throws IOException {
    replace(file, aside -> Files.writeString(aside, text));
  }

  /** Writes bytes to a file, replacing what was there. */
  public static void write(Path file, byte[] bytes) throws IOException {
    replace(file, aside -> Files.write(aside, bytes));
  }

  /** Writes UTF-8 text bit by bit to a file, replacing what was there. */
  static void write(Path file, Content content) throws IOException {
    replace(
        file,
        aside -> {
          try (BufferedWriter out = Files.newBufferedWriter(aside, StandardCharsets.UTF_8)) {
            content.writeTo(out);
          }
        });
  }

  private static void replace(Path name, Filling filling) throws IOException {
    Path file = Files.exists(name) ? name.toRealPath() : name;
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      filling.fill(file);
      return;
    }
    Path aside = file.resolveSibling("." + file.getFileName() + ".part");
    aside.toFile().deleteOnExit();
    try {
      filling.fill(aside);
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
