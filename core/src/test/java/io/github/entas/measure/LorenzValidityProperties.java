package io.github.entas.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;

/** The conditions on the coefficients against the textbook's, and against a search for defects. */
class LorenzValidityProperties {

  /** Coefficients this near to a limit may be called valid on one side and not on the other. */
  private static final double NEAR = 1e-6;

  /**
   * The conditions of Villaseñor and Arnold on m, n, e and r², as Datt 1998 lists them, with m = 0.
   */
  @Property(seed = "1", tries = 5000)
  void theQuadraticCurveIsValidAsInTheTextbook(
      @ForAll @Scale(9) @DoubleRange(min = -0.5, max = 3) double a,
      @ForAll @Scale(9) @DoubleRange(min = -3, max = 1) double b,
      @ForAll @Scale(9) @DoubleRange(min = -0.2, max = 1.5) double c) {
    double e = -(a + b + c + 1);
    double m = b * b - 4 * a;
    double n = 2 * b * e - 4 * c;
    double squaredR = n * n - 4 * m * e * e;
    Assume.that(Math.abs(c) > NEAR && Math.abs(e) > NEAR && Math.abs(a + c - 1) > NEAR);
    Assume.that(Math.abs(squaredR) > NEAR && Math.abs(1 + a + b) > NEAR);

    boolean convex = squaredR >= 0 && (m <= 0 || n >= 0 || m < -n / 2);
    boolean expected = e < 0 && c >= 0 && a + c >= 1 && convex;
    assertThat(new GeneralQuadraticLorenz(a, b, c).isValid()).isEqualTo(expected);
  }

  /** Of the rest, where L″ would be negative or the square root has no value, some p shows it. */
  @Property(seed = "2", tries = 2000)
  void theQuadraticCurveIsConvexUnlessItSaysSo(
      @ForAll @Scale(9) @DoubleRange(min = 0, max = 3) double a,
      @ForAll @Scale(9) @DoubleRange(min = -3.5, max = 1) double b,
      @ForAll @Scale(9) @DoubleRange(min = 0, max = 1.5) double c) {
    Assume.that(a + b + c + 1 > NEAR && Math.abs(1 + a + b) > NEAR);
    double end = a + c;
    Assume.that(Math.abs(end * end + b * end + a) > NEAR);
    LorenzCurve curve = new GeneralQuadraticLorenz(a, b, c);
    boolean defect = false;
    for (int i = 1; i < 2000; i++) {
      defect |= !(curve.curvature(i / 2000.0) >= 0);
    }

    boolean said = curve.violations().stream().anyMatch(v -> v.contains("not convex"));
    if (defect) {
      assertThat(said).isTrue();
    }
    // A root of q between two of the points is not seen by them, but then L″ is positive there.
    double m = b * b - 4 * a;
    double n = -2 * b * (a + b + c + 1) - 4 * c;
    if (said && !(m > 0 && n * n > 4 * m * (a + b + c + 1) * (a + b + c + 1))) {
      assertThat(defect).isTrue();
    }
  }

  /** From p = 1e-300, where θγp^(γ−1) reaches any θ ≥ 0.05 for γ below 0.99, to 1 − 1e-16. */
  @Property(seed = "3", tries = 500)
  void theBetaCurveHasTheDefectsItSays(
      @ForAll @Scale(9) @DoubleRange(min = 0.05, max = 1.5) double theta,
      @ForAll @Scale(2) @DoubleRange(min = 0.5, max = 1.5) double gamma,
      @ForAll @Scale(2) @DoubleRange(min = 0.2, max = 1.5) double delta) {
    BetaLorenz curve = new BetaLorenz(theta, gamma, delta);
    boolean falls = false;
    boolean bends = false;
    for (double x = -690; x < 36; x += 0.25) {
      double p = 1 / (1 + Math.exp(-x));
      double curvature = curve.curvature(p);
      falls |= curve.slopeAt(p, 1 / (1 + Math.exp(x))) < 0 && !(gamma > 1);
      bends |= curvature < 0;
    }

    Assume.that(!(gamma == 0.99));
    assertThat(curve.violations().stream().anyMatch(v -> v.contains("negative"))).isEqualTo(falls);
    assertThat(curve.violations().stream().anyMatch(v -> v.contains("not convex")))
        .isEqualTo(bends);
    assertThat(curve.isValid()).isEqualTo(!falls && !bends);
  }

  /** A formula that is no curve has measures without a meaning, perhaps NaN, but it has them. */
  @Property(seed = "4", tries = 200)
  void noFormulaThrows(
      @ForAll @Scale(9) @DoubleRange(min = 1e-6, max = 1e6) double first,
      @ForAll @Scale(9) @DoubleRange(min = -20, max = 20) double second,
      @ForAll @Scale(9) @DoubleRange(min = -20, max = 20) double third,
      @ForAll @Scale(9) @DoubleRange(min = 1e-6, max = 1e6) double r) {
    for (LorenzCurve curve :
        List.of(
            new BetaLorenz(first, second, third),
            new GeneralQuadraticLorenz(first, second, third),
            new GeneralQuadraticLorenz(second, third, first))) {
      assertThatNoException()
          .as("%s", curve)
          .isThrownBy(
              () -> {
                curve.violations();
                curve.headcount(r);
                curve.elasticities(r);
                curve.watts(r);
                curve.meanLogDeviation();
                curve.theil();
                curve.gini();
                curve.decileShares();
              });
    }
  }
}
