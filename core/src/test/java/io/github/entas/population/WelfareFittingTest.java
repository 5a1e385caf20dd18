package io.github.entas.population;

import static io.github.entas.population.WelfareFigure.BOTTOM_40_SHARE;
import static io.github.entas.population.WelfareFigure.HEADCOUNT;
import static io.github.entas.population.WelfareFigure.MEAN;
import static io.github.entas.population.WelfareFigure.POVERTY_GAP;
import static io.github.entas.population.WelfareFigure.SEVERITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.entas.measure.WeightedSample;
import io.github.entas.stat.StandardNormal;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WelfareFittingTest {

  private static final double LINE = 403_700;

  /** Kota Pekalongan in 2018, BPS. */
  private static final WelfareFigures CITY =
      WelfareFigures.at(LINE)
          .with(HEADCOUNT, 0.0675)
          .with(POVERTY_GAP, 0.0101)
          .with(SEVERITY, 0.0022)
          .with(MEAN, 1_016_988)
          .with(BOTTOM_40_SHARE, 0.2048);

  private static double fitted(WelfareFit fit, WelfareFigure figure) {
    return figure.of(fit.distribution(), LINE);
  }

  private static WeightedSample quantiles(WelfareDistribution welfare) {
    int n = 20_000;
    return WeightedSample.of(
        IntStream.range(0, n)
            .mapToDouble(i -> welfare.consumption(StandardNormal.quantile((i + 0.5) / n)))
            .toArray());
  }

  @Test
  void headcountGapAndMeanOfTheCityAreMatchedByDagumAndTheShiftedLognormal() {
    for (WelfareFamily family :
        new WelfareFamily[] {WelfareFamily.DAGUM, WelfareFamily.SHIFTED_LOGNORMAL}) {
      WelfareFit fit = WelfareFitting.byFigures(family, CITY, HEADCOUNT, POVERTY_GAP, MEAN);

      assertThat(fit.converged()).as("%s", family).isTrue();
      assertThat(fitted(fit, HEADCOUNT)).isCloseTo(0.0675, within(1e-9));
      assertThat(fitted(fit, POVERTY_GAP)).isCloseTo(0.0101, within(1e-9));
      assertThat(fitted(fit, MEAN)).isCloseTo(1_016_988, within(1e-3));
      assertThat(fit.figures()).hasSize(5);
    }
  }

  @Test
  void theFitsOfTheCityAreAsFarOffAsTheDocumentationSays() {
    WelfareFit dagum =
        WelfareFitting.byFigures(WelfareFamily.DAGUM, CITY, HEADCOUNT, POVERTY_GAP, MEAN);
    WelfareFit shifted =
        WelfareFitting.byFigures(
            WelfareFamily.SHIFTED_LOGNORMAL, CITY, HEADCOUNT, POVERTY_GAP, MEAN);
    WelfareFit lognormal =
        WelfareFitting.byFigures(WelfareFamily.LOGNORMAL, CITY, MEAN, BOTTOM_40_SHARE);

    assertThat(fitted(dagum, BOTTOM_40_SHARE) / 0.2048 - 1).isBetween(-0.01, 0.01);
    assertThat(fitted(dagum, SEVERITY) / 0.0022 - 1).isBetween(0.10, 0.11);
    assertThat(fitted(shifted, SEVERITY) / 0.0022 - 1).isBetween(0.05, 0.06);
    assertThat(Math.abs(fitted(shifted, BOTTOM_40_SHARE) / 0.2048 - 1)).isBetween(0.03, 0.04);
    assertThat(fitted(lognormal, HEADCOUNT)).isCloseTo(0.0915, within(0.00005));
  }

  @Test
  void whatAFamilyCannotMatchIsSaid() {
    WelfareFit fit =
        WelfareFitting.byFigures(WelfareFamily.SINGH_MADDALA, CITY, HEADCOUNT, POVERTY_GAP, MEAN);

    assertThat(fit.converged()).isFalse();
    assertThat(fit.remarks()).isNotEmpty();
  }

  @Test
  void likelihoodFindsTheParametersOfManyQuantiles() {
    DagumWelfare dagum = new DagumWelfare(900_000, 3.1, 0.9);
    SinghMaddalaWelfare burr = new SinghMaddalaWelfare(1_400_000, 2.4, 2.1);
    LatentLognormal lognormal = new LatentLognormal(0, 13.7, 0.5);

    WelfareFit ofDagum = WelfareFitting.byLikelihood(WelfareFamily.DAGUM, quantiles(dagum), LINE);
    WelfareFit ofBurr =
        WelfareFitting.byLikelihood(WelfareFamily.SINGH_MADDALA, quantiles(burr), LINE);
    WelfareFit ofLognormal =
        WelfareFitting.byLikelihood(WelfareFamily.LOGNORMAL, quantiles(lognormal), LINE);

    // 20,000 quantiles leave out the outermost 1/40,000 on either side: parts in a thousand.
    DagumWelfare foundDagum = (DagumWelfare) ofDagum.distribution();
    assertThat(foundDagum.a()).isCloseTo(3.1, within(0.01));
    assertThat(foundDagum.p()).isCloseTo(0.9, within(0.01));
    SinghMaddalaWelfare foundBurr = (SinghMaddalaWelfare) ofBurr.distribution();
    assertThat(foundBurr.a()).isCloseTo(2.4, within(0.01));
    assertThat(foundBurr.q()).isCloseTo(2.1, within(0.03));
    LatentLognormal foundLognormal = (LatentLognormal) ofLognormal.distribution();
    assertThat(foundLognormal.mu()).isCloseTo(13.7, within(1e-9));
    assertThat(foundLognormal.sigma()).isCloseTo(0.5, within(1e-3));
    assertThat(ofDagum.logLikelihood()).isPresent();
  }

  @Test
  void scalingMoneyScalesOnlyTheScale() {
    WelfareFigures thousands =
        WelfareFigures.at(LINE / 1024)
            .with(HEADCOUNT, 0.0675)
            .with(POVERTY_GAP, 0.0101)
            .with(MEAN, 1_016_988.0 / 1024);

    DagumWelfare one =
        (DagumWelfare)
            WelfareFitting.byFigures(WelfareFamily.DAGUM, CITY, HEADCOUNT, POVERTY_GAP, MEAN)
                .distribution();
    DagumWelfare other =
        (DagumWelfare)
            WelfareFitting.byFigures(WelfareFamily.DAGUM, thousands, HEADCOUNT, POVERTY_GAP, MEAN)
                .distribution();

    assertThat(other.scale()).isCloseTo(one.scale() / 1024, within(1e-8 * one.scale()));
    assertThat(other.a()).isCloseTo(one.a(), within(1e-6));
    assertThat(other.p()).isCloseTo(one.p(), within(1e-6));
  }
}
