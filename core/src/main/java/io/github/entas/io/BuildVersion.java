package io.github.entas.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The version of the library, which the build wrote into {@code version.properties}. */
final class BuildVersion {

  private BuildVersion() {}

  static String number() {
    Properties build = new Properties();
    try (InputStream in = BuildVersion.class.getResourceAsStream("version.properties")) {
      build.load(Objects.requireNonNull(in, "version.properties"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Objects.requireNonNull(build.getProperty("version"), "version");
  }
}
