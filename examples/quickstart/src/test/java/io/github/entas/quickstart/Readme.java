package io.github.entas.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The README's blocks, and the files that they speak of. */
final class Readme {

  static final Path ROOT = Path.of("..", "..");

  private Readme() {}

  /** What stands between a fence, such as {@code ```sh test}, and the next one. */
  static String block(String fence) {
    String readme = file("README.md");
    String opening = "\n" + fence + "\n";
    int from = readme.indexOf(opening) + opening.length();
    assertThat(from).as("a block %s", fence).isGreaterThanOrEqualTo(opening.length());
    return readme.substring(from, readme.indexOf("```", from));
  }

  static String file(String name) {
    try {
      return Files.readString(ROOT.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
