package io.github.entas.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.entas.evidence.SelectionModel.Direction;
import io.github.entas.stat.Interval;
import java.util.Random;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

class SelectionModelTest {

  private static final double Z = 1.959963984540054;

  @Test
  void theSlopeIsZeroAtThePeakAndNothingAroundIsHigher() {
    for (int seed = 0; seed < 40; seed++) {
      Studies studies = selected(new Random(seed), 8 + seed % 9);
      if (significant(studies) == 0 || significant(studies) == studies.count()) {
        continue;
      }
      SelectionModel model = SelectionModel.of(studies, Direction.POSITIVE);
      SelectionLikelihood likelihood = likelihood(studies);
      double[] peak = {model.estimate(), model.tau2(), Math.log(model.relativeProbability())};
      double[] slope = likelihood.gradient(peak);

      // Newton's last step leaves rounding, 1e-16 of terms up to k/s³, some 1e4.
      assertThat(slope[0]).as("seed %d", seed).isCloseTo(0, within(1e-8));
      assertThat(slope[2]).as("seed %d", seed).isCloseTo(0, within(1e-8));
      if (model.tau2() > 0) {
        assertThat(slope[1]).as("seed %d", seed).isCloseTo(0, within(1e-8));
      } else {
        assertThat(slope[1]).as("seed %d", seed).isNegative();
      }
      double top = slow(studies, peak);
      Random around = new Random(seed);
      for (int i = 0; i < 300; i++) {
        double size = Math.pow(10, -3 * around.nextDouble());
        double[] x = {
          peak[0] + size * around.nextGaussian(),
          Math.abs(peak[1] + size * around.nextGaussian()),
          peak[2] + 3 * size * around.nextGaussian()
        };
        assertThat(slow(studies, x)).as("seed %d", seed).isLessThanOrEqualTo(top + 1e-10);
      }
    }
  }

  @Test
  void slopeAndCurvatureAreThoseOfTheDefinition() {
    Studies studies = selected(new Random(3), 12);
    SelectionLikelihood likelihood = likelihood(studies);
    double[] x = {0.2, 0.05, -0.8};
    double step = 1e-5;
    for (int j = 0; j < 3; j++) {
      double[] up = x.clone();
      double[] down = x.clone();
      up[j] += step;
      down[j] -= step;
      // Third derivatives up to 1e6 or so, k/s⁶, times step²/6; rounding is 1e-15·10/step.
      double slope = (slow(studies, up) - slow(studies, down)) / (2 * step);
      assertThat(likelihood.gradient(x)[j]).isCloseTo(slope, within(1e-5 * (1 + Math.abs(slope))));
      for (int m = 0; m < 3; m++) {
        double bend = (likelihood.gradient(up)[m] - likelihood.gradient(down)[m]) / (2 * step);
        assertThat(likelihood.curvature(x)[j][m])
            .isCloseTo(bend, within(1e-5 * (1 + Math.abs(bend))));
      }
    }
  }

  @Test
  void whatIsSeenTooRarelyPullsTheMeanDown() {
    SelectionModel model = SelectionModel.of(Trials.biased(), Direction.POSITIVE);

    assertThat(model.significant()).isEqualTo(10);
    assertThat(model.relativeProbability()).isLessThan(0.1);
    assertThat(model.estimate()).isLessThan(model.unadjusted().estimate() - 0.1);
    assertThat(model.pValue()).isLessThan(1e-6);
    assertThat(model.fewStudies()).isFalse();
    assertThat(model.interval().width()).isCloseTo(2 * Z * model.standardError(), within(1e-15));
    assertThat(model.relativeProbabilityInterval().contains(model.relativeProbability())).isTrue();
  }

  @Test
  void directionAndUnitDoNotMatter() {
    SelectionModel positive = SelectionModel.of(Trials.biased(), Direction.POSITIVE);
    for (double c : new double[] {-1e-8, -1, 100, 1e8}) {
      SelectionModel other =
          SelectionModel.of(
              RandomEffectsProperties.times(Trials.biased(), c),
              c > 0 ? Direction.POSITIVE : Direction.NEGATIVE);
      assertThat(other.estimate() / c).isCloseTo(positive.estimate(), within(1e-11));
      assertThat(other.standardError() / Math.abs(c))
          .isCloseTo(positive.standardError(), within(1e-11));
      assertThat(other.relativeProbability())
          .isCloseTo(positive.relativeProbability(), within(1e-11));
      assertThat(other.likelihoodRatio()).isCloseTo(positive.likelihoodRatio(), within(1e-9));
    }
  }

