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
    assertThat(floored.findings()).extracting(Finding::code).contains("welfare-raised-to-floor");
    // The poorest fifth has nothing, whatever the floor.
    assertThat(floored.findings())
        .filteredOn(finding -> finding.code().equals("measure-undefined"))
        .singleElement()
        .satisfies(
            finding -> assertThat(finding.message()).startsWith("Left out: quintileShareRatio. "));
  }

  /** Nothing but the measures that need it depends on the floor. */
  @Test
  void theFloorIsForMeasuresThatNeedWelfareAboveZero() {
    Survey survey =
        Survey.ofWelfare(0, -2, 9, 14, 6)
            .weights(1, 1, 2, 1, 0)
            .groups(Labels.of(List.of("a", "b", "a", "b", "a")))
            .build();
    SurveyMeasures plain = SurveyQuestion.ofLines(10.0).of(survey);
    SurveyMeasures floored = new SurveyQuestion(List.of(10.0), AtLine.NOT_POOR, 1.0).of(survey);
    WeightedSample raised =
        WeightedSample.of(new double[] {1, 1, 9, 14}, new double[] {1, 1, 2, 1});

    assertThat(floored.mean()).isEqualTo(plain.mean()).isEqualTo(6);
    assertThat(floored.quantiles()).isEqualTo(plain.quantiles());
    assertThat(floored.inequality().gini()).isEqualTo(plain.inequality().gini());
    PovertyFigures poverty = floored.poverty().get(0);
    assertThat(poverty.povertyGap()).isEqualTo(plain.poverty().get(0).povertyGap());
    assertThat(poverty.severity()).isEqualTo(plain.poverty().get(0).severity());
    assertThat(poverty.sen()).isEqualTo(plain.poverty().get(0).sen());

    assertThat(poverty.watts()).isEqualTo(PovertyMeasures.of(raised, 10).watts());
    assertThat(floored.inequality().theil()).isEqualTo(InequalityMeasures.of(raised).theil());
    assertThat(floored.inequality().atkinson())
        .containsEntry(2.0, InequalityMeasures.of(raised).atkinson(2));
    assertThat(floored.decomposition().get(0.0).whole())
        .isEqualTo(InequalityMeasures.of(raised).meanLogDeviation());
    assertThat(floored.standardErrors().poverty().get(0).watts().value())
        .isCloseTo(poverty.watts(), within(1e-15));
    assertThat(floored.groups().get("a").poverty().get(0).watts())
        .isEqualTo(
            PovertyMeasures.of(WeightedSample.of(new double[] {1, 9}, new double[] {1, 2}), 10)
                .watts());
    assertThat(floored.findings().get(0))
        .isEqualTo(
            Finding.warning(
                "welfare-raised-to-floor",
                "",
                "Welfare is below the floor of 1 in 2 rows and counts as the floor in Watts' index,"
                    + " generalized entropy (Theil, mean log deviation, decomposition) and"
                    + " Atkinson's indices, which depend on it; everything else is of welfare as it"
                    + " is."));
    assertThat(plain.decomposition()).isEmpty();
  }

  @Test
  void aFloorBelowEverybodyChangesNothing() {
    SurveyMeasures floored = new SurveyQuestion(List.of(10.0), AtLine.NOT_POOR, 1.0).of(survey());
    SurveyMeasures plain = SurveyQuestion.ofLines(10.0).of(survey());
    assertThat(floored).isEqualTo(plain);
  }

  @Test
  void groupsHaveTheirOwnRowsAndLines() {
    Survey survey =
        Survey.ofWelfare(5, 9, 14, 3, 1)
            .weights(1, 2, 1, 4, 0)
            .lines(6, 8, 15, 2, 9)
            .groups(Labels.of(List.of("z", "a", "z", "a", "empty")))
            .build();
    SurveyMeasures measures = new SurveyQuestion(List.of(), AtLine.NOT_POOR, null).of(survey);
    assertThat(measures.groups().keySet()).containsExactly("a", "z");
    assertThat(measures.groups().get("a").populationShare()).isEqualTo(6.0 / 8);
    assertThat(measures.groups().get("a").poverty().get(0).headcount()).isZero();
    assertThat(measures.groups().get("z").poverty().get(0).headcount()).isEqualTo(1);
    // (1 − 5/6 + 1 − 14/15)/2
    assertThat(measures.groups().get("z").poverty().get(0).povertyGap())
        .isCloseTo(7.0 / 60, within(1e-16));
  }

  /** GE(−1) of x = 1e-310 and 1 is about (1/2)·Σ s/r = 1e309, beyond the largest number. */
  @Test
  void whatIsTooLargeANumberIsNotANumberAndTold() {
    SurveyMeasures measures = SurveyQuestion.ofLines(1.0).of(Survey.ofWelfare(1e-310, 1).build());
    assertThat(measures.inequality().ge().get(-1.0)).isNaN();
    assertThat(measures.inequality().theil()).isFinite();
    assertThat(measures.findings())
        .anySatisfy(
            finding ->
                assertThat(finding.message())
                    .startsWith("Left out: ge(-1), ")
                    .endsWith(". The value is beyond the largest number."));
  }

  @Test
  void withoutAMeanAboveZeroThereIsNoInequality() {
    SurveyMeasures measures = SurveyQuestion.ofLines(1.0).of(Survey.ofWelfare(-3, 1, 2).build());
    assertThat(measures.inequality().gini()).isNaN();
    assertThat(measures.inequality().decileShares()).isEmpty();
    assertThat(measures.lorenz().values()).hasSize(9).allMatch(share -> share.isNaN());
    assertThat(measures.poverty().get(0).headcount()).isEqualTo(1.0 / 3);
    assertThat(measures.findings())
        .anySatisfy(
            finding -> assertThat(finding.message()).startsWith("Left out: inequality, lorenz, "));
  }
}
