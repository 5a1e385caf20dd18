package io.github.entas;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * Finds what was probably meant by a name that is not known, or by a number that cannot be read.
 *
 * @since 0.1.0
 */
public final class Suggestion {

  /** Beyond these nobody has mistyped a name, and looking would take long. */
  private static final int LONGEST = 100;

  private static final int MOST = 1000;

  private static final Pattern CURRENCY = Pattern.compile("^(Rp\\.?|IDR|\\p{Sc})\\s*");
  private static final Pattern PERCENT = Pattern.compile("-?\\d{1,9}([.,]\\d{1,9})?\\s*%");
  private static final Pattern DECIMAL_COMMA = Pattern.compile("-?\\d{1,15},\\d{1,15}");

  /** Digits in groups of three: with one group, perhaps decimals. */
  private static final Pattern GROUPED =
      Pattern.compile("[1-9]\\d{0,2}([., _])\\d{3}(\\1\\d{3}){0,5}");

  private Suggestion() {}

  /**
   * "Maybe 0.0671 was meant: rates are fractions.", or nothing where a text is like no number.
   *
   * <p>Percent signs, decimal commas, separators of thousands, and names of currencies before
   * digits are understood.
   */
  public static String ofNumber(String text) {
    String plain = CURRENCY.matcher(text.strip()).replaceFirst("");
    String pointed = plain.replace(',', '.');
    if (PERCENT.matcher(plain).matches()) {
      String percent = pointed.replace("%", "").strip();
      return meant(new BigDecimal(percent).movePointLeft(2).toPlainString(), "rates are fractions");
    }
    if (isGrouped(plain)) {
      return meant(plain.replaceAll("\\D", ""), "thousands have no separator");
    }
    if (DECIMAL_COMMA.matcher(plain).matches()) {
      return meant(pointed, "decimals follow a point");
    }
    return "";
  }

  /** Whether a text is digits in groups of three, such as 600.000, which may be 600 or 600000. */
  public static boolean isGrouped(String text) {
    return GROUPED.matcher(text).matches();
  }

  private static String meant(String number, String because) {
    return "Maybe " + number + " was meant: " + because + ".";
  }

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
