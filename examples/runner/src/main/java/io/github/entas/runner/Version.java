package io.github.entas.runner;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version of this build, which the build wrote into {@code version.properties}. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"entas " + number()};
  }

  private static String number() {
    Properties build = new Properties();
    try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
      build.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return build.getProperty("version");
  }
}
