package io.github.entas.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SurveyDesignTest {

  private static final double[] FOUR = {1, 1, 1, 1};
  private static final String[] NORTH_SOUTH = {"north", "north", "north", "south"};

  @Test
  void theSameClusterLabelInTwoStrataIsTwoClusters() {
    SurveyDesign design =
        SurveyDesign.of(
            new double[] {1, 1, 1, 1, 1}, new int[] {7, 7, 7, -2, -2}, new int[] {1, 1, 2, 1, 2});
    assertThat(design.clusters()).isEqualTo(4);
    assertThat(design.strata()).isEqualTo(2);
    assertThat(design.degreesOfFreedom()).isEqualTo(2);
    assertThat(design.rows()).isEqualTo(5);
  }

  @Test
  void withoutLabelsEveryRowIsAClusterAndThereAreNoStrata() {
    assertThat(SurveyDesign.of(FOUR).degreesOfFreedom()).isEqualTo(3);
    assertThat(SurveyDesign.of(FOUR, null, new int[] {1, 2, 2, 1}).degreesOfFreedom()).isEqualTo(1);
    assertThat(SurveyDesign.of(FOUR, new int[] {1, 2, 2, 1}, null).degreesOfFreedom()).isEqualTo(2);
  }

  @Test
  void rowsWithoutWeightBelongToTheDesign() {
    SurveyDesign design = SurveyDesign.of(new double[] {1, 2, 0});
    assertThat(design.rows()).isEqualTo(3);
    assertThat(design.degreesOfFreedom()).isEqualTo(2);
  }

  @Test
  void theDesignKeepsItsOwnWeights() {
    double[] weights = {1, 3};
    SurveyDesign design = SurveyDesign.of(weights);
    weights[0] = 100;
    design.weights()[1] = 100;
    assertThat(SurveyEstimator.of(new double[] {0, 4}, design).mean().value()).isEqualTo(3);
  }

  @Test
  void aLonelyStratumIsRefusedByName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SurveyDesign.of(FOUR, NORTH_SOUTH, null))
        .withMessage(
            "strata must hold at least two clusters each: one in stratum \"south\"\n"
                + "Maybe it belongs to a stratum like it, or LonelyStrata.CENTER_AT_GRAND_MEAN was"
                + " meant.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SurveyDesign.of(FOUR, new int[] {1, 1, 8, 8}, new int[] {1, 2, 3, 3}))
        .withMessageContaining("one in stratum \"8\"");
  }

  /** Welfare 1, 2, 3, 6: mean 3, u = (x − 3)/4; the lonely row adds (3/4)² as it stands. */
  @Test
  void aLonelyClusterMayBeMeasuredFromTheGrandMean() {
    SurveyDesign design =
        SurveyDesign.of(FOUR, NORTH_SOUTH, null, LonelyStrata.CENTER_AT_GRAND_MEAN);
    SurveyEstimate mean = SurveyEstimator.of(new double[] {1, 2, 3, 6}, design).mean();
    double north = 1.5 * (1.0 + 0 + 1) / 16;
    assertThat(mean.standardError()).isCloseTo(Math.sqrt(north + 9.0 / 16), within(1e-15));
    assertThat(mean.degreesOfFreedom()).isEqualTo(2);
  }

  @Test
  void strataThatAreAllLonelyLeaveNoDegreesOfFreedom() {
    SurveyDesign design =
        SurveyDesign.of(
            new double[] {1, 1}, new int[] {1, 2}, null, LonelyStrata.CENTER_AT_GRAND_MEAN);
    SurveyEstimate mean = SurveyEstimator.of(new double[] {1, 3}, design).mean();
    assertThat(mean.standardError()).isCloseTo(Math.sqrt(0.5), within(1e-15));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> mean.interval(0.95))
        .withMessage("degreesOfFreedom must be at least 1 for an interval: 0");
  }

  @Test
  void oneClusterSaysNothingOfErrors() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SurveyDesign.of(new double[] {1}))
        .withMessage("clusters must be at least two, as their differences give the error: 1");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                SurveyDesign.of(
                    FOUR, null, new int[] {5, 5, 5, 5}, LonelyStrata.CENTER_AT_GRAND_MEAN))
        .withMessageContaining("clusters must be at least two");
  }

  @Test
  void impossibleWeightsAndLabelsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SurveyDesign.of(new double[0]))
        .withMessage("weights must hold at least one row: none");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SurveyDesign.of(new double[] {1, Double.NaN}))
        .withMessage("1 must be a finite number, 0 or more: NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SurveyDesign.of(new double[] {1, -1}))
        .withMessage("1 must be a finite number, 0 or more: -1.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SurveyDesign.of(new double[] {0, 0}))
        .withMessage("weights must not all be 0: only zeros");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SurveyDesign.of(FOUR, new int[3], null))
        .withMessage("strata must hold one label for each of 4 rows: 3");
    String[] labels = {"a", "b", "a", "b"};
    labels[2] = missing();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SurveyDesign.of(FOUR, null, labels))
        .withMessage("2 must be a label: null");
  }

  @SuppressWarnings("NullAway") // what callers without null checks may pass
  private static String missing() {
    return null;
  }
}
