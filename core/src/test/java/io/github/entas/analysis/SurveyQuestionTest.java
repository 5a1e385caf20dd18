package io.github.entas.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.entas.measure.AtLine;
import io.github.entas.measure.InequalityMeasures;
import io.github.entas.measure.PovertyMeasures;
import io.github.entas.measure.SurveyDesign;
import io.github.entas.measure.SurveyEstimator;
import io.github.entas.measure.WeightedSample;
import io.github.entas.population.Labels;
import io.github.entas.population.Survey;
import java.util.List;
import org.junit.jupiter.api.Test;

class SurveyQuestionTest {

  private static final double[] WELFARE = {5, 9, 14, 20, 8, 30};
  private static final double[] WEIGHTS = {2, 1, 3, 1, 2, 1};
  private static final double[] SIZES = {4, 3, 4, 2, 5, 1};
  private static final double[] PERSONS = {8, 3, 12, 2, 10, 1};
  private static final String[] AREAS = {"b", "a", "a", "b", "a", "b"};

  private static Survey survey() {
    return Survey.ofWelfare(WELFARE)
        .weights(WEIGHTS)
        .sizes(SIZES)
        .groups(Labels.of(List.of(AREAS)))
        .build();
  }

  @Test
  void aRowStandsForWeightTimesSizePersons() {
    SurveyMeasures measures = SurveyQuestion.ofLines(10.0, 15.0).of(survey());
    WeightedSample sample = WeightedSample.of(WELFARE, PERSONS);

    assertThat(measures.persons()).isEqualTo(36);
    assertThat(measures.poverty()).extracting(PovertyFigures::line).containsExactly(10.0, 15.0);
    assertThat(measures.poverty().get(0).headcount()).isEqualTo(21.0 / 36);
    assertThat(measures.poverty().get(1).sen()).isEqualTo(PovertyMeasures.of(sample, 15).sen());
    assertThat(measures.inequality().gini()).isEqualTo(InequalityMeasures.of(sample).gini());
    assertThat(measures.quantiles()).hasSize(9).containsEntry(0.5, measures.median());
  }

  @Test
  void groupsAddUp() {
    SurveyMeasures measures = SurveyQuestion.ofLines(10.0).of(survey());

    assertThat(measures.groups().keySet()).containsExactly("a", "b");
    double sum =
        measures.groups().values().stream()
            .mapToDouble(g -> g.populationShare() * g.poverty().get(0).povertyGap())
            .sum();
    assertThat(sum).isCloseTo(measures.poverty().get(0).povertyGap(), within(1e-15));
    assertThat(measures.decomposition().keySet()).containsExactly(0.0, 1.0, 2.0);
  }

  @Test
  void standardErrorsAreThoseOfTheDesign() {
    String[] clusters = {"1", "1", "2", "2", "3", "3"};
    Survey survey =
        Survey.ofWelfare(WELFARE)
            .weights(WEIGHTS)
            .sizes(SIZES)
            .clusters(Labels.of(List.of(clusters)))
            .build();
    SurveyMeasures measures = SurveyQuestion.ofLines(10.0).of(survey);

    SurveyEstimator estimator =
        SurveyEstimator.of(WELFARE, SurveyDesign.of(PERSONS, (String[]) null, clusters));
    assertThat(measures.standardErrors()).isNotNull();
    assertThat(measures.standardErrors().poverty().get(0).headcount())
        .isEqualTo(estimator.fgt(10, 0));
    assertThat(measures.findings()).isEmpty();
    assertThat(SurveyQuestion.ofLines(10.0).of(survey()).findings())
        .extracting(Finding::code)
        .containsExactly("design-unknown");
  }

  @Test
  void linesOfRowsServeWhereNoneIsAskedFor() {
    Survey survey = Survey.ofWelfare(5, 9, 14).lines(6, 8, 15).build();

    SurveyMeasures measures = new SurveyQuestion(List.of(), AtLine.NOT_POOR, null).of(survey);

    assertThat(measures.poverty()).hasSize(1);
    assertThat(measures.poverty().get(0).line()).isNaN();
    assertThat(measures.poverty().get(0).headcount()).isEqualTo(2.0 / 3);
    assertThatThrownBy(() -> new SurveyQuestion(List.of(), AtLine.NOT_POOR, null).of(survey()))
        .hasMessageContaining("lines must hold at least one, or the survey a line for each row");
  }

  @Test
  void whatIsNotDefinedIsNotANumberAndTold() {
    Survey survey = Survey.ofWelfare(0, 9, 14).build();

    SurveyMeasures plain = SurveyQuestion.ofLines(10.0).of(survey);
    SurveyMeasures floored = new SurveyQuestion(List.of(10.0), AtLine.NOT_POOR, 1.0).of(survey);

    assertThat(plain.poverty().get(0).watts()).isNaN();
    assertThat(plain.inequality().meanLogDeviation()).isNaN();
    assertThat(plain.findings()).extracting(Finding::code).contains("measure-undefined");
    assertThat(floored.poverty().get(0).watts())
        .isEqualTo(PovertyMeasures.of(WeightedSample.of(1, 9, 14), 10).watts());
    assertThat(floored.findings())
        .extracting(Finding::code)
        .contains("welfare-raised-to-floor")
        .doesNotContain("measure-undefined");
  }
}
