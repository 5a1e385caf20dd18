package io.github.entas.population;

import static io.github.entas.population.WelfareFigure.BOTTOM_40_SHARE;
import static io.github.entas.population.WelfareFigure.GINI;
import static io.github.entas.population.WelfareFigure.HEADCOUNT;
import static io.github.entas.population.WelfareFigure.MEAN;
import static io.github.entas.population.WelfareFigure.POVERTY_GAP;
import static io.github.entas.population.WelfareFigure.SEVERITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.entas.InvalidValueException;
import io.github.entas.measure.WeightedSample;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What is published, and what cannot have been. */
class WelfareFiguresTest {

  private final WelfareFigures none = WelfareFigures.at(403700);
  private final WelfareFigures poor = none.with(HEADCOUNT, 0.05).with(POVERTY_GAP, 0.02);

  @Test
  void valuesOutsideOfTheirRangeAreRefused() {
    refused(() -> WelfareFigures.at(0), "povertyLine must be a finite number greater than 0: 0.0");
    refused(
        () -> none.with(HEADCOUNT, 6.75),
        "headcount must be in [0, 1]: 6.75\nMaybe 0.0675 was meant: rates are fractions.");
    refused(() -> none.with(GINI, Double.NaN), "gini must be in [0, 1]: NaN");
    refused(() -> none.with(MEAN, Double.NaN), "mean must be a finite number greater than 0: NaN");
    refused(
        () -> none.with(BOTTOM_40_SHARE, 0.41),
        "bottom40Share must be in (0, 0.4], as the poorest never have more than their share: 0.41");
  }

  @Test
  void figuresThatNoPopulationHasTogetherAreRefused() {
    refused(
        () -> none.with(HEADCOUNT, 0.05).with(POVERTY_GAP, 0.06),
        "povertyGap must be at most headcount = 0.05: 0.06");
    refused(() -> poor.with(SEVERITY, 0.03), "severity must be at most povertyGap = 0.02: 0.03");
    refused(
        () -> none.with(HEADCOUNT, 0.05).with(SEVERITY, 0.06),
        "severity must be at most headcount = 0.05: 0.06");
    refused(
        () -> poor.with(SEVERITY, 0.007),
        "severity must be at least povertyGap²/headcount = 0.008: 0.007");
    refused(
        () -> none.with(POVERTY_GAP, 0.02).with(MEAN, 390000),
        "mean must be at least what those who are not poor have, 395626: 390000.0");
    refused(
        () -> none.with(GINI, 0.19).with(BOTTOM_40_SHARE, 0.2),
        "gini must be in [0.2, 0.5], as bottom40Share = 0.2: 0.19");
    refused(
        () -> none.with(GINI, 0.51).with(BOTTOM_40_SHARE, 0.2),
        "gini must be in [0.2, 0.5], as bottom40Share = 0.2: 0.51");
  }

  @Test
  void figuresAtTheirBoundsAreTaken() {
    assertThat(poor.with(SEVERITY, 0.008).given()).hasSize(3);
    assertThat(poor.with(SEVERITY, 0.02).given()).hasSize(3);
    assertThat(none.with(POVERTY_GAP, 0.02).with(MEAN, 395626).given()).hasSize(2);
    assertThat(none.with(GINI, 0.2).with(BOTTOM_40_SHARE, 0.2).given()).hasSize(2);
    assertThat(none.with(GINI, 0.5).with(BOTTOM_40_SHARE, 0.2).given()).hasSize(2);
    assertThat(none.with(HEADCOUNT, 0).with(POVERTY_GAP, 0).with(SEVERITY, 0).given()).hasSize(3);
  }

