package io.github.entas.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What depends on the file of a survey and not on its text: encodings, other programs' files. */
class SurveyReaderFilesTest {

  private static final SurveyColumns WELFARE = SurveyColumns.ofWelfare("welfare");

  @TempDir private Path directory;

  @Test
  void fileIsReadAsUtf8() throws IOException {
    Path file =
        write("survey.csv", "\uFEFFwelfare,g\n1,Jawa – é\n".getBytes(StandardCharsets.UTF_8));
    SurveyFile read = SurveyReader.read(file, WELFARE.withGroup("g"), SurveyFormat.DEFAULT);
    assertThat(read.survey().groups().names()).containsExactly("Jawa – é");
  }

  @Test
  void otherEncodingsAreRefusedWithTheLine() throws IOException {
    String before = "welfare,g\n" + "1,é\n".repeat(50_000);
    byte[] good = before.getBytes(StandardCharsets.UTF_8);
    byte[] bytes = Arrays.copyOf(good, good.length + 4);
    bytes[good.length] = '1';
    bytes[good.length + 1] = ',';
    bytes[good.length + 2] = (byte) 0xe9;
    bytes[good.length + 3] = '\n';
    Path file = write("survey.csv", bytes);
    assertFileProblem(
        file,
        """
        survey.csv:50002:1 must be UTF-8: the byte 0xe9
            Maybe it was saved in another encoding: save it as CSV UTF-8.""");
    Path cut = write("cut.csv", new byte[] {'w', '\n', (byte) 0xc3});
    assertFileProblem(
        cut,
        """
        cut.csv:2:1 must be UTF-8: the byte 0xc3
            Maybe it was saved in another encoding: save it as CSV UTF-8.""");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.parquet|Parquet|read_parquet", "a.SAV|SPSS|read_sav", "a.por|SPSS|read_por",
        "a.dta|Stata|read_dta", "a.sas7bdat|SAS|read_sas", "a.xlsx|Excel|read_excel",
        "a.ods|OpenDocument|CSV UTF-8", "a.zip|ZIP|Unpack", "a.csv.gz|gzip|gunzip"
      })
  void filesOfOtherProgramsAreAnsweredByName(String expected) throws IOException {
    String[] parts = expected.split("\\|", -1);
    assertThatThrownBy(() -> readFile(write(parts[0], new byte[] {'a', '\n', '1', '\n'})))
        .isInstanceOf(ScenarioException.class)
        .hasMessageStartingWith(parts[0] + " must be CSV: ")
        .hasMessageContaining(parts[1])
        .hasMessageContaining(parts[2]);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PAR1xxxx|Parquet",
        "$FL2@(#) SPSS|SPSS",
        "$FL3@|SPSS",
        "<stata_dta><header>|Stata",
        "PK\u0003\u0004xxxx|ZIP",
        "\u001f\u008b|gzip",
        "\u00d0\u00cf\u0011\u00e0|Excel",
        "\u00ff\u00fea\u0000|UTF-16",
        "\u00fe\u00ff\u0000a|UTF-16",
        "\0\0\0\0\0\0\0\0\0\0\0\0\u00c2\u00ea\u0081`|SAS"
      })
  void filesOfOtherProgramsAreAnsweredByTheirFirstBytes(String expected) {
    String[] parts = expected.split("\\|", -1);
    assertThatThrownBy(
            () -> readFile(write("data.csv", parts[0].getBytes(StandardCharsets.ISO_8859_1))))
        .isInstanceOf(ScenarioException.class)
        .hasMessageStartingWith("data.csv must be CSV: ")
        .hasMessageContaining(parts[1]);
  }

  @Test
  void fileThatIsNotThereAndDirectoryAreRefused() {
    Path absent = directory.resolve("absent.csv");
    assertFileProblem(
        absent, "absent.csv must be a file that can be read: there is no file " + absent);
    assertThatThrownBy(() -> readFile(directory))
        .isInstanceOf(ScenarioException.class)
        .hasMessageEndingWith("must be a file that can be read: a directory");
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(directory.resolve(name), bytes);
  }

  private static SurveyFile readFile(Path file) {
    return SurveyReader.read(file, WELFARE, SurveyFormat.DEFAULT);
  }

  private static void assertFileProblem(Path file, String message) {
    assertThatThrownBy(() -> readFile(file))
        .isInstanceOf(ScenarioException.class)
        .hasMessage(message);
  }
}
