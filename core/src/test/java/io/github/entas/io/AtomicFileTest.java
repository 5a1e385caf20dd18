package io.github.entas.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

  @TempDir private Path folder;

  @Test
  void theFileIsWrittenInUtf8AndNothingElseIsLeft() throws IOException {
    AtomicFile.write(folder.resolve("a.txt"), out -> out.write("20 % ≤ x\n"));

    assertThat(names()).containsExactly("a.txt");
    assertThat(Files.readAllBytes(folder.resolve("a.txt")))
        .isEqualTo("20 % ≤ x\n".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void whatWasThereIsReplacedWhole() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "a much longer text than the new one");

    AtomicFile.write(folder.resolve("a.txt"), out -> out.write("new"));

    assertThat(folder.resolve("a.txt")).hasContent("new");
  }

  @Test
  void untilTheEndNothingBearsTheName() throws IOException {
    AtomicFile.write(
        folder.resolve("a.txt"),
        out -> {
          out.write("half");
          out.flush();
          assertThat(folder.resolve("a.txt")).doesNotExist();
        });
  }

  @Test
  void aFailureLeavesWhatWasThere() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "old");

    assertThatThrownBy(() -> AtomicFile.write(folder.resolve("a.txt"), AtomicFileTest::fail))
        .isInstanceOf(IOException.class)
        .hasMessage("disk full");

    assertThat(names()).containsExactly("a.txt");
    assertThat(folder.resolve("a.txt")).hasContent("old");
  }

  @Test
  void aFileInAFolderThatIsNotThereCannotBeWritten() {
    Path file = folder.resolve("missing").resolve("a.txt");

    assertThatThrownBy(() -> AtomicFile.write(file, out -> out.write("new")))
        .isInstanceOf(IOException.class);
  }

  @Test
  void textsAndBytesAreWrittenTheSameWay() throws IOException {
    AtomicFile.write(folder.resolve("a.txt"), "20 %");
    AtomicFile.write(folder.resolve("b.bin"), new byte[] {1, 2});

    assertThat(folder.resolve("a.txt")).hasContent("20 %");
    assertThat(folder.resolve("b.bin")).hasBinaryContent(new byte[] {1, 2});
    assertThat(names()).containsExactlyInAnyOrder("a.txt", "b.bin");
  }

  @Test
  void aLinkStaysALink() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("a.txt"));

    AtomicFile.write(link, "new");

    assertThat(link).isSymbolicLink().hasContent("new");
    assertThat(folder.resolve("a.txt")).hasContent("new");
  }

  private static void fail(Writer out) throws IOException {
    out.write("half");
    throw new IOException("disk full");
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
