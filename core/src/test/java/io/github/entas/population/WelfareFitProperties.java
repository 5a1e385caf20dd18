package io.github.entas.population;

import static io.github.entas.population.WelfareParameter.GINI;
import static io.github.entas.population.WelfareParameter.HEADCOUNT;
import static io.github.entas.population.WelfareParameter.MEAN;
import static io.github.entas.population.WelfareParameter.MEDIAN;
import static io.github.entas.population.WelfareParameter.POVERTY_GAP;
import static io.github.entas.population.WelfareParameter.SIGMA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.entas.population.Truths.Truth;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is given is what the fitted distribution has, all over the feasible region. */
class WelfareFitProperties {

  @Provide
  Arbitrary<Truth> truths() {
    return Truths.anywhere();
  }

  @Property(seed = "11")
  void everyPairIsReproducedWithoutAFloor(@ForAll("truths") Truth drawn) {
    Truth truth = drawn.withoutFloor();
    LatentLognormal latent = truth.latent();
    for (WelfareParameter other : new WelfareParameter[] {GINI, SIGMA, POVERTY_GAP}) {
      assertReproduced(truth, LognormalWelfare.of(HEADCOUNT, h(truth), other, of(truth, other)));
    }
    assertReproduced(truth, LognormalWelfare.ofMeanAndGini(latent.mean(), latent.gini()));
    assertReproduced(truth, LognormalWelfare.ofMeanAndSigma(latent.mean(), truth.sigma()));
    assertReproduced(truth, LognormalWelfare.ofMedianAndSigma(latent.median(), truth.sigma()));
  }

  @Property(seed = "12")
  void everyPairIsReproducedOverAFloor(@ForAll("truths") Truth truth) {
    LatentLognormal latent = truth.latent();
    double floor = truth.floor();
    assertReproduced(truth, over(floor, HEADCOUNT, h(truth), GINI, latent.gini()));
    assertReproduced(truth, over(floor, HEADCOUNT, h(truth), SIGMA, truth.sigma()));
    assertReproduced(truth, over(floor, HEADCOUNT, h(truth), POVERTY_GAP, of(truth, POVERTY_GAP)));
    assertReproduced(truth, over(floor, MEAN, latent.mean(), GINI, latent.gini()));
    assertReproduced(truth, over(floor, MEAN, latent.mean(), SIGMA, truth.sigma()));
    assertReproduced(truth, over(floor, MEDIAN, latent.median(), SIGMA, truth.sigma()));
  }

  @Property(seed = "13")
  void meanAndHeadcountAreReproducedWhereTheMeanExceedsTheLine(@ForAll("truths") Truth truth) {
    double mean = truth.latent().mean();
    Assume.that(mean > truth.line() * (1 + 1e-6));
    assertReproduced(truth, over(truth.floor(), MEAN, mean, HEADCOUNT, h(truth)));
    Truth plain = truth.withoutFloor();
    double plainMean = plain.latent().mean();
    Assume.that(plainMean > plain.line() * (1 + 1e-6));
    assertReproduced(plain, LognormalWelfare.ofMeanAndHeadcount(plainMean, h(plain)));
  }

  @Property(seed = "14")
  void headcountGapAndMeanAreReproduced(@ForAll("truths") Truth truth) {
    Welfare welfare =
        ShiftedLognormalWelfare.ofHeadcountGapAndMean(
            h(truth), of(truth, POVERTY_GAP), truth.latent().mean());
    LatentLognormal fitted = (LatentLognormal) welfare.fit(truth.line());

    assertThat(fitted.floor()).isBetween(0.0, Math.nextDown(truth.line()));
    // The floor is a double near the line: what is left between them, R, has the relative error
    // ulp(1)/R, and with it the gap.
    double ofFloor = 4 * Math.ulp(1.0) * truth.line() / (truth.line() - fitted.floor());
    assertReproduced(truth.line(), welfare, fitted, tolerance(truth) + ofFloor);
  }

  private static Welfare over(
      double floor, WelfareParameter a, double va, WelfareParameter b, double vb) {
    return ShiftedLognormalWelfare.of(floor, a, va, b, vb);
  }

  private static double h(Truth truth) {
    return of(truth, HEADCOUNT);
  }

  private static double of(Truth truth, WelfareParameter parameter) {
    return value(truth.latent(), truth.line(), parameter);
  }

  private static double value(LatentLognormal latent, double line, WelfareParameter parameter) {
    return switch (parameter) {
      case FLOOR -> latent.floor();
      case HEADCOUNT -> latent.headcount(line, 0);
      case POVERTY_GAP -> latent.povertyGap(line, 0);
      case MEAN -> latent.mean();
      case MEDIAN -> latent.median();
      case GINI -> latent.gini();
      case SIGMA -> latent.sigma();
    };
  }

  /** ulp(μ)/σ in the probit of the headcount, whose relative slope is at most 1 + |k|. */
  private static double tolerance(Truth truth) {
    double magnitude = 1 + Math.abs(truth.latent().mu()) + Math.abs(Math.log(truth.line()));
    return 1e-12 + 4 * Math.ulp(magnitude) / truth.sigma() * (1 + Math.abs(truth.probit()));
  }

  private static void assertReproduced(Truth truth, Welfare welfare) {
    assertReproduced(
        truth.line(), welfare, (LatentLognormal) welfare.fit(truth.line()), tolerance(truth));
  }

  private static void assertReproduced(
      double line, Welfare welfare, LatentLognormal fitted, double relative) {
    welfare
        .given()
        .forEach(
            (parameter, given) ->
                assertThat(value(fitted, line, parameter))
                    .as("%s of %s", parameter, welfare)
                    .isCloseTo(given, within(relative * given)));
  }
}
