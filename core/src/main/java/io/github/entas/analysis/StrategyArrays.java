package io.github.entas.analysis;

import io.github.entas.Checks;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Checks the ids of strategies and the numbers that come with them, one row or one number each. */
final class StrategyArrays {

  private final Checks checks = new Checks();
  private final List<String> ids;

  StrategyArrays(List<String> ids) {
    this(ids, "ids", "strategy");
  }

  /**
   * Checks the ids of something else.
   *
   * @param name what the ids are called
   * @param one what one of them stands for
   */
  StrategyArrays(List<String> ids, String name, String one) {
    this.ids = ids;
    String path = "/" + name;
    checks.that(!ids.isEmpty(), path, "name at least one " + one, "none");
    Set<String> seen = new HashSet<>();
    for (String id : ids) {
      checks.text(path, id);
      checks.that(seen.add(id), path, "be different", Figures.quoted(id) + " comes twice");
    }
  }

  /** As {@link #rows(String, double[][], String, int)}, of at least two draws. */
  StrategyArrays draws(String name, double[][] rows) {
    return rows(name, rows, "draw", 2);
  }

  /**
   * One row a strategy, all as long as the first, of finite numbers.
   *
   * @param column what a column is, in the singular
   * @param least fewest columns
   */
  StrategyArrays rows(String name, double[][] rows, String column, int least) {
    String path = "/" + name;
    checks.that(
        rows.length == ids.size(), path, "have one row a strategy, " + ids.size(), rows.length);
    if (rows.length == 0 || rows.length != ids.size()) {
      return this;
    }
    int columns = rows[0].length;
    checks.that(
        columns >= least,
        path,
        "have at least " + least + " " + column + (least == 1 ? "" : "s"),
        columns);
    for (int s = 0; s < rows.length; s++) {
      String id = Figures.quoted(ids.get(s));
      checks.that(
          rows[s].length == columns,
          path,
          "have as many " + column + "s for every strategy, " + columns,
          rows[s].length + " for " + id);
      int wrong = firstNotFinite(rows[s]);
      if (wrong >= 0) {
        checks.that(
            false,
            path,
            "be finite numbers",
            column + " " + wrong + " of " + id + " is " + rows[s][wrong]);
      }
    }
    return this;
  }

  /** One finite number a strategy. */
  StrategyArrays numbers(String name, double[] numbers) {
    String path = "/" + name;
    checks.that(
        numbers.length == ids.size(),
        path,
        "have one number a strategy, " + ids.size(),
        numbers.length);
    int wrong = firstNotFinite(numbers);
    if (wrong >= 0) {
      checks.that(false, path, "be finite numbers", numbers[wrong]);
    }
    return this;
  }

  /** The checks so far, to be added to and thrown. */
  Checks checks() {
    return checks;
  }

  static double[][] copy(double[][] rows) {
    double[][] copy = new double[rows.length][];
    for (int s = 0; s < rows.length; s++) {
      copy[s] = rows[s].clone();
    }
    return copy;
  }

  private static int firstNotFinite(double[] values) {
    return IntStream.range(0, values.length)
        .filter(i -> !Double.isFinite(values[i]))
        .findFirst()
        .orElse(-1);
  }
}
