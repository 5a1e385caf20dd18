package io.github.entas.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.entas.InvalidValueException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SurveyTest {

  @Test
  void rowsWithoutWeightsAndSizesArePersonsOfWeightOne() {
    Survey survey = Survey.ofWelfare(3, 0, -1).build();
    assertThat(survey.rows()).isEqualTo(3);
    assertThat(survey.welfare()).containsExactly(3, 0, -1);
    assertThat(survey.weights()).containsExactly(1, 1, 1);
    assertThat(survey.sizes()).containsExactly(1, 1, 1);
    assertThat(survey.personWeights()).containsExactly(1, 1, 1);
    assertThat(survey.lines()).isNull();
    assertThat(survey.groups()).isNull();
    assertThat(survey.strata()).isNull();
    assertThat(survey.clusters()).isNull();
  }

  @Test
  void personsAreWeightTimesSize() {
    Survey survey = Survey.ofWelfare(1, 2, 3).weights(10, 0, 2.5).sizes(4, 3, 2).build();
    assertThat(survey.personWeights()).containsExactly(40, 0, 5);
    assertThat(survey.weights()).containsExactly(10, 0, 2.5);
    assertThat(survey.sizes()).containsExactly(4, 3, 2);
    assertThat(Survey.ofWelfare(1, 2).sizes(4, 3).build().personWeights()).containsExactly(4, 3);
  }

  @Test
  void labelsAndLinesAreKept() {
    Labels groups = Labels.of(List.of("b", "a", "b"));
    Labels strata = Labels.of(List.of("s", "s", "t"));
    Labels clusters = Labels.of(List.of("1", "2", "3"));
    Survey survey =
        Survey.ofWelfare(1, 2, 3)
            .lines(5, 6, 7)
            .groups(groups)
            .strata(strata)
            .clusters(clusters)
            .build();
    assertThat(survey.lines()).containsExactly(5, 6, 7);
    assertThat(survey.groups()).isSameAs(groups);
    assertThat(survey.strata()).isSameAs(strata);
    assertThat(survey.clusters()).isSameAs(clusters);
  }

  @Test
  void nothingOutsideCanChangeASurvey() {
    double[] welfare = {1, 2};
    double[] weights = {3, 4};
    double[] sizes = {5, 6};
    double[] lines = {7, 8};
    Survey survey = Survey.ofWelfare(welfare).weights(weights).sizes(sizes).lines(lines).build();
    for (double[] column : List.of(welfare, weights, sizes, lines)) {
      column[0] = 99;
    }
    for (double[] column :
        List.of(survey.welfare(), survey.weights(), survey.sizes(), survey.lines())) {
      column[1] = 99;
    }
    survey.personWeights()[0] = 99;
    assertThat(survey.welfare()).containsExactly(1, 2);
    assertThat(survey.weights()).containsExactly(3, 4);
    assertThat(survey.sizes()).containsExactly(5, 6);
    assertThat(survey.lines()).containsExactly(7, 8);
    assertThat(survey.personWeights()).containsExactly(15, 24);
  }

  @Test
  void surveyWithoutRowsIsRefused() {
    refused(Survey.ofWelfare(), "welfare must have at least one row: none");
  }

  @Test
  void numbersThatAreNoneAreRefusedWithTheirRow() {
    double none = Double.NaN;
    double infinite = Double.POSITIVE_INFINITY;
    refused(Survey.ofWelfare(1, none), "welfare must be finite numbers: NaN in row 1");
    refused(
        Survey.ofWelfare(-infinite, none), "welfare must be finite numbers: -Infinity in row 0");
    refused(
        Survey.ofWelfare(1, 2).weights(1, none),
        "weights must be finite numbers, 0 or more: NaN in row 1");
    refused(
        Survey.ofWelfare(1, 2).weights(infinite, 1),
        "weights must be finite numbers, 0 or more: Infinity in row 0");
    refused(
        Survey.ofWelfare(1, 2).sizes(none, 1),
        "sizes must be finite numbers greater than 0: NaN in row 0");
    refused(
        Survey.ofWelfare(1, 2).lines(1, infinite),
        "lines must be finite numbers greater than 0: Infinity in row 1");
  }

  @Test
  void numbersOutOfRangeAreRefusedAllColumnsAtOnce() {
    refused(
        Survey.ofWelfare(1, 2).weights(1, -1).sizes(0, 1).lines(0, 1),
        """
        weights must be finite numbers, 0 or more: -1.0 in row 1
        sizes must be finite numbers greater than 0: 0.0 in row 0
        lines must be finite numbers greater than 0: 0.0 in row 0""");
    refused(
        Survey.ofWelfare(1).sizes(-2),
        "sizes must be finite numbers greater than 0: -2.0 in row 0");
  }

  @Test
  void weightsMustNotAllBeZero() {
    refused(Survey.ofWelfare(1, 2).weights(0, 0), "weights must not all be 0: 0 in every row");
    assertThat(Survey.ofWelfare(1, 2).weights(0, 1).build().rows()).isEqualTo(2);
  }

  @Test
  void columnsOfAnotherLengthAreRefused() {
    Labels one = Labels.of(List.of("a"));
    refused(
        Survey.ofWelfare(1, 2)
            .weights(1)
            .sizes(1, 1, 1)
            .lines(1)
            .groups(one)
            .strata(one)
            .clusters(one),
        """
        weights must have one entry per row, 2: 1
        sizes must have one entry per row, 2: 3
        lines must have one entry per row, 2: 1
        groups must have one entry per row, 2: 1
        strata must have one entry per row, 2: 1
        clusters must have one entry per row, 2: 1""");
  }

  @Test
  void labelsNumberTheirNamesInTheOrderOfTheRows() {
    Labels labels = Labels.of(List.of("south", "north", "south", "east"));
    assertThat(labels.names()).containsExactly("south", "north", "east");
    assertThat(labels.codes()).containsExactly(0, 1, 0, 2);
    assertThat(labels.name(2)).isEqualTo("south");
    assertThat(labels.rows()).isEqualTo(4);
    assertThat(labels).hasToString("4 labels of [south, north, east]");
  }

  @Test
  void labelsAreEqualWhereNamesAndCodesAre() {
    Labels labels = Labels.of(List.of("a", "b", "a"));
    Labels same = Labels.of(List.of("a", "b"), new int[] {0, 1, 0});
    assertThat(labels).isEqualTo(same).hasSameHashCodeAs(same);
    assertThat(labels).isNotEqualTo(Labels.of(List.of("a", "b"), new int[] {0, 1, 1}));
    assertThat(labels).isNotEqualTo(Labels.of(List.of("a", "c"), new int[] {0, 1, 0}));
  }

  @Test
  void labelsKeepCopies() {
    int[] codes = {0, 1};
    Labels labels = Labels.of(List.of("a", "b"), codes);
    codes[0] = 1;
    labels.codes()[1] = 0;
    assertThat(labels.codes()).containsExactly(0, 1);
  }

  @Test
  void labelsWithoutNameOrWithOneNameTwiceAreRefused() {
    assertThatThrownBy(() -> Labels.of(List.of("a", "a"), new int[] {0, 2}))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            """
            names must be distinct: a, a
            codes must be indices of the names, from 0 to 1, in every row: 2 in row 1""");
    assertThatThrownBy(() -> Labels.of(List.of("a"), new int[] {-1}))
        .hasMessage("codes must be indices of the names, from 0 to 0, in every row: -1 in row 0");
  }

  private static void refused(Survey.Builder survey, String message) {
    assertThatThrownBy(survey::build).isInstanceOf(InvalidValueException.class).hasMessage(message);
  }
}
