package io.github.entas.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.github.entas.InvalidValueException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Fits give back the curve the points lie on, and the choice follows its rules. */
class GroupedFitTest {

  private static GroupedData pointsOf(LorenzCurve curve, int groups) {
    List<Double> population =
        IntStream.rangeClosed(1, groups).mapToObj(i -> (double) i / groups).toList();
    return GroupedData.of(1000, population, population.stream().map(curve::share).toList());
  }

  /** Shares are rounded to 1e-16; the columns of the regression take up to five digits of them. */
  @ParameterizedTest
  @CsvSource({
    "1.148072, -1.99792, 0.1464733, 10",
    "0.88774784, -1.45144592, 0.20264005, 4",
    "0.88774784, -1.45144592, 0.20264005, 20",
    "1.2, -2, 0, 10",
    "0.5, -1.2, 0.7, 10",
    "0.36, -1.2, 0.8, 10"
  })
  void pointsOfAQuadraticCurveGiveItBack(double a, double b, double c, int groups) {
    GroupedFit fit = pointsOf(new GeneralQuadraticLorenz(a, b, c), groups).fit();
    List<Double> found = fit.generalQuadratic().curve().coefficients();

    assertThat(found.get(0)).isCloseTo(a, within(1e-9));
    assertThat(found.get(1)).isCloseTo(b, within(1e-9));
    assertThat(found.get(2)).isCloseTo(c, within(1e-9));
    assertThat(fit.generalQuadratic().squaredErrors()).isLessThan(1e-24);
    assertThat(fit.generalQuadratic().isValid()).isTrue();
    assertThat(fit.chosen()).isSameAs(fit.generalQuadratic());
  }

  /** As above; ln(p − L) loses what p − L is smaller than p. */
  @ParameterizedTest
  @CsvSource({"0.3, 1, 0.6, 10", "0.8, 1, 0.4, 4", "0.57, 0.94, 0.53, 10", "0.32, 0.87, 0.86, 20"})
  void pointsOfABetaCurveGiveItBack(double theta, double gamma, double delta, int groups) {
    GroupedFit fit = pointsOf(new BetaLorenz(theta, gamma, delta), groups).fit();
    List<Double> found = fit.beta().curve().coefficients();

    assertThat(found.get(0)).isCloseTo(theta, within(1e-9));
    assertThat(found.get(1)).isCloseTo(gamma, within(1e-9));
    assertThat(found.get(2)).isCloseTo(delta, within(1e-9));
    assertThat(fit.beta().squaredErrors()).isLessThan(1e-24);
    assertThat(fit.beta().isValid()).isEqualTo(gamma == 1);
  }

  @Test
  void whatIsALorenzCurveGoesBeforeWhatIsNot() {
    GroupedFit quadratic = pointsOf(new GeneralQuadraticLorenz(1.2, -1.8, 0.1), 10).fit();
    assertThat(quadratic.beta().isValid()).isFalse();
    assertThat(quadratic.reason())
        .isEqualTo(
            "The general quadratic curve is a Lorenz curve over the whole range, the beta curve is"
                + " not.");

    GroupedFit beta = pointsOf(new BetaLorenz(0.9, 1, 0.3), 10).fit();
    assertThat(beta.generalQuadratic().isValid()).isFalse();
    assertThat(beta.beta().isValid()).isTrue();
    assertThat(beta.chosen()).isSameAs(beta.beta());
    assertThat(beta.reason())
        .isEqualTo(
            "The beta curve is a Lorenz curve over the whole range, the general quadratic curve is"
                + " not.");
  }

  @Test
  void ofTwoLorenzCurvesTheOneThatFitsBetterIsTaken() {
    GroupedFit fit = pointsOf(new BetaLorenz(0.6, 1, 0.9), 10).fit();

    assertThat(fit.generalQuadratic().isValid()).isTrue();
    assertThat(fit.beta().isValid()).isTrue();
    assertThat(fit.chosen()).isSameAs(fit.beta());
    assertThat(fit.reason())
        .isEqualTo(
            "Both curves are Lorenz curves over the whole range; the beta curve has the smaller sum"
                + " of squared errors, "
                + fit.beta().squaredErrors()
                + " against "
                + fit.generalQuadratic().squaredErrors()
                + ".");
  }

  @Test
  void ofTwoThatAreNoneTheOneThatFitsBetterIsTakenAndSaidToBeNone() {
    GroupedFit fit = pointsOf(new BetaLorenz(0.9, 0.97, 0.3), 10).fit();

    assertThat(fit.generalQuadratic().isValid()).isFalse();
    assertThat(fit.beta().isValid()).isFalse();
    assertThat(fit.chosen()).isSameAs(fit.beta());
    assertThat(fit.reason())
        .startsWith(
            "Neither curve is a Lorenz curve over the whole range; the beta curve has the smaller"
                + " sum of squared errors, ");
  }

  @Test
  void fourGroupsDoNotTellTheErrorsApart() {
    GroupedFit fit = pointsOf(new GeneralQuadraticLorenz(1.2, -2, -0.0125), 4).fit();

    assertThat(fit.beta().isValid()).isFalse();
    assertThat(fit.chosen()).isSameAs(fit.generalQuadratic());
    assertThat(fit.reason())
        .isEqualTo(
            "Neither curve is a Lorenz curve over the whole range; both pass through every point,"
                + " and the general quadratic curve is taken by convention.");
  }

  /** The line lies in the group in which the larger of the two headcounts falls. */
  @ParameterizedTest
  @ValueSource(doubles = {1, 300, 500, 800, 1000, 1e6})
  void withALineOnlyThePointsUpToItDecide(double line) {
    LorenzCurve truth = new BetaLorenz(0.9, 0.97, 0.3);
    GroupedData data = pointsOf(truth, 10);
    GroupedFit fit = data.fit(line);
    double headcount =
        Math.max(
            fit.generalQuadratic().curve().headcount(line / 1000),
            fit.beta().curve().headcount(line / 1000));
    int points = Math.max(1, (int) Math.ceil(headcount * 10));

    double expected = 0;
    for (int i = 0; i < points; i++) {
      double p = data.population().get(i);
      expected += Math.pow(fit.generalQuadratic().curve().share(p) - data.welfare().get(i), 2);
    }
    // A sum of at most ten squares, each with the rounding of the shares.
    assertThat(fit.generalQuadratic().squaredErrorsToLine())
        .isCloseTo(expected, within(1e-12 * expected));
    assertThat(fit.generalQuadratic().squaredErrors())
        .isEqualTo(data.fit().generalQuadratic().squaredErrorsToLine());
    assertThat(fit.reason()).contains("errors up to the poverty line, ");
  }

  @Test
  void groupsThatLeaveACoefficientFreeAreRefused() {
    GroupedData squares =
        GroupedData.of(1, List.of(0.25, 0.5, 0.75, 1.0), List.of(0.0625, 0.25, 0.5625, 1.0));

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(squares::fit)
        .withMessage(
            "the groups must determine the three coefficients of the curve, which fails where all"
                + " lie on L = p²");
  }

  @Test
  void theSumOfSquaresHoldsTheLastPointToo() {
    GroupedFit fit = pointsOf(new BetaLorenz(0.9, 0.97, 0.3), 10).fit();
    double end = fit.generalQuadratic().curve().share(1);

    assertThat(end).isLessThan(0.99);
    assertThat(fit.generalQuadratic().squaredErrors()).isGreaterThan((1 - end) * (1 - end));
  }
}
