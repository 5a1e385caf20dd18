package io.github.entas.evidence;

import io.github.entas.Checks;
import io.github.entas.evidence.MetaRegression.Coefficient;
import io.github.entas.evidence.MetaRegression.Inference;
import java.util.Arrays;
import java.util.List;

/**
 * Weighted least squares of the estimates on their standard errors or variances, the weights 1/v
 * and the dispersion estimated: meta-regression with τ² = 0 and the errors of Knapp and Hartung.
 */
final class Funnel {

  private static final double LEVEL = 0.95;

  /** Standard errors closer than this are one number that was rounded. */
  private static final double CLOSE = 1 + 1e-9;

  private Funnel() {}

  /** Intercept and slope on the standard errors. */
  static List<Coefficient> onStandardErrors(Studies studies) {
    return fit(studies, "standardErrors", standardErrors(studies));
  }

  /** Intercept and slope on the variances. */
  static List<Coefficient> onVariances(Studies studies) {
    return fit(studies, "variances", studies.variances());
  }

  static double[] standardErrors(Studies studies) {
    return Arrays.stream(studies.variances()).map(Math::sqrt).toArray();
  }

  /** Whether every test for selective reporting is close to a coin. */
  static boolean isFew(Studies studies) {
    return studies.count() < PooledEffect.ENOUGH_STUDIES;
  }

  /** At least three studies, not all as exact. */
  static void check(Studies studies) {
    Checks checks =
        new Checks().that(studies.count() >= 3, "/studies", "be at least 3", studies.count());
    if (checks.passed()) {
      double[] sorted = Arrays.stream(standardErrors(studies)).sorted().toArray();
      checks.that(
          sorted[sorted.length - 1] > CLOSE * sorted[0],
          "/standardErrors",
          "differ between studies, or there is no funnel",
          "all " + sorted[0]);
    }
    checks.throwIfAny();
  }

  private static List<Coefficient> fit(Studies studies, String name, double[] values) {
    check(studies);
    return MetaRegression.of(
            studies, Moderators.of(name, values), PoolingMethod.EE, Inference.HARTUNG_KNAPP, LEVEL)
        .coefficients();
  }
}
