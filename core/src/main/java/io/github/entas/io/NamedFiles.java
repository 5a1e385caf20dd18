package io.github.entas.io;

import io.github.entas.InvalidValueException;
import io.github.entas.Violation;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the files are that a file names.
 *
 * @param folder the folder of the file that names them; null where it is a text without a place
 * @param anywhere whether they may be outside of that folder
 */
record NamedFiles(@Nullable Path folder, boolean anywhere) {

  /** Those of a text that no file holds: none. */
  static final NamedFiles NONE = new NamedFiles(null, false);

  /** Those that a file names. */
  static NamedFiles of(Path file, boolean anywhere) {
    Path folder = file.toAbsolutePath().getParent();
    return new NamedFiles(folder == null ? file.toAbsolutePath() : folder, anywhere);
  }

  /**
   * The real path of a file.
   *
   * @throws InvalidValueException if it may not be read or is not there
   */
  Path resolve(String given) {
    if (folder == null) {
      throw new InvalidValueException(
          List.of(
              new Violation(
                  "",
                  "must be named by a scenario that is read from a file itself",
                  '"' + given + '"',
                  "Maybe give the records instead.")));
    }
    return SurveyPath.resolve(folder, given, anywhere);
  }
}
