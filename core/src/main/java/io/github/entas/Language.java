package io.github.entas;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A language that people are told results in, with its way to write numbers.
 *
 * @since 0.1.0
 */
public enum Language {
  /** English: {@code 6.71 %}, {@code Rp 20.0 bn}. */
  ENGLISH("en", '.', ','),
  /** Indonesian, in the terms of Statistics Indonesia: {@code 6,71 %}, {@code Rp 20,0 miliar}. */
  INDONESIAN("id", ',', '.');

  private static final Pattern THOUSANDS = Pattern.compile("\\B(?=(\\d{3})+$)");
  private static final char MINUS = '\u2212';

  private final String tag;
  private final char decimal;
  private final char grouping;

  Language(String tag, char decimal, char grouping) {
    this.tag = tag;
    this.decimal = decimal;
    this.grouping = grouping;
  }

  /** The tag of BCP 47: {@code en} or {@code id}. */
  public String tag() {
    return tag;
  }

  /**
   * The language of a tag.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Language of(String tag) {
    return Arrays.stream(values())
        .filter(language -> language.tag.equals(tag))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException("the language must be one of " + tags() + ": " + tag));
  }

  private static String tags() {
    return Arrays.stream(values()).map(Language::tag).collect(Collectors.joining(", "));
  }

  /** What stands before decimals. */
  public char decimal() {
    return decimal;
  }

  /** What stands between groups of three digits. */
  public char grouping() {
    return grouping;
  }

  /** A number with the decimals that it has, a true minus sign before it where it is negative. */
  public String number(BigDecimal value) {
    String[] parts = value.abs().toPlainString().split("\\.", -1);
    String whole = THOUSANDS.matcher(parts[0]).replaceAll(String.valueOf(grouping));
    String sign = value.signum() < 0 ? String.valueOf(MINUS) : "";
    return sign + whole + (parts.length > 1 ? decimal + parts[1] : "");
  }
}
