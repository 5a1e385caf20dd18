package io.github.entas.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/** Files of JSON or YAML: UTF-8, with or without a byte order mark, of limited size. */
final class TextFile {

  private static final int BEGINNING = 256;
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private TextFile() {}

  /**
   * The text of a file.
   *
   * @param source what the file is called in problems
   * @throws ScenarioException if it cannot be read
   */
  static String read(Path file, String source, Limits limits) {
    return text(bytes(file, source, limits), source);
  }

  /** How a file begins; nothing where it cannot be read, which reading all of it will tell. */
  static String beginning(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "";
    }
  }

  /**
   * The value a text holds.
   *
   * @param what what it should be, for problems: {@code "scenario"}
   * @throws ScenarioException if it is too large or not written as JSON or YAML asks
   */
  static Element document(
      String source, String text, String what, Limits limits, Problems problems) {
    String marked = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    if (marked.length() > limits.bytes()) {
      throw tooLarge(problems, limits);
    }
    Node root = TreeParser.parse(marked, Syntax.of(source, marked), limits, what, problems);
    return new Element(root, root, "", problems);
  }

  private static byte[] bytes(Path file, String source, Limits limits) {
    Problems problems = new Problems(source);
    if (Files.isDirectory(file)) {
      throw unreadable(problems, "a directory");
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(limits.bytes() + 1);
      if (bytes.length > limits.bytes()) {
        throw tooLarge(problems, limits);
      }
      return bytes;
    } catch (NoSuchFileException e) {
      throw unreadable(problems, "there is no file " + file);
    } catch (IOException e) {
      throw unreadable(problems, e.toString());
    }
  }

  private static String text(byte[] bytes, String source) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    try {
      return decoder.decode(in).toString();
    } catch (CharacterCodingException e) {
      String before = new String(bytes, 0, in.position(), StandardCharsets.UTF_8);
      String came = String.format(Locale.ROOT, "the byte 0x%02x", bytes[in.position()]);
      throw new Problems(source)
          .alone(
              Place.of(before, before.length()),
              "",
              "must be UTF-8",
              came,
              "Maybe it was saved in another encoding.");
    }
  }

  private static ScenarioException tooLarge(Problems problems, Limits limits) {
    return problems.alone(
        Place.NONE,
        "",
        "must be at most " + limits.size(),
        "more",
        "Maybe another file was meant.");
  }

  private static ScenarioException unreadable(Problems problems, String came) {
    return problems.alone(Place.NONE, "", "must be a file that can be read", came, "");
  }
}
