package io.github.entas.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import io.github.entas.InvalidValueException;
import io.github.entas.analysis.Finding;
import io.github.entas.population.Survey;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SurveyReaderTest {

  private static final SurveyColumns WELFARE = SurveyColumns.ofWelfare("welfare");
  private static final SurveyColumns PLAIN = WELFARE.withWeight("weight").withSize("size");

  @Test
  void namedColumnsAreRead() {
    SurveyFile file =
        read(
            """
            psu,weight,other,size,welfare,region,line,stratum
            1,310.5,x,4,420000,north,605312,a
            2,280,"y, z",3,655000.25,"south ""b"" ",505312,a
            3,0,,1,-10,north,605312,b
            """,
            PLAIN.withGroup("region").withStrata("stratum").withPsu("psu").withLine("line"));
    Survey survey = file.survey();
    assertThat(survey.welfare()).containsExactly(420000, 655000.25, -10);
    assertThat(survey.weights()).containsExactly(310.5, 280, 0);
    assertThat(survey.sizes()).containsExactly(4, 3, 1);
    assertThat(survey.lines()).containsExactly(605312, 505312, 605312);
    assertThat(survey.groups().names()).containsExactly("north", "south \"b\"");
    assertThat(survey.groups().codes()).containsExactly(0, 1, 0);
    assertThat(survey.strata().codes()).containsExactly(0, 0, 1);
    assertThat(survey.clusters().names()).containsExactly("1", "2", "3");
    assertThat(file.rowsRead()).isEqualTo(3);
    assertThat(file.rowsUsed()).isEqualTo(3);
    assertThat(file.rowsRefused()).isZero();
    assertThat(file.zeroWeightRows()).isEqualTo(1);
    assertThat(file.findings())
        .containsExactly(
            Finding.of(
                Finding.Severity.INFO,
                "survey-rows-zero-weight",
                "",
                "1 row of weight 0 count for nothing."));
  }

  @Test
  void columnsNotAskedForMayHoldAnything() {
    SurveyFile file = read("welfare,note\n1,NA\n2,\n", WELFARE);
    assertThat(file.survey().welfare()).containsExactly(1, 2);
    assertThat(file.survey().groups()).isNull();
    assertThat(file.findings()).isEmpty();
  }

  @Test
  void oneColumnMayMeanTwoThings() {
    Survey survey = read("welfare,r\n1,a\n2,b\n", WELFARE.withGroup("r").withStrata("r")).survey();
    assertThat(survey.groups()).isEqualTo(survey.strata());
    assertThat(survey.groups().names()).containsExactly("a", "b");
  }

  @Test
  void delimiterAndDecimalCommaAreDeclared() {
    SurveyFormat format = SurveyFormat.DEFAULT.withDelimiter(';').withDecimalComma();
    assertThat(read("welfare;weight;size\n1,5;2;3\n", PLAIN, format).survey().welfare())
        .containsExactly(1.5);
    SurveyFormat tabs = SurveyFormat.DEFAULT.withDelimiter('\t');
    assertThat(read("welfare\tweight\tsize\n1.5\t2\t3\n", PLAIN, tabs).survey().sizes())
        .containsExactly(3);
    SurveyFormat quoted = SurveyFormat.DEFAULT.withDecimalComma();
    assertThat(read("welfare,x\n\"1,5\",0\n", WELFARE, quoted).survey().welfare())
        .containsExactly(1.5);
  }

  @Test
  void spacesLineEndsAndByteOrderMarkDoNotCount() {
    SurveyFile file = read("\uFEFF welfare , x\r\n 1.5 ,0\r\n\u00a02\t,0", WELFARE);
    assertThat(file.survey().welfare()).containsExactly(1.5, 2);
  }

  @Test
  void missingValuesAreRefusedByLine() {
    SurveyFormat format = SurveyFormat.DEFAULT.withMissingCodes(List.of("", " NA", "-99"));
    SurveyFile file =
        read(
            "welfare,weight,size,g\n,1,1,a\n5,NA,1,b\n7,1,-99.0,c\n8,1,1,NA\n9,1,1,d\n-99,1,1,e\n",
            PLAIN.withGroup("g"),
            format);
    assertThat(file.survey().welfare()).containsExactly(9);
    assertThat(file.survey().groups().names()).containsExactly("d");
    assertThat(file.rowsRead()).isEqualTo(6);
    assertThat(file.rowsUsed()).isEqualTo(1);
    assertThat(file.refused())
        .containsExactly(
            refused("welfare is missing", row(2, ""), row(7, "")),
            refused("weight is missing", row(3, "")),
            refused("size is missing", row(4, "")),
            refused("g is missing", row(5, "")));
  }

  @Test
  void emptyFieldIsMissingUnlessOtherwiseDeclared() {
    SurveyFormat none = SurveyFormat.DEFAULT.withMissingCodes(List.of());
    String text = "welfare,g\n1,\n,b\n";
    assertThat(read(text, WELFARE.withGroup("g"), none).survey().groups().names())
        .containsExactly("");
    assertThat(read(text, WELFARE, none).refused())
        .containsExactly(refused("welfare must be a number", row(3, "''")));
    assertThat(read(text, WELFARE).refused())
        .containsExactly(refused("welfare is missing", row(3, "")));
  }

  @Test
  void numbersThatCannotBeAreRefusedByLineWithTheLikelySlip() {
    SurveyFile file =
        read(
            """
            welfare,weight,size
            abc,1,1
            "1,234.5",1,1
            "1,5",1,1
            NaN,1,1
            1e999,1,1
            1,-2,1
            1,inf,1
            1,1,0
            1,1,-3
            xyz,-1,0
            1,1,1
            """,
            PLAIN);
    assertThat(file.rowsRead()).isEqualTo(11);
    assertThat(file.rowsRefused()).isEqualTo(10);
    assertThat(file.survey().rows()).isEqualTo(1);
    String code = "Maybe it stands for a missing value: declare it as a missing code.";
    assertThat(file.refused())
        .containsExactly(
            new RefusedRows(
                "welfare must be a number", 2, List.of(row(2, "'abc'"), row(11, "'xyz'")), code),
            new RefusedRows(
                "welfare must be a number",
                1,
                List.of(row(3, "'1,234.5'")),
                "Maybe leave out thousands separators."),
            new RefusedRows(
                "welfare must be a number",
                1,
                List.of(row(4, "'1,5'")),
                "Maybe the file has decimal commas."),
            refused("welfare must be a finite number", row(5, "'NaN'"), row(6, "'1e999'")),
            refused("weight must be 0 or more", row(7, "'-2'")),
            refused("weight must be a finite number", row(8, "'inf'")),
            refused("size must be greater than 0", row(9, "'0'"), row(10, "'-3'")));
  }

  @Test
  void rowsWithAnotherNumberOfFieldsAreRefused() {
    SurveyFile file = read("welfare,x\n1\n1,2,3\n5,1,000\n4,0\n", WELFARE);
    String reason = "the row must have as many fields as the header, 2";
    assertThat(file.refused())
        .containsExactly(
            refused(reason, row(2, "1 field")),
            new RefusedRows(
                reason,
                2,
                List.of(row(3, "3 fields"), row(4, "3 fields")),
                "Maybe a field that holds the delimiter stands without quotation marks."));
    assertThat(file.survey().welfare()).containsExactly(4);
  }

  @Test
  void linesAreCountedThroughFieldsOfSeveralLines() {
    SurveyFile file = read("welfare,x\n1,\"a\nb\nc\"\nbad!,0\n", WELFARE);
    assertThat(file.refused())
        .containsExactly(refused("welfare must be a number", row(5, "'bad!'")));
  }

  @Test
  void blankLinesAreNoRowsUnlessThereIsOneColumn() {
    SurveyFile two = read("\nwelfare,x\n\n1,0\n\n2,0\n", WELFARE);
    assertThat(two.rowsRead()).isEqualTo(2);
    assertThat(two.blankLines()).isEqualTo(2);
    assertThat(two.findings())
        .containsExactly(
            Finding.of(
                Finding.Severity.INFO, "survey-blank-lines", "", "2 blank lines passed over."));
    SurveyFile one = read("welfare\n1\n\n2\n", WELFARE);
    assertThat(one.rowsRead()).isEqualTo(3);
    assertThat(one.blankLines()).isZero();
    assertThat(one.refused()).containsExactly(refused("welfare is missing", row(3, "")));
  }

  @Test
  void ofManyRefusedRowsTheFirstAreTold() {
    SurveyFile file = read("welfare,x\n" + "1-2,0\n".repeat(7) + "1,0\n", WELFARE);
    assertThat(file.findings())
        .containsExactly(
            Finding.of(
                Finding.Severity.WARNING,
                "survey-rows-refused",
                "",
                "7 rows refused, welfare must be a number: line 2: '1-2'; line 3: '1-2';"
                    + " line 4: '1-2'; line 5: '1-2'; line 6: '1-2'; and 2 more."
                    + " Used: 1 of 8 rows."));
  }

  @Test
  void warningNamesTheLikelySlip() {
    SurveyFile file = read("welfare,x\nNA,0\n1,0\n", WELFARE);
    assertThat(file.findings().get(0).message())
        .isEqualTo(
            "1 row refused, welfare must be a number: line 2: 'NA'. Maybe it stands for a missing"
                + " value: declare it as a missing code. Used: 1 of 2 rows.");
  }

  @Test
  void longFieldsAreCutWhereTheyAreTold() {
    SurveyFile file = read("welfare,x\n" + "9".repeat(39) + "z".repeat(50) + ",0\n1,0\n", WELFARE);
    assertThat(file.refused())
        .containsExactly(refused("welfare must be a number", row(2, "'" + "9".repeat(39) + "z…'")));
  }

  @Test
  void missingColumnsAreToldWithTheNearestNames() {
    assertProblems(
        "wellfare,weigt,size\n1,1,1\n",
        PLAIN,
        """
        survey.csv:1:1 must have a column "welfare": the header has "wellfare", "weigt", "size"
            Maybe "wellfare" was meant.
        survey.csv:1:1 must have a column "weight": the header has "wellfare", "weigt", "size"
            Maybe "weigt" was meant.""");
    assertProblems(
        "a,b\n1,1\n",
        WELFARE,
        "survey.csv:1:1 must have a column \"welfare\": the header has \"a\", \"b\"");
  }

  @Test
  void anotherDelimiterIsRecognized() {
    assertProblems(
        "welfare;weight\n1;1\n",
        WELFARE,
        """
        survey.csv:1:1 must have a column "welfare": the header has "welfare;weight"
            Maybe the fields are parted by semicolons.""");
    assertThatThrownBy(() -> read("welfare\tweight\n1\t1\n", WELFARE))
        .hasMessageEndingWith("Maybe the fields are parted by tabs.");
    assertThatThrownBy(() -> read("welfare|weight\n1|1\n", WELFARE))
        .hasMessageEndingWith("Maybe the fields are parted by '|'.");
    assertThatThrownBy(
            () -> read("welfare,x\n1,1\n", WELFARE, SurveyFormat.DEFAULT.withDelimiter(';')))
        .hasMessageEndingWith("Maybe the fields are parted by commas.");
  }

  @Test
  void ofManyColumnsSomeAreListed() {
    StringBuilder header = new StringBuilder("c0");
    for (int i = 1; i < 60; i++) {
      header.append(",c").append(i);
    }
    assertThatThrownBy(() -> read(header + "\n", WELFARE))
        .hasMessageContaining("\"c49\" and 10 more")
        .hasMessageNotContaining("c50");
  }

  @Test
  void columnThatIsThereTwiceIsRefused() {
    assertProblems(
        "welfare,welfare\n1,2\n",
        WELFARE,
        "survey.csv:1:1 must have one column \"welfare\": more than one");
  }

  @Test
  void fileWithoutContentIsRefused() {
    for (String text : List.of("", "\n\n", "\uFEFF")) {
      assertProblems(text, WELFARE, "survey.csv:1:1 must hold a survey: nothing");
    }
  }

  @Test
  void headerWithoutRowsIsRefused() {
    assertThatThrownBy(() -> read("welfare,x\n", WELFARE))
        .isInstanceOf(ScenarioException.class)
        .hasMessageMatching("survey\\.csv:\\d:1 must have rows below its header: none");
  }

  @Test
  void fileOfWhichNoRowCanBeUsedIsRefusedWithTheReasons() {
    assertProblems(
        "welfare,weight\n?,1\n?,1\n1,-1\n",
        WELFARE.withWeight("weight"),
        """
        survey.csv must have at least one row that can be used: 0 of 3
        survey.csv:2:1 welfare must be a number: '?', the first of 2 such rows
        survey.csv:4:1 weight must be 0 or more: '-1'""");
  }

  @Test
  void fileOfRowsThatWeighNothingIsRefused() {
    assertProblems(
        "welfare,weight\n1,0\n2,0\n",
        WELFARE.withWeight("weight"),
        "survey.csv must have a row of weight greater than 0: 0 in every row");
  }

  @Test
  void quotationMarksMustMatch() {
    String maybe =
        "\n    Maybe a quotation mark is one too many: inside a field in quotation marks write it"
            + " twice.";
    assertProblems(
        "welfare,x\n1,0\n2,\"a\"b\n",
        WELFARE,
        "survey.csv:3:1 must be CSV: unexpected character after closing quote: 'b'" + maybe);
    assertThatThrownBy(() -> read("welfare,x\n1,0\n2,\"a\n3,0\n", WELFARE))
        .isInstanceOf(ScenarioException.class)
        .hasMessageStartingWith("survey.csv:3:1 must be CSV: ")
        .hasMessageEndingWith(maybe);
  }

  @Test
  void moreRowsThanAnArrayHoldsAreRefused() {
    Problems problems = new Problems("survey.csv");
    SurveyRows rows = new SurveyRows(WELFARE, SurveyFormat.DEFAULT, problems, 2);
    CsvReader.builder().build(rows, "welfare\n1\n2\n").forEach(row -> {});
    assertThat(problems.isEmpty()).isTrue();

    SurveyRows more = new SurveyRows(WELFARE, SurveyFormat.DEFAULT, problems, 2);
    CsvReader.builder().build(more, "welfare\n1\n2\n3\n").forEach(row -> {});
    assertThat(problems.exception())
        .hasMessage("survey.csv:4:1 must have at most 2 rows that can be used: more");
  }

  @Test
  void manyRowsGrowTheColumns() {
    StringBuilder text = new StringBuilder("welfare,g\n");
    int rows = 100_000;
    for (int i = 0; i < rows; i++) {
      text.append(i).append(',').append(i % 1000).append('\n');
    }
    Survey survey = read(text.toString(), WELFARE.withGroup("g")).survey();
    assertThat(survey.rows()).isEqualTo(rows);
    double[] welfare = survey.welfare();
    int[] codes = survey.groups().codes();
    for (int i = 0; i < rows; i++) {
      assertThat(welfare[i]).isEqualTo(i);
      assertThat(codes[i]).isEqualTo(i % 1000);
    }
  }

  @ParameterizedTest
  @ValueSource(chars = {'"', '\n', '\r', 'a', '0', '.', '-', '+', '\uFEFF', '\ud800'})
  void delimiterThatStandsInFieldsIsRefused(char delimiter) {
    assertThatThrownBy(() -> SurveyFormat.DEFAULT.withDelimiter(delimiter))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith(
            "delimiter must be a character that stands in no number, name or quotation mark: '");
  }

  @Test
  void blankColumnNamesAreRefused() {
    assertThatThrownBy(() -> new SurveyColumns(" ", "", "", "", "", "", ""))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            """
            welfare must not be blank: " "
            weight must not be blank: ""
            size must not be blank: ""
            group must not be blank: ""
            strata must not be blank: ""
            psu must not be blank: ""
            line must not be blank: \"\"""");
  }

  private static SurveyFile read(String text, SurveyColumns columns) {
    return read(text, columns, SurveyFormat.DEFAULT);
  }

  private static SurveyFile read(String text, SurveyColumns columns, SurveyFormat format) {
    return SurveyReader.read("survey.csv", text, columns, format);
  }

  private static void assertProblems(String text, SurveyColumns columns, String message) {
    assertThatThrownBy(() -> read(text, columns))
        .isInstanceOf(ScenarioException.class)
        .hasMessage(message);
  }

  private static RefusedRows refused(String reason, RefusedRows.Row... rows) {
    return new RefusedRows(reason, rows.length, List.of(rows), "");
  }

  private static RefusedRows.Row row(long line, String came) {
    return new RefusedRows.Row(line, came);
  }
}
