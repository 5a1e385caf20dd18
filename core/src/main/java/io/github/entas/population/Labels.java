package io.github.entas.population;

import io.github.entas.Checks;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One label a row, for example the district of a household: each distinct name once, and a number
 * per row that says which.
 *
 * <p>Immutable. Names are in the order in which they first come, so that the same rows give the
 * same labels.
 *
 * @since 0.1.0
 */
public final class Labels {

  private final List<String> names;
  private final int[] codes;

  private Labels(List<String> names, int[] codes) {
    this.names = List.copyOf(names);
    this.codes = codes.clone();
  }

  /**
   * Labels from names and numbers.
   *
   * @param names the distinct names; copied
   * @param codes per row the index of its name; copied
   * @throws io.github.entas.InvalidValueException if a name comes twice or a code has no name
   */
  public static Labels of(List<String> names, int[] codes) {
    int lost = firstOutside(codes, names.size());
    new Checks()
        .that(
            names.stream().distinct().count() == names.size(),
            "/names",
            "be distinct",
            String.join(", ", names))
        .that(
            lost < 0,
            "/codes",
            "be indices of the names, from 0 to " + (names.size() - 1) + ", in every row",
            lost < 0 ? "" : codes[lost] + " in row " + lost)
        .throwIfAny();
    return new Labels(names, codes);
  }

  /**
   * Labels from the name of every row.
   *
   * @param rows per row its name; read once
   */
  public static Labels of(List<String> rows) {
    Map<String, Integer> known = new HashMap<>();
    int[] codes = new int[rows.size()];
    int row = 0;
    for (String name : rows) {
      codes[row++] = known.computeIfAbsent(name, n -> known.size());
    }
    String[] names = new String[known.size()];
    known.forEach((name, code) -> names[code] = name);
    return new Labels(List.of(names), codes);
  }

  /** How many rows there are. */
  public int rows() {
    return codes.length;
  }

  /** The distinct names, in the order of their codes; unmodifiable. */
  public List<String> names() {
    return names;
  }

  /** Per row the index of its name in {@link #names}; a copy. */
  public int[] codes() {
    return codes.clone();
  }

  /** The name of a row, counted from 0. */
  public String name(int row) {
    return names.get(codes[row]);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Labels labels
        && names.equals(labels.names)
        && Arrays.equals(codes, labels.codes);
  }

  @Override
  public int hashCode() {
    return 31 * names.hashCode() + Arrays.hashCode(codes);
  }

  @Override
  public String toString() {
    return codes.length + " labels of " + names;
  }

  private static int firstOutside(int[] codes, int size) {
    for (int row = 0; row < codes.length; row++) {
      if (codes[row] < 0 || codes[row] >= size) {
        return row;
      }
    }
    return -1;
  }
}
