package io.github.entas.evidence;

import io.github.entas.Checks;
import io.github.entas.InvalidValueException;
import java.util.ArrayList;
import java.util.List;

/**
 * What may explain why studies differ: numbers with a name, one a study each.
 *
 * <pre>{@code
 * Moderators.of("latitude", latitude).and("year", year)
 * }</pre>
 *
 * <p>Immutable. An intercept comes with them unless {@link #withoutIntercept} is asked for.
 *
 * @since 0.1.0
 */
public final class Moderators {

  private final List<String> names;
  private final List<double[]> columns;
  private final boolean intercept;

  private Moderators(List<String> names, List<double[]> columns, boolean intercept) {
    this.names = List.copyOf(names);
    this.columns = List.copyOf(columns);
    this.intercept = intercept;
  }

  /**
   * One moderator, with an intercept.
   *
   * @param name not blank
   * @param values one a study, finite; copied
   * @throws InvalidValueException if the name is blank, or a value is missing or not finite
   */
  public static Moderators of(String name, double... values) {
    return new Moderators(List.of(), List.of(), true).and(name, values);
  }

  /**
   * These and another.
   *
   * @param name not blank, and not one of these
   * @param values as many as the others have, finite; copied
   * @throws InvalidValueException if the name is blank or taken, or the values do not fit
   */
  public Moderators and(String name, double... values) {
    Checks checks =
        new Checks()
            .text("/name", name)
            .that(!names.contains(name), "/name", "be the name of one moderator only", name)
            .that(values.length > 0, path(name), "have a value for each study", "none");
    if (!columns.isEmpty()) {
      int count = columns.get(0).length;
      checks.that(
          values.length == count,
          path(name),
          "have as many values as " + names.get(0) + ", " + count,
          values.length);
    }
    for (int i = 0; i < values.length; i++) {
      checks.finite(path(name) + "[" + i + "]", values[i]);
    }
    checks.throwIfAny();
    List<String> allNames = new ArrayList<>(names);
    allNames.add(name);
    List<double[]> all = new ArrayList<>(columns);
    all.add(values.clone());
    return new Moderators(allNames, all, intercept);
  }

  /** These, the effect being 0 where all of them are 0. */
  public Moderators withoutIntercept() {
    return new Moderators(names, columns, false);
  }

  /** The names, in order; unmodifiable. */
  public List<String> names() {
    return names;
  }

  /** Whether there is an intercept. */
  public boolean hasIntercept() {
    return intercept;
  }

  /** A copy of the values of the j-th moderator, one a study. */
  public double[] values(int j) {
    return columns.get(j).clone();
  }

  /** How many studies they describe. */
  int studies() {
    return columns.get(0).length;
  }

  /** Where a moderator is, for messages; a slash in a name is written as in a JSON pointer. */
  static String path(String name) {
    return "/" + name.replace("~", "~0").replace("/", "~1");
  }
}
