package io.github.entas.runner;

import io.github.entas.Language;
import io.github.entas.MessageBundle;

/**
 * The words and numbers of the screen in one language.
 *
 * @param messages of that language
 */
record ScreenWords(Language language, MessageBundle messages) {

  static final ScreenWords ENGLISH = of(Language.ENGLISH);

  static ScreenWords of(Language language) {
    return new ScreenWords(language, MessageBundle.of(ScreenWords.class, "screen", language));
  }

  /** The message of a key, its placeholders {0}, {1}, … replaced. */
  String text(String key, String... values) {
    return messages.text(key, values);
  }

  /** A number as English writes it, as this language does. */
  String number(String english) {
    StringBuilder number = new StringBuilder(english.length());
    english.chars().forEach(c -> number.append(local((char) c)));
    return number.toString();
  }

  private char local(char english) {
    if (english == Language.ENGLISH.decimal()) {
      return language.decimal();
    }
    return english == Language.ENGLISH.grouping() ? language.grouping() : english;
  }

  /** A sum of money in three significant digits. */
  String money(double sum) {
    String english = Money.text(sum);
    int space = english.indexOf(' ');
    return space < 0
        ? number(english)
        : number(english.substring(0, space)) + " " + text("scale." + english.substring(space + 1));
  }
}
