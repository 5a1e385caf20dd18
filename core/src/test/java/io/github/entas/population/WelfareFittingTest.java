package io.github.entas.population;

import static io.github.entas.population.WelfareFamily.DAGUM;
import static io.github.entas.population.WelfareFamily.LOGNORMAL;
import static io.github.entas.population.WelfareFamily.SHIFTED_LOGNORMAL;
import static io.github.entas.population.WelfareFamily.SINGH_MADDALA;
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
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class WelfareFittingTest {

  private static final double LINE = 403700;
  private static final GroupShares TENTHS_OF_LOGNORMAL = tenths(new LatentLognormal(0, 13.7, 0.6));

  private final WelfareFigures some =
      WelfareFigures.at(LINE).with(HEADCOUNT, 0.0675).with(POVERTY_GAP, 0.0101).with(GINI, 0.3);

  static Stream<Arguments> truths() {
    return Stream.of(
        Arguments.of(LOGNORMAL, new LatentLognormal(0, 13.7, 0.6)),
        Arguments.of(SHIFTED_LOGNORMAL, new LatentLognormal(317000, 13.7, 0.76)),
        Arguments.of(SHIFTED_LOGNORMAL, new LatentLognormal(140000, 13.47, 0.66)),
        Arguments.of(DAGUM, new DagumWelfare(9e5, 3.2, 1.4)),
        Arguments.of(DAGUM, new DagumWelfare(4e5, 2.4, 4.1)),
        Arguments.of(SINGH_MADDALA, new SinghMaddalaWelfare(1.2e6, 2.8, 1.6)),
        Arguments.of(SINGH_MADDALA, new SinghMaddalaWelfare(7e5, 3.75, 0.67)));
  }

  /**
   * Rows and weights are a quadrature rule of the truth, so that its score is 0 to 1e-11. The
   * search stops where the likelihood a row, of size 1, changes by 1e-14: a parameter is then off
   * by about √(2e-14/curvature), and the flattest direction of three parameters has a curvature of
   * 1e-2.
   */
  @ParameterizedTest
  @MethodSource("truths")
  void likelihoodGivesTheParametersBack(WelfareFamily family, WelfareDistribution truth) {
    WelfareFit fit = WelfareFitting.byLikelihood(family, new RankQuadrature(truth).sample(), LINE);

    double[] wanted = parameters(truth);
    double[] found = parameters(fit.distribution());
    for (int i = 0; i < wanted.length; i++) {
      assertThat(found[i]).isCloseTo(wanted[i], within(1.5e-6 * wanted[i] + 1e-12));
    }
    assertThat(fit.converged()).isTrue();
    assertThat(fit.family()).isEqualTo(family);
    assertThat(fit.figures()).hasSize(6);
  }

  @ParameterizedTest
  @MethodSource("truths")
  void likelihoodIsThatOfTheDensityAndNoNeighborHasMore(
      WelfareFamily family, WelfareDistribution truth) {
    WeightedSample sample = new RankQuadrature(truth).sample();
    WelfareFit fit = WelfareFitting.byLikelihood(family, sample, LINE);

    double here = logLikelihood(sample, fit.distribution());
    // Slopes of F over a step of 1e-5 of its logarithm are right to about 1e-9 in ln f, where F has
    // not run out of digits: rows of next to no weight in the far upper tail matter little.
    assertThat(fit.logLikelihood().orElseThrow()).isCloseTo(here, within(1e-6 * Math.abs(here)));
    for (double factor : new double[] {0.99, 1.01}) {
      assertThat(logLikelihood(sample, stretched(fit.distribution(), factor, 1))).isLessThan(here);
      assertThat(logLikelihood(sample, stretched(fit.distribution(), 1, factor))).isLessThan(here);
    }
  }

  /** Σ wᵢ ln f(xᵢ), f by differences of the shares below and above, weights summing to the rows. */
  private static double logLikelihood(WeightedSample sample, WelfareDistribution welfare) {
    double sum = 0;
    for (int i = 0; i < sample.size(); i++) {
      double x = sample.welfare(i);
      double step = 1e-5 * x;
      double slope = (welfare.rank(x + step) - welfare.rank(x - step)) / (2 * step);
      double rank = welfare.rank(x);
      double logDensity = -rank * rank / 2 - Math.log(2 * Math.PI) / 2 + Math.log(slope);
      sum += sample.weight(i) * logDensity;
    }
    return sum / sample.persons() * sample.size();
  }

  private static WelfareDistribution stretched(
      WelfareDistribution welfare, double scale, double shape) {
    if (welfare instanceof DagumWelfare d) {
      return new DagumWelfare(d.scale() * scale, d.a(), d.p() * shape);
    }
    if (welfare instanceof SinghMaddalaWelfare s) {
      return new SinghMaddalaWelfare(s.scale() * scale, s.a() * shape, s.q());
    }
    LatentLognormal l = (LatentLognormal) welfare;
    return new LatentLognormal(l.floor(), l.mu() + Math.log(scale), l.sigma() * shape);
  }

  private static double[] parameters(WelfareDistribution welfare) {
    if (welfare instanceof DagumWelfare d) {
      return new double[] {d.scale(), d.a(), d.p()};
    }
    if (welfare instanceof SinghMaddalaWelfare s) {
      return new double[] {s.scale(), s.a(), s.q()};
    }
    LatentLognormal l = (LatentLognormal) welfare;
    return new double[] {l.floor(), l.mu(), l.sigma()};
  }

  @Test
  void lognormalLikelihoodIsInClosedForm() {
    WelfareFit fit =
        WelfareFitting.byLikelihood(
            LOGNORMAL, WeightedSample.of(new double[] {1, Math.E}, new double[] {1, 3}), 2);

    // ln x is 0 and 1 with weights ¼ and ¾: mean ¾, variance 3/16.
    double sigma = Math.sqrt(3) / 4;
    LatentLognormal found = (LatentLognormal) fit.distribution();
    assertThat(found.mu()).isCloseTo(0.75, within(1e-15));
    assertThat(found.sigma()).isCloseTo(sigma, within(1e-15));
    double expected = 2 * (-0.5 * Math.log(2 * Math.PI) - Math.log(sigma) - 0.75 - 0.5);
    assertThat(fit.logLikelihood().orElseThrow()).isCloseTo(expected, within(1e-14));
  }

  @Test
  void onlyTheProportionsOfWeightsMatter() {
    double[] welfare = {2, 3, 4, 5, 7, 9, 13};
    double[] weights = {1, 2, 3, 3, 2, 2, 1};
    double[] tripled = Arrays.stream(weights).map(w -> 3 * w).toArray();
    for (WelfareFamily family : WelfareFamily.values()) {
      double once = likelihood(family, WeightedSample.of(welfare, weights), 4);
      double thrice = likelihood(family, WeightedSample.of(welfare, tripled), 4);
      assertThat(thrice).as(family.key()).isCloseTo(once, within(1e-12 * Math.abs(once)));
    }
  }

  private static double likelihood(WelfareFamily family, WeightedSample sample, double line) {
    return WelfareFitting.byLikelihood(family, sample, line).logLikelihood().orElseThrow();
  }

  @Test
  void aLikelihoodThatRisesUpToTheSmallestRowIsHeldBelowIt() {
    WelfareFit fit =
        WelfareFitting.byLikelihood(SHIFTED_LOGNORMAL, WeightedSample.of(1, 2, 3, 4, 9, 30), 2.5);

    assertThat(((LatentLognormal) fit.distribution()).floor()).isCloseTo(0.999, within(1e-15));
    assertThat(fit.converged()).isFalse();
    assertThat(fit.remarks())
        .contains(
            "The likelihood of shiftedLognormal rises with the floor up to the smallest row or the"
                + " line: the floor is held at 99.9 % of it.");
  }

  @Test
  void aFloorThatHelpsNothingIsZero() {
    WelfareDistribution truth = new SinghMaddalaWelfare(1.2e6, 2.8, 1.6);
    WelfareFit fit =
        WelfareFitting.byLikelihood(SHIFTED_LOGNORMAL, new RankQuadrature(truth).sample(), LINE);

    assertThat(((LatentLognormal) fit.distribution()).floor()).isZero();
    assertThat(fit.remarks()).contains("A floor makes the sample no more likely: the floor is 0.");
    assertThat(fit.converged()).isTrue();
  }

  @Test
  void limitsOfTheFamiliesAreNamedAndShapesHeldThere() {
    WelfareFit weibull = ofQuantiles(SINGH_MADDALA, p -> Math.cbrt(-Math.log1p(-p)));
    assertThat(weibull.remarks())
        .contains(
            "The sample asks for a limit of the family, Weibull's distribution: the shapes are not"
                + " well determined.");
    assertThat(((SinghMaddalaWelfare) weibull.distribution()).q()).isEqualTo(1000);
    WelfareFit frechet = ofQuantiles(DAGUM, p -> 1 / Math.cbrt(-Math.log1p(-p)));
    assertThat(frechet.remarks())
        .contains(
            "The sample asks for a limit of the family, Fréchet's distribution: the shapes are not"
                + " well determined.");
    assertThat(((DagumWelfare) frechet.distribution()).p()).isEqualTo(1000);
  }

  @Test
  void tailsAreHeldWhereTheVarianceIsJustFinite() {
    String heavy =
        "The upper tail of the sample is so heavy that it is held where the variance is just"
            + " finite.";
    WelfareFit singhMaddala = ofQuantiles(SINGH_MADDALA, p -> p / (1 - p));
    assertThat(singhMaddala.remarks()).contains(heavy);
    SinghMaddalaWelfare held = (SinghMaddalaWelfare) singhMaddala.distribution();
    assertThat(held.a() * held.q()).isCloseTo(2.001, within(1e-15));
    WelfareFit dagum = ofQuantiles(DAGUM, p -> p / (1 - p));
    assertThat(dagum.remarks()).contains(heavy);
    assertThat(((DagumWelfare) dagum.distribution()).a()).isEqualTo(2.001);
  }

  private static WelfareFit ofQuantiles(WelfareFamily family, DoubleUnaryOperator quantile) {
    double[] welfare = new double[200];
    for (int i = 0; i < welfare.length; i++) {
      welfare[i] = quantile.applyAsDouble((i + 0.5) / welfare.length);
    }
    WelfareFit fit = WelfareFitting.byLikelihood(family, WeightedSample.of(welfare), 0.9);
    assertThat(fit.converged()).isFalse();
    return fit;
  }

  @ParameterizedTest
  @MethodSource("truths")
  void sharesOfTenthsGiveTheParametersBack(WelfareFamily family, WelfareDistribution truth) {
    WelfareFit fit =
        WelfareFitting.byGroupShares(family, WelfareFigures.of(truth, LINE), tenths(truth));

    double[] wanted = parameters(truth);
    double[] found = parameters(fit.distribution());
    for (int i = 0; i < wanted.length; i++) {
      // Shares to 1e-15, and a direction of the shapes that moves them only by 1e-5 as much.
      assertThat(found[i]).isCloseTo(wanted[i], within(1e-9 * wanted[i]));
    }
    assertThat(fit.converged()).isTrue();
    assertThat(fit.remarks()).isEmpty();
    assertThat(fit.logLikelihood()).isEmpty();
  }

  private static GroupShares tenths(WelfareDistribution welfare) {
    double[] persons = new double[10];
    double[] consumption = new double[10];
    for (int i = 0; i < 10; i++) {
      persons[i] = 0.1;
      consumption[i] = welfare.share((i + 1) / 10.0) - welfare.share(i / 10.0);
    }
    return GroupShares.of(persons, consumption);
  }

  @Test
  void leastSquaresOfSharesHaveNoBetterNeighbor() {
    WelfareFigures mean = WelfareFigures.at(LINE).with(MEAN, 1e6);
    DagumWelfare fit =
        (DagumWelfare)
            WelfareFitting.byGroupShares(DAGUM, mean, TENTHS_OF_LOGNORMAL).distribution();

    assertThat(fit.mean()).isCloseTo(1e6, within(1e-9));
    double here = squares(fit);
    assertThat(here).isPositive();
    for (double factor : new double[] {0.999, 1.001}) {
      assertThat(squares(new DagumWelfare(1, fit.a() * factor, fit.p()))).isGreaterThan(here);
      assertThat(squares(new DagumWelfare(1, fit.a(), fit.p() * factor))).isGreaterThan(here);
    }
  }

  private static double squares(WelfareDistribution welfare) {
    double sum = 0;
    double[] shares = TENTHS_OF_LOGNORMAL.in(welfare);
    for (int i = 0; i < shares.length; i++) {
      sum += Math.pow(shares[i] - TENTHS_OF_LOGNORMAL.consumption().get(i), 2);
    }
    return sum;
  }

  @Test
  void sharesBeyondAFamilyEndAtItsWall() {
    WelfareFit heavy =
        WelfareFitting.byGroupShares(
            SINGH_MADDALA,
            WelfareFigures.at(LINE).with(MEAN, 1e6),
            GroupShares.of(new double[] {0.4, 0.4, 0.2}, new double[] {0.06, 0.12, 0.82}));
    assertThat(heavy.converged()).isFalse();
    assertThat(heavy.remarks())
        .containsExactly(
            "singhMaddala is at the lower end of its range in a·q. Its upper tail is as heavy as a"
                + " finite variance allows.");

    WelfareFit floorless =
        WelfareFitting.byGroupShares(
            SHIFTED_LOGNORMAL,
            WelfareFigures.at(LINE).with(MEAN, 1e6),
            GroupShares.of(new double[] {0.4, 0.4, 0.2}, new double[] {0.06, 0.42, 0.52}));
    assertThat(floorless.remarks())
        .containsExactly("shiftedLognormal is at the lower end of its range in floor.");
  }

  @Test
  void whatAFamilyCannotMatchIsSaidWithTheNearestFound() {
    WelfareFit fit =
        WelfareFitting.byFigures(
            SHIFTED_LOGNORMAL,
            WelfareFigures.at(LINE)
                .with(HEADCOUNT, 0.0675)
                .with(POVERTY_GAP, 0.0101)
                .with(MEAN, 500000),
            HEADCOUNT,
            POVERTY_GAP,
            MEAN);

    assertThat(fit.converged()).isFalse();
    assertThat(fit.remarks())
        .containsExactly(
            "shiftedLognormal cannot match headcount, povertyGap, mean together: the nearest found"
                + " has headcount 0.105583 for 0.0675, povertyGap 0.00761024 for 0.0101, mean"
                + " 500000 for 500000.0.",
            "shiftedLognormal is at the lower end of its range in floor.",
            "shiftedLognormal has a headcount of 0.105583, 56 % above the given 0.0675.",
            "shiftedLognormal has a povertyGap of 0.00761024, 25 % below the given 0.0101.");
    // It agrees with the closed treatment of this triple, which refuses it.
    assertThatThrownBy(
            () -> ShiftedLognormalWelfare.ofHeadcountGapAndMean(0.0675, 0.0101, 500000).fit(LINE))
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  void povertyWhereNoneIsGivenIsSaid() {
    WelfareFit fit =
        WelfareFitting.byGroupShares(
            LOGNORMAL,
            WelfareFigures.at(LINE).with(MEAN, 1e6).with(HEADCOUNT, 0),
            TENTHS_OF_LOGNORMAL);

    assertThat(fit.remarks()).singleElement().asString().endsWith(", where 0 is given.");
    assertThat(fit.figures().get(0).relativeError()).isInfinite();
  }

  @Test
  void impossibleRequestsAreRefused() {
    refused(
        () -> WelfareFitting.byFigures(DAGUM, some, HEADCOUNT, POVERTY_GAP),
        "matched must be 3 figures, as many as dagum has parameters: [HEADCOUNT, POVERTY_GAP]");
    refused(
        () -> WelfareFitting.byFigures(LOGNORMAL, some, GINI, POVERTY_GAP),
        "matched must hold MEAN or HEADCOUNT, which fix the scale: [POVERTY_GAP, GINI]");
    refused(
        () -> WelfareFitting.byFigures(LOGNORMAL, some, HEADCOUNT, SEVERITY),
        "severity must be given and greater than 0 to be matched: NaN");
    WelfareFigures everybody = WelfareFigures.at(LINE).with(HEADCOUNT, 1).with(GINI, 0.3);
    refused(
        () -> WelfareFitting.byFigures(LOGNORMAL, everybody, HEADCOUNT, GINI),
        "headcount must be less than 1 to be matched: 1.0");
    GroupShares halves = GroupShares.of(new double[] {0.5, 0.5}, new double[] {0.4, 0.6});
    assertThatThrownBy(() -> WelfareFitting.byGroupShares(DAGUM, some, halves))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("mean must be given: shares say nothing of it: NaN")
        .hasMessageContaining("groups must be at least 3, as many as dagum has parameters: 2");
    refused(
        () -> WelfareFitting.byLikelihood(DAGUM, WeightedSample.of(3, 0, 1), 1),
        "welfare must be greater than 0 in every record: the families have nobody below: 0.0");
    refused(
        () -> WelfareFitting.byLikelihood(DAGUM, WeightedSample.of(3, 3), 1),
        "welfare must not be the same in every record: 3.0");
    refused(
        () -> WelfareFitting.byLikelihood(DAGUM, WeightedSample.of(3, 4), -1),
        "povertyLine must be a finite number greater than 0: -1.0");
  }

  private static void refused(ThrowingCallable call, String message) {
    assertThatThrownBy(call).isInstanceOf(InvalidValueException.class).hasMessage(message);
  }

  @ParameterizedTest
  @MethodSource("truths")
  void aFitIsTheWelfareOfACohort(WelfareFamily family, WelfareDistribution truth) {
    WelfareFit fit =
        WelfareFitting.byGroupShares(family, WelfareFigures.of(truth, LINE), tenths(truth));
    double[] wanted = parameters(fit.distribution());
    double[] found = parameters(fit.welfare().fit(LINE));
    for (int i = 0; i < wanted.length; i++) {
      // μ comes back through exp and log.
      assertThat(found[i]).isCloseTo(wanted[i], within(4e-16 * wanted[i]));
    }
  }

  @ParameterizedTest
  @EnumSource
  void familiesHaveTheTypesOfScenarioFiles(WelfareFamily family) {
    assertThat(family.key()).isIn("lognormal", "shiftedLognormal", "dagum", "singhMaddala");
    assertThat(family.parameters()).isEqualTo(family == LOGNORMAL ? 2 : 3);
  }
}
