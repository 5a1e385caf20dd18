package io.github.entas.io;

import io.github.entas.Suggestion;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The names of the columns of a survey file, and which of them are wanted. */
final class SurveyHeader {

  /** More names than this do not help to find the one that was meant. */
  private static final int MOST_NAMES = 50;

  private static final String DELIMITERS = ";\t|,";

  private final List<String> names;
  private final SurveyFormat format;
  private final Problems problems;

  SurveyHeader(List<String> names, SurveyFormat format, Problems problems) {
    this.names = List.copyOf(names);
    this.format = format;
    this.problems = problems;
  }

  int columns() {
    return names.size();
  }

  /** The index of a wanted column; −1 if none is wanted or, with a problem, if there is none. */
  int index(@Nullable String wanted) {
    if (wanted == null) {
      return -1;
    }
    String name = wanted.strip();
    int index = names.indexOf(name);
    if (index < 0) {
      refuse("must have a column " + quoted(name), listed(), maybe(name));
    } else if (index != names.lastIndexOf(name)) {
      refuse("must have one column " + quoted(name), "more than one", "");
    }
    return index;
  }

  private void refuse(String mustHold, String came, String maybe) {
    problems.add(new Place(1, 1), "", mustHold, came, maybe);
  }

  private String listed() {
    String listed =
        names.stream()
            .limit(MOST_NAMES)
            .map(SurveyHeader::quoted)
            .collect(Collectors.joining(", "));
    int more = names.size() - MOST_NAMES;
    return "the header has " + listed + (more > 0 ? " and " + more + " more" : "");
  }

  /** Another delimiter where the header holds one; otherwise the nearest name. */
  private String maybe(String name) {
    if (names.size() == 1) {
      for (int i = 0; i < DELIMITERS.length(); i++) {
        char delimiter = DELIMITERS.charAt(i);
        if (delimiter != format.delimiter() && names.get(0).indexOf(delimiter) >= 0) {
          return "Maybe the fields are parted by " + word(delimiter) + ".";
        }
      }
    }
    return Suggestion.among(name, names);
  }

  private static String word(char delimiter) {
    return switch (delimiter) {
      case ';' -> "semicolons";
      case '\t' -> "tabs";
      case ',' -> "commas";
      default -> "'" + delimiter + "'";
    };
  }

  private static String quoted(String name) {
    return '"' + name + '"';
  }
}
