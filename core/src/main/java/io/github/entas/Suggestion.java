package io.github.entas;

import java.util.Collection;
import java.util.Comparator;

/**
 * Finds what was probably meant by a name that is not known.
 *
 * @since 0.1.0
 */
public final class Suggestion {

  /** Beyond these nobody has mistyped a name, and looking would take long. */
  private static final int LONGEST = 100;

  private static final int MOST = 1000;

  private Suggestion() {}

  /**
   * "Maybe "capital" was meant.", or nothing where no known name is near.
   *
   * @param name the unknown name
   * @param known the names there are
   */
  public static String among(String name, Collection<String> known) {
    if (name.length() > LONGEST || known.size() > MOST) {
      return "";
    }
    int near = Math.max(1, name.length() / 3);
    return known.stream()
        .filter(k -> k.length() <= LONGEST)
        .min(Comparator.<String>comparingInt(k -> distance(name, k)).thenComparing(k -> k))
        .filter(k -> distance(name, k) <= near)
        .map(k -> "Maybe \"" + k + "\" was meant.")
        .orElse("");
  }

  /** Levenshtein distance of the lower-case names, by rows. */
  private static int distance(String first, String second) {
    int[] row = new int[second.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= first.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        boolean same =
            Character.toLowerCase(first.charAt(i - 1))
                == Character.toLowerCase(second.charAt(j - 1));
        int replaced = diagonal + (same ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[second.length()];
  }
}
