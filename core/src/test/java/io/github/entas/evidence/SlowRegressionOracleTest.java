package io.github.entas.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Against an obvious implementation with full matrices, on drawn studies. */
class SlowRegressionOracleTest {

  private static final int CASES = 12;

  @ParameterizedTest
  @EnumSource(PoolingMethod.class)
  void poolingAgrees(PoolingMethod method) {
    for (int seed = 0; seed < CASES; seed++) {
      Random random = new Random(seed);
      Studies studies = drawn(random, 2 + random.nextInt(12));
      RandomEffects pooled = RandomEffects.of(studies, method);
      SlowRegression slow = SlowRegression.pooling(studies);

      agree(pooled.tau2(), slow.tau2(method), method);
      double tau2 = pooled.tau2();
      assertThat(pooled.estimate()).isCloseTo(slow.coefficients(tau2)[0], within(1e-11));
      assertThat(pooled.standardError())
          .isCloseTo(Math.sqrt(slow.covariance(tau2).getEntry(0, 0)), within(1e-11));
      assertThat(pooled.q()).isCloseTo(slow.q(0), within(1e-11 * (1 + pooled.q())));
    }
  }

  @ParameterizedTest
  @EnumSource(PoolingMethod.class)
  void regressionAgrees(PoolingMethod method) {
    for (int seed = 100; seed < 100 + CASES; seed++) {
      Random random = new Random(seed);
      Studies studies = drawn(random, 5 + random.nextInt(10));
      int k = studies.count();
      double[][] x = new double[k][3];
      double[] first = new double[k];
      double[] second = new double[k];
      for (int i = 0; i < k; i++) {
        first[i] = random.nextGaussian();
        second[i] = random.nextDouble();
        x[i] = new double[] {1, first[i], second[i]};
      }
      MetaRegression fit =
          MetaRegression.of(studies, Moderators.of("a", first).and("b", second), method);
      SlowRegression slow = new SlowRegression(studies, x);

      agree(fit.tau2(), slow.tau2(method), method);
      for (int j = 0; j < 3; j++) {
        assertThat(fit.coefficients().get(j).estimate())
            .isCloseTo(slow.coefficients(fit.tau2())[j], within(1e-10));
        for (int m = 0; m < 3; m++) {
          assertThat(fit.covariance()[j][m])
              .isCloseTo(slow.covariance(fit.tau2()).getEntry(j, m), within(1e-10));
        }
      }
    }
  }

  @Test
  void theLikelihoodIsThatOfTheDefinition() {
    for (int seed = 0; seed < CASES; seed++) {
      Studies studies = drawn(new Random(seed), 4 + seed);
      double[][] x = new double[studies.count()][];
      for (int i = 0; i < x.length; i++) {
        x[i] = new double[] {1, i * i};
      }
      for (double[][] design : new double[][][] {ones(x.length), x}) {
        MixedModel model = MixedModel.of(studies, design, true);
        SlowRegression slow = new SlowRegression(studies, design);
        for (double tau2 : new double[] {0, 0.01, 0.3, 40}) {
          for (boolean restricted : new boolean[] {false, true}) {
            double expected = slow.logLikelihood(tau2, restricted);
            assertThat(new Likelihood(model, restricted).at(tau2))
                .isCloseTo(expected, within(1e-11 * (1 + Math.abs(expected))));
          }
        }
      }
    }
  }

  private static double[][] ones(int count) {
    double[][] ones = new double[count][1];
    for (double[] row : ones) {
      row[0] = 1;
    }
    return ones;
  }

  @Test
  void theHighestOfSeveralPeaksIsFound() {
    int several = 0;
    for (int seed = 0; seed < 40; seed++) {
      Random random = new Random(seed);
      // One study far more exact than the others, and far off.
      Studies studies =
          Studies.of(
              new double[] {0, 1 + random.nextDouble(), 2 * random.nextDouble(), 1},
              new double[] {
                0.001, 0.2 + random.nextDouble(), 0.3, 0.5 * random.nextDouble() + 0.1
              });
      boolean restricted = seed % 2 == 0;
      SlowRegression slow = SlowRegression.pooling(studies);
      if (slow.peaks(restricted) > 1) {
        several++;
        PoolingMethod method = restricted ? PoolingMethod.REML : PoolingMethod.ML;
        agree(RandomEffects.of(studies, method).tau2(), slow.tau2(method), method);
      }
    }
    assertThat(several).isGreaterThan(10);
  }

  /**
   * Full matrices lose some 1e-12; the slow likelihood is a difference of values near 10 with a
   * step of 1e-4, so 1e-10 or so of the slope, and the step itself is worth its square, 1e-8.
   */
  private static void agree(double tau2, double slow, PoolingMethod method) {
    boolean iterated = method == PoolingMethod.ML || method == PoolingMethod.REML;
    assertThat(tau2)
        .as("%s", method)
        .isCloseTo(slow, within((iterated ? 1e-6 : 1e-10) * (0.1 + slow)));
  }

  private static Studies drawn(Random random, int count) {
    double[] y = new double[count];
    double[] v = new double[count];
    for (int i = 0; i < count; i++) {
      v[i] = 0.02 + random.nextDouble();
      y[i] = 0.5 + 0.8 * random.nextGaussian() + Math.sqrt(v[i]) * random.nextGaussian();
    }
    return Studies.of(y, v);
  }
}
