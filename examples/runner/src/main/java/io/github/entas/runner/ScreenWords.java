package io.github.entas.runner;

import io.github.entas.report.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** The words and numbers of the planner's table in one language. */
final class ScreenWords {

  static final ScreenWords ENGLISH = of(Language.ENGLISH);

  private final Language language;
  private final Properties messages;

  private ScreenWords(Language language, Properties messages) {
    this.language = language;
    this.messages = messages;
  }

  static ScreenWords of(Language language) {
    String name = "screen_" + language.tag() + ".properties";
    Properties messages = new Properties();
    try (Reader in =
        new InputStreamReader(
            Objects.requireNonNull(ScreenWords.class.getResourceAsStream(name), name),
            StandardCharsets.UTF_8)) {
      messages.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ScreenWords(language, messages);
  }

  Set<String> keys() {
    return new TreeSet<>(messages.stringPropertyNames());
  }

  /** The message of a key, its placeholders {0}, {1}, … replaced. */
  String text(String key, String... values) {
    String text = Objects.requireNonNull(messages.getProperty(key), key);
    StringBuilder filled = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      boolean placeholder = text.charAt(i) == '{' && text.indexOf('}', i) == i + 2;
      filled.append(placeholder ? values[text.charAt(i + 1) - '0'] : text.charAt(i));
      i += placeholder ? 2 : 0;
    }
    return filled.toString();
  }

  /** A number as English writes it, as this language does. */
  String number(String english) {
    if (language == Language.ENGLISH) {
      return english;
    }
    return english.replace('.', '\0').replace(',', '.').replace('\0', ',');
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
