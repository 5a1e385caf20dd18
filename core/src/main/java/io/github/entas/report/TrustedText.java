package io.github.entas.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * A stylesheet or script that is part of this package: the only text that {@link Markup} writes as
 * it stands. There is no way to make one from a text that somebody else wrote.
 */
final class TrustedText {

  private final String text;

  private TrustedText(String text) {
    this.text = text;
  }

  /**
   * Reads a file that lies beside this class.
   *
   * @throws IllegalArgumentException if there is no such file, or if it would end the element it is
   *     written into
   */
  static TrustedText resource(String name) {
    try (InputStream in = TrustedText.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("a trusted text must be a file of the package: " + name);
      }
      return checked(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text() {
    return text;
  }

  private static TrustedText checked(String name, String text) {
    if (text.contains("</") || text.contains("<!--")) {
      throw new IllegalArgumentException("a trusted text must hold no end tag or comment: " + name);
    }
    return new TrustedText(text);
  }
}
