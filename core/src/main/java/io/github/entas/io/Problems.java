package io.github.entas.io;

import io.github.entas.Violation;
import io.github.entas.engine.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong with one file, and what it took from elsewhere. */
final class Problems {

  private final String source;
  private final NamedFiles files;
  private final List<Problem> found = new ArrayList<>();
  private final Set<String> pointers = new HashSet<>();
  private final List<Source> taken = new ArrayList<>();

  /** Nothing found yet in the text of that name, which names no files. */
  Problems(String source) {
    this(source, NamedFiles.NONE);
  }

  /** Nothing found yet in the file of that name. */
  Problems(String source, NamedFiles files) {
    this.source = source;
    this.files = files;
  }

  /** The files that this one may name. */
  NamedFiles files() {
    return files;
  }

  /** Notes a number that the file took from the catalogue. */
  void take(Source source) {
    taken.add(source);
  }

  /** The numbers that the file took from the catalogue, in the order in which they were read. */
  List<Source> taken() {
    return taken;
  }

  void add(Place place, String pointer, String mustHold, String came, String maybe) {
    found.add(new Problem(place.line(), place.column(), pointer, mustHold, came, maybe));
    pointers.add(pointer);
  }

  /**
   * Adds the violations of a value at {@code prefix}, but those of parts that could not be read:
   * these are about stand-ins.
   */
  void addAll(Node root, String prefix, List<Violation> violations) {
    List<Violation> news = violations.stream().filter(v -> !isFaulty(prefix + v.path())).toList();
    for (Violation violation : news) {
      String pointer = prefix + violation.path();
      String key = Pointer.lastKey(pointer);
      // A name that is not known is a key where it is one: the key is to blame, not its value.
      boolean keyIsToBlame = violation.came().equals('"' + key + '"');
      add(
          keyIsToBlame ? Pointer.ofKey(root, pointer) : Pointer.deepest(root, pointer),
          pointer,
          withoutName(violation.mustHold(), key),
          asWritten(root, pointer, violation.came()),
          violation.maybe());
    }
  }

  /** Whether a problem has been found at a pointer or around it. */
  boolean isFaulty(String pointer) {
    for (int end = pointer.length(); end > 0; end = pointer.lastIndexOf('/', end - 1)) {
      if (pointers.contains(pointer.substring(0, end))) {
        return true;
      }
    }
    return pointers.contains("");
  }

  /** An exception for one problem that leaves nothing else to be said. */
  ScenarioException alone(Place place, String pointer, String mustHold, String came, String maybe) {
    return new ScenarioException(
        source, List.of(new Problem(place.line(), place.column(), pointer, mustHold, came, maybe)));
  }

  /** Whether nothing was found. */
  boolean isEmpty() {
    return found.isEmpty();
  }

  /** An exception for everything that was found, by place. */
  ScenarioException exception() {
    List<Problem> sorted = new ArrayList<>(found);
    sorted.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
    return new ScenarioException(source, sorted);
  }

  /** What came, in the words of the file: 8e9, not 8.0E9. */
  private static String asWritten(Node root, String pointer, String came) {
    return Pointer.find(root, pointer) instanceof Node.Numeral numeral
            && came.equals(String.valueOf(numeral.value()))
        ? numeral.text()
        : came;
  }

  /** "rate must be …" at /…/rate: the pointer says already what it is about. */
  private static String withoutName(String mustHold, String key) {
    return mustHold.startsWith(key + " must ") ? mustHold.substring(key.length() + 1) : mustHold;
  }
}
