package io.github.entas.io;

import io.github.entas.Suggestion;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** Which column of a file of studies is which. */
final class StudiesHeader {

  static final String ID = "id";
  static final String ESTIMATE = "estimate";
  static final String VARIANCE = "variance";
  static final String STANDARD_ERROR = "standardError";

  private static final List<String> KNOWN = List.of(ID, ESTIMATE, VARIANCE, STANDARD_ERROR);

  private static final String CHOICE =
      "must be \"id\", \"estimate\", \"variance\" or \"standardError\"";

  /** What other programs call these columns, in small letters without marks. */
  private static final Map<String, String> ELSEWHERE =
      Map.ofEntries(
          Map.entry("study", ID),
          Map.entry("name", ID),
          Map.entry("slab", ID),
          Map.entry("label", ID),
          Map.entry("author", ID),
          Map.entry("yi", ESTIMATE),
          Map.entry("y", ESTIMATE),
          Map.entry("effect", ESTIMATE),
          Map.entry("effectsize", ESTIMATE),
          Map.entry("es", ESTIMATE),
          Map.entry("te", ESTIMATE),
          Map.entry("b", ESTIMATE),
          Map.entry("beta", ESTIMATE),
          Map.entry("coef", ESTIMATE),
          Map.entry("vi", VARIANCE),
          Map.entry("v", VARIANCE),
          Map.entry("var", VARIANCE),
          Map.entry("se", STANDARD_ERROR),
          Map.entry("sei", STANDARD_ERROR),
          Map.entry("sete", STANDARD_ERROR),
          Map.entry("stderr", STANDARD_ERROR),
          Map.entry("stderror", STANDARD_ERROR),
          Map.entry("sd", STANDARD_ERROR));

  private final List<String> names;
  private final IntFunction<Place> places;
  private final Problems problems;

  StudiesHeader(List<String> names, IntFunction<Place> places, Problems problems) {
    this.names = List.copyOf(names);
    this.places = places;
    this.problems = problems;
    check();
  }

  int count() {
    return names.size();
  }

  /** What the column is called. */
  String meaning(int index) {
    return names.get(index);
  }

  boolean hasIds() {
    return names.contains(ID);
  }

  boolean hasVariance() {
    return names.contains(VARIANCE);
  }

  private void check() {
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      if (!KNOWN.contains(name)) {
        problems.add(places.apply(i), "", "column " + CHOICE, quoted(name), maybe(name));
      } else if (names.indexOf(name) < i) {
        problems.add(places.apply(i), "", "must have one column " + quoted(name), "another", "");
      }
    }
    if (!names.contains(ESTIMATE)) {
      refuse("must have a column \"estimate\"", listed());
    }
    if (hasVariance() && names.contains(STANDARD_ERROR)) {
      refuse("must have either \"variance\" or \"standardError\"", "both");
    } else if (!hasVariance() && !names.contains(STANDARD_ERROR)) {
      refuse("must have a column \"variance\" or \"standardError\"", listed());
    }
  }

  private void refuse(String mustHold, String came) {
    problems.add(new Place(1, 1), "", mustHold, came, "");
  }

  private String listed() {
    return "the header has "
        + names.stream().map(StudiesHeader::quoted).collect(Collectors.joining(", "));
  }

  private static String maybe(String name) {
    if (name.indexOf(';') >= 0 || name.indexOf('\t') >= 0) {
      return "Maybe the fields are parted by "
          + (name.indexOf(';') >= 0 ? "semicolons" : "tabs")
          + ": save the file with commas.";
    }
    String plain = name.toLowerCase(Locale.ROOT).replaceAll("[ ._-]", "");
    String meant = ELSEWHERE.get(plain);
    return meant == null ? Suggestion.among(name, KNOWN) : "Maybe " + quoted(meant) + " was meant.";
  }

  private static String quoted(String name) {
    return '"' + name + '"';
  }
}
