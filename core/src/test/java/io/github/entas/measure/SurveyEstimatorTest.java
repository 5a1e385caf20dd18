package io.github.entas.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class SurveyEstimatorTest {

  private static final List<Function<SurveyEstimator, SurveyEstimate>> MEASURES =
      List.of(
          SurveyEstimator::mean,
          e -> e.fgt(1.5, 0),
          e -> e.fgt(1.5, 1),
          e -> e.fgt(1.5, 2),
          e -> e.watts(1.5),
          e -> e.headcountBelowShareOfMedian(0.6),
          SurveyEstimator::gini,
          SurveyEstimator::theil,
          SurveyEstimator::meanLogDeviation,
          e -> e.generalizedEntropy(2),
          e -> e.atkinson(0.5),
          e -> e.atkinson(1),
          e -> e.atkinson(2));

  private static final double[] WELFARE = {1, 3, 5, 2, 4, 7};
  private static final double[] WEIGHTS = {1, 1, 2, 1, 3, 2};
  private static final int[] STRATA = {1, 1, 1, 2, 2, 2};
  private static final int[] CLUSTERS = {1, 1, 2, 1, 2, 3};
  private static final SurveyDesign DESIGN = SurveyDesign.of(WEIGHTS, STRATA, CLUSTERS);
  private static final SurveyEstimator ALL = SurveyEstimator.of(WELFARE, DESIGN);

  @Test
  void valuesAreThoseOfThePlainMeasures() {
    WeightedSample sample = WeightedSample.of(WELFARE, WEIGHTS);
    PovertyMeasures poverty = PovertyMeasures.of(sample, 4);
    InequalityMeasures inequality = InequalityMeasures.of(sample);
    assertThat(ALL.mean().value()).isEqualTo(sample.mean());
    assertThat(ALL.fgt(4, 0).value()).isEqualTo(poverty.headcount());
    assertThat(ALL.fgt(4, 2).value()).isEqualTo(poverty.severity());
    assertThat(ALL.watts(4).value()).isEqualTo(poverty.watts());
    assertThat(ALL.gini().value()).isEqualTo(inequality.gini());
    assertThat(ALL.theil().value()).isEqualTo(inequality.theil());
    assertThat(ALL.meanLogDeviation().value()).isEqualTo(inequality.meanLogDeviation());
    assertThat(ALL.atkinson(2).value()).isEqualTo(inequality.atkinson(2));
    // The median is 4, the line 2.4.
    assertThat(ALL.headcountBelowShareOfMedian(0.6).value()).isCloseTo(0.2, within(1e-16));
  }

  @Test
  void whereAllAreAlikeNothingIsUncertain() {
    double[] alike = {0.1, 0.1, 0.1, 0.1, 0.1, 0.1};
    for (Function<SurveyEstimator, SurveyEstimate> measure : MEASURES) {
      SurveyEstimate estimate = measure.apply(SurveyEstimator.of(alike, DESIGN));
      assertThat(estimate.standardError()).isZero();
      assertThat(estimate.designEffect()).isNaN();
    }
  }

  @Test
  void whereNobodyIsPoorTheErrorIsZero() {
    for (double alpha : new double[] {0, 1, 2}) {
      assertThat(ALL.fgt(0.5, alpha)).isEqualTo(new SurveyEstimate(0, 0, 3, Double.NaN));
    }
    assertThat(ALL.watts(1)).isEqualTo(new SurveyEstimate(0, 0, 3, Double.NaN));
  }

  @Test
  void whereEverybodyIsPoorTheHeadcountHasNoError() {
    assertThat(ALL.fgt(8, 0)).isEqualTo(new SurveyEstimate(1, 0, 3, Double.NaN));
    assertThat(ALL.fgt(8, 1).standardError()).isPositive();
  }

  @Test
  void aSubgroupIsTheDesignWithoutTheWeightOfTheOthers() {
    boolean[] rows = {true, false, true, false, true, true};
    SurveyDesign zeros = SurveyDesign.of(new double[] {1, 0, 2, 0, 3, 2}, STRATA, CLUSTERS);
    for (Function<SurveyEstimator, SurveyEstimate> measure : MEASURES) {
      assertThat(measure.apply(ALL.where(rows)))
          .isEqualTo(measure.apply(SurveyEstimator.of(WELFARE, zeros)));
    }
  }

  @Test
  void aSubgroupOfASubgroupIsWhatBothHaveInCommon() {
    boolean[] first = {true, false, true, true, true, false};
    boolean[] second = {false, true, true, true, false, false};
    boolean[] both = {false, false, true, true, false, false};
    assertThat(ALL.where(first).where(second).mean()).isEqualTo(ALL.where(both).mean());
    assertThat(ALL.where(first).where(second).share()).isEqualTo(ALL.where(both).share());
  }

  @Test
  void groupsComeInTheOrderOfTheirLabels() {
    SurveyDesign design =
        SurveyDesign.of(
            new double[] {1, 1, 2, 1, 3, 2, 0}, new int[7], new int[] {1, 1, 2, 3, 4, 5, 6});
    SurveyEstimator all = SurveyEstimator.of(new double[] {1, 3, 5, 2, 4, 7, 1}, design);
    Map<String, SurveyEstimator> groups =
        all.byGroup(new String[] {"rural", "city", "rural", "rural", "city", "rural", "nowhere"});
    assertThat(groups.keySet()).containsExactly("city", "rural");
    assertThat(groups.get("city").gini())
        .isEqualTo(all.where(new boolean[] {false, true, false, false, true, false, false}).gini());
  }

  @Test
  void theOnlyRowOfASubgroupHasNoErrorButItsShareHas() {
    SurveyEstimator one = ALL.where(new boolean[] {false, false, true, false, false, false});
    assertThat(one.mean()).isEqualTo(new SurveyEstimate(5, 0, 3, Double.NaN));
    assertThat(one.share().standardError()).isPositive();
  }

  @Test
  void rowsWithoutWeightMayHoldAnyWelfare() {
    SurveyDesign design = SurveyDesign.of(new double[] {1, 2, 0});
    SurveyEstimator estimator = SurveyEstimator.of(new double[] {1, 2, -5}, design);
    for (Function<SurveyEstimator, SurveyEstimate> measure : MEASURES) {
      assertThat(measure.apply(estimator).standardError()).isFinite();
    }
  }

  @Test
  void aFloorRaisesWhatIsBelow() {
    double[] some = {0, 3, 5, -2, 4, 7};
    double[] raised = {1, 3, 5, 1, 4, 7};
    assertThat(SurveyEstimator.of(some, DESIGN).withFloor(1).watts(4))
        .isEqualTo(SurveyEstimator.of(raised, DESIGN).watts(4));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ALL.withFloor(Double.NaN))
        .withMessage("floor must be a finite number: NaN");
  }

  @Test
  void theCallersArrayIsItsOwn() {
    double[] welfare = WELFARE.clone();
    SurveyEstimator estimator = SurveyEstimator.of(welfare, DESIGN);
    welfare[0] = 1000;
    assertThat(estimator.gini()).isEqualTo(ALL.gini());
  }

  @Test
  void whatDoesNotFitTheDesignIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SurveyEstimator.of(new double[5], DESIGN))
        .withMessage("welfare must hold one for each of the 6 rows of the design: 5");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ALL.where(new boolean[7]))
        .withMessage("rows must hold one for each of the 6 rows of the design: 7");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ALL.where(new boolean[6]))
        .withMessage("rows must leave somebody in the subgroup: no row with weight above 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ALL.byGroup(new String[2]))
        .withMessage("labels must hold one label for each of 6 rows: 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ALL.headcountBelowShareOfMedian(0))
        .withMessage("share must be a finite number greater than 0: 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> SurveyEstimator.of(new double[6], DESIGN).headcountBelowShareOfMedian(0.6))
        .withMessage("median must be a finite number greater than 0: 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SurveyEstimator.of(new double[] {0, 1, 1, 1, 1, 1}, DESIGN).watts(1))
        .withMessageContaining("welfare must be greater than 0 for the Watts index");
  }
}