  @Test
  void lorenzCurvesAtTheBoundsHaveTheGiniIndicesOfTheCheck() {
    // Two classes: the bottom 40 % have 20 %, evenly, and everybody above has the same.
    double least = gini(new double[] {0.5, 0.5, 4 / 3.0, 4 / 3.0, 4 / 3.0});
    assertThat(least).isCloseTo(0.2, within(1e-15));
    // One owner of half of it among a thousand, everybody else the same: 1 − 2.5·0.2, but for 1/n.
    double[] welfare = new double[1000];
    Arrays.fill(welfare, 0.5);
    welfare[999] = 500.5;
    assertThat(gini(welfare)).isCloseTo(0.5, within(1 / 1000.0));
  }

  private static double gini(double... welfare) {
    return SampleWelfare.of(WeightedSample.of(welfare)).gini();
  }

  @Test
  void whatIsGivenIsCopiedAndKeptInOrder() {
    Map<WelfareFigure, Double> given = new EnumMap<>(Map.of(MEAN, 1e6, HEADCOUNT, 0.1));
    WelfareFigures figures = new WelfareFigures(403700, given);
    given.clear();

    assertThat(figures.given()).containsExactly(Map.entry(HEADCOUNT, 0.1), Map.entry(MEAN, 1e6));
    assertThat(figures.with(MEAN, 2e6).value(MEAN)).isEqualTo(2e6);
    assertThat(figures.value(MEAN)).isEqualTo(1e6);
    assertThat(figures.value(GINI)).isNaN();
  }

  @Test
  void aSampleHasAllFigures() {
    WelfareFigures figures = WelfareFigures.of(WeightedSample.of(1, 2, 3, 4, 10), 2.5);

    assertThat(figures.value(HEADCOUNT)).isCloseTo(0.4, within(1e-15));
    assertThat(figures.value(POVERTY_GAP)).isCloseTo((0.6 + 0.2) / 5, within(1e-15));
    assertThat(figures.value(SEVERITY)).isCloseTo((0.36 + 0.04) / 5, within(1e-15));
    assertThat(figures.value(MEAN)).isCloseTo(4, within(1e-15));
    // Σ over pairs of the differences: 1+2+3+9+1+2+8+1+7+6 = 40, over n²·mean = 100.
    assertThat(figures.value(GINI)).isCloseTo(0.4, within(1e-15));
    assertThat(figures.value(BOTTOM_40_SHARE)).isCloseTo(0.15, within(1e-15));
  }

  @Test
  void impossibleGroupsAreRefused() {
    refused(
        () -> GroupShares.of(new double[] {1}, new double[] {1}),
        "persons must hold two groups or more: 1");
    refused(
        () -> GroupShares.of(new double[] {0.5, 0.5}, new double[] {1}),
        "consumption must hold one share for each of 2 groups: 1");
    refused(
        () -> GroupShares.of(new double[] {0.5, 0.5}, new double[] {0.6, 0.4}),
        "consumption must be no less per person in group 2 than in group 1, the poorest first:"
            + " 0.4");
    refused(
        () -> GroupShares.of(new double[] {50, 50}, new double[] {40, 60}),
        "persons must sum to 1: 100.0\nMaybe percentages came: divide by 100.");
    refused(
        () -> GroupShares.of(new double[] {0.5, 0.5}, new double[] {0.4, 0.7}),
        "consumption must sum to 1: 1.1");
    refused(
        () -> GroupShares.of(new double[] {1.5, -0.5}, new double[] {0.4, 0.6}),
        "persons must hold finite numbers greater than 0: -0.5");
  }

  @Test
  void roundedSharesAreBroughtToASumOfOne() {
    GroupShares groups = GroupShares.of(new double[] {0.5, 0.5}, new double[] {0.333, 0.669});

    assertThat(groups.consumption().get(0)).isCloseTo(0.333 / 1.002, within(1e-16));
    assertThat(groups.consumption().get(1)).isCloseTo(0.669 / 1.002, within(1e-16));
  }

  private static void refused(ThrowingCallable call, String message) {
    assertThatThrownBy(call).isInstanceOf(InvalidValueException.class).hasMessage(message);
  }
}