  /** The only significant study has z = 18 and would be significant in any case. */
  @Test
  void aStudyThatIsSignificantInAnyCaseSaysNothingOfTheWeight() {
    Studies studies =
        Studies.of(new double[] {0.166, 0.601, 0.505}, new double[] {0.135, 0.135, 0.0008});
    SelectionModel model = SelectionModel.of(studies, Direction.POSITIVE);

    assertThat(model.relativeProbability()).isCloseTo(1e6, within(1e-8));
    assertThat(model.relativeProbabilityInterval())
        .isEqualTo(new Interval(0, Double.POSITIVE_INFINITY));
    assertThat(model.estimate()).isCloseTo(0.505, within(0.01));
    assertThat(model.standardError()).isBetween(0.02, 0.03);
    assertThat(model.pValue()).isBetween(0.1, 1.0);
  }

  @Test
  void studiesOnOneSideOfTheStepSayNothing() {
    assertThatThrownBy(() -> SelectionModel.of(Trials.schools(), Direction.POSITIVE))
        .hasMessage(
            """
            studies must be on both sides of p = 0.025, some significant in the direction and some not: none is: all weights that studies can have fit as well
            Maybe effects in the other direction are hoped for.""");
    Studies sure = Studies.of(new double[] {1, 2, 3}, new double[] {0.01, 0.01, 0.01});
    assertThatThrownBy(() -> SelectionModel.of(sure, Direction.POSITIVE))
        .hasMessage(
            "studies must be on both sides of p = 0.025, some significant in the direction and some"
                + " not: all 3 are: all weights that others could have fit as well");
    assertThatThrownBy(() -> SelectionModel.of(Trials.two(), Direction.POSITIVE))
        .hasMessage("studies must be at least 3: 2");
  }

  @Test
  void whatWentInCanBeAskedFor() {
    Studies few = Trials.bcg().without(0).without(0).without(0).without(0);
    SelectionModel model = SelectionModel.of(few, Direction.NEGATIVE);

    assertThat(model.studies()).isSameAs(few);
    assertThat(model.direction()).isEqualTo(Direction.NEGATIVE);
    assertThat(model.fewStudies()).isTrue();
    assertThat(model.unadjusted().method()).isEqualTo(PoolingMethod.ML);
  }

  /** Σ ln of the density of what is seen, from the definition. */
  private static double slow(Studies studies, double[] x) {
    NormalDistribution normal = new NormalDistribution(null, 0, 1);
    double delta = Math.exp(x[2]);
    double sum = 0;
    for (int i = 0; i < studies.count(); i++) {
      double s = Math.sqrt(studies.variance(i) + x[1]);
      double step = Z * Math.sqrt(studies.variance(i));
      double below = normal.cumulativeProbability((step - x[0]) / s);
      double weight = studies.estimate(i) >= step ? 1 : delta;
      double density = normal.density((studies.estimate(i) - x[0]) / s) / s;
      sum += Math.log(weight * density / (1 - below + delta * below));
    }
    // The same constant is left out of the fast one.
    return sum + 0.5 * studies.count() * Math.log(2 * Math.PI);
  }

  private static SelectionLikelihood likelihood(Studies studies) {
    double[] steps = new double[studies.count()];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = Z * Math.sqrt(studies.variance(i));
    }
    return new SelectionLikelihood(studies.estimates(), studies.variances(), steps);
  }

  private static int significant(Studies studies) {
    return likelihood(studies).above();
  }

  /** Effects of mean 0.3 and sd 0.2, of which those not significant are seen one time in three. */
  private static Studies selected(Random random, int count) {
    double[] y = new double[count];
    double[] v = new double[count];
    for (int i = 0; i < count; ) {
      v[i] = Math.pow(0.1 + 0.3 * random.nextDouble(), 2);
      y[i] = 0.3 + Math.sqrt(v[i] + 0.04) * random.nextGaussian();
      if (y[i] > Z * Math.sqrt(v[i]) || random.nextInt(3) == 0) {
        i++;
      }
    }
    return Studies.of(y, v);
  }
}
