package io.github.entas.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.entas.evidence.Studies;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StudiesReaderTest {

  @TempDir private Path directory;

  @Test
  void columnsComeInAnyOrder() {
    Studies studies =
        StudiesReader.read(
            "s.csv", "variance,id,estimate\r\n 0.04 ,\"a, b\",-1e-1\r\n\r\n1,c,+2\r\n");

    assertThat(studies.ids()).containsExactly("a, b", "c");
    assertThat(studies.estimates()).containsExactly(-0.1, 2);
    assertThat(studies.variances()).containsExactly(0.04, 1);
  }

  @Test
  void standardErrorsAreSquaredAndNamesAreNumbersWhereThereAreNone() {
    Studies studies = StudiesReader.read("s.csv", "\uFEFFestimate,standardError\n1,0.5\n2,3");

    assertThat(studies.ids()).containsExactly("1", "2");
    assertThat(studies.variances()).containsExactly(0.25, 9);
  }

  @Test
  void oneStudyIsRead() {
    assertThat(StudiesReader.read("s.csv", "estimate,variance\n1,2\n").count()).isOne();
  }

  @Test
  void everythingWrongIsToldAtOnceWithItsPlace() {
    assertProblems(
        """
        id,estimate,standardError
        a,1,0
        b,,1
        a,one,-2
        "c,d",NaN,1e-170
        ,"3,5",0.1
        e,2%,1e999
        f,1
        g,1,2,3
        h,NA,0x1p3
        """,
        """
        s.csv:2:5 standardError must be a finite number greater than 0: '0'
        s.csv:3:3 estimate must be a number: ''
            Maybe leave the study out: without the number it cannot be pooled.
        s.csv:4:1 id must be the name of one study only: 'a', as in line 2
        s.csv:4:3 estimate must be a number: 'one'
        s.csv:4:7 standardError must be a finite number greater than 0: '-2'
        s.csv:5:7 estimate must be a finite number: 'NaN'
        s.csv:5:11 standardError must be between 1e-160 and 1e150: '1e-170'
        s.csv:6:1 id must not be blank: ''
        s.csv:6:2 estimate must be a number: '3,5'
            Maybe write a decimal point for the decimal comma.
        s.csv:7:3 estimate must be a number: '2%'
            Maybe leave out the percent sign.
        s.csv:7:6 standardError must be a finite number greater than 0: '1e999'
        s.csv:8:1 the row must have as many fields as the header, 3: 2 fields
        s.csv:9:1 the row must have as many fields as the header, 3: 4 fields
            Maybe a field that holds a comma stands without quotation marks.
        s.csv:10:3 estimate must be a number: 'NA'
            Maybe leave the study out: without the number it cannot be pooled.
        s.csv:10:6 standardError must be a number greater than 0: '0x1p3'""");
  }

  @Test
  void columnsOfOtherProgramsAreRecognized() {
    assertProblems(
        "slab,yi,se,estimte,weight\n",
        """
        s.csv:1:1 column must be "id", "estimate", "variance" or "standardError": "slab"
            Maybe "id" was meant.
        s.csv:1:1 must have a column "estimate": the header has "slab", "yi", "se", "estimte", "weight"
        s.csv:1:1 must have a column "variance" or "standardError": the header has "slab", "yi", "se", \
        "estimte", "weight"
        s.csv:1:1 must have rows below its header: none
        s.csv:1:6 column must be "id", "estimate", "variance" or "standardError": "yi"
            Maybe "estimate" was meant.
        s.csv:1:9 column must be "id", "estimate", "variance" or "standardError": "se"
            Maybe "standardError" was meant.
        s.csv:1:12 column must be "id", "estimate", "variance" or "standardError": "estimte"
            Maybe "estimate" was meant.
        s.csv:1:20 column must be "id", "estimate", "variance" or "standardError": "weight\"""");
  }

  @ParameterizedTest
  @CsvSource({
    "vi,variance",
    "Std. Error,standardError",
    "SE_TE,standardError",
    "Effect Size,estimate"
  })
  void synonymsAreReadWithoutMarks(String column, String meant) {
    assertThatThrownBy(() -> StudiesReader.read("s.csv", column + "\n1\n"))
        .hasMessageContaining("\n    Maybe \"" + meant + "\" was meant.");
  }

  @Test
  void rowsAreCheckedEvenBelowAWrongHeader() {
    assertProblems(
        "estimate,variance,standardError\n1,0,x\n",
        """
        s.csv:1:1 must have either "variance" or "standardError": both
        s.csv:2:3 variance must be a finite number greater than 0: '0'
        s.csv:2:5 standardError must be a number greater than 0: 'x'""");
    assertProblems(
        "estimate,variance,variance\n1,1,1\n",
        "s.csv:1:19 must have one column \"variance\": another");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "\uFEFF"})
  void nothingIsRefused(String text) {
    assertProblems(text, "s.csv:1:1 must hold studies below a header: nothing");
  }

  @Test
  void otherDelimitersAreRecognized() {
    assertThatThrownBy(() -> StudiesReader.read("s.csv", "estimate;variance\n1;2\n"))
        .hasMessageContaining(
            "Maybe the fields are parted by semicolons: save the file with commas.");
    assertThatThrownBy(() -> StudiesReader.read("s.csv", "estimate\tvariance\n1\t2\n"))
        .hasMessageContaining("Maybe the fields are parted by tabs: save the file with commas.");
  }

  @Test
  void unmatchedQuotationMarksAreRefused() {
    assertThatThrownBy(() -> StudiesReader.read("s.csv", "id,estimate,variance\n\"a,1,2\n"))
        .isInstanceOf(ScenarioException.class)
        .hasMessageContaining("must be CSV")
        .hasMessageContaining("Maybe a quotation mark is one too many");
  }

  @Test
  void filesAreReadAndOtherKindsOfThemRefused() throws IOException {
    Path good =
        write("s.csv", "\uFEFFid,estimate,variance\né,1,2\n".getBytes(StandardCharsets.UTF_8));
    Path excel = write("s.xlsx", new byte[] {1, 2, 3});
    Path latin =
        write("l.csv", "id,estimate,variance\né,1,2\n".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(StudiesReader.read(good).ids()).containsExactly("é");
    assertThatThrownBy(() -> StudiesReader.read(excel))
        .hasMessageStartingWith("s.xlsx must be CSV: Excel or OpenDocument\n    Save the sheet");
    assertThatThrownBy(() -> StudiesReader.read(latin))
        .hasMessageStartingWith("l.csv:2:1 must be UTF-8: the byte 0xe9");
    assertThatThrownBy(() -> StudiesReader.read(directory.resolve("none.csv")))
        .hasMessageStartingWith("none.csv must be a file that can be read: there is no file");
    assertThatThrownBy(() -> StudiesReader.read(directory))
        .hasMessageEndingWith("must be a file that can be read: a directory");
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(directory.resolve(name), bytes);
  }

  private static void assertProblems(String text, String expected) {
    assertThatThrownBy(() -> StudiesReader.read("s.csv", text))
        .isInstanceOf(ScenarioException.class)
        .hasMessage(expected);
  }
}
