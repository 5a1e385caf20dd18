package io.github.entas.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number and where it comes from, as a tree; after Lucene's class of that name.
 *
 * @param key what kind of number it is, for programs: {@code headcount}, {@code program}, …
 * @param subject of whom or what it is, beside its kind: a year, the key of a player, the id of a
 *     program, the key of a lever; empty where the kind says all
 * @param label what it is, for people
 * @param value the number, finite
 * @param unit of the number
 * @param standardError simulation error of the number; null where it is not known
 * @param sum whether the children add up to the number; otherwise they only say more about it
 * @param children copied
 * @since 0.1.0
 */
public record Explanation(
    String key,
    String subject,
    String label,
    double value,
    Unit unit,
    @Nullable Double standardError,
    boolean sum,
    List<Explanation> children) {

  /** What a number counts. */
  public enum Unit {
    /** A fraction of something. */
    SHARE,
    /** Change of the headcount, a difference of fractions; negative: fewer poor. */
    CHANGE,
    /** Persons. */
    PERSONS,
    /** Households. */
    HOUSEHOLDS,
    /** Money. */
    MONEY,
    /** A ratio. */
    RATIO
  }

  /** Copies the list. */
  public Explanation {
    children = List.copyOf(children);
  }

  /** A number about which nothing more is said. */
  static Explanation of(String key, String label, double value, Unit unit) {
    return about("", key, label, value, unit);
  }

  /** A number of something, about which nothing more is said. */
  static Explanation about(String subject, String key, String label, double value, Unit unit) {
    return new Explanation(key, subject, label, value, unit, null, false, List.of());
  }
}
