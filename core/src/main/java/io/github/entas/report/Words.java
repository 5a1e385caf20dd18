package io.github.entas.report;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a page in one language. */
final class Words {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");

  private final Properties messages;

  private Words(Properties messages) {
    this.messages = messages;
  }

  /** The words of a language, whatever the locale of the machine. */
  static Words of(Language language) {
    String name = "messages_" + language.tag() + ".properties";
    Properties messages = new Properties();
    try (Reader in =
        new InputStreamReader(
            Objects.requireNonNull(Words.class.getResourceAsStream(name), name),
            StandardCharsets.UTF_8)) {
      messages.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Words(messages);
  }

  /** Whether there is a message. */
  boolean has(String key) {
    return messages.containsKey(key);
  }

  /** All keys, in order. */
  Set<String> keys() {
    return new TreeSet<>(messages.stringPropertyNames());
  }

  /**
   * The message of a key.
   *
   * @param values of the placeholders {0}, {1}, …; taken as they are, never read again
   * @throws IllegalArgumentException if there is no such message, or no value for a placeholder
   */
  String text(String key, String... values) {
    String message = messages.getProperty(key);
    if (message == null) {
      throw new IllegalArgumentException("a message must be one of the bundle: " + key);
    }
    return PLACEHOLDER
        .matcher(message)
        .replaceAll(match -> Matcher.quoteReplacement(value(key, match.group(1), values)));
  }

  private static String value(String key, String digit, String... values) {
    int index = Integer.parseInt(digit);
    if (index >= values.length) {
      throw new IllegalArgumentException(
          "every placeholder of " + key + " must have a value: {" + digit + "}");
    }
    return values[index];
  }
}
