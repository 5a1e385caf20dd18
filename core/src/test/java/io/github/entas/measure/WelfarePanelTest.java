package io.github.entas.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class WelfarePanelTest {

  private static final double[] ONES = {1, 1};

  @Test
  void itHoldsACopyOfWhatWasGiven() {
    double[][] welfare = {{1, 2}, {3, 5}};
    double[] weights = {2, 1};
    WelfarePanel panel = WelfarePanel.of(welfare, weights);
    welfare[1][0] = 9;
    weights[0] = 9;

    assertThat(panel.dates()).isEqualTo(2);
    assertThat(panel.rows()).isEqualTo(2);
    assertThat(panel.welfare(1, 0)).isEqualTo(3);
    assertThat(panel.weight(0)).isEqualTo(2);
    assertThat(panel.at(1).mean()).isEqualTo(11.0 / 3);
  }

  /** (1 + 3)/2 for two persons, (2 + 5)/2 for one. */
  @Test
  void theMeanOverDatesIsThatOfEachPerson() {
    WeightedSample means =
        WelfarePanel.of(new double[][] {{2, 1}, {5, 3}}, new double[] {1, 2}).meanOverDates();
    assertThat(means.welfare(0)).isEqualTo(2);
    assertThat(means.weight(0)).isEqualTo(2);
    assertThat(means.welfare(1)).isEqualTo(3.5);
  }

  /** 0.1 + 0.1 + 0.1 is not 0.3, yet the mean of three times 0.1 is 0.1. */
  @Test
  void theMeanOfWhatDoesNotChangeIsItself() {
    double[] same = {0.1, 7.3};
    WeightedSample means = WelfarePanel.of(new double[][] {same, same, same}, ONES).meanOverDates();
    assertThat(means.welfare(0)).isEqualTo(0.1);
    assertThat(means.welfare(1)).isEqualTo(7.3);
  }

  @Test
  void twoDatesCanBeTakenInEitherOrder() {
    WelfarePanel panel = WelfarePanel.of(new double[][] {{1, 2}, {3, 4}, {5, 6}}, ONES);
    WelfarePanel back = panel.between(2, 0);
    assertThat(back.dates()).isEqualTo(2);
    assertThat(back.welfare(0, 1)).isEqualTo(6);
    assertThat(back.welfare(1, 1)).isEqualTo(2);
  }

  /** 0.3/0.1 and 0.1·3: whoever is at the line stays at it, whoever is just above, above. */
  @Test
  void overTheLinesOfEachDateWelfareIsAMultiple() {
    double above = Math.nextUp(0.1);
    WelfarePanel panel =
        WelfarePanel.of(new double[][] {{50, 200}, {0.1, above}}, ONES).overLines(100, 0.1);
    assertThat(panel.welfare(0, 0)).isEqualTo(0.5);
    assertThat(panel.welfare(0, 1)).isEqualTo(2);
    assertThat(panel.welfare(1, 0)).isEqualTo(1);
    assertThat(panel.welfare(1, 1)).isGreaterThan(1);
  }

  @Test
  void whatIsNoPanelIsRefused() {
    refused(new double[][] {{1, 2}}, ONES, "welfare must hold at least two dates: 1");
    refused(new double[][] {{1, 2}, {1}}, ONES, "1 must hold one number for each of 2 weights: 1");
    refused(
        new double[][] {{1, 2}, {1, Double.NaN}}, ONES, "1 must be a finite number at date 1: NaN");
    refused(
        new double[][] {{Double.NEGATIVE_INFINITY, 2}, {1, 2}},
        ONES,
        "0 must be a finite number at date 0: -Infinity");
    refused(new double[2][0], new double[0], "welfare must hold at least one row: none");
    refused(
        new double[][] {{1, 2}, {1, 2}},
        new double[] {1, -1},
        "1 must be a finite number, 0 or more: -1.0");
    refused(
        new double[][] {{1, 2}, {1, 2}},
        new double[] {0, 0},
        "weights must not all be 0: only zeros");
  }

  private static void refused(double[][] welfare, double[] weights, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WelfarePanel.of(welfare, weights))
        .withMessage(message);
  }

  @Test
  void datesAndLinesThatAreNotThereAreRefused() {
    WelfarePanel panel = WelfarePanel.of(new double[][] {{1, 2}, {3, 4}}, ONES);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> panel.at(2))
        .withMessage("date must be a date of the panel, 0 … 1: 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> panel.between(-1, 0))
        .withMessage("from must be a date of the panel, 0 … 1: -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> panel.between(0, 2))
        .withMessage("to must be a date of the panel, 0 … 1: 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> panel.overLines(1))
        .withMessage("lines must hold one line for each of 2 dates: 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> panel.overLines(1, 0))
        .withMessage("1 must be a finite number greater than 0: 0.0");
  }
}
