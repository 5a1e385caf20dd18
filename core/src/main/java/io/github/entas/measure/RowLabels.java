package io.github.entas.measure;

import io.github.entas.Checks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Labels of rows as numbers 0, 1, … in the order in which they first come. */
final class RowLabels {

  private final int[] ids;
  private final List<String> names;

  private RowLabels(int[] ids, List<String> names) {
    this.ids = ids;
    this.names = names;
  }

  static RowLabels of(String path, String[] labels, int rows) {
    check(path, labels, rows);
    int[] ids = new int[rows];
    List<String> names = new ArrayList<>();
    Map<String, Integer> known = new HashMap<>();
    for (int i = 0; i < rows; i++) {
      Integer id = known.putIfAbsent(labels[i], names.size());
      if (id == null) {
        ids[i] = names.size();
        names.add(labels[i]);
      } else {
        ids[i] = id;
      }
    }
    return new RowLabels(ids, List.copyOf(names));
  }

  /** One label for every row. */
  static RowLabels one(int rows) {
    return new RowLabels(new int[rows], List.of(""));
  }

  /** Another label for every row. */
  static RowLabels distinct(int rows) {
    int[] ids = new int[rows];
    Arrays.setAll(ids, i -> i);
    return new RowLabels(ids, Collections.nCopies(rows, ""));
  }

  /** Labels that are the same only where these and the outer ones are. */
  RowLabels within(RowLabels outer) {
    int[] nested = new int[ids.length];
    Map<Long, Integer> known = new HashMap<>();
    List<String> nestedNames = new ArrayList<>();
    for (int i = 0; i < ids.length; i++) {
      long both = (long) outer.ids[i] * names.size() + ids[i];
      Integer id = known.putIfAbsent(both, nestedNames.size());
      nested[i] = id == null ? nestedNames.size() : id;
      if (id == null) {
        nestedNames.add(names.get(ids[i]));
      }
    }
    return new RowLabels(nested, List.copyOf(nestedNames));
  }

  /** The number of the label of a row. */
  int id(int row) {
    return ids[row];
  }

  /** The numbers of all rows; a copy. */
  int[] ids() {
    return ids.clone();
  }

  /** Labels by number. */
  List<String> names() {
    return names;
  }

  int count() {
    return names.size();
  }

  static String[] texts(int[] labels) {
    String[] texts = new String[labels.length];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = Integer.toString(labels[i]);
    }
    return texts;
  }

  private static void check(String path, String[] labels, int rows) {
    new Checks()
        .that(
            labels.length == rows,
            path,
            "hold one label for each of " + rows + " rows",
            labels.length)
        .throwIfAny();
    for (int i = 0; i < rows; i++) {
      if (labels[i] == null) {
        new Checks().that(false, path + "/" + i, "be a label", "null").throwIfAny();
      }
    }
  }
}
