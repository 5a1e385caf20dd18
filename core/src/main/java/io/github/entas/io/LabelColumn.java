package io.github.entas.io;

import io.github.entas.population.Labels;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Labels of a column, added row by row: each name once, and a number a row. */
final class LabelColumn {

  private final Map<String, Integer> known = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private int[] codes = new int[1024];
  private int size;

  void add(String name) {
    if (size == codes.length) {
      codes = Arrays.copyOf(codes, NumberColumn.grown(size));
    }
    Integer code = known.get(name);
    if (code == null) {
      code = names.size();
      known.put(name, code);
      names.add(name);
    }
    codes[size++] = code;
  }

  Labels toLabels() {
    return Labels.of(names, Arrays.copyOf(codes, size));
  }
}
