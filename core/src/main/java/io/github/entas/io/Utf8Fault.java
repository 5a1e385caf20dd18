package io.github.entas.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Looks for the first byte of a large file that is no UTF-8, once it is known that there is one.
 */
final class Utf8Fault {

  private static final int BUFFER = 1 << 16;

  private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).limit(0);
  private final CharBuffer characters = CharBuffer.allocate(BUFFER);
  private int line = 1;

  private Utf8Fault() {}

  /** The one problem of the file. */
  static ScenarioException in(Path file, String source) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new Utf8Fault().find(in, source);
    }
  }

  private ScenarioException find(InputStream in, String source) throws IOException {
    boolean end = false;
    CoderResult result = CoderResult.UNDERFLOW;
    while (!end && !result.isError()) {
      end = fill(in);
      int from = bytes.position();
      characters.clear();
      result = decoder.decode(bytes, characters, end);
      countLines(from);
    }
    String came =
        bytes.hasRemaining()
            ? String.format(Locale.ROOT, "the byte 0x%02x", bytes.get(bytes.position()))
            : "other bytes";
    String maybe = "Maybe it was saved in another encoding: save it as CSV UTF-8.";
    return new Problems(source).alone(new Place(line, 1), "", "must be UTF-8", came, maybe);
  }

  /** Reads more behind what is left; whether the end was met. */
  private boolean fill(InputStream in) throws IOException {
    bytes.compact();
    int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
    bytes.position(bytes.position() + Math.max(0, read)).flip();
    return read < 0;
  }

  private void countLines(int from) {
    for (int i = from; i < bytes.position(); i++) {
      line += bytes.get(i) == '\n' ? 1 : 0;
    }
  }
}
