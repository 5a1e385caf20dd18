package io.github.entas;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What people are told, in one language: messages by key, with placeholders {0}, {1}, … up to {9}.
 *
 * <p>Bundles are properties files in UTF-8, one a language, with the same keys and placeholders:
 * {@code messages_en.properties}, {@code messages_id.properties}.
 *
 * @since 0.1.0
 */
public final class MessageBundle {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");

  private final Properties messages;

  private MessageBundle(Properties messages) {
    this.messages = messages;
  }

  /**
   * The messages of a language, whatever the locale of the machine.
   *
   * @param beside class in whose package the files are
   * @param name of the files, without language and ending
   */
  public static MessageBundle of(Class<?> beside, String name, Language language) {
    String file = name + "_" + language.tag() + ".properties";
    Properties messages = new Properties();
    try (Reader in =
        new InputStreamReader(
            Objects.requireNonNull(beside.getResourceAsStream(file), file),
            StandardCharsets.UTF_8)) {
      messages.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new MessageBundle(messages);
  }

  /** Whether there is a message. */
  public boolean has(String key) {
    return messages.containsKey(key);
  }

  /** All keys, in order. */
  public Set<String> keys() {
    return new TreeSet<>(messages.stringPropertyNames());
  }

  /**
   * The message of a key.
   *
   * @param values of the placeholders {0}, {1}, …; taken as they are, never read again
   * @throws InvalidValueException if there is no such message, or no value for a placeholder
   */
  public String text(String key, String... values) {
    String message = messages.getProperty(key);
    if (message == null) {
      throw refusal("/key", "a message must be one of the bundle", key);
    }
    return PLACEHOLDER
        .matcher(message)
        .replaceAll(match -> Matcher.quoteReplacement(value(key, match.group(1), values)));
  }

  private static String value(String key, String digit, String... values) {
    int index = Integer.parseInt(digit);
    if (index >= values.length) {
      String mustHold = "every placeholder of " + key + " must have a value";
      throw refusal("/values", mustHold, "{" + digit + "}");
    }
    return values[index];
  }

  private static InvalidValueException refusal(String part, String mustHold, String came) {
    return new InvalidValueException(List.of(new Violation(part, mustHold, came, "")));
  }
}
