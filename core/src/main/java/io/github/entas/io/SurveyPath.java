package io.github.entas.io;

import io.github.entas.InvalidValueException;
import io.github.entas.Violation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/**
 * Where the survey is that another file names.
 *
 * <p>Paths are relative to the folder of the file that names them and stay inside it, whatever
 * {@code ..} and symbolic links they go through: a scenario from somebody else reads nothing that
 * did not come with it.
 */
final class SurveyPath {

  private SurveyPath() {}

  /**
   * The real path of a file.
   *
   * @param folder the folder of the file that names it
   * @param given the path as written there
   * @param allowOutside whether it may be anywhere
   * @throws InvalidValueException if it is outside of the folder and must not be, or no file; the
   *     violation is of the value itself
   */
  static Path resolve(Path folder, String given, boolean allowOutside) {
    if (given.isBlank()) {
      throw refused("must name a file", given);
    }
    Path home = folder.toAbsolutePath().normalize();
    Path written = written(home, given);
    // Before anything is looked up: whether a file outside is there is not told either.
    if (!allowOutside && !written.startsWith(home)) {
      throw outside(given);
    }
    Path real = real(written, given);
    if (!allowOutside && !real.startsWith(real(home, given))) {
      throw outside(given);
    }
    if (!Files.isRegularFile(real)) {
      throw refused("must name a file", given);
    }
    return real;
  }

  private static Path written(Path home, String given) {
    try {
      return home.resolve(given).normalize();
    } catch (InvalidPathException e) {
      throw refused("must be a path", given);
    }
  }

  private static Path real(Path path, String given) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      throw refused("must name a file that is there", given);
    }
  }

  private static InvalidValueException outside(String given) {
    return refused(
        "must stay inside the folder of the file that names it",
        given,
        "Maybe copy the survey into that folder, or allow files outside.");
  }

  private static InvalidValueException refused(String mustHold, String given) {
    return refused(mustHold, given, "");
  }

  private static InvalidValueException refused(String mustHold, String given, String maybe) {
    return new InvalidValueException(
        List.of(new Violation("", mustHold, '"' + given + '"', maybe)));
  }
}
